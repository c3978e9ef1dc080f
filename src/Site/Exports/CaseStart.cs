using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Editions;
using Standoff.Site.Exploring;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exports;

/// <summary>
/// The scripts of a reader's case whose names stay: one that says what the edition calls the others,
/// so that pages without a case need not, and one of each published edition with what it took, for
/// links that were made on it.
/// </summary>
internal static class CaseStart
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IEnumerable<OutputFile> Create(Report report, CaseScripts scripts) =>
    [
        OutputFile.OfText(Routes.Case, () => Write(report, scripts)),
        .. report.Editions.All
            .Select(e => OutputFile.OfText(CaseEdition.AddressOf(e), () => WriteTaken(e))),
    ];

    private static string Write(Report report, CaseScripts scripts)
    {
        var assets = SiteAssets.Case(
            ExploreFiles.Numbers(scripts.Model),
            [ExploreFiles.Words(scripts.Words), ExploreFiles.Marks(scripts.Marks)]);
        var said = CaseEdition.Create(report, scripts.Model).Write();
        said["styles"] = new JsonArray([.. assets.Styles.Select(s => (JsonNode)s.File)]);
        said["scripts"] = new JsonArray([.. assets.Scripts.Select(s => (JsonNode)s.File)]);
        said["tracks"] = ExploreFiles.Tracks(scripts.Tracks).File;
        said["sliders"] = SiteAssets.Sliders.File;
        said["ladder"] = SiteAssets.Ladder.File;
        said["saving"] = SiteAssets.Saving.File;
        return $"globalThis.standoffCase={said.ToJsonString(Readable)};\n";
    }

    /// <summary>Id and value of each number that has no formula, a line each.</summary>
    private static string WriteTaken(EditionState edition)
    {
        var taken = edition.Numbers
            .Where(n => n.Value.Words.Formula.Length == 0 && double.IsFinite(n.Value.Value))
            .OrderBy(n => n.Key, StringComparer.Ordinal)
            .Select(n => string.Create(CultureInfo.InvariantCulture, $"{n.Key} {n.Value.Value:R}"));
        var lines = JsonSerializer.Serialize(string.Join('\n', taken), Readable);
        return $"(globalThis.standoffThen??={{}})[\"{CaseEdition.DateOf(edition)}\"]={lines};\n";
    }
}
