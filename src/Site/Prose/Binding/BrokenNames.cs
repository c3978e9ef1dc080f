using Standoff.Site.Addressing;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// What exists below <c>content/</c> but is wrong, which has been reported: who names it need not
/// be told that it is missing.
/// </summary>
/// <param name="Figures">Ids of recipes that could not be drawn.</param>
/// <param name="Findings">Ids of findings that could not be read, as far as they are known.</param>
/// <param name="Pages">Paths of pages of which not all ids are known.</param>
/// <param name="IsAnyFinding">Whether nobody knows all ids of findings, so that any may be
/// meant.</param>
public sealed record BrokenNames(
    IReadOnlySet<string> Figures, IReadOnlySet<string> Findings, IReadOnlySet<string> Pages, bool IsAnyFinding)
{
    /// <param name="sections">Those that could be read.</param>
    /// <param name="unread">Addresses of those that could not.</param>
    internal static BrokenNames Create(
        IReadOnlySet<string> figures, IReadOnlyCollection<Section> sections, IReadOnlyCollection<SiteAddress> unread)
    {
        var findings = sections
            .SelectMany(s => s.BrokenFindings)
            .ToHashSet(StringComparer.Ordinal);
        var pages = sections.Where(s => s.HasUnknownIds || s.BrokenFindings.Count > 0)
            .Select(s => s.Address.Path)
            .Concat(unread.Select(a => a.Path))
            .ToHashSet(StringComparer.Ordinal);
        var isAny = unread.Count > 0 || sections.Any(s => s.HasUnknownFindings);
        if (isAny || findings.Count > 0)
            pages.Add(Routes.Conclusions.Path);
        return new(figures, findings, pages, isAny);
    }
}
