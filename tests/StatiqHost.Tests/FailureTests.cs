using Standoff.Evidence.Rows;
using Standoff.Shared;
using Standoff.Site.Commands;
using Standoff.Site.Publishing;
using Statiq.Common;
using Statiq.Core;

namespace Standoff.StatiqHost.Tests;

/// <summary>What fails publishes nothing.</summary>
public sealed class FailureTests
{
    private const string Published = "What was published before.";

    [Fact]
    public async Task A_wrong_document_is_reported_as_by_the_default_host_and_leaves_the_output_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var root = SampleProject.AddTo(folder);
        Publish(folder);
        folder.Add("project/content/wrong.md", "---\ntitle: A page\nnav: Page\norder: 2\nlead: A lead.\n---\nIt costs [much](n:no_such_number).\n");

        var statiq = await Host.Statiq.Build(root, folder["out"]);

        Assert.Equal(1, statiq.Code);
        Assert.StartsWith("content/wrong.md:7:", statiq.Error, StringComparison.Ordinal);
        Assert.Equal((await Host.Site.Build(root, folder["other"])).Error, statiq.Error);
        AssertUntouched(folder);
    }

    [Fact]
    public void A_pipeline_that_fails_is_a_fault() =>
        AssertRefused(ExitCode.Fault, (_, run) => With(run, new AssembleFiles(() => throw new ExecutionException("This pipeline always fails."))));

    [Fact]
    public void A_pipeline_that_writes_over_a_page_is_a_fault() =>
        AssertRefused(ExitCode.Fault, (_, run) => With(run, new AssembleFiles(() => [new Site.Files.OutputFile("index.html", () => [(byte)'x'])])));

    [Fact]
    public void Pipelines_that_leave_a_file_out_or_change_it_are_a_fault() =>
        AssertRefused(ExitCode.Fault, (_, run) =>
        {
            File.WriteAllText(Path.Combine(run.Output, "index.html"), "Not the page that was checked.");
            return Task.FromResult(0);
        });

    [Fact]
    public void An_input_that_changes_after_the_check_is_a_diagnostic() =>
        AssertRefused(ExitCode.Diagnostics, (folder, run) =>
        {
            folder.Add("project/content/figures/cost-per-hour.md", "No recipe any more.");
            return Program.Configure(run).RunAsync();
        });

    [Fact]
    public async Task A_wrong_call_ends_with_2()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, (await Host.Statiq.Build(folder["nowhere"], folder["out"])).Code);
        Assert.Equal(2, (await Host.Statiq.Build(Checkout.Root, folder["out"], "Evidence")).Code);
    }

    private static Task<int> With(EditionRun run, IModule module) => Program.Configure(run)
        .AddPipeline("More", new Pipeline { Dependencies = { StageNames.Edition }, ProcessModules = { module }, OutputModules = { new WriteFiles() } })
        .RunAsync();

    private static void AssertRefused(
        int expected, Func<TemporaryFolder, EditionRun, Task<int>> pipelines)
    {
        using var folder = new TemporaryFolder();
        string[] arguments = ["--root", SampleProject.AddTo(folder), "--output", folder["out"]];
        Publish(folder);
        Assert.Equal(expected, CommandLine.Run(HostCommand.Create(run => pipelines(folder, run)), arguments));
        AssertUntouched(folder);
    }

    /// <summary>As an edition before would have.</summary>
    private static void Publish(TemporaryFolder folder)
    {
        folder.Add("out/index.html", Published);
        new OutputManifest(["index.html"]).Write(folder["out"]);
    }

    private static void AssertUntouched(TemporaryFolder folder)
    {
        Assert.Equal([OutputManifest.FileName, "index.html"], folder.Files("out").Keys);
        Assert.Equal(Published, File.ReadAllText(folder["out/index.html"]));
        Assert.Empty(Directory.GetDirectories(folder["."], ".edition-*"));
    }
}
