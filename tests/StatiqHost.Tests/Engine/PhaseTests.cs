using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;

namespace Standoff.StatiqHost.Tests.Engine;

/// <summary>In which order an engine executes, and what its end is.</summary>
public sealed class PhaseTests : IDisposable
{
    private const string EngineFile = "Statiq.Core/Execution/Engine.cs";
    private const string ManagerFile = "Statiq.App/Commands/EngineManager.cs";

    private readonly EngineRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    [Upstream(EngineFile, "GetPipelinePhases")]
    public async Task One_by_one_each_pipeline_is_read_and_processed_in_the_order_of_dependencies_then_each_is_finished()
    {
        Assert.Equal(
            0,
            await _run.Run(("B", _run.Told("B", "A")), ("A", _run.Told("A")), ("C", _run.Told("C"))));
        Assert.Equal(
            ["input A", "process A", "input B", "process B", "input C", "process C", "post A", "output A", "post B", "output B", "post C", "output C"],
            _run.Log);
    }

    [Fact]
    [Upstream(EngineFile, "GetPipelinePhases")]
    public async Task An_isolated_pipeline_runs_through_when_its_turn_comes()
    {
        var isolated = _run.Told("A");
        isolated.Isolated = true;
        await _run.Run(("A", isolated), ("B", _run.Told("B")));
        Assert.Equal("output A", _run.Log[3]);
    }

    [Fact]
    [Upstream("Statiq.Common/Execution/IPipelineExtensions.cs", "GetAllDependencies")]
    public async Task A_pipeline_may_name_what_depends_on_it()
    {
        var first = _run.Told("First");
        first.DependencyOf.Add("Last");
        await _run.Run(("Last", _run.Told("Last")), ("First", first));
        Assert.Equal("process First", _run.Log[1]);
    }

    [Fact]
    [Upstream(EngineFile, "GetPipelinePhases")]
    public async Task A_missing_dependency_a_circle_and_a_dependency_on_an_isolated_one_are_refused()
    {
        var isolated = _run.Told("B");
        isolated.Isolated = true;
        Assert.Equal(
            (int)ExitCode.UnhandledError, await _run.Run(("A", _run.Told("A", "Nobody"))));
        Assert.Equal(
            (int)ExitCode.UnhandledError,
            await _run.Run(("A", _run.Told("A", "B")), ("B", _run.Told("B", "A"))));
        Assert.Equal(
            (int)ExitCode.UnhandledError,
            await _run.Run(("A", _run.Told("A", "B")), ("B", isolated)));
        Assert.Empty(_run.Log);
    }

    [Theory]
    [InlineData("Could not find pipeline dependency Nobody of A", "A", "Nobody")]
    [InlineData("Pipeline cyclical dependency detected involving A: A → B → A", "A", "B", "B", "A")]
    [Upstream(EngineFile, "GetPipelinePhases")]
    public async Task A_missing_dependency_names_whose_it_is_and_a_circle_its_path(string expected, params string[] pairs)
    {
        var bootstrapper = _run.Create();
        foreach (var pair in pairs.Chunk(2))
            bootstrapper.AddPipeline(pair[0], _run.Told(pair[0], pair[1]));
        Assert.Contains(expected, await Logged(bootstrapper, LogLevel.Critical));
    }

