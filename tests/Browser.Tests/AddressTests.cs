using System.Text.Json;
using Microsoft.Playwright;
using Standoff.Editions;
using Standoff.Shared;
using Standoff.Site.Addressing;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>
/// The addresses that were ever locked, opened by a browser that runs no script: each lands on what
/// it names. A run opens the pages that hold many and a sample of the others, another one each time;
/// STANDOFF_ADDRESSES=all opens every page, and a number is the seed of a sample to open again.
/// </summary>
public sealed class AddressTests(BuiltSite site)
{
    private const string Variable = "STANDOFF_ADDRESSES";

    /// <summary>How many pages without places of their own a run opens.</summary>
    private const int MaxSampled = 40;

    /// <summary>Milliseconds in which a page that has moved leads on.</summary>
    private const int Patience = 30_000;

    /// <summary>
    /// Follows each anchor as a click would, and tells what is wrong with where it lands: the element
    /// is the target, can be seen, and stands in the window, at its top if there is room below.
    /// </summary>
    private const string Follow =
        """
        anchors => anchors.flatMap(anchor => {
          location.hash = "#" + anchor;
          const target = document.querySelector(":target");
          if (target?.id !== anchor) return [`#${anchor}: no element is the target`];
          if (target.closest("details:not([open]) > :not(summary)")) return [`#${anchor}: it stays folded`];
          const box = target.getBoundingClientRect();
          if (!target.checkVisibility() || (target.textContent.trim() && !box.height)) return [`#${anchor}: it is hidden`];
          return box.top > -1 && box.top < innerHeight ? [] : [`#${anchor}: it stands at ${box.top} px`];
        })
        """;

    private static readonly string? Asked = Environment.GetEnvironmentVariable(Variable);

    /// <summary>Where a page that has moved leads, by its address; empty where it only says why it is gone.</summary>
    private static readonly Dictionary<string, string> Moved = File
        .ReadLines(Path.Combine(Checkout.Root, "data", "moved.csv")).Skip(1)
        .Select(line => line.Split(','))
        .Where(cells => cells[0].EndsWith('/'))
        .ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);

    [Fact]
    public async Task Every_address_of_the_lock_lands_on_what_it_names_without_a_script()
    {
        var seed = int.TryParse(Asked, out var asked) ? asked : Environment.TickCount;
        var titles = Titles();
        using var tab = await site.Borrow(new() { IsScripted = false });
        var wrong = new List<string>();
        var pages = Locked().GroupBy(a => a.Path, StringComparer.Ordinal).ToList();
        var opened = Choose(pages, new Random(seed)).ToList();
        foreach (var page in opened)
            wrong.AddRange((await FindWrong(tab.Page, page.Key, [.. page], titles)).Select(w => $"{page.Key}{w}"));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{opened.Count} pages with {opened.Sum(p => p.Count())} addresses of {pages.Sum(p => p.Count())}; {wrong.Count} wrong");
        Assert.True(opened.Sum(p => p.Count()) > pages.Sum(p => p.Count()) / 3);
        Assert.True(wrong.Count == 0, $"{Variable}={seed}\n{string.Join('\n', wrong)}");
    }

    private static IEnumerable<SiteAddress> Locked() =>
        File.ReadLines(Path.Combine(Checkout.Root, AddressLock.Path)).Select(SiteAddress.Parse);

    /// <summary>What the list for programs calls each address.</summary>
    private static Dictionary<string, string> Titles()
    {
        using var list = JsonDocument.Parse(BuiltEdition.Files["addresses.json"]);
        return list.RootElement.EnumerateArray().ToDictionary(
            e => e.GetProperty("address").GetString()!, e => e.GetProperty("title").GetString()!, StringComparer.Ordinal);
    }

    private static IEnumerable<IGrouping<string, SiteAddress>> Choose(List<IGrouping<string, SiteAddress>> pages, Random chance)
    {
        if (Asked == "all")
            return pages;
        var (alone, others) = (pages.Where(p => p.Count() == 1).ToArray(), pages.Where(p => p.Count() > 1));
        chance.Shuffle(alone);
        var moved = alone.Where(p => Moved.ContainsKey(p.Key));
        return others.Concat(moved).Concat(alone.Take(MaxSampled)).Distinct();
    }

    private async Task<IEnumerable<string>> FindWrong(
        IPage page, string path, IReadOnlyList<SiteAddress> addresses, IReadOnlyDictionary<string, string> titles)
    {
        await page.GotoAsync(site.At(path[1..]), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        if (Moved.TryGetValue(path, out var successor) && successor.Length > 0)
        {
            // It may lead on before anybody waits for it to.
            await Assertions.Expect(page).ToHaveURLAsync(site.At(successor[1..]), new() { Timeout = Patience });
            await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
            path = new SiteAddress(successor).ToString();
        }

        var heading = $"{await page.TitleAsync()}: {await page.Locator("h1").First.TextContentAsync()}";
        var named = titles.GetValueOrDefault(path, "");
        IEnumerable<string> wrong = await page.EvaluateAsync<string[]>(
            Follow, addresses.Select(a => a.Fragment).Where(f => f.Length > 0).ToArray());
        return heading.Contains(named, StringComparison.Ordinal) ? wrong : wrong.Append($": it is headed “{heading}” and called “{named}”");
    }
}
