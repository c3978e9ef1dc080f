using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;

namespace Standoff.Site.Prose.Binding;

/// <summary>The cells of the data package that hold Markdown: explanations of claims, descriptions of events, resolutions, definitions.</summary>
public sealed class CellProse
{
    private readonly Dictionary<Cell, BoundText> _bound;

    private CellProse(Dictionary<Cell, BoundText> bound) => _bound = bound;

    internal static Outcome<CellProse> Bind(Dataset dataset, BindingContext context)
    {
        var bound = Cells(dataset).Select(cell => (Cell: cell, Text: MarkdownText.Parse(cell)))
            .Select(x => (x.Cell, x.Text, Outcome: Binder.Bind([x.Text], context)))
            .ToList();
        return new(
            new CellProse(bound.ToDictionary(b => b.Cell, b => new BoundText(b.Text, b.Outcome.Value!))),
            [.. bound.SelectMany(b => b.Outcome.Found)]);
    }

    /// <summary>Whether every link in every cell means something.</summary>
    public bool IsWhole => _bound.Values.All(b => b.Meanings.IsWhole);

    public IEnumerable<Reference> References => _bound.Values.SelectMany(b => b.Meanings.References);

    /// <exception cref="KeyNotFoundException">The cell holds no Markdown.</exception>
    public BoundText TextOf(Cell cell) => _bound[cell];

    /// <exception cref="KeyNotFoundException">The cell holds no Markdown.</exception>
    public IReadOnlyList<Reference> ReferencesIn(Cell cell) => _bound[cell].Meanings.References;

    private static IEnumerable<Cell> Cells(Dataset dataset) =>
    [
        .. dataset.Claims.Select(c => c.Explanation),
        .. dataset.Events.SelectMany(e => new[] { e.Title, e.Description }),
        .. dataset.Disagreements.Select(d => d.Resolution),
        .. dataset.Glossary.Select(t => t.Definition),
        .. dataset.Propositions.Select(p => p.Statement),
    ];
}
