using Standoff.Evidence.Inputs;
using Standoff.Site;
using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>Reads all documents together, since rows refer to each other.</summary>
internal sealed class ReadEvidence(EvidenceStage stage) : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var files = new List<KeyValuePair<string, ReadOnlyMemory<byte>>>();
        foreach (var document in context.Inputs)
            files.Add(new(document.Destination.FullPath, await document.GetContentBytesAsync()));
        return stage.Read(new InputFiles(files)) is null
            ? throw new ExecutionException("The data package cannot be read.")
            : context.Inputs;
    }
}
