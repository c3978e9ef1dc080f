using Standoff.Site;
using Statiq.Core;

namespace Standoff.StatiqHost;

/// <summary>Draws the recipes, one document each.</summary>
internal sealed class Figures : Pipeline
{
    public Figures(FiguresStage stage)
    {
        Dependencies.Add(nameof(Evidence));
        InputModules.Add(new ReadFiles("content/figures/**/*.md", "!**/.*"));
        ProcessModules.Add(new DrawFigure(stage));
    }
}
