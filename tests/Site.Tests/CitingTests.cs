using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Standoff.Site.Pages;

namespace Standoff.Site.Tests;

/// <summary>
/// How pages are cited and what they tell programs. The formats themselves are read back by a
/// library that we did not write (<c>tests/web/citations.test.js</c>).
/// </summary>
public sealed class CitingTests
{
    private static readonly string[] CitedKinds = ["chapter", "figure", "number", "conclusion", "judgement", "open question"];

    private static string Date(string format) =>
        RealSite.Result.Report.Value!.Imprint.Date.ToString(format, CultureInfo.InvariantCulture);

    private static IEnumerable<(LastingAddress Address, SitePage Page)> Cited =>
        from address in AddressBook.Create(RealSite.Result.Pages!)
        where address.At.Fragment.Length == 0 && CitedKinds.Contains(address.Kind)
        select (address, RealSite.Pages.Single(p => p.Path == address.At.File));

    [Fact]
    public void What_can_be_cited_says_how_in_every_form_and_each_names_its_address_and_the_edition() => Assert.All(Cited, cited =>
    {
        var canonical = cited.Page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
        var forms = cited.Page.Document
            .QuerySelectorAll("#cite + dl.copies pre.copy, #cite + dl.copies + details pre.copy")
            .Select(e => e.TextContent)
            .ToList();
        Assert.Equal(5, forms.Count);
        Assert.All(forms, form => Assert.Contains(canonical, form, StringComparison.Ordinal));
        Assert.All(
            forms.Skip(1),
            form => Assert.Contains(Date("d MMMM yyyy"), form, StringComparison.Ordinal));
        Assert.Equal(canonical, Meta(cited.Page, "name", "citation_public_url"));
        Assert.Equal(Date("yyyy/MM/dd"), Meta(cited.Page, "name", "citation_publication_date"));
        Assert.Equal(Date("yyyy-MM-dd"), Meta(cited.Page, "property", "article:published_time"));
        Assert.Equal(Date("yyyy-MM-dd"), Meta(cited.Page, "property", "article:modified_time"));
    });

    /// <summary>The pages of claims are light: their forms for reference managers are files.</summary>
    [Fact]
    public void A_claim_is_cited_with_its_verdict_and_its_forms_stand_beside_its_page() => Assert.All(
        RealSite.Result.Report.Value!.Workbook.Dataset.Claims,
        claim =>
        {
            var page = RealSite.Pages.Single(p => p.Path == $"claims/{claim.Id.Text}/index.html");
            var title = Meta(page, "name", "citation_title");
            var status = page.Document.QuerySelector(".standfirst .status")!.TextContent;
            var claimed = page.Document.QuerySelector("h1")!.TextContent;
            Assert.Equal(Plain($"{status}: {claimed}"), Plain(title));
            var copied = page.Document.QuerySelectorAll("#cite + dl.copies pre.copy")
                .Select(e => e.TextContent).ToList();
            var (link, words) = (copied[0], Assert.Single(copied.Skip(1)));
            Assert.EndsWith(link, words, StringComparison.Ordinal);
            Assert.Matches(@"/\?said=[0-9a-f]{8}$", link);
            Assert.Contains(title, words, StringComparison.Ordinal);
            var files = page.Document.QuerySelectorAll("#cite + dl.copies a")
                .Select(a => new Uri(page.Uri, a.GetAttribute("href")).AbsolutePath[1..]).ToList();
            Assert.Equal(3, files.Count);
            Assert.All(files, file => Assert.Contains(
                link, Encoding.UTF8.GetString(RealSite.Files.All[file].Content), StringComparison.Ordinal));
        });

    /// <summary>Who opens a reference of a manager comes by the link that knows what it quoted.</summary>
    [Fact]
    public void Every_form_leads_to_what_was_quoted() => Assert.All(
        Cited.Where(c => c.Page.Document.QuerySelector("[data-said]") is not null),
        cited =>
        {
            var said = cited.Page.Document.QuerySelector("[data-said]")!.GetAttribute("data-said");
            var forms = cited.Page.Document.QuerySelectorAll("#cite + dl.copies pre.copy, #cite + dl.copies + details pre.copy");
            Assert.All(forms, f => Assert.Contains($"/?said={said}", f.TextContent, StringComparison.Ordinal));
        });

