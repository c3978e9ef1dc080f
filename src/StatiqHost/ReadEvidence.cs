using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>Reads all documents together, since rows refer to each other.</summary>
internal sealed class ReadEvidence(ReportRun run) : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var document in context.Inputs)
            files[document.Destination.FullPath] = await document.GetContentBytesAsync();
        if (run.Build.ReadEvidence(files) is null)
            throw run.Stop("The data package cannot be read.");
        return [.. context.Inputs.Select(document => document.Clone(ReportMetadata.OfInput()))];
    }
}
