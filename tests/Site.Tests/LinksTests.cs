using Standoff.Site.Addressing;

namespace Standoff.Site.Tests;

public sealed class LinksTests
{
    [Theory]
    [InlineData("/", "/", "./")]
    [InlineData("/", "/inference/", "inference/")]
    [InlineData("/", "/assets/site.css", "assets/site.css")]
    [InlineData("/", "/#conclusions", "#conclusions")]
    [InlineData("/inference/", "/", "../")]
    [InlineData("/inference/", "/#top", "../#top")]
    [InlineData("/inference/", "/inference/", "./")]
    [InlineData("/inference/", "/inference/#hour", "#hour")]
    [InlineData("/inference/", "/numbers/gpu_price/", "../numbers/gpu_price/")]
    [InlineData("/numbers/gpu_price/", "/numbers/", "../../numbers/")]
    [InlineData("/numbers/gpu_price/", "/sources/#memo", "../../sources/#memo")]
    public void A_link_is_relative_to_the_page_that_has_it(
        string page, string address, string expected) =>
        Assert.Equal(expected, new Links(SiteAddress.Parse(page)).To(SiteAddress.Parse(address)));

    [Theory]
    [InlineData("/", "/inference/#hour", "/inference/#hour")]
    [InlineData("/report/", "/", "/report/")]
    public void A_rooted_link_begins_at_the_server(string root, string address, string expected) =>
        Assert.Equal(
            expected,
            new Links(Routes.NotFound, LinkStyle.Rooted, root).To(SiteAddress.Parse(address)));

    /// <summary>A browser must find the address again wherever the site is published.</summary>
    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/reports/standoff/")]
    public void A_link_leads_to_its_address_below_any_base(string site)
    {
        string[] pages = ["/", "/inference/", "/numbers/gpu_price/"];
        string[] addresses = ["/", "/inference/", "/inference/#hour", "/numbers/", "/numbers/gpu_price/", "/assets/site.css"];
        foreach (var (page, address) in pages.SelectMany(p => addresses.Select(a => (p, a))))
            Assert.Equal(new Uri(new Uri(site), address[1..]), new Uri(new Uri(new Uri(site), page[1..]), new Links(SiteAddress.Parse(page)).To(SiteAddress.Parse(address))));
    }

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/inference/", "inference/index.html")]
    [InlineData("/numbers/gpu_price/", "numbers/gpu_price/index.html")]
    [InlineData("/feed.xml", "feed.xml")]
    public void An_address_has_a_file(string address, string file) =>
        Assert.Equal(file, SiteAddress.Parse(address).File);
}
