using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Tables;
using Standoff.Figures;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Wording;

namespace Standoff.Site.Reporting;

/// <summary>
/// The running text of a report as its readers see it, block by block, each under the id that
/// stands nearest above it.
/// </summary>
internal static class PlainBlocks
{
    /// <summary>Chapters, notes of figures, and what rows of tables say in sentences.</summary>
    public static IEnumerable<(SiteAddress Page, Func<IReadOnlyList<TextBlock>> Blocks)> Of(Report report) =>
    [
        .. from section in report.Sections.DistinctBy(s => s.Address)
           select (section.Address, (Func<IReadOnlyList<TextBlock>>)(() => Of(section))),
        (Routes.Figures, () => [.. report.Figures.Values.Select(f => Of(f, report))]),
        .. RowTexts.Of(report),
    ];

    /// <summary>A cell whose words may link.</summary>
    public static string Of(Cell cell, Report report) => cell.IsEmpty ? "" : Join(report.Cells.TextOf(cell));

    /// <summary>All words of a block, its links as readers see them.</summary>
    public static string Of(MarkdownObject block, Meanings meanings) =>
        Quotes(string.Join(' ', Leaves(block).Select(leaf => Write(leaf.Inline, meanings))));

    private static TextBlock Of(Figure figure, Report report) => new(
        figure.Id, Quotes($"{figure.Description} {Join(report.FigureNotes[figure.Id])}".Trim()));

    private static List<TextBlock> Of(BoundSection section)
    {
        var blocks = new List<TextBlock>
        {
            new("", section.TitleText),
            new("", Join(new(section.Section.Lead, section.Meanings))),
        };
        var ids = section.Section.Headings.Select(h => ((MarkdownObject)h.Block, h.Id))
            .Concat(section.Section.Findings.Select(f => ((MarkdownObject)f.Block, f.Id)))
            .ToDictionary(h => h.Item1, h => h.Id);
        var place = "";
        foreach (var block in section.Section.Body.Document)
        {
            place = ids.GetValueOrDefault(block, place);
            blocks.AddRange(Leaves(block)
                .Select(leaf => new TextBlock(place, Quotes(Write(leaf.Inline, section.Meanings))))
                .Where(b => b.Text.Length > 0));
        }

        return blocks;
    }

    private static string Join(BoundText text) => Of(text.Text.Document, text.Meanings);

    private static string Quotes(string text) => Typography.Quotes(text.Trim(), ' ');

    private static IEnumerable<LeafBlock> Leaves(MarkdownObject block) =>
        block is LeafBlock leaf ? [leaf] : block.Descendants<LeafBlock>();

    private static string Write(ContainerInline? inlines, Meanings meanings)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines ?? [])
        {
            text.Append(inline switch
            {
                LinkInline link when meanings.Of(link) is NumberReference number => number.Text,
                LinkInline link when meanings.Of(link) is VerdictReference verdict => verdict.Text,
                LinkInline { IsImage: true } => "",
                LiteralInline literal => literal.Content.ToString(),
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LineBreakInline => " ",
                CodeInline code => code.Content,
                AutolinkInline address => address.Url,
                ContainerInline inner => Write(inner, meanings),
                _ => "",
            });
        }

        return text.ToString();
    }
}