    [Fact]
    [Upstream("Statiq.Core/Execution/PipelinePhase.cs", "ExecuteAsync")]
    public async Task What_a_module_throws_is_logged_with_its_trace_for_who_debugs()
    {
        var failing = new Pipeline { ProcessModules = { _run.Tell(_ => throw new InvalidDataException("Not planned.")) } };
        var bootstrapper = Bootstrapper.Factory.CreateDefault(["-l", "Debug"])
            .AddPipeline("A", failing)
            .ConfigureFileSystem(folders => folders.RootPath = _run.Folder["."]);
        var logged = await Logged(bootstrapper, LogLevel.Debug);
        Assert.Contains(logged, line =>
            line.StartsWith("Exception while executing pipeline A/Process: System.IO.InvalidDataException: Not planned.", StringComparison.Ordinal)
            && line.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    [Upstream("Statiq.Core/Execution/PipelinePhase.cs", "ExecuteAsync")]
    public async Task A_phase_without_modules_hands_on_what_it_was_given()
    {
        var pipeline = new Pipeline { InputModules = { EngineRun.Making(("page.html", "text")) }, OutputModules = { new WriteFiles() } };
        Assert.Equal(0, await _run.Run(("A", pipeline)));
        Assert.Equal("text", _run.Text("output/page.html"));
    }

    [Theory]
    [InlineData(true, ExitCode.ExecutionError)]
    [InlineData(false, ExitCode.UnhandledError)]
    [Upstream(ManagerFile, "ExecuteAsync")]
    public async Task A_module_that_fails_while_processing_ends_the_run_before_anything_is_written(bool isExecution, ExitCode expected)
    {
        var failing = new Pipeline { ProcessModules = { _run.Tell(_ => throw (isExecution ? new ExecutionException("Planned.") : new InvalidDataException("Not planned."))) } };
        Assert.Equal(
            (int)expected,
            await _run.Run(("Writing", EngineRun.Writing(("page.html", "text"))), ("Failing", failing)));
        Assert.False(File.Exists(_run.Folder["output/page.html"]));
    }

    [Fact]
    [Upstream("Statiq.Core/Logging/FailureLoggerProvider.cs", "ThrowIfFailed")]
    public async Task What_is_logged_at_the_level_of_failure_fails_after_all_is_written()
    {
        (string, IPipeline) doubled = ("A", EngineRun.Writing(("page.html", "one"), ("page.html", "two")));
        Assert.Equal(0, await _run.Run(doubled));
        Assert.Equal(
            (int)ExitCode.LogLevelFailure,
            await _run.Run(["--failure-log-level", "Warning"], doubled));
        Assert.Equal("two", _run.Text("output/page.html"));
    }

    [Fact]
    [Upstream("Statiq.App/Bootstrapper/Bootstrapper.cs", "RunAsync")]
    public async Task An_exception_while_folders_are_configured_leaves_the_run()
    {
        var bootstrapper = _run.Create()
            .ConfigureFileSystem(_ => throw new InvalidDataException("No folders."));
        await Assert.ThrowsAsync<InvalidDataException>(bootstrapper.RunAsync);
    }

    [Fact]
    [Upstream("Statiq.Core/Execution/PipelineCollection.cs", "Add")]
    public async Task An_exception_while_the_engine_is_configured_such_as_two_pipelines_of_one_name_is_a_wrong_call() =>
        Assert.Equal(
            (int)ExitCode.CommandLineError,
            await _run.Run(("A", _run.Told("A")), ("a", _run.Told("a"))));

    [Fact]
    [Upstream(EngineFile, "GetExecutingPipelines")]
    public async Task Pipelines_that_are_named_run_with_what_they_depend_on_and_normal_ones_beside_them_when_asked()
    {
        (string, IPipeline)[] all = [("A", _run.Told("A")), ("B", _run.Told("B", "A")), ("C", _run.Told("C")), ("D", _run.Told("D"))];
        ((Pipeline)all[3].Item2).ExecutionPolicy = ExecutionPolicy.Manual;
        Assert.Equal(["A", "B"], await Executed(["B"], all));
        Assert.Equal(["A", "B", "C"], await Executed([], all));
        Assert.Equal(["D"], await Executed(["d"], all));
        Assert.Equal(["A", "B", "C", "D"], await Executed(["D", "-n"], all));
        Assert.Equal((int)ExitCode.UnhandledError, await _run.Run(["Nobody"], all));
    }

    [Fact]
    [Upstream("Statiq.Core/Documents/PhaseOutputs.cs", "ValidatePipeline")]
    public async Task Documents_of_another_pipeline_are_there_while_processing_for_those_that_depend_on_it()
    {
        var reading = new Pipeline { ProcessModules = { new ReplaceDocuments("Source") }, OutputModules = { new WriteFiles() } };
        (string, IPipeline) source = ("Source", new Pipeline { ProcessModules = { EngineRun.Making(("page.html", "text")) } });
        Assert.Equal((int)ExitCode.UnhandledError, await _run.Run(source, ("Reading", reading)));
        reading.Dependencies.Add("Source");
        Assert.Equal(0, await _run.Run(source, ("Reading", reading)));
        Assert.Equal("text", _run.Text("output/page.html"));
    }

    [Fact]
    [Upstream("Statiq.Core/Documents/PhaseOutputs.cs", "ValidateCurrent")]
    public async Task Documents_of_others_are_there_for_all_in_post_process_and_for_none_while_reading_or_writing()
    {
        var told = _run.Tell(context => $"{context.Outputs.FromPipeline("Source").Count}");
        (string, IPipeline) source = ("Source", new Pipeline { ProcessModules = { EngineRun.Making(("page.html", "text")) } });
        Assert.Equal(
            0, await _run.Run(("Z", new Pipeline { PostProcessModules = { told } }), source));
        Assert.Equal(["1"], _run.Log);
        Assert.Equal(
            (int)ExitCode.UnhandledError,
            await _run.Run(("Z", new Pipeline { InputModules = { told } }), source));
        Assert.Equal(
            (int)ExitCode.UnhandledError,
            await _run.Run(("Z", new Pipeline { OutputModules = { told } }), source));
    }

    [Fact]
    [Upstream("Statiq.Core/Documents/PhaseOutputs.cs", "FromPipeline")]
    public async Task A_pipeline_that_is_not_executed_has_given_nothing_in_post_process()
    {
        var told = _run.Tell(context => $"{context.Outputs.FromPipeline("Source").Count}");
        (string, IPipeline) source = ("Source", new Pipeline { ProcessModules = { EngineRun.Making(("page.html", "text")) } });
        Assert.Equal(
            0,
            await _run.Run(["Z"], ("Z", new Pipeline { PostProcessModules = { told } }), source));
        Assert.Equal(["0"], _run.Log);
        var bootstrapper = _run.Create("Y")
            .AddPipeline("Y", new Pipeline { ProcessModules = { told } })
            .AddPipeline("Source", source.Item2);
        Assert.Contains("Y/Process » Act » Cannot access documents from pipeline Source without a dependency while in the Process phase", await Logged(bootstrapper, LogLevel.Error));
    }

    [Fact]
    [Upstream("Statiq.Common/Logging/ILoggerExtensions.cs", "LogAndWrapException")]
    public async Task Each_of_several_exceptions_is_logged()
    {
        var many = new AggregateException(
            new InvalidDataException("First."),
            new AggregateException(new InvalidDataException("Second.")));
        var failing = new Pipeline { ProcessModules = { _run.Tell(_ => throw many) } };
        Assert.Equal(
            ["A/Process » Act » First.", "A/Process » Act » Second."],
            await Logged(_run.Create().AddPipeline("A", failing), LogLevel.Error));
    }

    [Fact]
    [Upstream(ManagerFile, "ExecuteAsync")]
    public async Task A_timeout_is_told_from_a_cancellation_of_the_run()
    {
        var failing = new Pipeline { ProcessModules = { _run.Tell(_ => throw new TaskCanceledException("It timed out.")) } };
        Assert.Equal(
            ["Operation/task timeout occurred or internal cancellation was triggered, inner exception(s) follow (if available)", "It timed out."],
            await Logged(_run.Create().AddPipeline("A", failing), LogLevel.Critical));
    }

    [Fact]
    public void Every_behaviour_names_its_place()
    {
        Type[] tested = [typeof(PhaseTests), typeof(ModuleTests), typeof(PathTests), typeof(CallTests)];
        var tests = tested.SelectMany(t => t.GetMethods()).Where(m => m.GetCustomAttribute<FactAttribute>() is not null && m.Name != nameof(Every_behaviour_names_its_place));
        Assert.All(tests, test => Assert.True(test.GetCustomAttribute<UpstreamAttribute>() is { Member.Length: > 0 } place && place.File.EndsWith(".cs", StringComparison.Ordinal), test.Name));
    }

    private static async Task<IReadOnlyList<string>> Logged(Bootstrapper bootstrapper, LogLevel level)
    {
        var log = new KeptLog(level);
        await bootstrapper.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(log)).RunAsync();
        return log.Lines;
    }

    private async Task<IEnumerable<string>> Executed(string[] arguments, (string, IPipeline)[] all)
    {
        var before = _run.Log.Count;
        Assert.Equal(0, await _run.Run(arguments, all));
        return _run.Log.Skip(before).Where(l => l.StartsWith("process", StringComparison.Ordinal)).Select(l => l[^1..]);
    }
}
