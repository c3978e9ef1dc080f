using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;
using Standoff.Model;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;

namespace Standoff.Site.Building;

/// <summary>A file of <c>content/</c>, read.</summary>
/// <param name="Section">None where the file is no text or has no address of its own.</param>
/// <param name="Verdicts">On its conclusions.</param>
internal sealed record SectionRead(Outcome<Section> Section, IReadOnlyList<Verdict> Verdicts)
{
    public static SectionRead Create(Outcome<Section> section, ReportEvidence evidence) =>
        new(section, [.. from conclusion in section.Value?.Findings.OfType<Conclusion>() ?? []
                         select Verdict.Create(conclusion, section.Value!, evidence.Workbook, evidence.Flips)]);
}

/// <summary>
/// The texts that builds have read and bound whose evidence differs in facts alone, each with what it
/// asked of rows and of other texts. Safe for several threads.
/// </summary>
internal sealed class SectionMemory
{
    /// <summary>Several times what a report has; beyond it the memory starts anew.</summary>
    private const int MaxFiles = 256;

    /// <summary>Likewise.</summary>
    private const int MaxCells = 8_192;

    private readonly ConcurrentDictionary<string, KnownFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, object> _cells = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<object, Bound> _bound = [];

    /// <summary>
    /// What came of reading the same file before, where its conditions rest on the same rows.
    /// </summary>
    /// <param name="key">Tells apart paths and bytes.</param>
    public SectionRead File(string key, ReportEvidence evidence, Func<Workbook, Outcome<Section>> read)
    {
        if (_files.Count > MaxFiles)
            _files.Clear();
        var known = _files.GetValueOrDefault(key);
        if (known?.Evidence.TryGetTarget(out var own) == true && ReferenceEquals(own, evidence))
            return known.Read;
        if (known?.Reads.AreSameIn(evidence.Workbook) != true)
        {
            var reads = new WorkbookReads(ofRows: true);
            known = new(SectionRead.Create(read(evidence.Workbook.Watched(reads)), evidence), reads, new(evidence));
        }
        else
        {
            known = known with
            {
                Read = SectionRead.Create(known.Read.Section, evidence),
                Evidence = new(evidence),
            };
        }

        _files[key] = known;
        return known.Read;
    }

    /// <summary>What stands for a cell that is bound: the same for one that says the same at the same place.</summary>
    public object KeyOf(Cell cell, TextForm form, bool tells)
    {
        if (_cells.Count > MaxCells)
            _cells.Clear();
        return _cells.GetOrAdd(
            $"{cell.Place.Path} {cell.Place.Line} {cell.Place.Column} {form} {tells} {cell.Text}",
            _ => new object());
    }

    /// <summary>
    /// What came of binding the same thing before, where what it asked about others is the same.
    /// </summary>
    /// <param name="bound">A section, say; always bound in the same way.</param>
    public Outcome<T> Bind<T>(object bound, BindingTargets targets, ReportEvidence evidence, Func<BindingContext, Outcome<T>> bind)
        where T : class, IBound<T>
    {
        if (FindBound<T>(bound, targets, evidence) is { } known)
            return known;
        var context = new BindingContext(evidence.Workbook, evidence.Names, evidence.Numerals, targets);
        var outcome = bind(context);
        _bound.AddOrUpdate(bound, new Bound(outcome, context.Reads, new(evidence)));
        return outcome;
    }

    /// <summary>As <see cref="Bind"/>, null where it would have to be bound.</summary>
    public Outcome<T>? FindBound<T>(object bound, BindingTargets targets, ReportEvidence evidence)
        where T : class, IBound<T>
    {
        if (!_bound.TryGetValue(bound, out var known) || !known.Reads.AreSameIn(targets))
            return null;
        var outcome = (Outcome<T>)known.Outcome;
        if (known.Evidence.TryGetTarget(out var own)
            && ReferenceEquals(own, evidence)
            && Renewal.IsOf(targets, outcome.Value!.Meanings))
            return outcome;
        if (!known.Reads.Numbers.AreSameIn(evidence.Workbook))
            return null;
        var renewed = outcome with { Value = outcome.Value!.With(outcome.Value.Meanings.Renewed(new Renewal(evidence.Workbook, targets).Renew)) };
        _bound.AddOrUpdate(bound, known with { Outcome = renewed, Evidence = new(evidence) });
        return renewed;
    }

    private sealed record KnownFile(SectionRead Read, WorkbookReads Reads, WeakReference<ReportEvidence> Evidence);

    private sealed record Bound(object Outcome, BindingReads Reads, WeakReference<ReportEvidence> Evidence);
}
