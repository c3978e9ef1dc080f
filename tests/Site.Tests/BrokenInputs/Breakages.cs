using System.Globalization;
using System.Text;

namespace Standoff.Site.Tests.BrokenInputs;

/// <summary>
/// Slips that people and programs make, and what a hostile hand writes, file by file.
/// </summary>
internal static class Breakages
{
    private static readonly string[] Tables =
        [.. new[] { "facts", "sources", "results", "units", "identities" }.Select(t => $"data/{t}.csv")];

    private static readonly string[] EmptyTables =
        [.. new[] { "series", "correlations", "claims", "events", "scenarios", "propositions", "disagreements", "glossary", "quotations", "weak_points", "labels" }.Select(t => $"data/{t}.csv")];

    private static readonly string[] Descriptor = ["data/datapackage.json"];
    private static readonly string[] Chapters = ["content/chapter.md", "content/index.md", "content/inference.md"];
    private static readonly string[] Recipes = ["content/figures/parts.md"];
    private static readonly string[] Any = [.. Tables, .. Descriptor, .. Chapters, .. Recipes];

    private static readonly string[] WrongCells =
    [
        "2,4", "\"2,4\"", "1.400,5", "\u00961.4", "$1.4", "1.4%", "NaN", "#REF!", "1e29", "1e300", "5e-324", "-1e59", "2026-02-30", "03/04/2026", "", " ",
        "=1+1", "\"", "\"\"", "a;b;;c", "../..", "nul", "count", "max", "x.y", "<script>", "\0", "\u001b[2J", "1/0", "2^9^9", "chip_price", "never", "(((((",
        string.Concat(Enumerable.Repeat("(", 1_000)), "-", string.Concat(Enumerable.Repeat("-", 1_500)), new string('x', 300), "USD/USD/USD", "W^9*W^9*W^9",
    ];

    private static readonly string[] WrongValues = ["null", "7", "[]", "{}", "\"\"", "[[[[]]]]", "\"\\ud800\"", "true", "1e999", "\"../x.csv\"", "[null]"];

    private static readonly string[] WrongKeys = ["missingValues", "dialect", "encoding", "constraints", "enum", "pattern", "minimum", "type", "fields", "path", "name"];

    private static readonly string[] WrongMarkup =
    [
        "[", "](", "[](n:)", "[1](n:wait)", "[$0](n:hour_cost.)", "![](figure:)", "[](flip:cheaper.life)", "[^x]", "\n\n[^x]: y\n\n", "\n:::\n", "\n:::conclusion {#x when=\"\"}\nIt is so.\n:::\n",
        "\n:::conclusion {#cheaper when=\"hour_cost < rival_cost\"}\nTwice.\n:::\n", "<javascript:alert(1)>", "<source:memo-2026>", "\n# ", "\n- ![](figure:parts)\n", "\n37. That.\n",
        "`", "```", "**", "\\", "\0", "\u0007", "\n---\n", "\n***\n", "| a | b |\n|---|\n", "[a]: b\n", "[](if:1 < 2)", "[](rank:saving > life)", "[x](term:y)", "&#0;", "{#hour}", "\t", "\r",
    ];

    private static readonly string[] WrongYaml =
    [
        "title: Our #1 # chip\n", "title: &x Chip\n", "title: *x\n", "title: !x Chip\n", "title: [a\n", "title: |\n  a\n", "title: `x`\n", "title: 1. One\n", "title:\n", "order: ten\n", "order: 1e99\n",
        "nav:\n", "x: y\n", "title: a\ntitle: b\n", "- a\n", "? a\n", "%YAML 9.9\n", "title: {a: b}\n", "\ttitle: a\n", "title: \"\\x07\"\n", "rows: [a, b]\n", "rows: []\n", "bars: 7\n", "kind: map\n", "unit: kW\n", "when: a >\n",
    ];

