using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>Draws the recipe in each document and passes the document on.</summary>
internal sealed class DrawFigures(ReportRun run) : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        foreach (var document in context.Inputs)
            run.Build.Use(document.Destination.FullPath, await document.GetContentBytesAsync());
        var metadata = new ReportMetadata(run.Build.Report);
        return [.. context.Inputs.Select((document, index) => Draw(document, index, metadata))];
    }

    private IDocument Draw(IDocument document, int index, ReportMetadata metadata)
    {
        var path = document.Destination.FullPath;
        var figure = run.Build.Draw(path) ?? throw run.Stop($"{path} is no recipe: the destination by which a document comes in is its path in the project; leave it as it is.");
        return document.Clone(metadata.Of(figure, index));
    }
}
