using Statiq.App;
using Statiq.Common;
using Statiq.Core;

namespace Standoff.StatiqHost.Tests.Engine;

/// <summary>What the command line and the program say to an engine.</summary>
public sealed class CallTests : IDisposable
{
    private const string BaseCommandFile = "Statiq.App/Commands/BaseCommand{TSettings}.cs";
    private const string CleanerFile = "Statiq.Core/Execution/FileCleaner.cs";

    private readonly EngineRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("Key=value", "Key", "value")]
    [InlineData("Key", "Key", "true")]
    [InlineData("Key=a=b", "key", "a=b")]
    [InlineData("A\\=B=c", "A=B", "c")]
    [InlineData("Key=one\\ttwo\\n", "Key", "one\ttwo\n")]
    [InlineData("Key=\\\"a\\\\b\\\"", "Key", "\"a\\b\"")]
    [InlineData("Key=\\u00e9\\101\\U0001F600\\q", "Key", "éA😀\\q")]
    [Upstream("Statiq.Common/Util/SettingsParser.cs", "ParsePair")]
    public async Task A_setting_of_the_call_comes_after_that_of_the_program(string argument, string key, string expected)
    {
        var bootstrapper = _run.Create("-s", argument).AddSetting(key, "of the program");
        var pipeline = new Pipeline { ProcessModules = { _run.Tell(context => context.Settings.GetString(key)) } };
        Assert.Equal(0, await bootstrapper.AddPipeline("A", pipeline).RunAsync());
        Assert.Equal([expected], _run.Log);
    }

    [Fact]
    [Upstream(BaseCommandFile, "ExecuteAsync")]
    public async Task Folders_of_the_call_come_after_those_of_the_program()
    {
        _run.Folder.Add("other/a.txt", "a");
        string[] arguments = ["--root", _run.Folder["other"], "--output", "built", "-i", "."];
        var copying = new Pipeline { InputModules = { new ReadFiles("*.txt") }, OutputModules = { new WriteFiles() } };
        Assert.Equal(0, await _run.Run(arguments, ("A", copying)));
        Assert.Equal("a", _run.Text("other/built/a.txt"));
    }

    [Fact]
    [Upstream("Statiq.Common/Documents/Document{TDocument}.cs", "TryGetRaw")]
    public async Task Settings_are_metadata_behind_that_of_a_document()
    {
        var pipeline = new Pipeline
        {
            ProcessModules =
            {
                EngineRun.Making(("a", "")),
                new SetMetadata("Own", Config.FromValue<object>("document")),
                _run.Tell(context => $"{context.Inputs[0].GetString("Own")} {context.Inputs[0].GetString("Other")}"),
            },
        };
        await _run.Run(["-s", "Own=setting", "-s", "Other=setting"], ("A", pipeline));
        Assert.Equal(["document setting"], _run.Log);
    }

    [Fact]
    [Upstream("Statiq.Common/Bootstrapper/BootstrapperPipelineExtensions.cs", "AddPipelines")]
    public async Task Public_pipelines_of_an_assembly_run_by_the_names_of_their_types()
    {
        var bootstrapper = Bootstrapper.Factory.CreateDefault(
            ["-l", "Warning", nameof(OwnPipeline)])
            .AddPipelines(typeof(OwnPipeline).Assembly)
            .ConfigureFileSystem(folders => folders.RootPath = _run.Folder["."]);
        Assert.Equal(0, await bootstrapper.RunAsync());
        Assert.Equal("own", _run.Text("output/own.txt"));
    }

    [Fact]
    [Upstream("Statiq.App/Bootstrapper/BootstrapperPipelineExtensions.cs", "AddPipeline")]
    public async Task A_pipeline_that_is_added_by_its_type_runs()
    {
        var bootstrapper = Bootstrapper.Factory.CreateDefault(["-l", "Warning"])
            .AddPipeline<NestedPipeline>()
            .ConfigureFileSystem(folders => folders.RootPath = _run.Folder["."]);
        Assert.Equal(0, await bootstrapper.RunAsync());
        Assert.Equal("nested", _run.Text("output/nested.txt"));
    }

    [Fact]
    [Upstream(CleanerFile, "CleanBeforeExecutionAsync")]
    public async Task The_output_folder_is_emptied_before_the_first_execution_unless_told_otherwise()
    {
        _run.Folder.Add("output/before.txt", "");
        await _run.Run(["--noclean"], ("A", EngineRun.Writing(("a.txt", "a"))));
        Assert.True(File.Exists(_run.Folder["output/before.txt"]));
        await _run.Run(("A", EngineRun.Writing(("a.txt", "a"))));
        Assert.False(File.Exists(_run.Folder["output/before.txt"]));
    }

    [Fact]
    [Upstream("Statiq.Core/Execution/Engine.cs", "Dispose")]
    public async Task The_folder_for_temporary_files_is_left_empty()
    {
        _run.Folder.Add("temp/before.txt", "");
        await _run.Run(("A", EngineRun.Writing(("a.txt", "a"))));
        Assert.Empty(Directory.GetFileSystemEntries(_run.Folder["temp"]));
    }

    [Theory]
    [InlineData(0, "--help")]
    [InlineData((int)ExitCode.CommandLineError, "--failure-log-level", "Loud")]
    [InlineData((int)ExitCode.CommandLineError, "preview", "--port", "70000")]
    [InlineData((int)ExitCode.CommandLineError, "preview", "--port", "-1")]
    [InlineData((int)ExitCode.CommandLineError, "preview", "--port", "abc")]
    [InlineData((int)ExitCode.CommandLineError, "-s", "Host=a", "-s", "Host=b")]
    [InlineData((int)ExitCode.CommandLineError, "-a", "Foo=All")]
    [InlineData((int)ExitCode.CommandLineError, "--log-file=log.txt")]
    [InlineData((int)ExitCode.CommandLineError, "serve")]
    [InlineData(0, "-o", "", "--temp", "", "--cache", "")]
    [Upstream("Statiq.App/Commands/BaseCommandSettings.cs", "FailureLogLevel")]
    public async Task Help_is_no_failure_and_what_is_none_or_the_packages_alone_is_a_wrong_call(int expected, params string[] arguments) =>
        Assert.Equal(expected, await _run.Run(arguments, ("A", _run.Told("A"))));

    public sealed class NestedPipeline : Pipeline
    {
        public NestedPipeline()
        {
            ProcessModules.Add(EngineRun.Making(("nested.txt", "nested")));
            OutputModules.Add(new WriteFiles());
        }
    }
}

/// <summary>Found by its type; runs where it is named.</summary>
public sealed class OwnPipeline : Pipeline
{
    public OwnPipeline()
    {
        ExecutionPolicy = ExecutionPolicy.Manual;
        ProcessModules.Add(EngineRun.Making(("own.txt", "own")));
        OutputModules.Add(new WriteFiles());
    }
}
