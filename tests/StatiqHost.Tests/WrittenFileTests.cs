using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Standoff.Site.Publishing;
using Standoff.StatiqHost.Tests.Engine;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;
using ExitCode = Standoff.Site.Commands.ExitCode;

namespace Standoff.StatiqHost.Tests;

/// <summary>Where files of a user's own pipelines may stand.</summary>
public sealed class WrittenFileTests : IDisposable
{
    private readonly ReportCall _call = new();

    public void Dispose() => _call.Dispose();

    [Theory]
    [InlineData("../escaped.txt")]
    [InlineData("../../../escaped.txt")]
    [InlineData("a./../../escaped.txt")]
    [InlineData("..")]
    [InlineData(".edition")]
    [InlineData("two\nlines.txt")]
    public async Task A_file_outside_the_output_folder_is_refused_with_its_pipeline_and_leaves_nothing(string path)
    {
        _call.Publish();
        using var log = new FailureLog();
        Assert.Equal(ExitCode.Fault, await _call.Run(b => Writing(b, path).ConfigureServices(s => s.AddSingleton<ILoggerProvider>(log))));
        Assert.Contains($"Pipeline More may not write '{PrintableText.Create(path)}'", log.Describe(), StringComparison.Ordinal);
        _call.AssertUntouched();
        Assert.Equal(["out", "project"], Directory.GetFileSystemEntries(_call.Folder["."]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.False(File.Exists(Path.Combine(Path.GetTempPath(), "escaped.txt")));
    }

    [Fact]
    public async Task Any_name_that_the_system_takes_is_published_again_and_again_and_goes_with_its_pipeline()
    {
        string[] paths = [".hidden", ".well-known/x.txt", "my page.html", "Ümlaut/index.html", .. OperatingSystem.IsWindows() ? [] : (string[])["a:b.txt", "con/aux.txt"]];
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(ExitCode.Fine, await _call.Run(b => Writing(b, paths)));
            Assert.All(paths, path => Assert.Equal("x", _call.Text(path)));
        }

        Assert.Equal(ExitCode.Fine, await _call.Run(b => b, "Sections"));
        Assert.All(paths, path => Assert.Equal("x", _call.Text(path)));
        Assert.Equal(ExitCode.Fine, await _call.Run(b => b));
        Assert.All(paths, path => Assert.False(File.Exists(_call.Folder["out/" + path])));
    }

    [Fact]
    public async Task Files_of_the_project_are_copied_as_they_are_and_the_folder_is_known_again()
    {
        _call.Folder.Add("project/other/my notes.md", "mine");
        static Bootstrapper Copy(Bootstrapper b) => b.AddPipeline("Copy", new Pipeline { InputModules = { new ReadFiles("**/*.md") }, OutputModules = { new WriteFiles() } });
        Assert.Equal(ExitCode.Fine, await _call.Run(Copy));
        Assert.Equal(ExitCode.Fine, await _call.Run(Copy));
        Assert.Equal("mine", _call.Text("other/my notes.md"));
    }

    [Fact]
    public async Task Two_pipelines_that_write_one_file_are_named_with_the_one_that_counts()
    {
        Assert.Equal(ExitCode.Fine, await _call.Run(b => b
            .AddPipeline("A", EngineRun.Writing(("same.txt", "from A"), ("alike.txt", "x")))
            .AddPipeline("B", EngineRun.Writing(("same.txt", "from B"), ("alike.txt", "x")))));
        Assert.Equal("from B", _call.Text("same.txt"));
        Assert.EndsWith(
            "\nWarning: Written by more than one pipeline: alike.txt (A, then B, which counts); same.txt (A, then B, which counts).",
            _call.Error.TrimEnd(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipeline_that_writes_none_of_the_files_that_it_has_is_no_writer()
    {
        var choosing = EngineRun.Writing(("same.txt", "from B"));
        choosing.OutputModules.Clear();
        choosing.OutputModules.Add(
            new WriteFiles().Where(Config.FromDocument(d => d.ContainsKey("Chosen"))));
        Assert.Equal(ExitCode.Fine, await _call.Run(b => b
            .AddPipeline("A", EngineRun.Writing(("same.txt", "from A")))
            .AddPipeline("B", choosing)));
        Assert.Equal("from A", _call.Text("same.txt"));
        Assert.DoesNotContain("by more than one", _call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inference", "These pipelines write a file 'inference', and of the edition before 'inference/index.html' stays in ")]
    [InlineData("index.html/x.txt", "These pipelines write a folder 'index.html/', and of the edition before 'index.html' stays in ")]
    public async Task A_file_of_a_pipeline_alone_does_not_take_the_place_of_a_folder_of_the_edition_before(string path, string expected)
    {
        await _call.Run(b => b);
        Assert.Equal(ExitCode.WrongCall, await _call.Run(b => Writing(b, path), "More"));
        Assert.StartsWith(expected, _call.Error, StringComparison.Ordinal);
        Assert.Contains(
            "give the document another destination", _call.Error, StringComparison.Ordinal);
        Assert.Contains("<title>", _call.Text("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", "a/b.txt", "'a' has been written before as a file")]
    [InlineData("a/b.txt", "a", "a folder of that name has been written before")]
    public async Task A_file_and_a_folder_of_one_name_are_told_by_their_names(string first, string second, string expected)
    {
        using var log = new FailureLog();
        Assert.Equal(ExitCode.Fault, await _call.Run(b => Writing(b, first)
            .AddPipeline("Next", EngineRun.Writing((second, "x")))
            .ConfigureServices(s => s.AddSingleton<ILoggerProvider>(log))));
        Assert.Contains(
            $"Pipeline Next may not write '{second}': {expected}",
            log.Describe(),
            StringComparison.Ordinal);
    }

    private static Bootstrapper Writing(Bootstrapper bootstrapper, params string[] paths) =>
        bootstrapper.AddPipeline(
            "More", EngineRun.Writing([.. paths.Select(path => (path, "x"))]));
}
