using Standoff.Site.Commands;
using Statiq.Common;
using Statiq.Core;

namespace Standoff.StatiqHost.Tests;

/// <summary>What fails publishes nothing.</summary>
public sealed class FailureTests
{
    [Fact]
    public async Task A_wrong_document_is_reported_as_by_the_default_host_and_leaves_the_output_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var root = SampleProject.AddTo(folder);
        Assert.Equal(0, (await Host.Statiq.Build(root, folder["out"])).Code);
        var before = folder.Files("out");
        folder.Add("project/content/wrong.md", "---\ntitle: A page\nnav: Page\norder: 2\nlead: A lead.\n---\nIt costs [much](n:no_such_number).\n");

        var statiq = await Host.Statiq.Build(root, folder["out"]);

        Assert.Equal(1, statiq.Code);
        Assert.StartsWith("content/wrong.md:7:", statiq.Error, StringComparison.Ordinal);
        Assert.Equal((await Host.Site.Build(root, folder["other"])).Error, statiq.Error);
        AssertUntouched(before, folder);
    }

    [Fact]
    public void A_pipeline_that_fails_is_a_fault_and_leaves_the_output_as_it_was() =>
        AssertRefused(new AssembleFiles(() => throw new ExecutionException("This pipeline always fails.")));

    [Fact]
    public void A_pipeline_that_writes_over_a_page_is_a_fault() =>
        AssertRefused(new AssembleFiles(() => [new Site.OutputFile("index.html", () => [(byte)'x'])]));

    [Fact]
    public void An_input_that_changes_after_the_check_is_a_diagnostic()
    {
        using var folder = new TemporaryFolder();
        string[] arguments = ["--root", SampleProject.AddTo(folder), "--output", folder["out"]];
        var code = CommandLine.Run(HostCommand.Create(run =>
        {
            folder.Add("project/content/figures/cost-per-hour.md", "No recipe any more.");
            return Program.Configure(run).RunAsync();
        }), arguments);
        Assert.Equal(ExitCode.Diagnostics, code);
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public async Task A_wrong_call_ends_with_2()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, (await Host.Statiq.Build(folder["nowhere"], folder["out"])).Code);
        Assert.Equal(2, (await Host.Statiq.Build(Repository.Root, folder["out"], "Evidence")).Code);
    }

    private static void AssertRefused(IModule module)
    {
        using var folder = new TemporaryFolder();
        string[] arguments = ["--root", SampleProject.AddTo(folder), "--output", folder["out"]];
        Assert.Equal(ExitCode.Fine, CommandLine.Run(HostCommand.Create(run => Program.Configure(run).RunAsync()), arguments));
        var before = folder.Files("out");
        var more = new Pipeline { Dependencies = { nameof(Edition) }, ProcessModules = { module }, OutputModules = { new WriteFiles() } };

        var code = CommandLine.Run(HostCommand.Create(run => Program.Configure(run).AddPipeline("More", more).RunAsync()), arguments);

        Assert.Equal(ExitCode.Fault, code);
        AssertUntouched(before, folder);
    }

    private static void AssertUntouched(SortedDictionary<string, byte[]> before, TemporaryFolder folder)
    {
        Assert.Equal(before, folder.Files("out"));
        Assert.False(Directory.Exists(folder["out.new"]));
        Assert.False(Directory.Exists(folder["out.old"]));
    }
}