    [Fact]
    public void The_page_of_the_edition_is_cited_by_its_own_address_and_key()
    {
        var page = RealSite.Pages.Single(p => p.Path == "edition/index.html");
        var canonical = page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
        Assert.Equal(canonical, Meta(page, "name", "citation_public_url"));
        Assert.Contains($"url = {{{canonical}}}", BibTexOf(page), StringComparison.Ordinal);
        var whole = RealSite.Pages.Single(p => p.Path == "index.html");
        Assert.NotEqual(BibTexOf(whole).Split('{', ',')[1], BibTexOf(page).Split('{', ',')[1]);
    }

    /// <summary>A key that stands twice makes a reference manager drop one of the two.</summary>
    [Fact]
    public void Every_key_of_a_citation_stands_for_one_page()
    {
        var keys = Cited.Where(c => c.Address.At.Path != "/")
            .Select(c => BibTexOf(c.Page).Split('{', ',')[1])
            .ToList();
        Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("inference/index.html", "Report")]
    [InlineData("data/index.html", "Dataset")]
    [InlineData("conclusions/asic-cheaper/index.html", "Claim")]
    [InlineData("numbers/asic_price/index.html", "Dataset")]
    public void A_page_says_in_the_words_of_schema_what_it_is(string path, string type)
    {
        using var data = DataOf(RealSite.Pages.Single(p => p.Path == path));
        Assert.Equal(type, data.RootElement.GetProperty("@type").GetString());
        Assert.Equal(
            Date("yyyy-MM-dd"), data.RootElement.GetProperty("datePublished").GetString());
    }

    [Fact]
    public void Each_claim_of_the_episode_is_a_review_with_its_verdict_in_words() => Assert.All(
        RealSite.Result.Report.Value!.Workbook.Dataset.Claims,
        claim =>
        {
            var page = RealSite.Pages.Single(p => p.Path == $"claims/{claim.Id.Text}/index.html");
            using var data = DataOf(page);
            Assert.Equal("ClaimReview", data.RootElement.GetProperty("@type").GetString());
            Assert.Equal(
                claim.Text.Text, data.RootElement.GetProperty("claimReviewed").GetString());
            Assert.Equal(
                page.Document.QuerySelector(".standfirst .status")!.TextContent,
                data.RootElement.GetProperty("reviewRating").GetProperty("alternateName").GetString());
        });

    [Fact]
    public void Each_figure_is_an_image_whose_file_is_there() => Assert.All(
        RealSite.Result.Report.Value!.Figures.Keys,
        id =>
        {
            var page = RealSite.Pages.Single(p => p.Path == $"figures/{id}/index.html");
            using var data = DataOf(page);
            Assert.Equal("ImageObject", data.RootElement.GetProperty("@type").GetString());
            var path = new Uri(data.RootElement.GetProperty("contentUrl").GetString()!).AbsolutePath[1..];
            Assert.True(RealSite.Files.All.ContainsKey(path), path);
        });

    /// <summary>
    /// What a page prints, what is shown where somebody links to it, what a reference manager
    /// keeps and what programs read.
    /// </summary>
    [Fact]
    public void A_number_is_one_number_on_its_page_its_card_in_its_citation_and_for_programs() => Assert.All(
        RealSite.Result.Report.Value!.Workbook.Quantities,
        quantity =>
        {
            var page = RealSite.Pages.Single(p => p.Path == $"numbers/{quantity.Id}/index.html");
            var printed = Plain(page.Document.QuerySelector(".answer .value")!.TextContent);
            var cited = page.Document.QuerySelectorAll(".copies .copy")[^1].TextContent;
            Assert.StartsWith(
                $"{printed}: ", Plain(Meta(page, "property", "og:title")), StringComparison.Ordinal);
            Assert.Contains(printed, Plain(cited), StringComparison.Ordinal);
            Assert.EndsWith(
                $"/numbers/{quantity.Id}/card.png",
                Meta(page, "property", "og:image"),
                StringComparison.Ordinal);
            Assert.Contains($": {printed}. ", Plain(Meta(page, "property", "og:image:alt")), StringComparison.Ordinal);
            using var data = DataOf(page);
            var value = data.RootElement.GetProperty("variableMeasured").GetProperty("value");
            Assert.Equal(
                quantity.Value,
                value.ValueKind == JsonValueKind.String ? double.PositiveInfinity : value.GetDouble());
        });

