using System.Text;

namespace Statiq.Common;

/// <summary>Content with metadata; nothing changes it, so that a change makes another.</summary>
public interface IDocument : IMetadata
{
    /// <summary>Stays the same in its clones.</summary>
    Guid Id { get; }

    /// <summary>Absolute, or <see cref="NormalizedPath.Null"/>.</summary>
    NormalizedPath Source { get; }

    /// <summary>Relative, or <see cref="NormalizedPath.Null"/>.</summary>
    NormalizedPath Destination { get; }

    IContentProvider ContentProvider { get; }

    /// <summary>What is null stays as it was, and so does a source once given; items are added to
    /// those that are there, or take their place.</summary>
    IDocument Clone(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null);
}

public interface IContentProvider
{
    string MediaType { get; }

    Stream GetStream();
}

public interface IDocumentFactory
{
    /// <exception cref="ArgumentException">The source is relative, or the destination
    /// absolute.</exception>
    IDocument CreateDocument(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null);
}

public static class IDocumentExtensions
{
    public static Stream GetContentStream(this IDocument document) => document.ContentProvider.GetStream();

    public static async Task<string> GetContentStringAsync(this IDocument document) =>
        Encoding.UTF8.GetString(await document.GetContentBytesAsync());

    public static async Task<byte[]> GetContentBytesAsync(this IDocument document)
    {
        using var content = document.GetContentStream();
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    public static string GetTitle(this IDocument document) =>
        document.GetString(Keys.Title) ?? document.Source.GetTitle();
}

public static class IDocumentCloneExtensions
{
    public static IDocument Clone(
        this IDocument document,
        in NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        document.Clone(NormalizedPath.Null, destination, items, contentProvider);

    public static IDocument Clone(
        this IDocument document, in NormalizedPath destination, IContentProvider contentProvider = null) =>
        document.Clone(NormalizedPath.Null, destination, null, contentProvider);

    public static IDocument Clone(
        this IDocument document,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        document.Clone(NormalizedPath.Null, NormalizedPath.Null, items, contentProvider);

    public static IDocument Clone(this IDocument document, IContentProvider contentProvider) =>
        document.Clone(NormalizedPath.Null, NormalizedPath.Null, null, contentProvider);
}

/// <summary>What other pipelines have given so far.</summary>
public interface IPipelineOutputs : IEnumerable<IDocument>
{
    /// <exception cref="InvalidOperationException">The module that asks must not know: its pipeline
    /// does not depend on that one, or it is in another phase than process or
    /// post-process.</exception>
    DocumentList<IDocument> FromPipeline(string pipelineName);
}

public static class IPipelineOutputsExtensions
{
    public static DocumentList<IDocument> FromPipelines(this IPipelineOutputs pipelineOutputs, params string[] pipelines) =>
        new([.. pipelines.SelectMany(pipelineOutputs.FromPipeline)]);
}

public class DocumentList<TDocument> : IReadOnlyList<TDocument>
    where TDocument : IDocument
{
    private readonly IReadOnlyList<TDocument> _documents;

    internal DocumentList(IReadOnlyList<TDocument> documents) => _documents = documents;

    public int Count => _documents.Count;

    public TDocument this[int index] => _documents[index];

    public IEnumerator<TDocument> GetEnumerator() => _documents.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
