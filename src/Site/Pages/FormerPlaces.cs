using System.Text.RegularExpressions;
using Standoff.Evidence.Rows;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>
/// Ids that places of a page had in earlier editions: links to them land where the same stands now,
/// without a script.
/// </summary>
internal static partial class FormerPlaces
{
    /// <summary>
    /// The page with an anchor of the old id in each place that has another now, and at its foot
    /// with a line for each that has left the page.
    /// </summary>
    public static PageBody Mark(PageBody body, SiteAddress page, Report report)
    {
        var rows = report.Workbook.Dataset.Moved
            .Where(FormerAddresses.IsSound)
            .Where(r => SiteAddress.Parse(r.Address.Text) is { Fragment.Length: > 0 } at && at.Path == page.Path)
            .ToList();
        if (rows.Count == 0)
            return body;
        var left = new List<MovedAddress>();
        var html = body.Html;
        foreach (var row in rows.Where(r => !HasId(body.Html, IdOf(r.Address.Text))))
        {
            if (FindTagEnd(html, page, row.Successor.Text) is { } end)
                html = html.Insert(end, $"<span class=\"hidden\" id=\"{IdOf(row.Address.Text)}\"></span>");
            else
                left.Add(row);
        }

        if (left.Count == 0)
            return body with { Html = html };
        var context = new PageContext(report, new Links(page));
        return body with { Html = html + Markup.Render<FormerList, FormerListModel>(new(context, left)) };
    }

    /// <summary>
    /// Behind the opening tag of the element that has the successor's id; null where it is not on
    /// the page.
    /// </summary>
    private static int? FindTagEnd(string html, SiteAddress page, string successor)
    {
        if (successor.Length == 0 || SiteAddress.Parse(successor) is not { Fragment.Length: > 0 } at || at.Path != page.Path)
            return null;
        var tag = OpeningTags().Matches(html).FirstOrDefault(m => m.Groups["id"].Value == at.Fragment);
        return tag is null ? null : tag.Index + tag.Length;
    }

    private static bool HasId(string html, string id) =>
        OpeningTags().Matches(html).Any(m => m.Groups["id"].Value == id);

    private static string IdOf(string address) => SiteAddress.Parse(address).Fragment;

    [GeneratedRegex("""<[a-z][^<>]* id="(?<id>[^"<>]*)"[^<>]*>""", RegexOptions.ExplicitCapture)]
    private static partial Regex OpeningTags();
}
