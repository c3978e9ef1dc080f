using Standoff.Evidence.Diagnostics;
using Standoff.Site;

namespace Standoff.StatiqHost;

/// <summary>The four stages of one run.</summary>
internal sealed class Stages
{
    public Stages(EditionOptions options)
    {
        Evidence = new EvidenceStage(Diagnostics);
        Figures = new FiguresStage(Evidence, Diagnostics);
        Sections = new SectionsStage(Evidence, Figures, options, Diagnostics);
        Edition = new EditionStage(Evidence, Sections);
    }

    /// <summary>What the stages have found so far.</summary>
    public DiagnosticBag Diagnostics { get; } = [];

    public EvidenceStage Evidence { get; }

    public FiguresStage Figures { get; }

    public SectionsStage Sections { get; }

    public EditionStage Edition { get; }
}
