using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Statiq.Common;

public enum Phase
{
    Input,
    Process,
    PostProcess,
    Output,
}

public enum ExecutionPolicy
{
    /// <summary>As <see cref="Normal"/>.</summary>
    Default,
    Normal,

    /// <summary>Where it is named or another needs it.</summary>
    Manual,
    Always,
}

public class ExecutionException : Exception
{
    public ExecutionException(string message)
        : base(message)
    {
    }
}

public interface IApplicationState
{
    string[] Arguments { get; }

    /// <summary>Null where none is named.</summary>
    string CommandName { get; }
}

public interface IPipeline
{
    ModuleList InputModules { get; }

    ModuleList ProcessModules { get; }

    ModuleList PostProcessModules { get; }

    ModuleList OutputModules { get; }

    HashSet<string> Dependencies { get; }

    HashSet<string> DependencyOf { get; }

    bool Isolated { get; set; }

    ExecutionPolicy ExecutionPolicy { get; set; }
}

public interface INamedPipeline : IPipeline
{
    string PipelineName { get; }
}

/// <summary>By name, whose case does not count.</summary>
public interface IPipelineCollection : IDictionary<string, IPipeline>
{
}

public static class IPipelineCollectionExtensions
{
    /// <summary>By its own name, or that of its type.</summary>
    public static void Add(this IPipelineCollection pipelineCollection, IPipeline pipeline) =>
        pipelineCollection.Add(NameOf(pipeline), pipeline);

    public static void AddIfNonExisting(this IPipelineCollection pipelineCollection, IPipeline pipeline) =>
        pipelineCollection.TryAdd(NameOf(pipeline), pipeline);

    private static string NameOf(IPipeline pipeline) =>
        (pipeline as INamedPipeline)?.PipelineName ?? pipeline.GetType().Name;
}

public interface IExecutionState : IDocumentFactory
{
    IApplicationState ApplicationState { get; }

    CancellationToken CancellationToken { get; }

    bool SerialExecution { get; }

    IReadOnlyFileSystem FileSystem { get; }

    IReadOnlySettings Settings { get; }

    IPipelineOutputs Outputs { get; }

    IServiceProvider Services { get; }

    ILogger Logger { get; }
}

public interface IEngine : IExecutionState
{
    new ISettings Settings { get; }

    new bool SerialExecution { get; set; }

    IPipelineCollection Pipelines { get; }
}

/// <summary>What a module sees of an execution.</summary>
public interface IExecutionContext : IExecutionState, ILogger
{
    string PipelineName { get; }

    Phase Phase { get; }

    ImmutableArray<IDocument> Inputs { get; }

    Task<ImmutableArray<IDocument>> ExecuteModulesAsync(IEnumerable<IModule> modules, IEnumerable<IDocument> inputs);
}

public static class IExecutionContextGetContentProviderExtensions
{
    public static IContentProvider GetContentProvider(this IExecutionContext executionContext, string content, string mediaType) =>
        executionContext.GetContentProvider(System.Text.Encoding.UTF8.GetBytes(content), mediaType);

    public static IContentProvider GetContentProvider(this IExecutionContext executionContext, byte[] buffer, string mediaType) =>
        new MemoryContent(buffer, mediaType);
}

public static class IDocumentFactoryCreateDocumentExtensions
{
    public static IDocument CreateDocument(
        this IDocumentFactory documentFactory,
        in NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        documentFactory.CreateDocument(NormalizedPath.Null, destination, items, contentProvider);

    public static IDocument CreateDocument(
        this IDocumentFactory documentFactory, in NormalizedPath destination, IContentProvider contentProvider = null) =>
        documentFactory.CreateDocument(NormalizedPath.Null, destination, null, contentProvider);
}

public class MemoryContent : IContentProvider
{
    private readonly byte[] _buffer;

    public MemoryContent(byte[] buffer, string mediaType) => (_buffer, MediaType) = (buffer, mediaType);

    public string MediaType { get; }

    public Stream GetStream() => new MemoryStream(_buffer, writable: false);
}
