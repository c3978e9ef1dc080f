using Standoff.Site.Building;
using Statiq.Core;

namespace Standoff.StatiqHost;

/// <summary>Turns Markdown into pages, one document each.</summary>
internal sealed class SectionsPipeline : Pipeline
{
    public SectionsPipeline(PipelineBuild build)
    {
        Dependencies.Add(StageNames.Evidence);
        Dependencies.Add(StageNames.Figures);
        InputModules.Add(new ReadFiles("content/*"), new SelectFiles(SectionsStage.IsInput));
        ProcessModules.Add(new ReadSection(build));
        ProcessModules.Add(new RenderSection(build));
        OutputModules.Add(new WriteFiles());
    }
}
