using System.Globalization;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Standoff.Model;
using Standoff.Model.Cases;
using Standoff.Model.Conditions;
using Standoff.Model.Quantities;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>A reader's case on the pages of the report.</summary>
public sealed class CaseTests(BuiltSite site)
{
    private const string Set = CasePage.Set;

    private const string Link = CasePage.Link;

    private static Workbook Workbook => RealReport.Value.Workbook;

    private static readonly CaseCheck Check = Workbook.Try(new Case(new Dictionary<string, double> { ["asic_price"] = 51_000 }));

    /// <summary>What <c>evaluate --set</c> says of the same case.</summary>
    [Fact]
    public async Task Conclusions_that_fall_are_those_of_the_model()
    {
        var report = RealReport.Value;
        var expected = report.Verdicts.Concat(report.Questions)
            .Where(v => v.Conclusion.Condition is { } c && Check.Holds(c) != Workbook.Holds(c))
            .Select(v => v.Conclusion.Id)
            .Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(expected);
        using var tab = await Show("conclusions/" + Link);
        Assert.Equal(expected, (await tab.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main :is(.conclusion, .open):has(.your-odds.fallen)')].map(c => c.id)")).Order(StringComparer.Ordinal));
        var falls = report.Verdicts.Count(v => expected.Contains(v.Conclusion.Id));
        Assert.StartsWith(falls.ToString(CultureInfo.InvariantCulture) + " conclusion", await tab.Page.Locator(".your-case .count").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>Every number of base values and of draws, by its address.</summary>
    [Theory]
    [InlineData("inference/")]
    [InlineData("financing/")]
    [InlineData("")]
    public async Task Numbers_that_move_show_yours_and_those_that_stay_show_nothing(string address)
    {
        using var tab = await Show(address + Link);
        var shown = await tab.Page.EvaluateAsync<string[][]>("""
            [...document.querySelectorAll("main a.n")].map(a => [/numbers\/([^/]+)\/$/.exec(a.pathname)?.[1], a.dataset.of ?? "", a.querySelector(".yours")?.lastChild.data ?? ""]).filter(row => row[0])
            """);
        var moved = 0;
        Assert.All(shown, row =>
        {
            Assert.True(Workbook.TryFind(row[0], out var quantity));
            var statistic = Statistic.TryFind(quantity, row[1], out var found) ? found : null;
            var isMoved = statistic is null
                ? !Check.BaseOf(quantity).Equals(quantity.Value)
                : Workbook.FindInputsBehind(quantity).Any(i => i.Id == "asic_price") || quantity.Id == "asic_price";
            moved += row[2].Length > 0 ? 1 : 0;
            if (!isMoved)
                Assert.Empty(row[2]);
        });
        Assert.True(moved > 1, $"{moved} numbers moved");
    }

    /// <summary>“33% less” is no longer said of a chip that costs more.</summary>
    [Fact]
    public async Task A_number_that_changes_its_sign_says_that_it_goes_the_other_way()
    {
        using var tab = await Show("inference/" + Link);
        var told = await tab.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main a.n[href$=\"/saving_vs_gpu/\"]:not([data-of])')].map(a => a.querySelector('.yours')?.lastChild.data ?? '')");
        Assert.NotEmpty(told);
        Assert.All(told, t => Assert.Matches("^[^−]+ the other way$", t));
        var kept = await tab.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main a.n[href$=\"/asic_hour_cost/\"]')].map(a => a.querySelector('.yours')?.lastChild.data ?? '')");
        Assert.DoesNotContain(kept, t => t.Contains("other way", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_that_no_longer_hold_are_struck_and_say_so()
    {
        using var tab = await Show("inference/" + Link);
        var struck = tab.Page.Locator("main a.compares:has(s)");
        Assert.NotEqual(0, await struck.CountAsync());
        Assert.All(await struck.AllTextContentsAsync(), text => Assert.EndsWith("(in your case this does not hold)", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("inference/", "")]
    [InlineData("conclusions/", "")]
    [InlineData("conclusions/asic-cheaper/", "")]
    [InlineData("inference/", "margin&")]
    public async Task Dropped_the_page_is_as_published(string address, string anchor)
    {
        using var tab = await site.Open(address, new());
        var page = tab.Page;
        const string Main = "document.querySelector('main').outerHTML";
        await CasePage.WaitFor(page, "document.readyState === 'complete'");
        var published = await page.EvaluateAsync<string>(Main);
        await page.GotoAsync("about:blank");
        await page.GotoAsync(site.At(address + "#" + anchor + Link[1..]));
        await CasePage.Worked(page);
        Assert.NotEqual(published, await page.EvaluateAsync<string>(Main));
        await page.Locator(".your-case p button").ClickAsync();
        // While it has the focus it can have it.
        await page.EvaluateAsync("document.activeElement.blur()");
        Assert.Equal(published, await page.EvaluateAsync<string>(Main));
        Assert.Equal(0, await page.Locator(".your-case").CountAsync());
        Assert.DoesNotContain("s=", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_of_the_site_take_the_case_along_and_anchors_keep_it()
    {
        using var tab = await Show("inference/" + Link);
        var page = tab.Page;
        await page.Locator(".contents a[href='#margin']").ClickAsync();
        await CasePage.WaitFor(page, $"location.hash === '#margin&s={Set}'");
        Assert.Equal("margin",
            await page.EvaluateAsync<string>("document.querySelector(':target').id"));
        await page.LeadTo($"**/financing/#s={Set}", () => page.Locator(".masthead a:text-is('Financing')").ClickAsync());
        await CasePage.Worked(page);
        await page.LeadTo("**/explore/#*", () => page.Locator(".your-case a").ClickAsync());
        Assert.Equal(1, await page.Locator(".assumption.moved").CountAsync());
        await page.LeadTo("**/inference/#*asic_price:51000", () => page.Locator(".masthead a:text-is('Inference')").ClickAsync());
        await CasePage.Worked(page);
    }

    [Theory]
    [InlineData("inference/")]
    [InlineData("explore/")]
    public async Task A_link_from_another_edition_says_so(string address)
    {
        var day = RealReport.Value.Imprint.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        using var tab = await site.Borrow(new());
        await tab.Page.GotoAsync("about:blank");
        await tab.Page.GotoAsync(site.At($"{address}#e={day}-00000000&s={Set}"));
        await CasePage.WaitFor(tab.Page, "/another state of this edition/.test(document.body.textContent)");
    }

    [Fact]
    public async Task A_named_case_is_taken_from_the_bar()
    {
        using var tab = await Show("inference/" + Link);
        var page = tab.Page;
        await page.Locator(".your-case .others summary").ClickAsync();
        var named = page.Locator(".your-case .others button").First;
        var label = await named.InnerTextAsync();
        await named.ClickAsync();
        await CasePage.WaitFor(page, $"document.querySelector('.your-case p').textContent.includes({System.Text.Json.JsonSerializer.Serialize(label + ": ")})");
        Assert.DoesNotContain(Set, page.Url, StringComparison.Ordinal);
    }

    /// <summary>No script of the model, and no request more than before.</summary>
    [Fact]
    public async Task Without_a_case_nothing_of_the_model_is_loaded()
    {
        using var tab = await site.Open("inference/", new());
        await CasePage.WaitFor(tab.Page, "document.readyState === 'complete'");
        Assert.Equal(1, await tab.Page.EvaluateAsync<int>("performance.getEntriesByType('resource').filter(r => r.name.endsWith('.js')).length"));
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_in_a_chapter_with_a_case(int width, ColorScheme scheme)
    {
        using var tab = await Show("inference/" + Link, new() { Width = width, Scheme = scheme });
        await tab.Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(
            "async () => (await axe.run()).violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' | ')}`)"));
        Assert.True(await tab.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        await CasePage.WaitFor(tab.Page, "document.querySelector('main + [role=status]').textContent.includes('on this page')");
    }

    private Task<Tab> Show(string address, TabOptions? options = null) => CasePage.Show(site, address, options);
}
