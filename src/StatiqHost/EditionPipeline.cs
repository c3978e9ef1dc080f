using Statiq.Core;

namespace Standoff.StatiqHost;

/// <summary>
/// Adds what no single document makes: indexes, pages of numbers and sources, data and assets. One
/// file is empty, the mark for hosts that leave files out.
/// </summary>
internal sealed class EditionPipeline : Pipeline
{
    public EditionPipeline(ReportRun run)
    {
        Dependencies.Add(StageNames.Sections);
        ProcessModules.Add(new AssembleEdition(run));
        OutputModules.Add(new WriteFiles().IgnoreEmptyContent(false));
    }
}
