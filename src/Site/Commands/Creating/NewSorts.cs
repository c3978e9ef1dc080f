using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence;
using Standoff.Evidence.Inputs;
using Standoff.Figures;
using Standoff.Site.Prose;
using Standoff.Site.Publishing;

namespace Standoff.Site.Commands.Creating;

/// <summary>A sort of thing that can be begun.</summary>
/// <param name="Name">Of its command.</param>
/// <param name="Create">From the id and the options by key, null where one is not given.</param>
internal sealed record NewSort(
    string Name, string Description, string IdDescription, IReadOnlyList<NewOption> Options,
        Func<InputFiles, string, IReadOnlyDictionary<string, string?>, Addition> Create);

/// <param name="Key">The column or key that it fills.</param>
/// <param name="Form">What stands for its value in help.</param>
internal sealed record NewOption(string Key, string Description, string Form = "text")
{
    public bool IsRequired { get; init; }

    /// <summary>The only texts that it takes; empty where it takes any.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];
}

/// <summary>What can be begun, what each takes, and what follows from what is given.</summary>
internal static partial class NewSorts
{
    private static readonly NewOption Section = new(
        "section", "The chapter that it belongs to.", "chapter");

    public static IReadOnlyList<NewSort> Pages { get; } =
    [
        new("section",
            "Begin a chapter: content/ID.md, the page /ID/. Rows of data/ may then name it.",
            "Its name and address: power-prices.",
            [
                new("title", "The question or the answer, as one would say it aloud."),
                new("lead", "The answer in two or three sentences."),
                new("kicker", "A line above the title."),
                new("nav", "Its name in the masthead, with a place behind the last."),
            ],
            (inputs, id, given) => NewPage.Chapter(inputs, id, given)),
        new("figure",
            "Begin a figure: content/figures/ID.md, with the keys that its kind needs.",
            "Its name and address: cost-per-hour.",
            [
                new("kind", "How it shows what it shows; content/README.md explains each.", "kind") { IsRequired = true, Allowed = [.. RecipeShapes.Least.Keys] },
                new("title", "The finding, in a sentence."),
                new("when", "The condition under which the title is true.", "a < b"),
                new("subtitle", "What is measured, and in which unit."),
                new("unit", "Of what is measured.", "unit"),
            ],
            (inputs, id, given) => NewPage.Figure(inputs, id, given["kind"]!, given)),
        new("conclusion",
            "Begin a conclusion, an open question or a judgement in a chapter.",
            "Its name and address: asic-cheaper.",
            [
                new("when", "The condition that makes it true; without one it is a judgement.", "a < b"),
                new("sentence", "What is found."),
                Section with { Description = "The chapter; the one of the first number of the condition unless given." },
                new("under", "The id of the heading of the part that it ends; the end of the chapter unless given.", "heading"),
                new("container", "A conclusion with a condition and a judgement without one unless given.", "container") { Allowed = SectionReader.Containers },
            ],
            CreateFinding),
    ];

    private static readonly NewSort Fact = new("fact",
        "Begin a row of data/facts.csv, behind the last of its chapter.",
        "Its name in formulas and its address: asic_price.",
        [
            Section with { IsRequired = true },
            new("statement", "What the number says, without a number in it."),
            new("value", "In the row's unit.", "number") { IsRequired = true },
            new("unit", "Such as USD/chip.", "unit") { IsRequired = true },
            new("low", "Lower end of the plausible range.", "number"),
            new("high", "Upper end of the plausible range.", "number"),
            new("min", "The least that makes sense at all.", "number"),
            new("max", "The most that makes sense at all.", "number"),
            new("shape", "triangular with a range and fixed without one unless given.", "shape"),
            new("as_of", "When it was true.", "date"),
            new("period", "What a flow belongs to.", "date"),
            new("quantity", "A name shared by facts that measure the same thing.", "name"),
            new("basis", "reported (a source prints it) or assumed (we chose it); reported unless given.", "basis"),
            new("sources", "Ids with semicolons between them.", "ids"),
            new("confidence", "high, medium or low; low unless given.", "level"),
            new("review_by", "When somebody should look again.", "date"),
            new("notes", "How the value was read, what the range rests on."),
        ],
        (inputs, id, given) => NewRow.Create(inputs, "facts", Complete(id, given, new()
        {
            ["shape"] = given["low"] is not null && given["high"] is not null ? "triangular" : "fixed",
            ["basis"] = "reported",
            ["confidence"] = "low",
        })));

