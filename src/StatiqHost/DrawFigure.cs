using Standoff.Site;
using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>Draws the recipe in each document and passes the document on.</summary>
internal sealed class DrawFigure(FiguresStage stage) : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        var path = input.Destination.FullPath;
        return stage.Draw(path, await input.GetContentBytesAsync()) is null
            ? throw new ExecutionException($"{path} cannot be drawn.")
            : [input];
    }
}
