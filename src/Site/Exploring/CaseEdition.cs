using System.Globalization;
using System.Text.Json.Nodes;
using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exploring;

/// <summary>What a script needs to know of the edition that a reader's case is shown on.</summary>
/// <param name="Edition">As addresses carry it: its day, and a mark of its numbers.</param>
/// <param name="Day">In words.</param>
/// <param name="Then">By day: the script that says what a published edition took.</param>
/// <param name="Moved">Ids that inputs had in earlier editions, each with the one of now.</param>
public sealed record CaseEdition(
    string Edition,
    string Day,
    IReadOnlyDictionary<string, string> Then,
    IReadOnlyDictionary<string, string> Moved)
{
    private const string DateForm = "yyyy-MM-dd";

    public static CaseEdition Create(Report report, BrowserModel model) => new(
        $"{report.Imprint.Date.ToString(DateForm, CultureInfo.InvariantCulture)}-{model.Mark}",
        report.Imprint.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        report.Editions.All.ToDictionary(DateOf, e => AddressOf(e).File, StringComparer.Ordinal),
        MovedInputs(report, model));

    /// <summary>The script that says what a published edition took.</summary>
    public static SiteAddress AddressOf(EditionState edition) =>
        new($"/case/then-{DateOf(edition)}.js");

    public static string DateOf(EditionState edition) =>
        edition.Name.Date.ToString(DateForm, CultureInfo.InvariantCulture);

    /// <summary>An object of JSON.</summary>
    public JsonObject Write() => new()
    {
        ["edition"] = Edition,
        ["day"] = Day,
        ["then"] = Map(Then),
        ["moved"] = Map(Moved),
    };

    private static JsonObject Map(IReadOnlyDictionary<string, string> values) =>
        new(values
            .OrderBy(v => v.Key, StringComparer.Ordinal)
            .Select(v => KeyValuePair.Create(v.Key, (JsonNode?)v.Value)));

    private static Dictionary<string, string> MovedInputs(Report report, BrowserModel model)
    {
        var rows = report.Workbook.Dataset.Moved
            .Select(r => (From: NumberAt(r.Address.Text), To: NumberAt(r.Successor.Text)))
            .Where(r => r is { From: not null, To: not null })
            .DistinctBy(r => r.From, StringComparer.Ordinal)
            .ToDictionary(r => r.From!, r => r.To!, StringComparer.Ordinal);
        return rows.Keys
            .Select(id => (Id: id, Now: Follow(id, rows)))
            .Where(m => report.Workbook.TryFind(m.Now, out var quantity)
                && quantity is Input && model.NumberOf(quantity) is not null)
            .ToDictionary(m => m.Id, m => m.Now, StringComparer.Ordinal);
    }

    /// <summary>Through several moves, and no further than there are rows.</summary>
    private static string Follow(string id, Dictionary<string, string> rows)
    {
        for (var step = 0; step < rows.Count && rows.TryGetValue(id, out var next); step++)
            id = next;
        return id;
    }

    /// <summary>The id of the number whose page an address is; null for another place.</summary>
    private static string? NumberAt(string address)
    {
        var start = Routes.Numbers.Path;
        return address.Length > start.Length + 1
            && address.StartsWith(start, StringComparison.Ordinal) && address.EndsWith('/')
            ? address[start.Length..^1]
            : null;
    }
}
