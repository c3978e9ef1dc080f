using Standoff.Figures;
using Standoff.Figures.Cards;
using Standoff.Model.Quantities;

namespace Standoff.Site;

/// <summary>The picture of a page for those who link to it.</summary>
/// <param name="Address">From the site's root.</param>
/// <param name="Alt">In words.</param>
public sealed record ShareCard(string Address, string Alt, Func<byte[]> Draw)
{
    /// <summary>Of a page about one figure.</summary>
    public static ShareCard Of(Figure figure, Report report) =>
        new(Addresses.FigureFile(figure.Id, "card.png"), figure.Alt, () => PictureCache.Get("card", $"{report.Edition.Title}\n{figure.Title}\n{figure.Subtitle}\n{figure.StandaloneSvg}\n{figure.NarrowSvg}", () => figure.DrawCard(report.Edition.Title)));

    /// <summary>Of all other pages: the overview's title and the headline results that it names first.</summary>
    public static ShareCard Of(Report report)
    {
        var overview = report.Sections.FirstOrDefault(s => s.Section.Address == Addresses.Overview);
        var title = overview?.TitleText ?? report.Edition.Title;
        var numbers = (overview?.Quantities ?? []).OfType<Result>().Where(r => r.Row.IsHeadline).Take(4).Select(r => NumberView.Of(r, report.Workbook)).ToList();
        var told = numbers.Select(n => $"{n.Quantity.Title}: {n.Value}");
        return new ShareCard(
            Addresses.Card,
            $"{title} {string.Join("; ", told)}",
            () => Card.Draw(report.Edition.Title, title, [.. numbers.Select(n => new CardNumber(n.Value, n.Quantity.Title, RangeOf(n)))]));
    }

    private static string RangeOf(NumberView number) => number.HasRange ? $"{number.LowText} to {number.HighText} in nine draws of ten" : "";
}
