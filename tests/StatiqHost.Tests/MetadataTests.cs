using System.Globalization;
using System.Text;
using Standoff.Site.Addressing;
using Standoff.Site.Commands;
using Standoff.StatiqHost.Tests.Engine;
using Statiq.Common;
using Statiq.Core;

namespace Standoff.StatiqHost.Tests;

/// <summary>What documents of the report say of themselves.</summary>
public sealed class MetadataTests : IDisposable
{
    private static readonly string[] Listed = [ReportKeys.Ids, ReportKeys.Numbers, ReportKeys.Sources];

    private readonly ReportCall _call = new();

    public void Dispose() => _call.Dispose();

    [Fact]
    public async Task Sections_have_a_title_an_order_a_lead_and_what_stands_on_them()
    {
        var documents = await Documents("Sections");
        Assert.Equal(["An overview", "A chapter"], documents.Select(d => d.GetTitle()));
        Assert.Equal([0, 1], documents.Select(d => d.GetInt(Keys.Order)));
        Assert.Equal(
            ["What this is about.", "What a chip saves."],
            documents.Select(d => d.GetString(ReportKeys.Lead)));
        Assert.All(documents, d => Assert.Equal("Section", d.GetString(ReportKeys.Kind)));
        Assert.Contains("saves-much", documents[1].GetList<string>(ReportKeys.Ids));
    }

    [Fact]
    public async Task Figures_and_numbers_name_their_numbers_and_sources()
    {
        var figure = Assert.Single(await Documents("Figures"));
        Assert.Equal("cost-per-hour", Assert.Single(figure.GetList<string>(ReportKeys.Ids)));
        Assert.NotEmpty(figure.GetList<string>(ReportKeys.Numbers));
        Assert.NotEmpty(figure.GetList<string>(ReportKeys.Sources));
        var pages = await Documents("Edition");
        var number = pages.Single(d => d.Destination.FullPath == "numbers/asic_price/index.html");
        Assert.Equal("Number", number.GetString(ReportKeys.Kind));
        Assert.Equal(["asic_price"], number.GetList<string>(ReportKeys.Numbers));
        Assert.NotEmpty(number.GetList<string>(ReportKeys.Sources));
        var finding = pages.Single(
            d => d.Destination.FullPath == "conclusions/saves-much/index.html");
        Assert.Equal(["saving_vs_gpu"], finding.GetList<string>(ReportKeys.Numbers));
    }

    [Fact]
    public async Task A_page_about_many_things_names_what_it_links_to()
    {
        var pages = (await Documents("Edition"))
            .ToDictionary(d => d.Destination.FullPath, StringComparer.Ordinal);
        var list = pages["numbers/index.html"];
        Assert.Contains("asic_price", list.GetList<string>(ReportKeys.Numbers));
        var known = pages["sources/index.html"].GetList<string>(ReportKeys.Ids);
        var sources = pages["numbers/asic_price/index.html"].GetList<string>(ReportKeys.Sources);
        Assert.Equal(sources, sources.Intersect(known));
        var figure = Assert.Single(await Documents("Figures"));
        Assert.Equal("Recipe", figure.GetString(ReportKeys.Kind));
    }

    [Theory]
    [InlineData("/claims/a/", "../../numbers/x/ ../../sources/#s ../../sources/ ../../numbers/ ../b/ https://me.example/numbers/y/", "x", "s")]
    [InlineData("/numbers/", "x/ y/#parts x/ ../sources/#s ../sources/#t", "x y", "s t")]
    [InlineData("/404.html", "/numbers/x/ /sources/#s", "x", "s")]
    [InlineData("/sources/", "#s ../numbers/x/", "x", "s")]
    [InlineData("/", "numbers/x/", "x", "")]
    public void Links_are_read_from_where_the_page_stands(string at, string links, string numbers, string sources)
    {
        var html = string.Concat(links.Split(' ').Select(link => $"<a href=\"{link}\">x</a>"));
        var read = PageLinks.Read(
            SiteAddress.Parse(at), Encoding.UTF8.GetBytes(html + "<a href=\"cut"));
        Assert.Equal(
            (numbers, sources),
            (string.Join(' ', read.Numbers), string.Join(' ', read.Sources)));
    }

    [Fact]
    public async Task All_pages_have_one_order()
    {
        var pages = (await Documents("Sections"))
            .Concat(await Documents("Edition"))
            .Where(d => d.GetString(ReportKeys.Kind) != "File")
            .ToList();
        Assert.Equal(
            Enumerable.Range(0, pages.Count), pages.Select(d => d.GetInt(Keys.Order)).Order());
    }

    [Fact]
    public async Task Each_document_says_its_kind_and_all_pages_the_rest()
    {
        var documents = (await Documents("Evidence")).Concat(await Documents("Edition")).ToList();
        Assert.All(documents, d => Assert.NotEmpty(d.GetString(ReportKeys.Kind)));
        var pages = documents
            .Where(d => d.GetString(ReportKeys.Kind) is not ("Input" or "File"))
            .ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            Assert.NotEmpty(page.GetString(Keys.Title));
            Assert.NotEqual(default, page.GetDateTime(ReportKeys.Published));
            Assert.All(Listed, key => Assert.NotNull(page.GetList<string>(key)));
        });
    }

    [Fact]
    public async Task A_list_of_pages_can_be_made_of_them()
    {
        var listing = new Pipeline
        {
            Dependencies = { "Sections", "Edition" },
            ProcessModules =
            {
                new ReplaceDocuments("Sections", "Edition"),
                new FilterDocuments(Config.FromDocument(d => d.GetString(ReportKeys.Kind) is "Section" or "Conclusion")),
                new OrderDocuments(ReportKeys.Kind).Descending().ThenBy(Keys.Order),
                new EngineRun.Act(context => [context.CreateDocument("list.txt", context.GetContentProvider(
                    string.Concat(context.Inputs.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.GetTitle()}\n"))), "text/plain"))]),
            },
            OutputModules = { new WriteFiles() },
        };
        Assert.Equal(ExitCode.Fine, await _call.Run(b => b.AddPipeline("Listing", listing)));
        Assert.StartsWith(
            "An overview\nA chapter\n", _call.Text("list.txt"), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<IDocument>> Documents(string pipeline)
    {
        IReadOnlyList<IDocument> found = [];
        var looking = new EngineRun.Act(context =>
        {
            found = [.. context.Inputs];
            return [];
        });
        var looker = new Pipeline { Dependencies = { pipeline }, ProcessModules = { new ReplaceDocuments(pipeline), new OrderDocuments(Keys.Order), looking } };
        Assert.Equal(
            ExitCode.Fine, await _call.Run(b => b.AddPipeline("Looking", looker), "Looking"));
        return found;
    }
}
