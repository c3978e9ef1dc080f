using System.Globalization;
using System.Text;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;
using Standoff.Site.Editions.Frozen;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exports;

/// <summary>
/// Beside each page that editions freeze, a list of all its frozen states: a TimeMap of RFC 7089,
/// section 5, in <c>application/link-format</c> (RFC 6690).
/// </summary>
internal static class TimeMaps
{
    /// <summary>
    /// What has no frozen state so far has a list without one, so that servers may name it for
    /// every page of its kind; what is gone keeps its list.
    /// </summary>
    public static IEnumerable<OutputFile> Create(Report report)
    {
        var live = LivePages(report).ToList();
        var states = live.ToDictionary(p => p, _ => new List<(EditionName, SiteAddress)>());
        foreach (var edition in report.Frozen.Editions)
        {
            var frozen = PagesOf(edition).ToHashSet();
            // What a page of today was by another address is a state of it too.
            var renamed = live.Select(page => (Page: page, Then: report.Former.In(edition.State, page)))
                .Where(p => p.Then is { } then && then != p.Page && frozen.Contains(then));
            foreach (var (page, then) in frozen.Select(p => (p, p)).Concat(renamed.Select(p => (p.Page, p.Then!.Value))))
            {
                if (!states.TryGetValue(page, out var of))
                    states.Add(page, of = []);
                of.Add((edition.State.Name, then));
            }
        }

        var home = report.Imprint.BaseAddress;
        return states.Select(s => OutputFile.OfText(
            FrozenRoutes.TimeMap(s.Key), () => Write(s.Key, s.Value, home)));
    }

    /// <summary>When an edition was so, as headers of HTTP write it (RFC 9110): the start of its day.</summary>
    public static string When(EditionName edition) =>
        edition.Date.ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture) + " 00:00:00 GMT";

    private static IEnumerable<SiteAddress> LivePages(Report report) =>
    [
        Routes.Overview,
        .. report.State.Numbers.Keys.Select(Routes.Number),
        .. report.State.Findings.Keys.Select(Routes.Finding),
        .. report.State.Claims.Keys.Select(Routes.Claim),
        .. report.State.Figures.Keys.Select(Routes.Figure),
    ];

    /// <summary>The pages today of what the edition froze; a figure for frames is a part of its page.</summary>
    private static IEnumerable<SiteAddress> PagesOf(FrozenEdition edition)
    {
        var folder = FrozenRoutes.Edition(edition.State.Name.ToString()).File[..^"index.html".Length];
        return edition.Pages.Select(p => p.Path)
            .Where(path => !FrozenRoutes.IsForFrames(path))
            .Select(path => new SiteAddress("/" + path[folder.Length..^"index.html".Length]));
    }

    private static string Write(SiteAddress page, List<(EditionName Edition, SiteAddress At)> states, Uri home)
    {
        string At(SiteAddress address) => address.On(home).AbsoluteUri;
        var range = states.Count > 0
            ? $"; from=\"{When(states[0].Edition)}\"; until=\"{When(states[^1].Edition)}\""
            : "";
        var text = new StringBuilder($"<{At(page)}>; rel=\"original\",\n");
        text.Append($"<{At(FrozenRoutes.TimeMap(page))}>; rel=\"self\"; ")
            .Append($"type=\"{FrozenRoutes.TimeMapType}\"{range}");
        foreach (var (index, (edition, at)) in states.Index())
        {
            var first = index == 0 ? "first " : "";
            var last = index == states.Count - 1 ? "last " : "";
            text.Append($",\n<{At(FrozenRoutes.Of(edition.ToString(), at))}>; ")
                .Append($"rel=\"{first}{last}memento\"; datetime=\"{When(edition)}\"");
        }

        return text.Append('\n').ToString();
    }
}
