using Standoff.Evidence.Diagnostics;

namespace Standoff.Site;

/// <summary>The four stages of one edition. A host drives them in their order, document by document.</summary>
public sealed class Stages : IDisposable
{
    public Stages(EditionOptions options)
    {
        Evidence = new EvidenceStage(Diagnostics);
        Figures = new FiguresStage(Evidence, Diagnostics);
        Sections = new SectionsStage(Evidence, Figures, options, Diagnostics);
        Edition = new EditionStage(Sections);
    }

    /// <summary>What the stages have found so far.</summary>
    public DiagnosticBag Diagnostics { get; } = [];

    public EvidenceStage Evidence { get; }

    public FiguresStage Figures { get; }

    public SectionsStage Sections { get; }

    public EditionStage Edition { get; }

    public void Dispose() => Sections.Dispose();
}
