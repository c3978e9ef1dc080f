using Standoff.Figures;

namespace Standoff.Site.Prose.Binding;

/// <summary>What a text asked of the other files of <c>content/</c> while it was bound.</summary>
internal sealed class BindingReads
{
    private readonly Dictionary<string, Figure?> _figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Verdict?> _verdicts = new(StringComparer.Ordinal);
    private bool _isAll;

    public Figure? Note(string id, Figure? found) => _figures[id] = found;

    public Verdict? Note(string id, Verdict? found) => _verdicts[id] = found;

    /// <summary>More than single names: what a mistake makes the build look at.</summary>
    public void NoteAll() => _isAll = true;

    /// <summary>Whether a text that is bound again would be told the same.</summary>
    public bool AreSameIn(BindingTargets targets) =>
        !_isAll
        && _figures.All(f => ReferenceEquals(f.Value, targets.Figures.GetValueOrDefault(f.Key)))
        && _verdicts.All(v => ReferenceEquals(v.Value, targets.Verdicts.GetValueOrDefault(v.Key)));
}
