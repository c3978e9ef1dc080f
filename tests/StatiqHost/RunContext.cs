#nullable disable
using System.Collections.Immutable;
using Statiq.Common;

namespace Standoff.StatiqHost.Surface;

/// <summary>What a module sees of a run.</summary>
internal sealed class RunContext(Folders folders, ImmutableArray<IDocument> inputs) : IExecutionContext
{
    public Folders Folders => folders;

    public ImmutableArray<IDocument> Inputs => inputs;

    public IDocument CreateDocument(NormalizedPath source, NormalizedPath destination, IEnumerable<KeyValuePair<string, object>> items, IContentProvider contentProvider = null) =>
        new Document(destination, contentProvider);

    /// <summary>A second file of one name takes the place of the first and counts as a warning.</summary>
    public void Write(string destination, byte[] content)
    {
        if (!folders.Written.Add(destination))
            folders.Warn($"{destination} is written twice.");
        var path = Path.Combine(folders.RootPath.FullPath, folders.OutputPath.FullPath, destination);
        Directory.CreateDirectory(Path.GetDirectoryName(path));
        File.WriteAllBytes(path, content);
    }
}

internal sealed class Document : IDocument
{
    /// <exception cref="ArgumentException">The destination is absolute.</exception>
    public Document(NormalizedPath destination, IContentProvider content)
    {
        if (Path.IsPathRooted(destination.FullPath))
            throw new ArgumentException($"{destination.FullPath} is no relative path.", nameof(destination));
        (Destination, ContentProvider) = (destination, content ?? new Content(() => Stream.Null));
    }

    public NormalizedPath Destination { get; }

    public IContentProvider ContentProvider { get; }

    public IDocument Clone(NormalizedPath source, NormalizedPath destination, IEnumerable<KeyValuePair<string, object>> items, IContentProvider contentProvider = null) =>
        new Document(destination.FullPath is null ? Destination : destination, contentProvider ?? ContentProvider);
}

internal sealed class Content(Func<Stream> open) : IContentProvider
{
    public Stream GetStream() => open();
}

internal sealed class Folders : IFileSystem
{
    public NormalizedPath RootPath { get; set; } = Environment.CurrentDirectory;

    public PathCollection InputPaths { get; } = new();

    public NormalizedPath OutputPath { get; set; } = "output";

    public NormalizedPath TempPath { get; set; } = "temp";

    /// <summary>Destinations so far.</summary>
    public HashSet<string> Written { get; } = new(StringComparer.Ordinal);

    public int Warnings { get; private set; }

    public void Warn(string message)
    {
        Warnings++;
        Console.Error.WriteLine($"[WARN] {message}");
    }
}

internal sealed class PipelineCollection() : Dictionary<string, IPipeline>(StringComparer.OrdinalIgnoreCase), IPipelineCollection;
