using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>
/// Reads the Markdown of each document and passes the document on; all are read before one is
/// rendered.
/// </summary>
internal sealed class ReadSection(PipelineBuild build) : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        build.Add([new(input.Destination.FullPath, await input.GetContentBytesAsync())]);
        return [input];
    }
}
