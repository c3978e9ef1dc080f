using Standoff.Site.Building;
using Statiq.Core;

namespace Standoff.StatiqHost;

/// <summary>Draws the recipes, one document each.</summary>
internal sealed class FiguresPipeline : Pipeline
{
    public FiguresPipeline(ReportRun run)
    {
        Dependencies.Add(StageNames.Evidence);
        InputModules.Add(
            new ReadFiles("content/figures/**/*"), new SelectFiles(FiguresStage.IsInput));
        ProcessModules.Add(new DrawFigures(run));
    }
}
