using Microsoft.Playwright;
using Standoff.Evidence.Rows;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>What figures look like and do in a browser, without scripts.</summary>
public sealed class FigureTests(BuiltSite site)
{
    /// <summary>A figure with inputs of both kinds.</summary>
    private static readonly string Tornado = ChosenPages.Figures.First(address =>
        new[] { "f-assumed", "f-reported", "f-muted", "f-ink" }.All(ink => ChosenPages.Html(address).Contains($"class=\"{ink}", StringComparison.Ordinal)));

    public static TheoryData<string, string, string> Maps => [.. ChosenPages.Maps];

    [Fact]
    public async Task A_click_selects_the_whole_of_what_is_there_to_copy()
    {
        using var tab = await site.Open(ChosenPages.Figures[0], new());
        var page = tab.Page;
        var texts = page.Locator(".copy code");
        var count = await texts.CountAsync();
        Assert.Equal(8, count);
        await page.EvaluateAsync(
            "document.querySelectorAll('details').forEach(d => d.open = true)");
        for (var i = 0; i < count; i++)
        {
            await texts.Nth(i).ClickAsync();
            var selected = await page.EvaluateAsync<string>("getSelection().toString()");
            Assert.Equal((await texts.Nth(i).InnerTextAsync()).TrimEnd(), selected.TrimEnd());
        }
    }

    [Theory]
    [InlineData(1280, 2)]
    [InlineData(768, 2)]
    [InlineData(752, 2)]
    [InlineData(640, 1)]
    [InlineData(360, 1)]
    public async Task The_sheet_stands_in_columns_of_one_width_without_holes(int width, int columns)
    {
        using var tab = await site.Open("figures/", new() { Width = width });
        var page = tab.Page;
        var measured = await page.EvaluateAsync<double[][]>(
            "[...document.querySelectorAll('.sheet')].flatMap((s, i) => [...s.querySelectorAll('.figure')].map(f => { const c = f.getBoundingClientRect(), p = f.querySelector('svg').getBoundingClientRect(); return [c.left, c.top, c.width, c.bottom, f.scrollWidth - Math.ceil(c.width), 14.5 * p.width / 420, i]; }))");
        var cards = measured.Select(m => new Card(m[0], m[1], m[2], m[3], m[4], (int)m[6])).ToList();
        Assert.NotEmpty(cards);
        Assert.Equal(columns, cards.Select(c => Math.Round(c.Left)).Distinct().Count());
        Assert.InRange(cards.Max(c => c.Width) - cards.Min(c => c.Width), 0, 0.5);
        Assert.All(cards.GroupBy(c => (c.Sheet, Math.Round(c.Left))), column =>
        {
            var down = column.OrderBy(c => c.Top).ToList();
            Assert.All(down.Zip(down.Skip(1)), pair => Assert.InRange(pair.Second.Top - pair.First.Bottom, -0.5, 0.5));
        });
        Assert.All(cards, c => Assert.InRange(c.Excess, -1, 0));
        // The smallest text of a drawing, in px of the screen.
        Assert.All(measured, m => Assert.InRange(m[5], 11, 17));
    }

    [Fact]
    public async Task On_paper_a_figure_is_the_wide_drawing_in_light_colours_with_nothing_to_click()
    {
        using var tab = await site.Open(
            Tornado, new() { Width = 665, Height = 940, Scheme = ColorScheme.Dark });
        var page = tab.Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(
            "fig wide", await page.Locator(".figure svg:visible").GetAttributeAsync("class"));
        Assert.Equal("rgb(0, 0, 0)", await page.Locator(".fig.wide .f-ink").First.EvaluateAsync<string>("e => getComputedStyle(e).fill"));
        Assert.Equal(0, await page.Locator(".actions:visible, #downloads:visible, #embed:visible, .permalink:visible").CountAsync());
        Assert.True(await page.Locator("#cite + dl .copy").First.IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Null });
    }

    [Fact]
    public async Task In_forced_colours_every_mark_and_word_of_a_figure_has_a_colour_of_the_reader()
    {
        using var tab = await site.Open(Tornado, new() { Forced = ForcedColors.Active });
        var page = tab.Page;
        var (ink, paper, link) = (await ColourOf(page, "body", "color"), await ColourOf(page, "html", "backgroundColor"), await ColourOf(page, ".actions a", "color"));
        Assert.Equal(3, new[] { ink, paper, link }.Distinct().Count());
        foreach (var (mark, colour) in new[] { (".f-ink", ink), (".f-muted", ink), (".f-assumed", link), (".f-reported", ink) })
            Assert.Equal(colour, await ColourOf(page, $".fig.wide {mark}", "fill"));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public async Task In_forced_colours_the_two_sides_of_a_map_differ(string address, string below, string above)
    {
        using var tab = await site.Open(address, new() { Forced = ForcedColors.Active });
        var page = tab.Page;
        Task<string> Fill(string role) => ColourOf(page, $".fig.wide [class^='f-{role}-']", "fill");
        Assert.NotEqual(await Fill(below), await Fill(above));
    }

    private static Task<string> ColourOf(IPage page, string selector, string property) =>
        page.Locator(selector).First.EvaluateAsync<string>(
            "(e, p) => getComputedStyle(e)[p]", property);

    /// <param name="Excess">By how much the content is wider than the card; all in px.</param>
    private sealed record Card(
        double Left, double Top, double Width, double Bottom, double Excess, int Sheet);
}
