using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;
using Standoff.Site.Editions.Frozen;
using Standoff.Site.Files;
using Standoff.Site.Pages;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exports;

/// <summary>
/// What editions showed, for ever: their frozen pages with what these load, their records, and
/// what changes and tells of later editions.
/// </summary>
internal static class FrozenFiles
{
    public static IEnumerable<OutputFile> Create(Report report)
    {
        var editions = report.Frozen.Editions;
        return
        [
            .. editions.SelectMany(e => e.Pages),
            .. report.Editions.Frozen.Select(e => OutputFile.OfText(FrozenRoutes.Record(e.State.Name.ToString()), () => RecordWriter.Write(e.State, e.Frozen).Record)),
            .. report.Frozen.Blobs.Select(b => OutputFile.At(FrozenRoutes.Blob(b.Name), () => b.Content.ToArray())),
            .. LiveEmbeds(report),
            .. TimeMaps.Create(report),
            OutputFile.OfText(FrozenRoutes.Versions, () => WriteVersions(report)),
            .. SaidFiles.Create(report),
            OutputFile.OfText(FrozenRoutes.Stylesheet, () => Asset("frozen.css")),
            OutputFile.OfText(FrozenRoutes.Script, () => Asset("later.js")),
            OutputFile.OfText(FrozenRoutes.Icon, () => Asset("icon.svg")),
        ];
    }

    /// <summary>Each figure as it is now, for frames.</summary>
    private static IEnumerable<OutputFile> LiveEmbeds(Report report) => FormerFigures.WithThoseOfToday(report).Select(f =>
    {
        var (id, page) = (f.Figure.Id, Routes.Figure(f.Figure.Id));
        var at = FrozenRoutes.Embed(Routes.Figure(f.Id));
        var drawing = new DrawingFiles(Routes.FigureFile(id, "svg"), Routes.FigureFile(id, "narrow.svg"));
        return OutputFile.OfText(at, () => FrozenWriter.WriteEmbed(report.State.Figures[id], page, new(report.State, at), drawing));
    });

    /// <summary>
    /// One file for all: it lists what has changed since an edition and not what there is, so that
    /// it can never hold more than the names of all things, while a file for each would be there
    /// from the first edition on, a thousand and more, to say that nothing has changed.
    /// </summary>
    private static string WriteVersions(Report report)
    {
        var (editions, now) = (report.Editions.All.ToList(), report.State);
        var changed = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (old, later) in editions.Zip(editions.Skip(1)))
        {
            foreach (var of in Changed(old, later))
            {
                if (!changed.TryGetValue(of, out var names))
                    changed.Add(of, names = []);
                names.Add(later.Name.ToString());
            }
        }

        return CanonicalJson.Write(new JsonObject
        {
            ["editions"] = new JsonArray([.. editions.Select(e => (JsonNode)e.Name.ToString())]),
            ["changed"] = new JsonObject(changed.Select(c => KeyValuePair.Create(c.Key, (JsonNode?)new JsonArray([.. c.Value.Select(n => (JsonNode)n)])))),
            ["now"] = new JsonArray([.. (editions.Count > 0 ? Changed(editions[^1], now) : []).Select(c => (JsonNode)c)]),
        }, 2);
    }

    /// <summary>What has a frozen page and is said otherwise, as <c>numbers/ID</c>.</summary>
    private static IEnumerable<string> Changed(EditionState old, EditionState later) =>
        from change in Comparison.Create(old, later).Changes
        where change.Sort is not (ChangeSort.Text or ChangeSort.Address)
        select change.At.Path.Trim('/');

    private static string Asset(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("assets/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
