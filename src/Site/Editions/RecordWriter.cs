using System.Globalization;
using System.Text.Json.Nodes;

namespace Standoff.Site.Editions;

/// <summary>The files that keep an edition.</summary>
/// <param name="Record">Canonical JSON.</param>
/// <param name="Blobs">What the record names, each once.</param>
internal sealed record EditionFiles(EditionName Name, string Record, IReadOnlyList<Blob> Blobs)
{
    public string Path => EditionArchive.PathOf(Name);
}

/// <summary>
/// Writes an edition as its record. What is long and seldom changes (words of numbers by chapter,
/// running text by page, drawings, data) goes into pieces named by their content.
/// </summary>
internal sealed class RecordWriter
{
    public const int Format = 1;

    private readonly EditionState _state;
    private readonly Dictionary<string, Blob> _blobs = new(StringComparer.Ordinal);

    private RecordWriter(EditionState state) => _state = state;

    /// <param name="frozen">Hash of the frozen pages that the edition adds.</param>
    public static EditionFiles Write(EditionState state, string frozen)
    {
        var writer = new RecordWriter(state);
        var record = CanonicalJson.Write(writer.Write(frozen), 2);
        return new(state.Name, record, [.. writer._blobs.Values.OrderBy(b => b.Name, StringComparer.Ordinal)]);
    }

    private JsonObject Write(string frozen) => new()
    {
        ["format"] = Format,
        ["date"] = _state.Name.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["hash"] = _state.Name.Hash,
        ["title"] = _state.Title,
        ["base"] = _state.BaseAddress.AbsoluteUri,
        ["frozen"] = frozen,
        ["help"] = _state.Help is { } help ? new JsonArray(help.Words, help.Section, help.Calls) : null,
        ["addresses"] = Keep(".txt", string.Concat(_state.Addresses.Select(a => a + "\n"))),
        ["inputs"] = Map(_state.Inputs, hash => hash),
        ["words"] = Map(WordsBySection(), words => Keep(".json", CanonicalJson.Write(words, 1))),
        ["numbers"] = Map(_state.Numbers, Write),
        ["findings"] = Map(_state.Findings, Write),
        ["claims"] = Map(_state.Claims, claim => new JsonArray(claim.Verdict, claim.Text)),
        ["figures"] = Map(_state.Figures, Write),
        ["figure_words"] = Keep(".json", CanonicalJson.Write(Map(_state.Figures, WordsOf), 1)),
        ["texts"] = Map(_state.Texts, blocks => Keep(".json", CanonicalJson.Write(Write(blocks), 1))),
    };

    private static JsonObject Map<T>(IEnumerable<KeyValuePair<string, T>> entries, Func<T, JsonNode> write) =>
        new(entries.Select(e => KeyValuePair.Create(e.Key, (JsonNode?)write(e.Value))));

    private JsonValue Keep(string extension, string text)
    {
        var blob = Blob.OfText(extension, text);
        _blobs[blob.Name] = blob;
        return JsonValue.Create(blob.Name);
    }

    private static JsonArray Write(NumberState number) => number.Range.Length == 0
        ? [number.Text, Number(number.Value)]
        : [number.Text, Number(number.Value), Number(number.Low), Number(number.High), number.Range];

    private static JsonValue Number(double value) =>
        double.IsFinite(value) ? JsonValue.Create(value) : JsonValue.Create("never");

    private IEnumerable<KeyValuePair<string, JsonObject>> WordsBySection() => _state.Numbers
        .GroupBy(n => n.Value.Words.Section, StringComparer.Ordinal)
        .Select(g => KeyValuePair.Create(g.Key, Map(g, number => Write(number.Words))));

    private static JsonObject Write(NumberWords words)
    {
        var written = new JsonObject { ["title"] = words.Title, ["unit"] = words.Unit, ["basis"] = words.Basis };
        foreach (var (name, text) in new[] { ("as_of", words.AsOf), ("formula", words.Formula), ("arguments", words.Arguments), ("sources", words.Sources) })
        {
            if (text.Length > 0)
                written[name] = text;
        }

        return written;
    }

    private static JsonObject Write(FindingState finding)
    {
        var written = new JsonObject
        {
            ["kind"] = finding.Kind.ToString().ToLowerInvariant(),
            ["sentence"] = finding.Sentence,
            ["holds"] = finding.Holds,
            ["turns"] = finding.Turns,
            ["when"] = finding.Condition,
            ["at"] = finding.At.ToString(),
        };
        if (finding.Odds is { } odds)
            written["odds"] = odds;
        return written;
    }

    private JsonArray Write(FigureState figure) =>
        figure.NarrowSvg is { } narrow
            ? [Keep(".svg", figure.Svg.Value), Keep(".csv", figure.Csv), figure.Width, figure.Height, Keep(".svg", narrow.Value)]
            : [Keep(".svg", figure.Svg.Value), Keep(".csv", figure.Csv), figure.Width, figure.Height];

    private static JsonArray WordsOf(FigureState figure) =>
        figure.Description is { } description
            ? [figure.Title, figure.Subtitle, figure.Alt, figure.Help, description]
            : [figure.Title, figure.Subtitle, figure.Alt, figure.Help];

    private static JsonArray Write(IReadOnlyList<TextBlock> blocks) =>
        [.. blocks.Select(b => (JsonNode)new JsonArray(b.Place, b.Text))];
}
