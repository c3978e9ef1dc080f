using Standoff.Site.Addressing;

namespace Standoff.Site.Reporting;

/// <summary>What kind of place uses a number or cites a source.</summary>
public enum UseKind
{
    Page,
    Conclusion,
    Figure,
    Claim,
    Number,

    /// <summary>Checks, questions, disagreements, cases, the timeline and the glossary.</summary>
    Data,
}

/// <summary>A place where a number is used or a source is cited.</summary>
/// <param name="CitedId">Of the number or the source.</param>
/// <param name="Label">What kind of thing stands there, or what the page is called.</param>
/// <param name="Detail">Its title or its sentence.</param>
public sealed record Use(string CitedId, UseKind Kind, SiteAddress Address, string Label, string Detail);
