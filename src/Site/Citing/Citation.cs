using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Standoff.Evidence.Rows;
using Standoff.Figures;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Reporting;
using Standoff.Site.Wording;

namespace Standoff.Site.Citing;

/// <summary>
/// How to cite an edition or a part of it, in the forms that reference managers read.
/// </summary>
/// <param name="Key">Unique within the site.</param>
/// <param name="Edition">Whose part it is.</param>
/// <param name="At">Its page.</param>
public sealed record Citation(string Key, string Title, CitedKind Kind, Imprint Edition, SiteAddress At)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Of the whole.</summary>
    public static Citation Create(Imprint imprint) =>
        new("standoff", imprint.Title, CitedKind.Report, imprint, Routes.Overview);

    /// <summary>Of the page that tells what an edition was made from.</summary>
    public static Citation OfEdition(Imprint imprint) =>
        new("standoff-edition", "This edition", CitedKind.Chapter, imprint, Routes.Edition);

    public static Citation Create(Figure figure, Imprint imprint) =>
        new($"standoff-{figure.Id}", figure.Title, CitedKind.Figure, imprint, Routes.Figure(figure.Id));

    public static Citation Create(BoundSection chapter, Imprint imprint) =>
        chapter.Address == Routes.Overview
            ? Create(imprint)
            : new($"standoff-chapter-{chapter.Address.Path.Trim('/')}", chapter.TitleText, CitedKind.Chapter, imprint, chapter.Address);

    public static Citation Create(Verdict verdict, Imprint imprint) =>
        OfFinding(verdict.Conclusion.Id, verdict.Text, imprint);

    /// <summary>With the value, as the number's page has it.</summary>
    public static Citation Create(NumberView number, Imprint imprint) =>
        new($"standoff-number-{number.Id}", $"{number.Quantity.Title}: {number.LongValue}", CitedKind.Number, imprint, number.Address);

    /// <summary>With our verdict, without which it would be taken for ours.</summary>
    public static Citation Create(Claim claim, Imprint imprint)
    {
        var title = $"{claim.Status.InWords()}: {Typography.Quotes(claim.Text.Text, ' ')}";
        var (key, at) = ($"standoff-claim-{claim.Id.Text}", Routes.Claim(claim.Id.Text));
        return new(key, title, CitedKind.Claim, imprint, at);
    }

    /// <param name="text">The finding's sentence, as a reader sees it.</param>
    public static Citation OfFinding(string id, string text, Imprint imprint) =>
        new($"standoff-conclusion-{id}", text, CitedKind.Conclusion, imprint, Routes.Finding(id));

    /// <summary>What is quoted; null for what is no sentence.</summary>
    public Quote? Quoted { get; init; }

    /// <summary>The same with what the page says in an edition.</summary>
    public Citation Quoting(EditionState edition) => this with { Quoted = Quote.On(At, edition) };

    /// <summary>
    /// The address with what is quoted, so that the page can tell whether it still says it.
    /// </summary>
    public string Link => $"{Address}{Quoted?.Query}";

    private string Address => At.On(Edition.BaseAddress).AbsoluteUri;

    /// <summary>In words, for a footnote.</summary>
    public string InWords =>
        $"{Edition.Title}, {(IsWhole ? "" : $"“{Title}”, ")}edition of {Edition.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, {Link}";

    /// <summary>Braces are doubled, so that a style leaves capitals as they are.</summary>
    public string BibTex => string.Join('\n',
        [
            $"@{(IsWhole ? "techreport" : "misc")}{{{Key},",
            $"  author = {{{string.Join(" and ", Edition.Authors.Select(a => $"{{{EscapeTex(a)}}}"))}}},",
            $"  title = {{{{{EscapeTex(Title)}}}}},",
            IsWhole ? $"  institution = {{{{{EscapeTex(Edition.Title)}}}}}," : $"  howpublished = {{{{{EscapeTex(Edition.Title)}}}}},",
            $"  edition = {{{DateText("d MMMM yyyy")}}},",
            $"  date = {{{DateText("yyyy-MM-dd")}}},",
            $"  year = {{{DateText("yyyy")}}},",
            $"  month = {{{DateText("%M")}}},",
            $"  url = {{{Link}}}",
            "}",
            "",
        ]);

    /// <summary>Lines end as the format asks.</summary>
    public string Ris => string.Join("\r\n",
        [
            $"TY  - {Kind.Ris}",
            .. Edition.Authors.Select(a => $"AU  - {a}"),
            $"TI  - {Title}",
            .. IsWhole ? Array.Empty<string>() : [$"T2  - {Edition.Title}"],
            $"PY  - {DateText("yyyy")}",
            $"DA  - {DateText("yyyy/MM/dd")}",
            $"ET  - {DateText("d MMMM yyyy")}",
            $"UR  - {Link}",
            "ER  - ",
            "",
        ]);

    public string CslJson
    {
        get
        {
            var entry = new JsonObject
            {
                ["id"] = Key,
                ["type"] = Kind.Csl,
                ["title"] = Title,
                ["author"] = new JsonArray([.. Edition.Authors.Select(a => (JsonNode)new JsonObject { ["literal"] = a })]),
                ["edition"] = DateText("d MMMM yyyy"),
                ["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(Edition.Date.Year, Edition.Date.Month, Edition.Date.Day)) },
                ["URL"] = Link,
            };
            if (!IsWhole)
                entry["container-title"] = Edition.Title;
            return new JsonArray(entry).ToJsonString(Json) + "\n";
        }
    }

    /// <summary>
    /// For programs that read the head of a page (Highwire's names); they ask for the address by
    /// which the page is known.
    /// </summary>
    public IReadOnlyList<(string Name, string Content)> Meta =>
    [
        ("citation_title", Title),
        .. Edition.Authors.Select(a => ("citation_author", a)),
        ("citation_publication_date", DateText("yyyy/MM/dd")),
        .. IsWhole ? [("citation_technical_report_institution", Edition.Title)] : new[] { ("citation_inbook_title", Edition.Title) },
        ("citation_public_url", Address),
    ];

    private bool IsWhole => Kind == CitedKind.Report;

    private string DateText(string format) =>
        Edition.Date.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>What TeX reads as signs of its own, so that it prints them.</summary>
    private static string EscapeTex(string text) => string.Concat(text.Select(c => c switch
    {
        '&' or '%' or '$' or '#' or '_' => $"\\{c}",
        // BibTeX counts braces behind a backslash too.
        '{' => @"\textbraceleft{}",
        '}' => @"\textbraceright{}",
        '\\' => @"\textbackslash{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        _ => c.ToString(),
    }));
}

/// <summary>What is cited, as two of the formats call it.</summary>
/// <param name="Ris">Type of reference of RIS.</param>
/// <param name="Csl">Type of item of CSL 1.0.2.</param>
public sealed record CitedKind(string Ris, string Csl)
{
    public static CitedKind Report { get; } = new("RPRT", "report");

    public static CitedKind Chapter { get; } = new("CHAP", "chapter");

    public static CitedKind Figure { get; } = new("FIGURE", "figure");

    public static CitedKind Number { get; } = new("DATA", "dataset");

    public static CitedKind Conclusion { get; } = new("ELEC", "webpage");

    public static CitedKind Claim { get; } = new("ELEC", "webpage");
}
