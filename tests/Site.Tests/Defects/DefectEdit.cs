using System.Text;
using System.Text.RegularExpressions;
using Standoff.Evidence.Inputs;

namespace Standoff.Site.Tests.Defects;

/// <summary>
/// One of: a pattern is replaced where it first matches; a text is put at the end; the file gets
/// other content; the file goes. A text that is put in may mark the place of the diagnostic.
/// </summary>
internal sealed class DefectEdit
{
    /// <summary>Stands before the character at which the diagnostic is expected.</summary>
    private const char Mark = '⟦';

    /// <summary>
    /// A path. One that ends in <c>*</c> is the first file of that folder, in ordinal order, in
    /// which the pattern matches.
    /// </summary>
    public string File { get; set; } = "";

    /// <summary>A regular expression over many lines.</summary>
    public string? Pattern { get; set; }

    /// <summary>With groups of the pattern.</summary>
    public string With { get; set; } = "";

    /// <summary>A line or more; ends in a line feed of its own accord.</summary>
    public string? Append { get; set; }

    public string? Content { get; set; }

    /// <summary>
    /// How often what is put in stands there, where that is what is wrong; <c>{0}</c> is the number
    /// of the repetition and <c>{1}</c> that of the next.
    /// </summary>
    public int Times { get; set; } = 1;

    public bool Delete { get; set; }

    /// <summary>Whether what is put at the end is Latin-1, and so no UTF-8.</summary>
    public bool IsLatin1 { get; set; }

    /// <returns>The place that is marked, as printed; null where none is.</returns>
    public string? Make(Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        var path = FindFile(files);
        if (Delete)
        {
            Assert.True(files.Remove(path), $"There is no {path}.");
            return null;
        }

        var before = files.TryGetValue(path, out var bytes)
            ? Encoding.UTF8.GetString(bytes.Span)
            : "";
        var marked = Content
            ?? (Append is null ? Replace(before) : before + Repeat($"{Append.TrimEnd('\n')}\n"));
        var mark = marked.IndexOf(Mark, StringComparison.Ordinal);
        var text = marked.Replace(Mark.ToString(), "", StringComparison.Ordinal);
        files[path] = IsLatin1
            ? (byte[])[.. bytes.Span, .. Encoding.Latin1.GetBytes(text[before.Length..])]
            : Encoding.UTF8.GetBytes(text);
        return mark < 0 ? null : new SourceText(path, text).PlaceAt(mark, 1).ToString();
    }

    /// <summary>
    /// Whether the edit adds to a file or changes a part of it, so that the others can be made too.
    /// </summary>
    public bool LeavesTheRest(Dictionary<string, ReadOnlyMemory<byte>> files) =>
        !Delete
        && !IsLatin1
        && Times == 1
        && !File.EndsWith(".json", StringComparison.Ordinal)
        && (Content is null || !files.ContainsKey(File));

    /// <summary>Makes the edit if there is something to change; whether there is.</summary>
    public bool TryMake(Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        var isFound = Pattern is null || files.Any(f =>
            (f.Key == File || (File.EndsWith('*') && f.Key.StartsWith(File[..^1], StringComparison.Ordinal)))
            && Expression().IsMatch(Encoding.UTF8.GetString(f.Value.Span)));
        if (isFound)
            Make(files);
        return isFound;
    }

    private string FindFile(Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (!File.EndsWith('*'))
            return File;
        var folder = File[..^1];
        return files.Keys.Order(StringComparer.Ordinal).First(path =>
            path.StartsWith(folder, StringComparison.Ordinal)
            && !path[folder.Length..].Contains('/', StringComparison.Ordinal)
            && Expression().IsMatch(Encoding.UTF8.GetString(files[path].Span)));
    }

    private string Replace(string before)
    {
        Assert.True(Expression().IsMatch(before), $"{File} has nothing like '{Pattern}'.");
        return Expression().Replace(before, Repeat(With), 1);
    }

    private string Repeat(string text) => Times == 1
        ? text
        : string.Concat(Enumerable.Range(0, Times).Select(i => text
            .Replace("{0}", $"{i}", StringComparison.Ordinal)
            .Replace("{1}", $"{i + 1}", StringComparison.Ordinal)));

    private Regex Expression() => new(Pattern ?? "", RegexOptions.Multiline);
}
