using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>
/// Turns each document into its page; all are read before one is rendered.
/// </summary>
internal sealed class RenderSections(ReportRun run) : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        foreach (var document in context.Inputs)
            run.Build.Use(document.Destination.FullPath, await document.GetContentBytesAsync());
        var orders = run.Build.PageOrders;
        return [.. context.Inputs.Select(document => Render(document, orders, context))];
    }

    private IDocument Render(IDocument document, IReadOnlyDictionary<string, int> orders, IExecutionContext context)
    {
        var path = document.Destination.FullPath;
        var page = run.Build.Render(path) ?? throw run.Stop($"{path} is no chapter: the destination by which a document comes in is its path in the project; set another among the ProcessModules, behind RenderSections.");
        var report = run.Build.Report!;
        var section = report.Sections.First(s => s.Section.Source.Path == path);
        var items = new ReportMetadata(report).Of(section, run.Build.Pages[page.Path], orders[page.Path]);
        // Bytes, not text: Statiq would choose an encoding for text.
        return document.Clone(
            page.Path, items, context.GetContentProvider(page.Content, "text/html"));
    }
}
