using Markdig.Syntax;
using Standoff.Evidence.Rows;
using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Wording;

namespace Standoff.Site.Prose.Binding;

/// <summary>A section whose links have been bound.</summary>
public sealed record BoundSection(Section Section, Meanings Meanings) : IBound<BoundSection>
{
    public SiteAddress Address => Section.Address;

    /// <summary>The words of the title, as a reader sees them.</summary>
    public string TitleText => Plain(Section.Title);

    /// <summary>
    /// What the page is called in lists: its name in the navigation, else its title.
    /// </summary>
    public string Name => Section.Nav?.Text ?? TitleText;

    /// <summary>The words of the lead, as a reader sees them.</summary>
    public string LeadText => Plain(Section.Lead);

    /// <summary>In the order of reading.</summary>
    public IReadOnlyList<Reference> References => Meanings.References;

    /// <summary>What the page's numbers stand for, each once, in order of first mention.</summary>
    public IReadOnlyList<Quantity> Quantities =>
        [.. References.OfType<NumberReference>().Select(n => n.Quantity).DistinctBy(q => q.Id, StringComparer.Ordinal)];

    /// <summary>The sources cited in the text, each once, in order of first mention.</summary>
    public IReadOnlyList<Source> Sources =>
        [.. References.OfType<SourceReference>().Select(s => s.Source).DistinctBy(s => s.Id.Text, StringComparer.Ordinal)];

    /// <summary>
    /// The figures that the page shows or leads to, each once, those shown first.
    /// </summary>
    public IReadOnlyList<FigureUse> Figures =>
        field ??= [.. FigureUse.FindIn(Section, References)];

    BoundSection IBound<BoundSection>.With(Meanings meanings) => new(Section, meanings);

    /// <summary>The words of a line, as a reader sees them.</summary>
    public static string Plain(MarkdownText text) =>
        Typography.Quotes(string.Join(' ', text.Document.OfType<LeafBlock>().Select(b => TextRun.Plain(b.Inline!))), ' ');
}
