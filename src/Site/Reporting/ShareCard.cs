using Standoff.Figures;
using Standoff.Figures.Cards;
using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Files;
using Standoff.Site.Wording;

namespace Standoff.Site.Reporting;

/// <summary>The picture of a page for those who link to it.</summary>
/// <param name="Tell">What it shows, in words.</param>
public sealed record ShareCard(SiteAddress Address, Func<string> Tell, Func<byte[]> Draw)
{
    public string Alt => Tell();

    /// <summary>Of a page about one figure.</summary>
    public static ShareCard Create(Figure figure, Report report, PictureCache pictures)
    {
        var publication = report.Imprint.Title;
        string Content() => $"{publication}\n{figure.Title}\n{figure.Subtitle}\n{figure.StandaloneSvg}\n{figure.NarrowSvg}";
        return new(
            Routes.FigureFile(figure.Id, "card.png"),
            () => figure.Alt,
            () => pictures.Get("card", Content(), () => figure.DrawCard(publication)));
    }

    /// <summary>
    /// Of all other pages: the overview's title and the headline results that it names first.
    /// </summary>
    public static ShareCard Create(Report report)
    {
        var overview = report.Sections.FirstOrDefault(s => s.Address == Routes.Overview);
        var title = overview?.TitleText ?? report.Imprint.Title;
        var headlines = (overview?.Quantities ?? [])
            .OfType<Result>()
            .Where(r => r.Row.IsHeadline)
            .Take(4);
        var numbers = headlines.Select(r => NumberView.Create(r, report.Workbook)).ToList();
        var told = numbers.Select(n => $"{n.Quantity.Title}: {n.Value}");
        return new ShareCard(
            Routes.Card,
            () => Phrases.Ended(title) + (numbers.Count > 0 ? $" {Phrases.Ended(string.Join("; ", told))}" : ""),
            () => Card.Draw(report.Imprint.Title, title, [.. numbers.Select(n => new CardNumber(n.Value, n.Quantity.Title, RangeOf(n)))]));
    }

    private static string RangeOf(NumberView number) =>
        number.Range.IsWide ? $"{number.LowText} to {number.HighText} in nine draws of ten" : "";
}
