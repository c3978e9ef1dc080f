using Standoff.Evidence.Rows;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

public sealed class ShareCardTests
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [Fact]
    public void Every_figure_has_a_card_beside_it_and_the_site_has_one()
    {
        var pages = RealSite.Pages.Select(p => p.Path.Split('/')).Where(p => p is ["figures", _, "index.html"]).Select(p => p[1]).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages.Select(id => $"figures/{id}/{id}.card.png").Append("card.png"), path => Assert.True(RealSite.Files.All.ContainsKey(path), path));
        Assert.All(new[] { "card.png", $"figures/{pages[0]}/{pages[0]}.card.png" }, path => Assert.Equal(Signature, RealSite.Files.All[path].Content[..4]));
    }

    [Fact]
    public void A_card_of_a_figure_says_its_title_and_the_first_sentence_of_its_description()
    {
        var report = Read();
        var figure = report.Figures["cost-per-hour"];
        var card = ShareCard.Create(figure, report, new PictureCache());
        Assert.Equal("/figures/cost-per-hour/cost-per-hour.card.png", card.Address.Path);
        var (title, sentence) = (card.Alt[..figure.Title.Length], card.Alt[(figure.Title.Length + 2)..]);
        Assert.Equal(figure.Title, title);
        Assert.StartsWith(sentence + " ", figure.Description, StringComparison.Ordinal);
        Assert.Equal(1, sentence.Count(c => c == '.'));
    }

    [Fact]
    public void The_card_of_the_site_says_its_title_and_the_headline_results_of_the_overview()
    {
        var report = Read();
        var card = ShareCard.Create(report);
        var overview = RealSite.Pages.Single(p => p.Path == "index.html").Document;
        Assert.StartsWith(overview.QuerySelector("h1")!.TextContent, card.Alt, StringComparison.Ordinal);
        Assert.True(report.Workbook.TryFind("saving_vs_gpu", out var saving));
        Assert.Contains($"{saving.Title}: {NumberView.Create(saving, report.Workbook).Value}", card.Alt, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_shows_a_card_that_exists_and_says_what_is_on_it() => Assert.All(RealSite.Pages, page =>
    {
        string Content(string property) => page.Document.QuerySelector($"meta[property='{property}']")?.GetAttribute("content") ?? "";
        Assert.True(RealSite.Files.All.ContainsKey(new Uri(Content("og:image")).AbsolutePath[1..]), page.Path);
        Assert.False(string.IsNullOrWhiteSpace(Content("og:image:alt")), page.Path);
        Assert.Equal(("1200", "630"), (Content("og:image:width"), Content("og:image:height")));
    });

    private static Report Read() => RealSite.Result.Report.Value!;
}
