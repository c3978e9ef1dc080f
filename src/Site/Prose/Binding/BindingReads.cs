using Standoff.Figures;
using Standoff.Model;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// What a text asked of rows and of the other files of <c>content/</c> while it was bound.
/// </summary>
internal sealed class BindingReads
{
    private readonly Dictionary<string, Figure?> _figures = new(StringComparer.Ordinal);

    /// <summary>By id; null where there is none.</summary>
    private readonly Dictionary<string, NamedConclusion?> _conclusions = new(StringComparer.Ordinal);
    private bool _isAll;

    /// <summary>What it asked of facts and results.</summary>
    public WorkbookReads Numbers { get; } = new(ofRows: true);

    public Figure? Note(string id, Figure? found) => _figures[id] = found;

    public Verdict? Note(string id, Verdict? found)
    {
        _conclusions[id] = NamedConclusion.Of(found);
        return found;
    }

    /// <summary>More than single names: what a mistake makes the build look at.</summary>
    public void NoteAll() => _isAll = true;

    /// <summary>
    /// Whether a text that is bound again beside the same rows would be told the same.
    /// </summary>
    public bool AreSameIn(BindingTargets targets) =>
        !_isAll
        && _figures.All(f => ReferenceEquals(f.Value, targets.Figures.GetValueOrDefault(f.Key)))
        && _conclusions.All(c => c.Value == NamedConclusion.Of(targets.Verdicts.GetValueOrDefault(c.Key)));

    /// <summary>
    /// What a text may be told of a conclusion beside what follows from the rows that its condition
    /// names, whose reading is noted too.
    /// </summary>
    private sealed record NamedConclusion(bool IsOpen, string? Condition, string Text, string Address)
    {
        public static NamedConclusion? Of(Verdict? verdict) => verdict is null
            ? null
            : new(verdict.IsOpen, verdict.Conclusion.Condition?.Text.Text, verdict.Text, verdict.Address.ToString());
    }
}
