using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Standoff.Figures;
using Standoff.Site.Addressing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Citing;

/// <summary>How to cite a part of an edition, in the forms that reference managers read.</summary>
/// <param name="Key">Unique within the site.</param>
public sealed record Citation(string Key, string Title, string Container, DateOnly Date, Uri Address)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Citation Create(Figure figure, Imprint imprint) => new(
        $"standoff-{figure.Id}", figure.Title, imprint.Title, imprint.Date, Routes.Figure(figure.Id).On(imprint.BaseAddress));

    /// <summary>In words, for a footnote.</summary>
    public string InWords =>
        $"{Container}, “{Title}”, edition of {Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, {Address.AbsoluteUri}";

    public string BibTex => string.Join('\n',
        "@misc{" + Key + ",",
        "  author = {{" + EscapeTex(Container) + "}},",
        "  title = {" + EscapeTex(Title) + "},",
        "  year = {" + Date.Year.ToString(CultureInfo.InvariantCulture) + "},",
        "  month = {" + Date.Month.ToString(CultureInfo.InvariantCulture) + "},",
        "  url = {" + Address.AbsoluteUri + "}",
        "}",
        "");

    /// <summary>Lines end as the format asks.</summary>
    public string Ris => string.Join("\r\n",
        "TY  - FIGURE",
        $"AU  - {Container}",
        $"TI  - {Title}",
        $"PY  - {Date.Year.ToString(CultureInfo.InvariantCulture)}",
        $"DA  - {Date.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)}",
        $"UR  - {Address.AbsoluteUri}",
        "ER  - ",
        "");

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

    public string CslJson => new JsonArray(new JsonObject
    {
        ["id"] = Key,
        ["type"] = "figure",
        ["title"] = Title,
        ["container-title"] = Container,
        ["author"] = new JsonArray(new JsonObject { ["literal"] = Container }),
        ["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(Date.Year, Date.Month, Date.Day)) },
        ["URL"] = Address.AbsoluteUri,
    }).ToJsonString(Json) + "\n";
}
