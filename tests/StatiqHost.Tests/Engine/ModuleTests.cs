using Statiq.App;
using Statiq.Common;
using Statiq.Core;

namespace Standoff.StatiqHost.Tests.Engine;

/// <summary>What modules do with documents.</summary>
public sealed class ModuleTests : IDisposable
{
    private const string WriteFile = "Statiq.Core/Modules/IO/WriteFiles.cs";
    private const string ReadFile = "Statiq.Core/Modules/IO/ReadFiles.cs";

    private readonly EngineRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    [Upstream("Statiq.Common/Modules/Module.cs", "ExecuteInputAsync")]
    public async Task A_module_that_overrides_nothing_gives_nothing()
    {
        await Process(EngineRun.Making(("page.html", "text")), new Nothing(), Counted());
        Assert.Equal(["0"], _run.Log);
    }

    [Fact]
    [Upstream("Statiq.Common/Modules/Module.cs", "ExecuteContextAsync")]
    public async Task A_module_sees_each_document_in_turn()
    {
        await Process(EngineRun.Making(("a", "a"), ("b", "b")), new Twice(), Named());
        Assert.Equal(["a a b b"], _run.Log);
    }

    [Fact]
    [Upstream("Statiq.Common/Modules/ParallelConfigModule{TValue}.cs", "ExecuteContextAsync")]
    public void What_reads_files_cannot_be_made_to_see_its_inputs_otherwise()
    {
        var method = typeof(ReadFiles).BaseType!.GetMethod("ExecuteContextAsync", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!;
        Assert.True(method.IsFinal);
    }

    [Fact]
    [Upstream(ReadFile, "ExecuteConfigAsync")]
    public async Task Files_become_documents_by_source_with_their_path_from_the_input_folder()
    {
        foreach (var name in new[] { "b.txt", "B.txt", "a.txt", "below/c.txt" })
            _run.Folder.Add("in/" + name, name);
        await Process(new ReadFiles("in/*.txt"), Named());
        await Process(new ReadFiles("in/**/*", "in/*.txt"), Named());
        Assert.Equal(
            ["in/B.txt in/a.txt in/b.txt", "in/B.txt in/a.txt in/b.txt in/below/c.txt"], _run.Log);
    }

    [Fact]
    [Upstream(WriteFile, "AddWriteFileTaskAsync")]
    public async Task Of_two_documents_for_one_file_in_one_module_the_last_counts_with_a_warning()
    {
        (string, IPipeline) doubled = ("A", EngineRun.Writing(("page.html", "one"), ("./page.html", "two")));
        Assert.Equal(
            (int)ExitCode.LogLevelFailure,
            await _run.Run(["--failure-log-level", "Warning"], doubled));
        Assert.Equal("two", _run.Text("output/page.html"));
    }

    [Fact]
    [Upstream(WriteFile, "ExecuteContextAsync")]
    public async Task Of_two_pipelines_that_write_one_file_the_last_counts_without_a_word()
    {
        string[] strict = ["--failure-log-level", "Warning"];
        Assert.Equal(0, await _run.Run(strict, ("A", EngineRun.Writing(("page.html", "one"))), ("B", EngineRun.Writing(("page.html", "two")))));
        Assert.Equal("two", _run.Text("output/page.html"));
    }

    [Fact]
    [Upstream(WriteFile, "WriteAsync")]
    public async Task A_document_without_content_is_passed_over_but_an_empty_file_is_copied()
    {
        _run.Folder.Add("in/empty.txt", "");
        var copying = new Pipeline { InputModules = { new ReadFiles("in/*") }, OutputModules = { new WriteFiles() } };
        Assert.Equal(
            0, await _run.Run(("A", EngineRun.Writing(("made.txt", ""))), ("B", copying)));
        Assert.False(File.Exists(_run.Folder["output/made.txt"]));
        Assert.Equal("", _run.Text("output/in/empty.txt"));
    }

    [Fact]
    [Upstream(WriteFile, "WriteAsync")]
    public async Task Where_empty_content_is_not_ignored_the_byte_that_is_looked_at_is_not_read_and_a_NUL_is_written()
    {
        var writing = EngineRun.Writing(("a.txt", "text"), ("empty.txt", ""));
        writing.OutputModules.Clear();
        writing.OutputModules.Add(new WriteFiles().IgnoreEmptyContent(false));
        Assert.Equal(0, await _run.Run(("A", writing)));
        Assert.Equal(("\0text", "\0"), (_run.Text("output/a.txt"), _run.Text("output/empty.txt")));
    }

    [Fact]
    [Upstream("Statiq.Core/IO/Local/LocalFile.cs", "WriteAllBytesAsync")]
    public async Task A_file_that_a_module_writes_itself_is_tracked_also_without_content()
    {
        var writing = new EngineRun.Act(context =>
        {
            context.FileSystem.GetOutputFile("below/empty.txt").WriteAllBytesAsync([]).GetAwaiter().GetResult();
            return [];
        });
        var told = _run.Tell(context =>
        {
            var path = context.FileSystem.GetOutputPath("below/empty.txt");
            return $"{context.FileSystem.WriteTracker.TryGetCurrentWrite(path, out _)}";
        });
        Assert.Equal(0, await _run.Run(("A", new Pipeline { OutputModules = { writing, told } })));
        Assert.Equal(("True", ""), (_run.Log[0], _run.Text("output/below/empty.txt")));
    }

    [Fact]
    [Upstream("Statiq.Common/Documents/Document{TDocument}.cs", "Initialize")]
    public async Task A_document_whose_destination_is_absolute_or_whose_source_is_relative_is_refused()
    {
        Assert.Equal(
            (int)ExitCode.UnhandledError,
            await _run.Run(("A", EngineRun.Writing((_run.Folder["elsewhere.txt"], "text")))));
        Assert.Equal(
            (int)ExitCode.UnhandledError,
            await Process(new EngineRun.Act(context => [context.CreateDocument("source.md", "a.txt", null)])));
    }

    [Fact]
    [Upstream("Statiq.Common/Documents/Document{TDocument}.cs", "Clone")]
    public async Task A_clone_keeps_what_it_is_not_given_and_a_source_that_it_has()
    {
        await Process(new EngineRun.Act(context =>
        {
            var first = context.CreateDocument(
                "/in/a.md", "a.md", new MetadataItems { { "Title", "A" }, { "Order", 1 } });
            var clone = first.Clone(
                "/in/b.md", NormalizedPath.Null, new MetadataItems { { "order", 2 } });
            return [clone];
        }), _run.Tell(context => string.Join(' ', context.Inputs.Select(d => $"{d.Source} {d.Destination} {d.GetString("title")} {d.GetInt("Order")}"))));
        Assert.Equal(["/in/a.md a.md A 2"], _run.Log);
    }

    [Fact]
    [Upstream("Statiq.Core/Modules/Control/OrderDocuments.cs", "ExecuteContextAsync")]
    public async Task Documents_are_ordered_by_their_metadata()
    {
        IModule[] numbered = [EngineRun.Making(("b", "2"), ("c", "10"), ("a", "2")), new SetMetadata("Order", Config.FromDocument(async d => (object)int.Parse(await d.GetContentStringAsync(), System.Globalization.CultureInfo.InvariantCulture)))];
        await Process([.. numbered, new OrderDocuments(), Named()]);
        await Process([.. numbered, new OrderDocuments("Order").Descending().ThenBy(Config.FromDocument(d => (object)d.Destination.FullPath)), Named()]);
        Assert.Equal(["a b c", "c a b"], _run.Log);
    }

    [Fact]
    [Upstream("Statiq.Core/Modules/Control/FilterDocuments.cs", "ExecuteContextAsync")]
    public async Task Documents_are_filtered_by_a_function_or_a_key()
    {
        await Process(
            EngineRun.Making(("a", ""), ("b", ""), ("c", "")),
            new SetMetadata("IsB", Config.FromDocument(d => (object)(d.Destination.FullPath == "b"))),
            new FilterDocuments(Config.FromDocument(d => d.GetBool("IsB"))).Or(Config.FromDocument(d => d.Destination.FullPath == "c")),
            new FilterDocuments("isb"),
            Named());
        Assert.Equal(["b c"], _run.Log);
    }

    [Fact]
    [Upstream("Statiq.Core/Modules/IO/SetDestination.cs", "GetCurrentDestinationFromMetadata")]
    public async Task A_destination_is_a_path_an_extension_or_what_the_metadata_says()
    {
        await Process(
            EngineRun.Making(("below/a.md", ""), ("below/b.md", "")),
            new SetMetadata(Keys.DestinationFileName, Config.FromDocument(d => d.Destination.FullPath == "below/b.md" ? (object)"other.txt" : null)),
            new SetDestination(".html"),
            Named());
        Assert.Equal(["below/a.html below/other.txt"], _run.Log);
    }

    [Fact]
    [Upstream("Statiq.Core/Modules/IO/SetDestination.cs", "SetDestination")]
    public async Task A_path_comes_before_the_metadata_and_an_extension_after_it_unless_that_is_empty()
    {
        await Process(
            EngineRun.Making(("a.md", "")),
            new SetMetadata(Keys.DestinationExtension, Config.FromValue<object>("")),
            new SetDestination(".html"),
            Named(),
            new SetMetadata(Keys.DestinationPath, Config.FromValue<object>("meta.txt")),
            new SetDestination(".xml"),
            Named(),
            new SetDestination("explicit.txt"),
            Named());
        Assert.Equal(["a.html", "meta.txt", "explicit.txt"], _run.Log);
    }

    private Task<int> Process(params IModule[] modules)
    {
        var pipeline = new Pipeline();
        pipeline.ProcessModules.Add(modules);
        return _run.Run(("Only", pipeline));
    }

    private IModule Counted() => _run.Tell(context => $"{context.Inputs.Length}");

    private IModule Named() => _run.Tell(
        context => string.Join(' ', context.Inputs.Select(d => d.Destination.FullPath)));

    private sealed class Nothing : Module;

    private sealed class Twice : Module
    {
        protected override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
            Task.FromResult<IEnumerable<IDocument>>([input, input]);
    }
}
