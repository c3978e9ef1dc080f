using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// The cells of the data package that hold Markdown: explanations of claims, descriptions of
/// events, resolutions, definitions, answers.
/// </summary>
public sealed class CellProse
{
    private readonly Dictionary<Cell, BoundText> _bound;

    private CellProse(Dictionary<Cell, BoundText> bound) => _bound = bound;

    /// <param name="bind">A cell in a form, and whether its words are judged.</param>
    internal static Outcome<CellProse> Bind(Dataset dataset, Func<Cell, TextForm, bool, Outcome<BoundText>> bind)
    {
        var bound = Cells(dataset).Select(x => (x.Cell, Outcome: bind(x.Cell, x.Form, x.Tells))).ToList();
        return new(
            new CellProse(bound.ToDictionary(b => b.Cell, b => b.Outcome.Value!)),
            [.. bound.SelectMany(b => b.Outcome.Found)]);
    }

    /// <summary>Whether every cell could be read and every link in it means something.</summary>
    public bool IsWhole => _bound.Values.All(b => b.Text.Problem is null && b.Meanings.IsWhole);

    /// <summary>In the order of the tables and their rows.</summary>
    public IEnumerable<BoundText> Texts => _bound.Values;

    public IEnumerable<Reference> References =>
        _bound.Values.SelectMany(b => b.Meanings.References);

    /// <exception cref="KeyNotFoundException">The cell holds no Markdown.</exception>
    public BoundText TextOf(Cell cell) => _bound[cell];

    /// <summary>The words of a cell of one line, as a reader sees them.</summary>
    /// <exception cref="KeyNotFoundException">The cell holds no Markdown.</exception>
    public string Plain(Cell cell) => BoundSection.Plain(_bound[cell].Text);

    /// <exception cref="KeyNotFoundException">The cell holds no Markdown.</exception>
    public IReadOnlyList<Reference> ReferencesIn(Cell cell) => _bound[cell].Meanings.References;

    /// <summary>
    /// Each with the form in which pages show it, and whether it tells how things are: a definition
    /// says what a word means, a proposition what its own condition asks.
    /// </summary>
    private static IEnumerable<(Cell Cell, TextForm Form, bool Tells)> Cells(Dataset dataset) =>
    [
        .. dataset.Claims.Select(c => (c.Explanation, TextForm.Passage, true)),
        .. dataset.Events.Select(e => (e.Title, TextForm.Line, true)),
        .. dataset.Events.Select(e => (e.Description, TextForm.Passage, true)),
        .. dataset.Disagreements.Select(d => (d.Resolution, TextForm.Line, true)),
        .. dataset.Glossary.Select(t => (t.Definition, TextForm.Line, false)),
        .. dataset.Propositions.Select(p => (p.Statement, TextForm.Line, false)),
        .. dataset.Labels.Values.Where(l => !l.Meaning.IsEmpty).Select(l => (l.Meaning, TextForm.Line, true)),
        .. dataset.WeakPoints.Select(p => (p.Answer, TextForm.Line, true)),
    ];
}
