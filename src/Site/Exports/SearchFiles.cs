using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Standoff.Site.Addressing;
using Standoff.Site.Files;
using Standoff.Site.Pages;
using Standoff.Site.Searching;

namespace Standoff.Site.Exports;

/// <summary>
/// The index of the search as scripts that set a variable each, since a page opened from a disk may
/// load scripts and nothing else.
/// </summary>
internal static class SearchFiles
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<OutputFile> Create(PageList pages) =>
    [
        .. Enumerable.Range(0, SearchIndex.TitlesCount)
            .Select(i => Part("titles", i, () => pages.SearchIndex.Titles)),
        .. Enumerable.Range(0, SearchIndex.ChunkCount)
            .Select(i => Part("words", i, () => pages.SearchIndex.Chunks)),
    ];

    /// <summary>One of several texts, which the script adds to a list.</summary>
    private static OutputFile Part(string name, int at, Func<IReadOnlyList<string>> texts)
    {
        var (number, list) = (at.ToString(CultureInfo.InvariantCulture), char.ToUpperInvariant(name[0]) + name[1..]);
        return OutputFile.OfText(
            new SiteAddress($"/search/{name}-{number}.js"),
            () => $"(globalThis.standoff{list} ??= [])[{number}] = {Quote(texts()[at])};\n");
    }

    /// <summary>A text as JSON, which is a text of JavaScript too (ECMAScript 2019).</summary>
    private static string Quote(string text) => JsonSerializer.Serialize(text, Readable);
}
