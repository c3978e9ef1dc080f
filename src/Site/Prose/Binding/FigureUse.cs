using Standoff.Evidence.Diagnostics;
using Standoff.Site.Addressing;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// Where a page of prose shows a figure, or has the words that lead to its page.
/// </summary>
/// <param name="IsShown">Else only words lead to it.</param>
/// <param name="Place">Of the reference in the page's file.</param>
public sealed record FigureUse(string FigureId, Section Section, bool IsShown, Place Place)
{
    /// <summary>Of the paragraph or the drawing.</summary>
    public SiteAddress Address => Routes.FigureOn(Section.Address, FigureId);

    /// <summary>Under which it stands; null above the first.</summary>
    public Heading? Heading =>
        Section.Headings.LastOrDefault(h => Section.Body.At(h.Block.Span).Line <= Place.Line);

    /// <summary>
    /// The figures of a page, each once: where it is shown if it is, else where words first lead to
    /// it.
    /// </summary>
    /// <param name="references">In the order of reading.</param>
    public static IEnumerable<FigureUse> FindIn(Section section, IEnumerable<Reference> references) => references
        .Select(reference => reference switch
        {
            FigureReference shown => new FigureUse(shown.Figure.Id, section, true, shown.Place),
            PageReference link when Routes.FigureAt(link.Target) is { } id => new FigureUse(id, section, false, link.Place),
            _ => null,
        })
        .OfType<FigureUse>()
        .OrderBy(use => !use.IsShown)
        .DistinctBy(use => use.FigureId, StringComparer.Ordinal);
}