    /// <summary>In an order of no meaning; the number of an input chooses one.</summary>
    public static IReadOnlyList<Breakage> All { get; } =
    [
        new("a cell of another kind", Tables, (text, random) => ChangeCell(text, random, WrongCells[random.Next(WrongCells.Length)])),
        new("a cell of another kind", Tables, (text, random) => ChangeCell(text, random, WrongCells[random.Next(WrongCells.Length)])),
        new("a column gone", Tables, DropColumn),
        new("a row gone", Tables, (text, random) => DropLine(text, random, 1)),
        new("a row twice", Tables, (text, random) => RepeatLine(text, random)),
        new("blank rows", Tables, (text, _) => text + ",,,,,\n\n,,\n"),
        new("another separator", Tables, (text, _) => text.Replace(',', ';')),
        new("a line for Excel", Tables, (text, _) => "sep=,\n" + text),
        new("a heading with a slip", Tables, (text, random) => Insert(text, random.Next(Math.Max(1, text.IndexOf('\n'))), "x")),
        new("a file cut off", Any, (text, random) => text[..random.Next(text.Length)]),
        new("bytes that are no UTF-8", Any, (text, random) => Insert(text, random.Next(text.Length), "\u00e9\u00ff")),
        new("an empty file", Any, (_, _) => ""),
        new("a row for a table that has none", EmptyTables, (text, random) => text + string.Join(',', Enumerable.Range(0, text.Count(c => c == ',') + 1).Select(_ => PlainCell(random))) + "\n"),
        new("many wrong rows", Tables, (text, _) => text + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"Wrong {i},\"a\nb\"\n"))),
        new("a list of many names", EmptyTables, (text, _) => text + string.Concat(Enumerable.Range(0, text.Count(c => c == ',')).Select(i => $"a{i},")) + string.Join(';', Enumerable.Range(0, 20_000)) + "\n"),
        new("relays of relays", ["data/sources.csv"], (text, _) => text + string.Concat(Enumerable.Range(0, 4_000).Select(i => $"r{i},T,P,,2026,,reporting,r{(i + 1) % 4_000},2026,E,relay\n"))),
        new("results of results", ["data/results.csv"], (text, random) => text + Chain(random.Next(2) == 0 ? 4_000 : 150)),
        new("units of units", ["data/units.csv"], (text, _) => text + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"u{i},u,u,{(i % 7 == 0 ? "1000 " : "")}u{i + 1},word,\n"))),
        new("a value of another kind", Descriptor, ReplaceValue),
        new("a value of another kind", Descriptor, ReplaceValue),
        new("a property more", Descriptor, (text, random) => InsertAfter(text, random, "{", $"\"{WrongKeys[random.Next(WrongKeys.Length)]}\": {WrongValues[random.Next(WrongValues.Length)]}, ")),
        new("a line gone", Descriptor, (text, random) => DropLine(text, random, 0)),
        new("a comment and a comma", Descriptor, (text, _) => "// ours\n" + text),
        new("brackets in brackets", Descriptor, (text, _) => new string('[', 20_000) + text),
        new("front matter of another kind", [.. Chapters, .. Recipes], (text, random) => Insert(text, 4, WrongYaml[random.Next(WrongYaml.Length)])),
        new("front matter of another kind", [.. Chapters, .. Recipes], (text, random) => ReplaceLine(text, random, WrongYaml[random.Next(WrongYaml.Length)])),
        new("many keys", [.. Chapters, .. Recipes], (text, _) => Insert(text, 4, string.Concat(Enumerable.Range(0, 20_000).Select(i => $"k{i}: v\n")))),
        new("brackets in front matter", [.. Chapters, .. Recipes], (text, _) => Insert(text, 4, "x: " + new string('[', 10_000) + "\n")),
        new("a line of front matter gone", [.. Chapters, .. Recipes], (text, random) => DropLine(text, random, 0)),
        new("markup", Chapters, (text, random) => Insert(text, BodyOffset(text, random), WrongMarkup[random.Next(WrongMarkup.Length)])),
        new("markup", Chapters, (text, random) => Insert(text, BodyOffset(text, random), WrongMarkup[random.Next(WrongMarkup.Length)])),
        new("markup in a note on a figure", Recipes, (text, random) => text + WrongMarkup[random.Next(WrongMarkup.Length)] + "\n"),
        new("quotations in quotations", Chapters, (text, random) => text + "\n" + new string('>', random.Next(1, 40)) + " deep\n"),
        new("a word of hyphens", Chapters, (text, _) => text + "\n" + string.Concat(Enumerable.Repeat("a-", 5_000)) + "\n"),
        new("stars", Chapters, (text, _) => text + "\n" + string.Concat(Enumerable.Repeat("*a **b ", 50)) + "\n"),
        new("many numerals", Chapters, (text, _) => text + "\n" + string.Concat(Enumerable.Repeat("one hundred and ", 1_000)) + "\n"),
        new("a name misspelt", [.. Chapters, .. Recipes, "data/results.csv"], (text, random) => Misspell(text, random)),
        new("line ends of another kind", Any, (text, random) => text.Replace("\n", random.Next(2) == 0 ? "\r" : "\r\n", StringComparison.Ordinal)),
    ];

    private static string Chain(int length) => string.Concat(Enumerable.Range(0, length).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"c{i},inference,S,{(i == length - 1 ? "life" : $"c{i + 1} + 1 yr")},yr,,Kept: a chain\n")));

    private static string PlainCell(Random random) => WrongCells[random.Next(WrongCells.Length)].Replace("\"", "", StringComparison.Ordinal).Replace(',', ' ');

    private static string Insert(string text, int at, string put) =>
        at > text.Length ? text + put : text[..at] + put + text[at..];

    private static string InsertAfter(string text, Random random, string mark, string put)
    {
        var at = text.IndexOf(mark, random.Next(text.Length / 2), StringComparison.Ordinal);
        return at < 0 ? text + put : Insert(text, at + mark.Length, put);
    }

    private static int BodyOffset(string text, Random random) => random.Next(Math.Max(0, text.LastIndexOf("\n---\n", StringComparison.Ordinal)), text.Length);

    private static string ChangeLine(string text, Random random, int first, Func<string, string?> change)
    {
        var lines = text.Split('\n');
        var at = first + random.Next(Math.Max(1, lines.Length - 1 - first));
        return string.Join('\n', lines.Select((line, i) => i == at
            ? change(line)
            : line).OfType<string>());
    }

    private static string DropLine(string text, Random random, int first) =>
        ChangeLine(text, random, first, _ => null);

    private static string RepeatLine(string text, Random random) =>
        ChangeLine(text, random, 1, line => line + "\n" + line);

    private static string ReplaceLine(string text, Random random, string put) =>
        ChangeLine(text, random, 1, _ => put.TrimEnd('\n'));

    private static string ChangeCell(string text, Random random, string put) => ChangeLine(text, random, 1, line =>
    {
        var cells = line.Split(',');
        cells[random.Next(cells.Length)] = put;
        return string.Join(',', cells);
    });

    private static string DropColumn(string text, Random random)
    {
        var column = random.Next(text[..text.IndexOf('\n')].Count(c => c == ',') + 1);
        return string.Join('\n', text.Split('\n').Select(line => string.Join(',', line.Split(',').Where((_, i) => i != column))));
    }

    private static string ReplaceValue(string text, Random random)
    {
        var colons = Enumerable.Range(0, text.Length).Where(i => text[i] == ':' && text[i - 1] == '"').ToList();
        var at = colons[random.Next(colons.Count)] + 1;
        var end = text.IndexOfAny([',', '}', '\n'], at);
        return text[..at] + " " + WrongValues[random.Next(WrongValues.Length)] + text[end..];
    }

    private static string Misspell(string text, Random random)
    {
        var letters = Enumerable.Range(0, text.Length).Where(i => text[i] == '_').ToList();
        if (letters.Count == 0)
            return text;
        var builder = new StringBuilder(text);
        builder[letters[random.Next(letters.Count)]] = 'q';
        return builder.ToString();
    }
}
