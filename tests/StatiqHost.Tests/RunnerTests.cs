using Standoff.Evidence.Rows;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;
using Statiq.Web;

namespace Standoff.StatiqHost.Tests;

/// <summary>What the host relies on, of our runner and of Statiq's engine alike.</summary>
public sealed class RunnerTests
{
    private static readonly string[] Arguments = ["--noclean", "--nocache", "--serial", "--log-level", "Warning", "--failure-log-level", "Warning"];

    private readonly List<string> _log = [];

    [Fact]
    public async Task Pipelines_wait_for_those_they_depend_on_whatever_the_order_of_adding()
    {
        using var folder = new TemporaryFolder();
        var code = await Run(folder, ("Last", Logged("Last", "Middle", "First")), ("Middle", Logged("Middle", "First")), ("First", Logged("First")));
        Assert.Equal(0, code);
        Assert.Equal(["First", "Middle", "Last"], Phase("process"));
    }

    [Fact]
    public async Task No_phase_begins_before_the_phase_before_it_has_ended_everywhere()
    {
        using var folder = new TemporaryFolder();
        await Run(folder, ("B", Logged("B", "A")), ("A", Logged("A")));
        Assert.Equal(["input", "input", "process", "process", "output", "output"], _log.Select(entry => entry.Split(' ')[0]));
    }

    [Fact]
    public async Task A_phase_hands_its_documents_to_the_next()
    {
        using var folder = new TemporaryFolder();
        folder.Add("in/a.txt", "a");
        folder.Add("in/b.txt", "b");
        folder.Add("in/below/c.txt", "c");
        var pipeline = new Pipeline { InputModules = { new ReadFiles("in/*.txt") }, ProcessModules = { new Shout() }, OutputModules = { new WriteFiles() } };
        Assert.Equal(0, await Run(folder, ("Only", pipeline)));
        var written = folder.Files("out");
        Assert.Equal(["in/a.txt.loud", "in/b.txt.loud"], written.Keys);
        Assert.Equal("a!"u8.ToArray(), written["in/a.txt.loud"]);
    }

    [Theory]
    [InlineData(true, 4)]
    [InlineData(false, 1)]
    public async Task A_failing_module_ends_the_run_before_anything_is_written(
        bool isExecution, int expected)
    {
        using var folder = new TemporaryFolder();
        var failing = new Pipeline { ProcessModules = { new Log(() => throw (isExecution ? new ExecutionException("Planned.") : new InvalidDataException("Not planned."))) } };
        Assert.Equal(expected, await Run(folder, ("Writing", Writing("page.html", "text")), ("Failing", failing)));
        Assert.False(File.Exists(folder["out/page.html"]));
    }

    [Fact]
    public async Task A_missing_dependency_and_a_circle_are_refused()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(1, await Run(folder, ("A", Logged("A", "Nobody"))));
        Assert.Equal(1, await Run(folder, ("A", Logged("A", "B")), ("B", Logged("B", "A"))));
        Assert.Empty(_log);
    }

    [Fact]
    public async Task Two_documents_for_one_file_are_a_warning_and_so_a_failure()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(5, await Run(folder, ("A", Writing("page.html", "one")), ("B", Writing("page.html", "two"))));
    }

    [Fact]
    public async Task A_document_without_content_is_not_written()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, await Run(folder, ("A", Writing("empty.txt", ""))));
        Assert.False(File.Exists(folder["out/empty.txt"]));
    }

    [Fact]
    public async Task An_absolute_destination_is_refused()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(1, await Run(folder, ("A", Writing(folder["elsewhere.txt"], "text"))));
    }

    [Fact]
    public async Task Two_pipelines_of_one_name_are_a_wrong_configuration()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(-1, await Run(folder, ("A", Logged("A")), ("a", Logged("a"))));
    }

    private static Task<int> Run(
        TemporaryFolder folder, params (string Name, Pipeline Pipeline)[] pipelines)
    {
        var engine = Bootstrapper.Factory.CreateWeb(Arguments).ConfigureEngine(e => e.Pipelines.Clear()).ConfigureFileSystem(folders =>
        {
            folders.RootPath = folder["."];
            folders.InputPaths.Clear();
            folders.InputPaths.Add(folder["."]);
            folders.OutputPath = folder["out"];
            folders.TempPath = folder["temp"];
        });
        foreach (var (name, pipeline) in pipelines)
            engine = engine.AddPipeline(name, pipeline);
        return engine.RunAsync();
    }

    private IEnumerable<string> Phase(string phase) => _log
        .Where(entry => entry.StartsWith(phase, StringComparison.Ordinal))
        .Select(entry => entry.Split(' ')[1]);

    private Pipeline Logged(string name, params string[] dependencies)
    {
        var pipeline = new Pipeline
        {
            InputModules = { new Log(() => _log.Add($"input {name}")) },
            ProcessModules = { new Log(() => _log.Add($"process {name}")) },
            OutputModules = { new Log(() => _log.Add($"output {name}")) },
        };
        pipeline.Dependencies.UnionWith(dependencies);
        return pipeline;
    }

    private static Pipeline Writing(string path, string text) => new()
    {
        ProcessModules = { new AssembleFiles(() => [new Site.Files.OutputFile(path, () => System.Text.Encoding.UTF8.GetBytes(text))]) },
        OutputModules = { new WriteFiles() },
    };

    private sealed class Log(Action write) : Module
    {
        protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(
            IExecutionContext context)
        {
            write();
            return Task.FromResult<IEnumerable<IDocument>>(context.Inputs);
        }
    }

    private sealed class Shout : Module
    {
        protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(
            IDocument input, IExecutionContext context)
        {
            var content = context.GetContentProvider(
                [.. await input.GetContentBytesAsync(), (byte)'!'], "text/plain");
            return [input.Clone(NormalizedPath.Null, input.Destination.FullPath + ".loud", null, content)];
        }
    }
}
