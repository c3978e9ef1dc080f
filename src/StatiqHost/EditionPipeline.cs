using Statiq.Core;

namespace Standoff.StatiqHost;

/// <summary>
/// Adds what no single document makes: indexes, pages of numbers and sources, data and assets.
/// </summary>
internal sealed class EditionPipeline : Pipeline
{
    public EditionPipeline(ReportRun run)
    {
        Dependencies.Add(StageNames.Sections);
        ProcessModules.Add(new AssembleEdition(run));
        OutputModules.Add(new WriteFiles(), new WriteEmptyFiles());
    }
}
