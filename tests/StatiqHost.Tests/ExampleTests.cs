using Statiq.Common;
using Statiq.Core;

namespace Standoff.StatiqHost.Tests;

/// <summary>The README's example, as it stands there.</summary>
public sealed class ExampleTests
{
    [Fact]
    public async Task A_pipeline_in_three_lines_adds_a_page_of_all_fragile_conclusions()
    {
        using var call = new ReportCall();

        Assert.Equal(0, await call.Run(bootstrapper => bootstrapper
            .AddPipeline("Fragile", new Pipeline
            {
                Dependencies = { "Sections" },
                OutputModules = { new WriteFiles() },
                ProcessModules = { new ListConclusions("/fragile/", "Fragile conclusions",
                    "One input alone, within its own range, overturns each of these.", finding => finding.IsFragile) }
            })));

        var page = call.Text("fragile/index.html");
        Assert.Contains("<h1>Fragile conclusions</h1>", page, StringComparison.Ordinal);
        Assert.Contains("../inference/#saves-much", page, StringComparison.Ordinal);
        Assert.DoesNotContain("../inference/#cheaper-chip", page, StringComparison.Ordinal);
        Assert.EndsWith("1 file is added to it.", call.Output.TrimEnd(), StringComparison.Ordinal);
    }
}
