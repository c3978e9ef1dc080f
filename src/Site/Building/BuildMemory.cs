using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Standoff.Evidence.Diagnostics;
using Standoff.Figures;
using Standoff.Site.Files;

namespace Standoff.Site.Building;

/// <summary>
/// What one build leaves for the next, so that it does not repeat what its inputs have not
/// changed. Safe for several threads.
/// </summary>
internal sealed class BuildMemory
{
    /// <summary>More figures than any report has; beyond it the memory starts anew.</summary>
    private const int MaxFigures = 512;

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, Outcome<Figure>> _figures = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<ReportEvidence, SectionMemory> _sections = [];
    private (string Key, Outcome<ReportEvidence> Evidence)? _last;

    public PictureCache Pictures { get; } = new();

    /// <param name="key">Tells apart what evidence may be read from.</param>
    public Outcome<ReportEvidence> Evidence(string key, Func<Outcome<ReportEvidence>> read)
    {
        lock (_gate)
        {
            if (_last?.Key != key)
                _last = (key, read());
            return _last.Value.Evidence;
        }
    }

    /// <summary>What texts came to beside the same evidence.</summary>
    public SectionMemory Sections(ReportEvidence evidence) => _sections.GetOrCreateValue(evidence);

    /// <param name="key">Tells apart what a figure may be drawn from.</param>
    public Outcome<Figure> Figure(string key, Func<Outcome<Figure>> draw)
    {
        if (_figures.Count > MaxFigures)
            _figures.Clear();
        return _figures.GetOrAdd(key, _ => draw());
    }
}
