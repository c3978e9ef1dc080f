using System.Text;
using Standoff.Evidence.Rows;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Tables;
using Standoff.Figures.Words;
using Standoff.Model.Quantities;

namespace Standoff.Figures.Kinds.Echo;

/// <summary>Reports and who repeats whom.</summary>
/// <param name="roots">Originals; at least one.</param>
internal sealed class EchoContent(Input fact, IReadOnlyList<EchoNode> roots) : FigureContent
{
    private readonly IReadOnlyList<EchoRow> _rows = [.. roots.SelectMany(r => EchoRow.From(r, null, 0))];

    public override IEnumerable<string> Quantities => [fact.Id];

    public override IEnumerable<string> Sources => _rows.Select(r => r.Source.Id.Text);

    public override Chart Draw(DrawingSize size) => new EchoPlot(size, _rows, fact.Place).Draw();

    public override FigureTable Table() => new(
        [new("Publisher", null), new("Published", null), new("Read by us", null), new("Repeats", null)],
        [.. _rows.Select(r => (IReadOnlyList<TableCell>)[
            new(r.Source.Document.Publisher), new(r.Date), new(r.Source.IsRead ? "yes" : "no"), new(r.Above?.Source.Document.Publisher ?? "none: an original")])]);

    public override string Description()
    {
        var (originals, relays) = (roots.Count, _rows.Count - roots.Count);
        var text = new StringBuilder($"{SentenceParts.Capital(SentenceParts.Count(originals, "original", "originals"))} and {SentenceParts.Count(relays, "report that repeats", "reports that repeat")} {(originals == 1 ? "it" : "them")}.");
        foreach (var group in _rows.Where(r => r.Above is not null).GroupBy(r => r.Above!))
            text.Append($" {Name(group.Key)} is repeated by {SentenceParts.List([.. group.Select(Name)])}.");
        return text.ToString();
    }

    private static string Name(EchoRow row) =>
        row.Date.Length == 0 ? row.Source.Document.Publisher : $"{row.Source.Document.Publisher} ({row.Date})";
}

/// <summary>A report on a row of its own.</summary>
/// <param name="Above">What it repeats; null for an original.</param>
/// <param name="Depth">How many reports stand between it and its original, itself included.</param>
internal sealed record EchoRow(Source Source, EchoRow? Above, int Depth)
{
    /// <summary>Empty where none is known.</summary>
    public string Date => Source.Document.Published?.InWords ?? "";

    public static IEnumerable<EchoRow> From(EchoNode node, EchoRow? above, int depth)
    {
        var row = new EchoRow(node.Source, above, depth);
        return [row, .. node.Relays.SelectMany(r => From(r, row, depth + 1))];
    }
}