    /// <summary>By schema.org both ends are numbers; what is said of them has the value between.</summary>
    [Fact]
    public void The_ends_of_a_range_are_numbers_with_the_value_between_them_or_words() => Assert.All(
        RealSite.Result.Report.Value!.Workbook.Quantities,
        quantity =>
        {
            var page = RealSite.Pages.Single(p => p.Path == $"numbers/{quantity.Id}/index.html");
            using var data = DataOf(page);
            var told = data.RootElement.GetProperty("variableMeasured");
            if (told.TryGetProperty("minValue", out var low))
                Assert.True(low.GetDouble() <= quantity.Value, page.Path);
            if (told.TryGetProperty("maxValue", out var high))
                Assert.True(high.GetDouble() >= quantity.Value, page.Path);
            var range = RealSite.Result.Report.Value!.Workbook.RangeOf(quantity);
            if (range.IsWide && (low.ValueKind == JsonValueKind.Undefined || high.ValueKind == JsonValueKind.Undefined))
                Assert.Contains(" to ", told.GetProperty("description").GetString(), StringComparison.Ordinal);
        });

    [Fact]
    public void A_page_tells_where_to_report_an_error_on_it_and_who_made_it() => Assert.All(RealSite.Pages, page =>
    {
        var colophon = page.Document.QuerySelector("footer.colophon")!;
        var link = colophon.QuerySelector("a[rel=external]")!.GetAttribute("href")!;
        Assert.Contains("issues/new?title=Error%20on%20%2F", link, StringComparison.Ordinal);
        Assert.Contains("By The Standoff Report.", colophon.TextContent, StringComparison.Ordinal);
    });

    /// <summary>The tables that readers load hold what pages print.</summary>
    [Fact]
    public void A_fact_is_the_same_number_in_the_published_table()
    {
        var rows = Encoding.UTF8.GetString(RealSite.Files.All["data/facts.csv"].Content).Split('\n');
        var inputs = RealSite.Result.Report.Value!.Workbook.Inputs.ToList();
        Assert.NotEmpty(inputs);
        Assert.All(inputs, input =>
        {
            var row = Assert.Single(
                rows, r => r.StartsWith(input.Id + ",", StringComparison.Ordinal));
            Assert.Contains(
                row.Split(','),
                cell => double.TryParse(cell, CultureInfo.InvariantCulture, out var n) && n == input.Value);
        });
    }

    /// <summary>
    /// Conclusions and claims have cards of their own too.
    /// </summary>
    [Fact]
    public void Conclusions_and_claims_and_what_they_name_have_cards_of_their_own()
    {
        var report = RealSite.Result.Report.Value!;
        var named = report.Verdicts.SelectMany(v => v.Conclusion.Condition!.Ids).Select(id => $"numbers/{id}");
        var expected = named.Concat(report.Verdicts.Select(v => $"conclusions/{v.Conclusion.Id}"))
            .Concat(report.Workbook.Dataset.Claims.Select(c => $"claims/{c.Id.Text}"))
            .Distinct(StringComparer.Ordinal);
        Assert.All(expected, folder =>
        {
            var page = RealSite.Pages.Single(p => p.Path == $"{folder}/index.html");
            Assert.EndsWith($"/{folder}/card.png", Meta(page, "property", "og:image"), StringComparison.Ordinal);
        });
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    private static string BibTexOf(SitePage page) =>
        page.Document.QuerySelector("pre.copy[aria-label=BibTeX]")!.TextContent;

    private static string Meta(SitePage page, string key, string name) =>
        page.Document.QuerySelector($"meta[{key}='{name}']")!.GetAttribute("content")!;

    private static JsonDocument DataOf(SitePage page) =>
        JsonDocument.Parse(
            page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent);
}
