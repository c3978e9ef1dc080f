using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>Settings are metadata of every document, behind its own.</summary>
internal sealed class Document : IDocument
{
    private readonly IReadOnlySettings _settings;
    private readonly Dictionary<string, object> _items;

    /// <exception cref="ArgumentException">The source is relative, or the destination
    /// absolute.</exception>
    public Document(
        IReadOnlySettings settings,
        NormalizedPath source,
        NormalizedPath destination,
        Dictionary<string, object> items,
        IContentProvider content)
    {
        if (!source.IsNull && source.IsRelative)
            throw new ArgumentException($"Document sources must be absolute ({source})", nameof(source));
        if (!destination.IsNull && destination.IsAbsolute)
            throw new ArgumentException($"Document destinations must be relative to the output path ({destination})", nameof(destination));
        (_settings, Source, Destination, _items) = (settings, source, destination, items);
        ContentProvider = content ?? new MemoryContent([], null);
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public NormalizedPath Source { get; }

    public NormalizedPath Destination { get; }

    public IContentProvider ContentProvider { get; }

    public int Count => Keys.Count();

    public IEnumerable<string> Keys => _items.Keys.Union(_settings.Keys, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<object> Values => Keys.Select(key => this[key]);

    public object this[string key] =>
        TryGetRaw(key, out var value) ? value : throw new KeyNotFoundException($"There is no metadata {key}.");

    public static Dictionary<string, object> Merge(
        IEnumerable<KeyValuePair<string, object>> known, IEnumerable<KeyValuePair<string, object>> more)
    {
        var items = new Dictionary<string, object>(known, StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in more ?? [])
            items[key] = value;
        return items;
    }

    public IDocument Clone(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        new Document(
            _settings,
            Source.IsNull ? source : Source,
            destination.IsNull ? Destination : destination,
            items is null ? _items : Merge(_items, items),
            contentProvider ?? ContentProvider)
        {
            Id = Id,
        };

    public bool TryGetRaw(string key, out object value) =>
        _items.TryGetValue(key, out value) || _settings.TryGetRaw(key, out value);

    public bool ContainsKey(string key) => TryGetRaw(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value) => TryGetRaw(key, out value);

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() =>
        Keys.Select(key => new KeyValuePair<string, object>(key, this[key])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed class Settings() : Dictionary<string, object>(StringComparer.OrdinalIgnoreCase), ISettings
{
    public bool TryGetRaw(string key, out object value) => TryGetValue(key, out value);
}

/// <summary>Of a file that is read when it is asked for.</summary>
internal sealed class FileContent(NormalizedPath file) : IContentProvider
{
    public NormalizedPath File => file;

    public string MediaType => null;

    public Stream GetStream() => System.IO.File.OpenRead(file.FullPath);
}
