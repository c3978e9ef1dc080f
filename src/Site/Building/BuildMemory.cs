using System.Runtime.CompilerServices;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Reuse;
using Standoff.Site.Files;

namespace Standoff.Site.Building;

/// <summary>
/// What one build leaves for the next, so that it does not repeat what its inputs have not
/// changed. Safe for several threads.
/// </summary>
internal sealed class BuildMemory
{
    private readonly Lock _gate = new();
    private readonly ConditionalWeakTable<ReportEvidence, SectionMemory> _sections = [];
    private (string Key, Outcome<ReportEvidence> Evidence)? _last;

    public PictureCache Pictures { get; } = new();

    public FigureMemory Figures { get; } = new();

    /// <summary>Of draws and what follows from them.</summary>
    public ValueMemory Values { get; } = new();

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
}
