using Microsoft.Extensions.DependencyInjection;
using Standoff.Site.Prose;
using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>
/// Adds a page of the report's own look that lists some of the conclusions, those that fall most
/// easily first. Its pipeline depends on <c>Sections</c>.
/// </summary>
/// <param name="address">Where the page stands, from the site's root, such as
/// <c>/fragile/</c>.</param>
/// <param name="lead">What the page says below its title.</param>
internal sealed class ListConclusions(string address, string title, string lead, Func<Verdict, bool> passes) : Module
{
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var page = context.Services.GetRequiredService<ReportRun>().Build.ListConclusions(address, title, lead, passes);
        var items = new MetadataItems { { Keys.Title, title }, { ReportKeys.Lead, lead }, { ReportKeys.Kind, "Index" } };
        return Task.FromResult<IEnumerable<IDocument>>(
            [.. context.Inputs, ReportFiles.Document(page, items, context)]);
    }
}
