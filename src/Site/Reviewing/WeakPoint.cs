using Standoff.Evidence.Diagnostics;
using Standoff.Site.Addressing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Reviewing;

/// <summary>Something that a hostile reader would ask about.</summary>
/// <param name="Subject">Id of the number or the conclusion that is weak.</param>
/// <param name="Title">What the subject is called.</param>
/// <param name="Told">What is the matter with it, in a sentence with its numbers.</param>
/// <param name="Address">Where the subject stands on the site.</param>
/// <param name="Place">Where an author would mend it.</param>
/// <param name="Bearing">What hangs on it.</param>
public sealed record WeakPoint(
    WeakPointKind Kind, string Subject, string Title, string Told, SiteAddress Address, Place Place, Bearing Bearing)
{
    /// <summary>
    /// <c>KIND.SUBJECT</c>, its address on the page of weak points: no kind says two things of one
    /// subject, and whatever comes and goes beside the point leaves it as it is.
    /// </summary>
    public string Id => $"{Kind.Name}.{Subject}";
}
