using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Standoff.StatiqHost.Tests.Engine;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;
using ExitCode = Standoff.Site.Commands.ExitCode;

namespace Standoff.StatiqHost.Tests;

/// <summary>What fails publishes nothing.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly ReportCall _call = new();

    public void Dispose() => _call.Dispose();

    [Fact]
    public async Task A_wrong_document_is_reported_as_by_the_default_host_and_leaves_the_output_as_it_was()
    {
        _call.Publish();
        _call.Folder.Add("project/content/wrong.md", "---\ntitle: A page\nnav: Page\norder: 2\nlead: A lead.\n---\nIt costs [much](n:no_such_number).\n");

        var statiq = await Host.Statiq.Build(_call.Root, _call.Folder["out"]);

        Assert.Equal(1, statiq.Code);
        Assert.StartsWith("content/wrong.md:7:", statiq.Error, StringComparison.Ordinal);
        Assert.Equal(
            (await Host.Site.Build(_call.Root, _call.Folder["other"])).Error, statiq.Error);
        _call.AssertUntouched();
    }

    [Fact]
    public async Task A_data_package_that_cannot_be_read_is_reported_as_by_the_default_host()
    {
        _call.Folder.Add("project/data/datapackage.json", "{ not JSON");
        var statiq = await Host.Statiq.Build(_call.Root, _call.Folder["out"]);
        Assert.Equal(
            (1, (await Host.Site.Build(_call.Root, _call.Folder["other"])).Error),
            (statiq.Code, statiq.Error));
    }

    [Fact]
    public async Task A_pipeline_that_fails_is_a_fault()
    {
        _call.Publish();
        var failing = new EngineRun.Act(_ => throw new ExecutionException("This pipeline always fails."));
        Assert.Equal(
            ExitCode.Fault,
            await _call.Run(b => b.AddPipeline("More", new Pipeline { ProcessModules = { failing } })));
        Assert.EndsWith(
            "Statiq ended with exit code 4; nothing has been published.",
            _call.Error.TrimEnd(),
            StringComparison.Ordinal);
        _call.AssertUntouched();
    }

    [Fact]
    public async Task A_warning_fails_unless_the_call_says_otherwise()
    {
        _call.Publish();
        var doubled = new Pipeline { ProcessModules = { EngineRun.Making(("a.txt", "1"), ("a.txt", "2")) }, OutputModules = { new WriteFiles() } };
        Assert.Equal(ExitCode.Fault, await _call.Run(b => b.AddPipeline("Doubled", doubled)));
        Assert.Contains("--failure-log-level Error", _call.Error, StringComparison.Ordinal);
        _call.AssertUntouched();
        Assert.Equal(
            ExitCode.Fine,
            await _call.Run(b => b.AddPipeline("Doubled", doubled), "--failure-log-level", "Error"));
        Assert.Equal("2", _call.Text("a.txt"));
    }

    [Theory]
    [InlineData(2, "--root", "/nowhere")]
    [InlineData(2, "-l", "Loud")]
    [InlineData(2, "-s", "Host=no host")]
    [InlineData(2, "-s", "CurrentDateTime=soon")]
    [InlineData(2, "-s", "Host=https://me.example/")]
    [InlineData(2, "-s", "Host=me.example/report")]
    [InlineData(2, "-s", "Host")]
    [InlineData(2, "-s", "LinkRoot=https://me.example/report")]
    [InlineData(2, "-s", "LinkRoot=../report")]
    [InlineData(2, "-s", "LinkRoot")]
    [InlineData(2, "--strikt")]
    [InlineData(2, "--Strict")]
    [InlineData(2, "--strict=false")]
    [InlineData(2, "-strict")]
    [InlineData(2, "-s", "LinksUseHttps=yes", "-s", "Host=me.example")]
    [InlineData(2, "-s", "CleanMode=Foo")]
    [InlineData(2, "-s", "Host=a.example", "-s", "Host=b.example")]
    [InlineData(2, "preview", "--port", "abc")]
    [InlineData(2, "-f", "log.txt")]
    [InlineData(2, "preview", "--virtual-dir", "report")]
    [InlineData(2, "deploy")]
    [InlineData(2, "NoSuchPipeline")]
    public async Task A_wrong_call_says_so_and_publishes_nothing(int expected, params string[] more)
    {
        var call = await Host.Statiq.Call(["--output", _call.Folder["out"], .. (string[])(more[0] == "--root" ? [] : ["--root", _call.Root]), .. more]);
        Assert.Equal(expected, call.Code);
        Assert.NotEmpty(call.Error + call.Output);
        Assert.DoesNotContain("fault of the program", call.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_call.Folder["out"]));
    }

    [Theory]
    [InlineData("The setting Host takes a host alone, such as me.example or localhost:8080, and 'https://me.example/' is none; a folder goes into LinkRoot, and LinksUseHttps=false asks for http.", "-s", "Host=https://me.example/")]
    [InlineData("'--outptu' is no option; did you mean '--output'?", "--outptu", "elsewhere", "Evidence")]
    [InlineData("'--outptu=elsewhere' is no option; did you mean '--output'?", "--outptu=elsewhere")]
    [InlineData("'-lDebug' is no option; write -l Debug.", "-lDebug")]
    [InlineData("--port goes with preview; write preview --port=abc, or leave it out.", "--port=abc")]
    [InlineData("-i has no say here: files are read from the project's folder, and each run has temporary folders of its own. Leave it out; --root names another project, and patterns of ReadFiles begin at its folder.", "-i", "extra")]
    [InlineData("The setting LinksUseHttps takes true or false, and 'yes' is none of them; write -s LinksUseHttps=true, or leave it out.", "-s", "LinksUseHttps=yes")]
    [InlineData("The setting Host has no value; write -s Host=me.example.", "-s", "Host")]
    [InlineData("'--strikt' is no option; write --strict, in small letters and without a value, or leave it out.", "--strikt")]
    public async Task A_refusal_is_told_once_and_says_the_way_out(string expected, params string[] arguments)
    {
        var call = await Host.Statiq.Call(["--output", _call.Folder["out"], "--root", _call.Root, .. arguments]);
        Assert.Equal((expected, ""), (call.Error.TrimEnd(), call.Output));
    }

    [Fact]
    public async Task A_pipeline_of_no_name_that_is_known_is_told_those_that_are()
    {
        var call = await Host.Statiq.Call("--output", _call.Folder["out"], "--root", _call.Root, "Section");
        Assert.Contains(
            "Pipeline Section does not exist; there are ", call.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Evidence, Figures, Sections, Edition", call.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "Pipeline Section does not exist; there are ", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_folder_without_a_name_is_one_that_is_not_given()
    {
        var call = await Host.Statiq.Call("--root", _call.Root, "-o", "", "-l", "Warning");
        Assert.Equal(0, call.Code);
        Assert.True(File.Exists(Path.Combine(_call.Root, "output/index.html")));
    }

    [Fact]
    public async Task What_ends_a_run_waits_for_the_module_and_publishes_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals.");
        using var process = Host.Statiq.Start("--root", _call.Root, "--output", _call.Folder["out"]);
        // On a busy machine a shell that is started only then comes after the run has ended.
        var script = string.Create(CultureInfo.InvariantCulture, $"read -r go; kill -TERM {process.Id}");
        using var kill = Process.Start(
            new ProcessStartInfo("sh", ["-c", script]) { RedirectStandardInput = true })!;
        Assert.NotNull(
            await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        await kill.StandardInput.WriteLineAsync("go");
        await kill.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var complained = process.StandardError.ReadToEndAsync(
            TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Contains(
            "Exited due to engine cancellation request", await said, StringComparison.Ordinal);
        Assert.Equal(
            (ExitCode.Fault, "Statiq ended with exit code 6, since it was interrupted; nothing has been published."),
            (process.ExitCode, (await complained).TrimEnd().Split('\n')[^1]));
        Assert.False(Directory.Exists(_call.Folder["out"]));
        Assert.Empty(Directory.GetDirectories(_call.Folder["."], ".edition-*"));
    }

    [Theory]
    [InlineData("Evidence")]
    [InlineData("edition")]
    public async Task A_name_of_the_reports_own_is_taken(string name)
    {
        Assert.Equal(ExitCode.WrongCall, await _call.Run(b => b.AddPipeline(name, new Pipeline())));
        _call.Publish();
        Assert.Equal(ExitCode.WrongCall, await _call.Run(
            b => b.ConfigureServices(s => s.AddSingleton<IPipeline>(new Edition()))));
        Assert.Equal(
            "A pipeline of yours is called Edition, as one of the report's; give it another name.",
            _call.Error.TrimEnd());
        _call.AssertUntouched();
    }

    [Fact]
    public async Task What_is_configured_and_throws_is_no_fault_of_the_program()
    {
        const string pattern = "content/{!_,}*.md";
        Func<Bootstrapper, Bootstrapper>[] wrong =
        [
            _ => throw new InvalidDataException("Not this way."),
            b => b.ConfigureSettings(_ => throw new InvalidDataException("Not this way.")),
            b => b.ConfigureEngine(_ => throw new InvalidDataException("Not this way.")),
            b => b.AddPipeline("Other", new Pipeline { InputModules = { new ReadFiles(pattern) } }),
        ];
        foreach (var configure in wrong)
        {
            Assert.Equal(ExitCode.WrongCall, await _call.Run(configure));
            Assert.DoesNotContain(
                "fault of the program", _call.Error, StringComparison.Ordinal);
        }

        Assert.Contains($"such as '{pattern}'; read more", _call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chapter_that_comes_in_by_another_destination_is_told_what_that_is_for()
    {
        using var log = new FailureLog();
        var moving = new SetDestination(
            Config.FromDocument(d => new NormalizedPath("moved/" + d.Destination.FullPath)));
        await _call.Run(b => b
            .ConfigureEngine(e => e.Pipelines["Sections"].InputModules.Add(moving))
            .ConfigureServices(s => s.AddSingleton<ILoggerProvider>(log)));
        Assert.Contains(
            "is no chapter: the destination by which a document comes in is its path",
            log.Describe(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_names_its_file_and_not_the_first_that_is_rendered()
    {
        _call.Folder.Add("project/content/wrong.md", "---\ntitle: A page\nnav: Page\norder: 2\nlead: A lead.\n---\nIt costs [much](n:no_such_number).\n");
        using var log = new FailureLog();
        Assert.Equal(ExitCode.Diagnostics, await _call.Run(b => b.ConfigureServices(s => s.AddSingleton<ILoggerProvider>(log))));
        Assert.Contains("Sections/Process » RenderSections » content/wrong.md:7:", log.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_tells_the_arguments_of_Statiq_and_the_one_of_the_report()
    {
        var help = await Host.Statiq.Call("--help");
        Assert.Equal(0, help.Code);
        Assert.Contains("--setting", help.Output, StringComparison.Ordinal);
        Assert.Contains("--strict", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_something_else_stands_nothing_is_published()
    {
        _call.Folder.Add("out/mine.txt", "mine");
        Assert.Equal(ExitCode.WrongCall, await _call.Run(b => b));
        Assert.Contains("holds files and no mark", _call.Error, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], _call.Folder.Files("out").Keys);
    }

    private sealed class Edition : Pipeline;
}
