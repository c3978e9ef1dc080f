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
        var sound = report.Workbook.Dataset.Moved.Where(IsSound)
            .ToLookup(row => SiteAddress.Parse(row.Address.Text) is { Fragment: "" });
        var places = sound[false].ToLookup(row => SiteAddress.Parse(row.Address.Text).Path, StringComparer.Ordinal);
        return
        [
            .. sound[true]
                .Where(row => taken.Add(SiteAddress.Parse(row.Address.Text).File))
                .Select(row => Create(row, [.. places[row.Address.Text]], card)),
        ];
    }

    /// <summary>Pages that have moved, each with the one that it leads to.</summary>
    public static IReadOnlyDictionary<SiteAddress, SiteAddress> Successors(Report report) =>
        report.Workbook.Dataset.Moved
            .Where(row => IsSound(row) && !row.Successor.IsEmpty)
            .Select(row => (Page: SiteAddress.Parse(row.Address.Text), Successor: SiteAddress.Parse(row.Successor.Text)))
            .Where(row => row.Page.Fragment.Length == 0)
            .DistinctBy(row => row.Page)
            .ToDictionary(row => row.Page, row => row.Successor);

    /// <summary>Whether the addresses of a row are such.</summary>
    public static bool IsSound(MovedAddress row) =>
        SiteAddress.IsLasting(row.Address.Text)
        && (row.Successor.IsEmpty || SiteAddress.IsLasting(row.Successor.Text));

    private static Page Create(MovedAddress row, IReadOnlyList<MovedAddress> places, ShareCard card)
    {
        var title = row.Successor.IsEmpty
            ? $"{row.Address.Text} is gone"
            : $"{row.Address.Text} has moved";
        SiteAddress? successor = row.Successor.IsEmpty ? null : SiteAddress.Parse(row.Successor.Text);
        return new(SiteAddress.Parse(row.Address.Text), PageKind.Former, title, row.Reason.Text, card, context =>
            new(Markup.Render<FormerPage, FormerPageModel>(new(context, title, row, places))))
        {
            Successor = successor,
        };
    }
}
