using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Standoff.Evidence.Diagnostics;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;

namespace Standoff.Site.Building;

/// <summary>A file of <c>content/</c>, read.</summary>
/// <param name="Section">None where the file is no text or has no address of its own.</param>
/// <param name="Verdicts">On its conclusions.</param>
internal sealed record SectionRead(Outcome<Section> Section, IReadOnlyList<Verdict> Verdicts);

/// <summary>
/// The texts that builds with the same evidence have read and bound. Safe for several threads.
/// </summary>
internal sealed class SectionMemory
{
    /// <summary>Several times what a report has; beyond it the memory starts anew.</summary>
    private const int MaxFiles = 256;

    private readonly ConcurrentDictionary<string, SectionRead> _files = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<object, Bound> _bound = [];

    /// <param name="key">Tells apart paths and bytes.</param>
    public SectionRead File(string key, Func<SectionRead> read)
    {
        if (_files.Count > MaxFiles)
            _files.Clear();
        return _files.GetOrAdd(key, _ => read());
    }

    /// <summary>
    /// What came of binding the same thing before, where what it asked about others is the same.
    /// </summary>
    /// <param name="bound">A section, say; always bound in the same way.</param>
    public Outcome<T> Bind<T>(object bound, BindingTargets targets, ReportEvidence evidence, Func<BindingContext, Outcome<T>> bind)
        where T : class
    {
        if (FindBound<T>(bound, targets) is { } known)
            return known;
        var context = new BindingContext(evidence.Workbook, evidence.Names, evidence.Numerals, targets);
        var outcome = bind(context);
        _bound.AddOrUpdate(bound, new Bound(outcome, context.Reads));
        return outcome;
    }

    /// <summary>As <see cref="Bind"/>, null where it would have to be bound.</summary>
    public Outcome<T>? FindBound<T>(object bound, BindingTargets targets)
        where T : class =>
        _bound.TryGetValue(bound, out var known) && known.Reads.AreSameIn(targets) ? (Outcome<T>)known.Outcome : null;

    private sealed record Bound(object Outcome, BindingReads Reads);
}
