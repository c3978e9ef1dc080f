namespace Standoff.Site.Tests;

/// <summary>
/// A thing of one of the kinds that have an address, and what an author may do to it.
/// </summary>
/// <param name="Addresses">That go with the thing.</param>
/// <param name="Delete">Takes it out, so that nothing names it any more.</param>
/// <param name="Rename">Gives it the id <c>renamed</c> wherever it is named; null where its id is not
/// its author's to give.</param>
/// <param name="Move">Puts it on the page <c>/inference/</c>; null where it has a page of its own
/// or a place in a list.</param>
internal sealed record AddressedThing(
    IReadOnlyList<string> Addresses,
    Action<AddressFixture> Delete,
    Action<AddressFixture>? Rename,
    Action<AddressFixture>? Move)
{
    public const string Chapter = "content/chapter.md";

    private const string Question =
        """
        :::open {#dear-chips when="capital_cost > 0.9 USD/chip/h"}
        Chips cost most of it?
        :::
        """;

    private const string Judgement =
        """
        :::judgement {#guess}
        The price is a guess. [The memo](source:memo-2026) and [the lab](source:lab-2026) do not
        say it. Would change if an invoice were published.
        :::
        """;

    private const string Conclusion =
        """
        :::conclusion {#under-two when="hour_cost < 1.2 USD/chip/h"}
        An hour costs little.
        :::
        """;

    private const string Heading = "## One more {#one-more}\n\nWords.";

    private const string Cited = "So says [a letter](source:letter-2026).";

    private const string OtherCited = "As [another](source:letter-2025) did.";

    private const string Table = "![](table:odds-words)";

    /// <summary>The rows of tables among them.</summary>
    private static readonly List<(string Table, string Row)> Rows = [];

    /// <summary>What the chapter says of them.</summary>
    public static IReadOnlyList<string> Texts => [Heading, Conclusion, Judgement, Question, Table, Cited, OtherCited];

    /// <summary>What tables hold of them.</summary>
    public static IReadOnlyList<(string Table, string Row)> TableRows => Rows;

    /// <summary>By kind.</summary>
    public static IReadOnlyDictionary<string, AddressedThing> All { get; } =
        new Dictionary<string, AddressedThing>(StringComparer.Ordinal)
        {
            ["page"] = new(
            ["/extra/", "/extra/#part"],
            f => f.Files.Remove("content/extra.md"),
            f => f.Rename("content/extra.md", "content/renamed.md"),
            null),
            ["heading"] = InText("one-more", Heading, ["/chapter/#one-more"]),
            ["conclusion"] = InText("under-two", Conclusion, ["/chapter/#under-two", "/conclusions/#under-two", "/conclusions/under-two/"]),
            ["judgement"] = InText("guess", Judgement, ["/chapter/#guess", "/conclusions/#guess", "/conclusions/guess/"]),
            ["open question"] = InText("dear-chips", Question, ["/chapter/#dear-chips", "/conclusions/#dear-chips", "/conclusions/dear-chips/"]),
            ["table"] = InText("odds-words", Table, ["/chapter/#table-odds-words"]) with { Rename = null },
            ["figure"] = Figure,
            ["number"] = InTable(
            "facts", "spare",
            "spare,inference,A number that is kept,1,,,,,fixed,1,,,,assumed,,low,,Kept: for the test",
            ["/numbers/spare/"]),
            ["claim"] = InTable(
            "claims", "it-is-so",
            "it-is-so,inference,It is so.,contested,A paper says so.,report-2026",
            ["/claims/#it-is-so", "/claims/it-is-so/"]),
            ["term"] = InTable(
            "glossary", "loom",
            "loom,loom,What weaves.,",
            ["/glossary/#loom"]),
            ["source"] = Source,
            ["event"] = InTable(
            "events", "2026-05-07-memo-leaks",
            "2026-05-07-memo-leaks,2026-05-07,inference,A memo leaks,It leaked.,letter-2025",
            ["/timeline/#2026-05-07-memo-leaks"]),
            ["correction"] = InTable(
            "corrections", "wrong-words",
            "wrong-words,/chapter/,The words were wrong.,They are right.,2026-10,2026-11,By a reader.",
            ["/corrections/#wrong-words"]),
            ["error in a source"] = InTable(
            "source_errors", "bad-sum",
            "bad-sum,letter-2025,It adds up wrongly.,2026-11,Not reported so far.",
            ["/corrections/#bad-sum"]),
            ["disagreement"] = Disagreement,
            ["case"] = InTable(
            "scenarios", "spare_life",
            "spare_life,A spare life,life=4",
            ["/method/#case-spare_life"]),
        };

    private static AddressedThing Figure => new(
        ["/chapter/#figure-parts", "/figures/parts/"],
        f =>
        {
            f.Files.Remove("content/figures/parts.md");
            f.Replace(Chapter, "![](figure:parts)\n", "");
        },
        f =>
        {
            f.Rename("content/figures/parts.md", "content/figures/renamed.md");
            f.Replace(Chapter, "figure:parts", "figure:renamed");
        },
        f =>
        {
            f.Replace(Chapter, "![](figure:parts)\n", "");
            f.Append("content/inference.md", "![](figure:parts)");
        });

    /// <summary>Two facts that do not agree need a row that says why.</summary>
    private static AddressedThing Disagreement
    {
        get
        {
            const string Facts = "data/facts.csv";
            var row = InTable(
            "disagreements", "spare_count",
            "spare_count,Nobody knows which of them is right.",
            ["/data/#spare_count"]);
            Rows.Add(("facts", DisputedFact("a", 1)));
            Rows.Add(("facts", DisputedFact("b", 2)));
            return row with
            {
                Delete = f =>
                {
                    row.Delete(f);
                    f.Replace(Facts, ",spare_count,", ",,");
                },
                Rename = f =>
                {
                    row.Rename!(f);
                    f.Replace(Facts, ",spare_count,", ",renamed,");
                },
            };
        }
    }

    private static string DisputedFact(string counter, int value) =>
        $"spare_{counter},inference,A count by {counter},{value},,,,,fixed,USD,,2026,spare_count,reported,letter-2025,low,,Kept: it disagrees";

    /// <summary>A source is cited, or the build says that nothing uses it.</summary>
    private static AddressedThing Source
    {
        get
        {
            var row = InTable(
            "sources", "letter-2026",
            "letter-2026,A letter,The board,,2026,https://example.com/letter,primary,,2026-01-01,What it says,itself",
            ["/sources/#letter-2026"]);
            return row with
            {
                Delete = f =>
                {
                    row.Delete(f);
                    f.Replace(Chapter, Cited, "");
                },
                Rename = f =>
                {
                    row.Rename!(f);
                    f.Replace(Chapter, "source:letter-2026", "source:renamed");
                },
            };
        }
    }

    private static AddressedThing InText(string id, string text, IReadOnlyList<string> addresses) => new(
        addresses,
        f => f.Replace(Chapter, text, ""),
        f => f.Replace(Chapter, $"{{#{id}", "{#renamed"),
        f =>
        {
            f.Replace(Chapter, text, "");
            f.Append("content/inference.md", text);
        });

    private static AddressedThing InTable(string table, string id, string row, IReadOnlyList<string> addresses)
    {
        Rows.Add((table, row));
        return new(
            addresses,
            f => f.Replace($"data/{table}.csv", row + "\n", ""),
            f => f.Replace($"data/{table}.csv", row, Renamed(id) + row[id.Length..]),
            null);
    }

    /// <summary>The id that a thing is given; the event's keeps its date, a page's own words stay before it.</summary>
    public static string Renamed(string id) => id switch
    {
        _ when id.StartsWith("figure-", StringComparison.Ordinal) => "figure-renamed",
        _ when id.StartsWith("case-", StringComparison.Ordinal) => "case-renamed",
        _ when id.StartsWith("2026-", StringComparison.Ordinal) => $"{id[.."2026-05-07".Length]}-renamed",
        _ => "renamed",
    };
}
