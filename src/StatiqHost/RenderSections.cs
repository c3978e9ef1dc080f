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
        return [.. context.Inputs.Select(document => Render(document, context))];
    }

    private IDocument Render(IDocument document, IExecutionContext context)
    {
        var path = document.Destination.FullPath;
        var page = run.Build.Render(path) ?? throw run.Stop($"{path} cannot be rendered.");
        var report = run.Build.Report!;
        var section = report.Sections.First(s => s.Section.Source.Path == path);
        var items = new ReportMetadata(report).Of(section, run.Build.Pages[page.Path]);
        // Bytes, not text: Statiq would choose an encoding for text.
        return document.Clone(page.Path, items, context.GetContentProvider(page.Content, "text/html"));
    }
}
