using Standoff.Evidence.Rows;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>
/// Pages at addresses of earlier editions: each leads to its successor without a script, or says
/// why there is none.
/// </summary>
internal static class FormerPages
{
    /// <param name="standing">The pages of this edition.</param>
    public static IEnumerable<Page> Create(Report report, IReadOnlyList<Page> standing, ShareCard card)
    {
        var taken = standing.Select(p => p.At.File).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. report.Workbook.Dataset.Moved
                .Where(IsSound)
                .Where(row => SiteAddress.Parse(row.Address.Text) is { Fragment: "" } at && taken.Add(at.File))
                .Select(row => Create(row, report, card)),
        ];
    }

    /// <summary>Whether the addresses of a row are such.</summary>
    public static bool IsSound(MovedAddress row) =>
        SiteAddress.IsLasting(row.Address.Text)
        && (row.Successor.IsEmpty || SiteAddress.IsLasting(row.Successor.Text));

    private static Page Create(MovedAddress row, Report report, ShareCard card)
    {
        var title = row.Successor.IsEmpty
            ? $"{row.Address.Text} is gone"
            : $"{row.Address.Text} has moved";
        SiteAddress? successor = row.Successor.IsEmpty ? null : SiteAddress.Parse(row.Successor.Text);
        var places = report.Workbook.Dataset.Moved
            .Where(IsSound)
            .Where(r => r.Address.Text.StartsWith(row.Address.Text + "#", StringComparison.Ordinal))
            .ToList();
        return new(SiteAddress.Parse(row.Address.Text), PageKind.Former, title, row.Reason.Text, card, context =>
            new(Markup.Render<FormerPage, FormerPageModel>(new(context, title, row, places))))
        {
            Successor = successor,
        };
    }
}
