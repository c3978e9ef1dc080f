using Standoff.Evidence.Rows;
using Standoff.Figures.Cards;
using Standoff.Shared;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

public sealed class ShareCardTests
{
    private const string Outside = "The value lies ";

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    private static readonly Lazy<Report> Small =
        new(() => Folders.Build(Checkout.ReadInputs(Folders.Baseline)).Report.Value!);

    [Fact]
    public void Every_figure_has_a_card_beside_it_and_the_site_has_one()
    {
        var pages = RealSite.Pages
            .Select(p => p.Path.Split('/'))
            .Where(p => p is ["figures", _, "index.html"]);
        var cards = pages
            .Select(p => $"figures/{p[1]}/{p[1]}.card.png").Append("card.png")
            .ToList();
        Assert.True(cards.Count > 1);
        Assert.All(cards, path => Assert.True(RealSite.Files.All.ContainsKey(path), path));
        Assert.All(cards.TakeLast(2), path => Assert.Equal(Signature, RealSite.Files.All[path].Content[..4]));
    }

    [Fact]
    public void A_card_of_a_figure_says_its_title_and_the_first_sentence_of_its_description()
    {
        var figure = Small.Value.Figures["parts"];
        var card = ShareCard.Create(figure, Small.Value, new PictureCache());
        Assert.Equal("/figures/parts/parts.card.png", card.Address.Path);
        Assert.StartsWith("Capital is most of the cost. ", card.Alt, StringComparison.Ordinal);
        var sentence = card.Alt["Capital is most of the cost. ".Length..];
        Assert.StartsWith(sentence + " ", figure.Description, StringComparison.Ordinal);
        Assert.Equal(1, sentence.Count(c => c == '.'));
    }

    [Fact]
    public void The_card_of_the_site_says_its_title_and_the_headline_results_of_the_overview()
    {
        var card = ShareCard.Create(Small.Value);
        Assert.StartsWith("A chip, and what it saves", card.Alt, StringComparison.Ordinal);
        Assert.Contains("Cost saved by the chip: 59%", card.Alt, StringComparison.Ordinal);
    }

    /// <summary>What is painted is what the page prints, letter by letter.</summary>
    [Fact]
    public void The_card_of_a_number_shows_what_its_page_says_in_few_bytes()
    {
        var report = RealSite.Result.Report.Value!;
        var cards = RealSite.Pages
            .Where(p => p.Document.QuerySelector(".answer .value") is not null)
            .Where((_, i) => i % 25 == 0).ToList();
        Assert.True(cards.Count > 40);
        var bytes = cards.ConvertAll(page =>
        {
            var document = page.Document;
            string Said(string selector) => document.QuerySelector(selector)!.TextContent;
            var alt = document.QuerySelector("meta[property='og:image:alt']")!
                .GetAttribute("content")!;
            var (label, title) = (Said(".answer .basis"), Said("h1"));
            var value = Said(".answer .value").Replace('\u00A0', ' ');
            var said = $"{label}: {value}. {title}.";
            Assert.StartsWith(said, alt.Replace('\u00A0', ' '), StringComparison.Ordinal);
            var range = Details(alt[said.Length..]);
            var id = page.Path.Split('/')[1];
            var number = report.State.Numbers[id];
            Assert.Equal(number.Range.Length > 0, range.Length > 0);
            var statement = new CardStatement(label, Plain(value, alt), title, range) { IsOfNumber = true };
            var path = page.Path.Replace("index.html", "card.png", StringComparison.Ordinal);
            var drawn = RealSite.Files.All[path].Content;
            Assert.True(Card.Draw(report.Imprint.Title, statement).SequenceEqual(drawn), path);
            return drawn.Length;
        });
        Assert.InRange(bytes.Max(), 1_000, 20_000);
        Assert.InRange(bytes.Average(), 1_000, 11_500);
    }

    /// <summary>The range, and why the value lies outside it where it does.</summary>
    private static string[] Details(string text) => text.Split(". " + Outside) switch
    {
        [""] => [],
        [var range] => [range[1..^1]],
        [var range, var why] => [range[1..], Outside + why],
        _ => throw new ArgumentException(text),
    };

    /// <summary>A value with the spaces that it has in a text.</summary>
    private static string Plain(string value, string text)
    {
        var at = text.Replace('\u00A0', ' ').IndexOf(value, StringComparison.Ordinal);
        return text.Substring(at, value.Length);
    }

    [Fact]
    public void Every_page_shows_a_card_that_exists_and_says_what_is_on_it() => Assert.All(RealSite.Pages, page =>
    {
        string Content(string property) =>
            page.Document.QuerySelector($"meta[property='{property}']")?.GetAttribute("content") ?? "";
        Assert.True(
            RealSite.Files.All.ContainsKey(new Uri(Content("og:image")).AbsolutePath[1..]),
            page.Path);
        Assert.False(string.IsNullOrWhiteSpace(Content("og:image:alt")), page.Path);
        Assert.Equal(("1200", "630"), (Content("og:image:width"), Content("og:image:height")));
    });
}
