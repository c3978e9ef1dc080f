using Standoff.Evidence.Rows;
using Standoff.Model.Quantities;

namespace Standoff.Site.Prose;

/// <summary>A section whose links have been bound.</summary>
/// <param name="References">In the order of reading.</param>
public sealed record BoundSection(Section Section, IReadOnlyList<Reference> References)
{
    /// <summary>The words of the title, as a reader sees them.</summary>
    public string TitleText => Typography.Quotes(Plain(Section.Title), ' ');

    /// <summary>The words of the lead, as a reader sees them.</summary>
    public string LeadText => Typography.Quotes(Plain(Section.Lead), ' ');

    /// <summary>What the page's numbers stand for, each once, in order of first mention.</summary>
    public IReadOnlyList<Quantity> Quantities =>
        [.. References.OfType<NumberReference>().Select(n => n.Quantity).DistinctBy(q => q.Id, StringComparer.Ordinal)];

    /// <summary>The sources cited in the text, each once, in order of first mention.</summary>
    public IReadOnlyList<Source> Sources =>
        [.. References.OfType<SourceReference>().Select(s => s.Source).DistinctBy(s => s.Id.Text, StringComparer.Ordinal)];

    /// <summary>The figures that the page shows or leads to, each once, those shown first.</summary>
    public IReadOnlyList<FigureUse> Figures => field ??= [.. FigureUse.In(Section, References)];

    private static string Plain(MarkdownText text) =>
        string.Join(' ', text.Document.OfType<Markdig.Syntax.LeafBlock>().Select(b => TextRun.Plain(b.Inline!)));
}
