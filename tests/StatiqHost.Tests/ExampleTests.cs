using System.Text;
using Standoff.Evidence.Rows;
using Standoff.Site.Commands;
using Statiq.Common;
using Statiq.Core;

namespace Standoff.StatiqHost.Tests;

/// <summary>The README's example, as it stands there.</summary>
public sealed class ExampleTests
{
    [Fact]
    public void A_pipeline_in_three_lines_adds_a_page_of_all_fragile_conclusions()
    {
        using var folder = new TemporaryFolder();
        var command = HostCommand.Create(run => Program.Configure(run)
            .AddPipeline("Fragile", new Pipeline
            {
                Dependencies = { "Sections" },
                OutputModules = { new WriteFiles() },
                ProcessModules = { new AssembleFiles(() => [run.Build.ListConclusions("/fragile/", "Fragile conclusions",
                    "One input alone, within its own range, overturns each of these.", finding => finding.IsFragile)]) }
            })
            .RunAsync());

        Assert.Equal(ExitCode.Fine, CommandLine.Run(command, ["--root", SampleProject.AddTo(folder), "--output", folder["out"]]));

        var page = Encoding.UTF8.GetString(
            folder.Files("out")[Path.Combine("fragile", "index.html")]);
        Assert.Contains("<h1>Fragile conclusions</h1>", page, StringComparison.Ordinal);
        Assert.Contains("../inference/#saves-much", page, StringComparison.Ordinal);
        Assert.DoesNotContain("../inference/#cheaper-chip", page, StringComparison.Ordinal);
    }
}
