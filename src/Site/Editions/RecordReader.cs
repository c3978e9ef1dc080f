using System.Text.Json;
using System.Text.Json.Nodes;
using Standoff.Site.Addressing;

namespace Standoff.Site.Editions;

/// <summary>Reads what <see cref="RecordWriter"/> wrote.</summary>
/// <param name="blob">Gives a piece by its name; null where there is none.</param>
internal sealed class RecordReader(Func<string, string?> blob)
{
    /// <summary>Where a figure's narrow drawing stands; older records end before it.</summary>
    private const int NarrowAt = 4;

    /// <summary>Where its description stands among its words.</summary>
    private const int DescriptionAt = 4;

    private static readonly Dictionary<string, FindingKind> Kinds =
        Enum.GetValues<FindingKind>()
            .ToDictionary(k => k.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>What the record says, and the hash of the frozen pages that it added.</summary>
    /// <exception cref="FormatException">It is no record, or a piece of it is missing.</exception>
    public (EditionState State, string Frozen) Read(string text)
    {
        try
        {
            return Read(JsonNode.Parse(text) as JsonObject ?? throw new FormatException("it holds no object"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException or NullReferenceException)
        {
            throw new FormatException("it is cut off or holds something else", e);
        }
    }

    private (EditionState State, string Frozen) Read(JsonObject record)
    {
        if (Whole(record, "format") != RecordWriter.Format)
            throw new FormatException("its format is another");
        var words = Entries(record, "words")
            .SelectMany(s => Lines(s.Value).Select(w => (w.Key, Words: ReadWords(s.Key, w.Value!.AsObject()))))
            .ToDictionary(w => w.Key, w => w.Words, StringComparer.Ordinal);
        var figures = Lines(record["figure_words"]);
        var name = EditionName.Parse($"{Text(record, "date")}-{Text(record, "hash")}") ?? throw new FormatException("it has no date or no hash");
        var state = new EditionState
        {
            Name = name,
            Title = Text(record, "title"),
            BaseAddress = new Uri(Text(record, "base"), UriKind.Absolute),
            Help = record["help"] is { } help ? new((string)help[0]!, (string)help[1]!, (string)help[2]!) : null,
            Numbers = Map(record, "numbers", (id, node) => ReadNumber(node, words.TryGetValue(id, out var own) ? own : throw new FormatException($"'{id}' has no words"))),
            Findings = Map(record, "findings", (_, node) => ReadFinding(node.AsObject())),
            Claims = Map(record, "claims", (_, node) => new ClaimState((string)node[1]!, (string)node[0]!)),
            Figures = Map(record, "figures", (id, node) => ReadFigure(node, figures[id]!)),
            Texts = Map(record, "texts", (_, node) => ReadBlocks(node)),
            Addresses = Keep((string)record["addresses"]!).Split('\n', StringSplitOptions.RemoveEmptyEntries),
            Inputs = Map(record, "inputs", (_, node) => (string)node!),
        };
        return (state, Text(record, "frozen"));
    }

    private static SortedDictionary<string, T> Map<T>(JsonObject record, string part, Func<string, JsonNode, T> read) =>
        new(Entries(record, part).ToDictionary(e => e.Key, e => read(e.Key, e.Value!), StringComparer.Ordinal), StringComparer.Ordinal);

    private static JsonObject Entries(JsonObject record, string part) =>
        record[part]?.AsObject() ?? throw new FormatException($"it has no '{part}'");

    private static string Text(JsonObject from, string name) => (string?)from[name] ?? "";

    private static int Whole(JsonObject from, string name) => (int?)from[name] ?? 0;

    private string Keep(string name) =>
        blob(name) ?? throw new MissingPieceException(Blob.Folder + name);

    private JsonObject Lines(JsonNode? name) => JsonNode.Parse(Keep((string)name!))!.AsObject();

    private IReadOnlyList<TextBlock> ReadBlocks(JsonNode name) =>
        [.. JsonNode.Parse(Keep((string)name!))!.AsArray().Select(b => new TextBlock((string)b![0]!, (string)b[1]!))];

    private static NumberWords ReadWords(string section, JsonObject words) => new(
        Text(words, "title"), section, Text(words, "unit"), Text(words, "basis"), Text(words, "as_of"), Text(words, "formula"), Text(words, "arguments"), Text(words, "sources"));

    private static NumberState ReadNumber(JsonNode node, NumberWords words)
    {
        var entry = node.AsArray();
        var value = Number(entry[1]!);
        return entry.Count > 2
            ? new((string)entry[0]!, value, Number(entry[2]!), Number(entry[3]!), (string)entry[4]!) { Words = words }
            : new((string)entry[0]!, value, value, value, "") { Words = words };
    }

    private static double Number(JsonNode node) =>
        node.GetValueKind() == JsonValueKind.String ? double.PositiveInfinity : (double)node;

    private static FindingState ReadFinding(JsonObject finding) => new(
        Kinds.TryGetValue(Text(finding, "kind"), out var kind) ? kind : throw new FormatException("a finding is of no kind"),
        Text(finding, "sentence"),
        (double?)finding["odds"],
        (bool?)finding["holds"] ?? true,
        Text(finding, "turns"),
        Text(finding, "when"),
        SiteAddress.Parse(Text(finding, "at")));

    private FigureState ReadFigure(JsonNode figure, JsonNode words) => new((string)words[0]!, (string)words[1]!, (string)words[2]!)
    {
        Svg = new(Keep((string)figure[0]!)),
        NarrowSvg = figure.AsArray().Count > NarrowAt ? new(Keep((string)figure[NarrowAt]!)) : null,
        Csv = Keep((string)figure[1]!),
        Width = (int)figure[2]!,
        Height = (int)figure[3]!,
        Help = (string)words[3]!,
        Description = words.AsArray().Count > DescriptionAt ? (string)words[DescriptionAt]! : null,
    };
}
