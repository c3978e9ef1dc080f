using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>Draws the recipe in each document and passes the document on.</summary>
internal sealed class DrawFigure(PipelineBuild build) : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        var path = input.Destination.FullPath;
        build.Add([new(path, await input.GetContentBytesAsync())]);
        return build.Draw(path) is null ? throw new ExecutionException($"{path} cannot be drawn.") : [input];
    }
}
