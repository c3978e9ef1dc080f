using Standoff.Figures;
using Standoff.Model;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// What a text asked of rows and of the other files of <c>content/</c> while it was bound.
/// </summary>
internal sealed class BindingReads
{
    private readonly Dictionary<string, Figure?> _figures = new(StringComparer.Ordinal);

    /// <summary>By id, the conclusion as it was read: its verdict follows from that.</summary>
    private readonly Dictionary<string, Conclusion?> _conclusions = new(StringComparer.Ordinal);
    private bool _isAll;

    /// <summary>What it asked of facts and results.</summary>
    public WorkbookReads Numbers { get; } = new(ofRows: true);

    public Figure? Note(string id, Figure? found) => _figures[id] = found;

    public Verdict? Note(string id, Verdict? found)
    {
        _conclusions[id] = found?.Conclusion;
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
        && _conclusions.All(c => ReferenceEquals(c.Value, targets.Verdicts.GetValueOrDefault(c.Key)?.Conclusion));
}