    private static readonly NewSort Result = new("result",
        "Begin a row of data/results.csv, behind the last of its chapter.",
        "Its name in formulas and its address: asic_hour_cost.",
        [
            new("formula", "Arithmetic over ids: a / b.", "formula") { IsRequired = true },
            new("statement", "What the number says, without a number in it."),
            Section with { Description = "The chapter; the one of the first number of the formula unless given." },
            new("unit", "Must be what the formula gives; the message says it where it is not.", "unit"),
            new("headline", "yes where the site shows what drives it.", "yes"),
            new("notes", "What is left out, or why it is kept."),
        ],
        (inputs, id, given) => NewRow.Create(inputs, "results", Complete(id, given, Derived(inputs, given["formula"]!))));

    private static readonly NewSort Source = new("source",
        "Begin a row of data/sources.csv, in the order of ids.",
        "Its name and address: publisher-date-words.",
        [
            new("title", "As published."),
            new("publisher", "As published."),
            new("author", "As published."),
            new("published", "Day, month or year.", "date"),
            new("url", "Where it is read.", "address"),
            new("kind", "primary, reporting, analysis, dataset, documentation, regulator, court, aggregator or podcast.", "kind"),
            new("repeats", "The source that this one relays.", "id"),
            new("accessed", "The day on which it was read; today unless given.", "date"),
            new("establishes", "What can be learnt from it, in your words."),
            new("read", "How it is known: itself, copy, excerpt, relay or notes.", "how"),
        ],
        (inputs, id, given) => NewRow.Create(inputs, "sources", Complete(id, given, new()
        {
            ["accessed"] = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime).ToString("O", CultureInfo.InvariantCulture),
        })));

    public static IReadOnlyList<NewSort> Rows { get; } = [Fact, Result, Source];

    /// <param name="derived">What stands there where nothing is given.</param>
    private static Dictionary<string, string> Complete(
        string id, IReadOnlyDictionary<string, string?> given, Dictionary<string, string> derived)
    {
        var cells = given.ToDictionary(
            o => o.Key,
            o => o.Value ?? derived.GetValueOrDefault(o.Key, ""),
            StringComparer.Ordinal);
        cells["id"] = id;
        return cells;
    }

    /// <summary>The chapter of the first number that a formula names; none where it names none.</summary>
    private static Dictionary<string, string> Derived(InputFiles inputs, string formula) =>
        SectionOf(inputs, formula) is { } section ? new() { ["section"] = section } : [];

    private static Addition CreateFinding(
        InputFiles inputs, string id, IReadOnlyDictionary<string, string?> given)
    {
        var when = given["when"];
        var container = given["container"] ?? (when is null ? "judgement" : "conclusion");
        var finding = new NewFinding(container, id, when, given["sentence"] ?? "", given["under"]);
        var chapter = given["section"] ?? (when is null ? null : SectionOf(inputs, when));
        return finding.AddTo(
            inputs,
            chapter ?? throw new RefusalException("Say with --section in which chapter it stands."));
    }

    private static string? SectionOf(InputFiles inputs, string formula)
    {
        var dataset = Dataset.Read(inputs).Value!;
        var sections = dataset.Facts.Select(f => (f.Id.Text, f.Section))
            .Concat(dataset.Results.Select(r => (r.Id.Text, r.Section)))
            .DistinctBy(r => r.Text, StringComparer.Ordinal)
            .ToDictionary(r => r.Text, r => r.Section, StringComparer.Ordinal);
        return Word().Matches(formula).Select(m => sections.GetValueOrDefault(m.Value)).FirstOrDefault(s => s is not null);
    }

    [GeneratedRegex("[a-z][a-z0-9_]*")]
    private static partial Regex Word();
}
