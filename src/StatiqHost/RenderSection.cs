using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>Turns each document that has been read into its page.</summary>
internal sealed class RenderSection(PipelineBuild build) : Module
{
    protected override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        var path = input.Destination.FullPath;
        var page = build.Render(path) ?? throw new ExecutionException($"{path} cannot be rendered.");
        // Bytes, not text: Statiq would choose an encoding for text.
        var content = context.GetContentProvider(page.Content, "text/html");
        return Task.FromResult<IEnumerable<IDocument>>([input.Clone(NormalizedPath.Null, page.Path, null, content)]);
    }
}
