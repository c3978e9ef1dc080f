using Standoff.Site.Building;
using Statiq.Core;

namespace Standoff.StatiqHost;

/// <summary>Turns Markdown into pages, one document each.</summary>
internal sealed class SectionsPipeline : Pipeline
{
    public SectionsPipeline(ReportRun run)
    {
        Dependencies.Add(StageNames.Evidence);
        Dependencies.Add(StageNames.Figures);
        InputModules.Add(new ReadFiles("content/*"), new SelectFiles(SectionsStage.IsInput));
        ProcessModules.Add(new RenderSections(run));
        OutputModules.Add(new WriteFiles());
    }
}
