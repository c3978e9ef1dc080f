using Standoff.Evidence;
using Standoff.Evidence.Tables;

namespace Standoff.Site.Prose;

/// <summary>The cells of the data package that hold Markdown: explanations of claims, descriptions of events, resolutions, definitions.</summary>
public sealed class CellProse
{
    private readonly Dictionary<Cell, (MarkdownText Text, IReadOnlyList<Reference> References)> _bound = [];

    private CellProse()
    {
    }

    internal static CellProse Bind(Dataset dataset, Binder binder)
    {
        var prose = new CellProse();
        foreach (var cell in Cells(dataset))
        {
            var text = MarkdownText.Of(cell);
            prose._bound.Add(cell, (text, binder.Bind([text])));
        }

        return prose;
    }

    public IEnumerable<Reference> References => _bound.Values.SelectMany(b => b.References);

    public MarkdownText TextOf(Cell cell) => _bound[cell].Text;

    public IReadOnlyList<Reference> ReferencesIn(Cell cell) => _bound[cell].References;

    private static IEnumerable<Cell> Cells(Dataset dataset) =>
    [
        .. dataset.Claims.Select(c => c.Explanation),
        .. dataset.Events.SelectMany(e => new[] { e.Title, e.Description }),
        .. dataset.Disagreements.Select(d => d.Resolution),
        .. dataset.Glossary.Select(t => t.Definition),
        .. dataset.Propositions.Select(p => p.Statement),
    ];
}
