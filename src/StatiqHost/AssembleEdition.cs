using Standoff.Site.Files;
using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>
/// Makes documents of all that no single document makes, in place of its inputs.
/// </summary>
internal sealed class AssembleEdition(ReportRun run) : Module
{
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var (pages, metadata) = (run.Build.Pages, new ReportMetadata(run.Build.Report));
        var orders = run.Build.PageOrders;
        MetadataItems Describe(OutputFile file) => pages.TryGetValue(file.Path, out var page)
            ? metadata.Of(page, orders[file.Path], file.Content)
            : ReportMetadata.OfFile();
        IDocument Make(OutputFile file) => ReportFiles.Document(file, Describe(file), context);
        return Task.FromResult<IEnumerable<IDocument>>([.. run.Build.Assemble().Select(Make)]);
    }
}

/// <summary>Files of an edition as documents.</summary>
internal static class ReportFiles
{
    public static IDocument Document(OutputFile file, MetadataItems items, IExecutionContext context)
    {
        var type = file.Path.EndsWith(".html", StringComparison.Ordinal) ? "text/html" : "application/octet-stream";
        return context.CreateDocument(
            NormalizedPath.Null, file.Path, items, context.GetContentProvider(file.Content, type));
    }
}
