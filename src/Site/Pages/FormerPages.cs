using Standoff.Evidence.Rows;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>
/// Pages at addresses of earlier editions: each leads to its successor without a script, with one
/// (<c>moved.js</c>) takes along what links say behind its path, or says why there is none.
/// </summary>
internal static class FormerPages
{
    /// <param name="standing">The pages of this edition.</param>
    /// <param name="card">Of pages without a picture of their own.</param>
    public static IEnumerable<Page> Create(Report report, IReadOnlyList<Page> standing, ShareCard card)
    {
        var cards = standing.DistinctBy(p => p.At).ToDictionary(p => p.At, p => p.Card);
        var taken = standing.Select(p => p.At.File).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var sound = report.Workbook.Dataset.Moved.Where(FormerAddresses.IsSound)
            .ToLookup(row => SiteAddress.Parse(row.Address.Text) is { Fragment: "" });
        var places = sound[false].ToLookup(row => SiteAddress.Parse(row.Address.Text).Path, StringComparer.Ordinal);
        return
        [
            .. sound[true]
                .Where(row => taken.Add(SiteAddress.Parse(row.Address.Text).File))
                .Select(row => Create(row, [.. places[row.Address.Text]], CardOf(row, cards, card))),
        ];
    }

    /// <summary>
    /// Who has linked to the page shows the picture at its old address: it is now that of the page to
    /// which it leads, and where it leads nowhere the picture of the whole.
    /// </summary>
    private static ShareCard CardOf(MovedAddress row, Dictionary<SiteAddress, ShareCard> cards, ShareCard whole)
    {
        var (old, successor) = (row.Address.Text, row.Successor.Text);
        var card = row.Successor.IsEmpty
            ? whole
            : cards.GetValueOrDefault(new SiteAddress(SiteAddress.Parse(successor).Path), whole);
        if (Routes.FigureAt(old) is { } figure)
            return card with { Address = Routes.FigureFile(figure, "card.png") };
        return old.Split('/') is ["", "numbers" or "conclusions" or "claims", _, ""]
            ? card with { Address = new SiteAddress(old + "card.png") }
            : card;
    }

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
