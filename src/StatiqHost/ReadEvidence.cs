using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>Reads all documents together, since rows refer to each other.</summary>
internal sealed class ReadEvidence(PipelineBuild build) : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var files = new List<KeyValuePair<string, ReadOnlyMemory<byte>>>();
        foreach (var document in context.Inputs)
            files.Add(new(document.Destination.FullPath, await document.GetContentBytesAsync()));
        build.Add(files);
        return build.ReadEvidence() is null
            ? throw new ExecutionException("The data package cannot be read.")
            : context.Inputs;
    }
}
