using System.IO.Compression;
using Microsoft.Playwright;
using Standoff.Editions;
using Standoff.Site.Addressing;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>The zip of the site, unpacked and opened without a server.</summary>
public sealed class OfflineCopyTests(BuiltSite site)
{
    private static readonly Lazy<string> Unpacked = new(Unpack);

    /// <summary>One tab for all pages, since what is asked of each is little.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pages_of_each_kind_open_from_a_disk_without_a_message_and_without_a_request_that_fails(
        bool isScripted)
    {
        using var tab = await site.Borrow(new() { IsScripted = isScripted });
        using var troubles = new Troubles(tab.Page);
        // The frozen pages stay on the site.
        var pages = ChosenPages.OneOfEachKind.Where(a => a != "404.html" && !a.StartsWith("v/", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > 20, $"{pages.Count}");
        foreach (var address in pages)
        {
            await tab.Page.GotoAsync(At(address + "index.html"), new() { WaitUntil = WaitUntilState.Load });
            Assert.Equal(1, await tab.Page.Locator("h1").CountAsync());
            Assert.Equal([], troubles.Found.Select(t => $"{address}: {t}"));
        }
    }

    [Fact]
    public async Task A_reader_goes_from_page_to_page_by_links_and_by_the_search()
    {
        using var tab = await site.Borrow(new());
        var page = tab.Page;
        using var troubles = new Troubles(page);
        await page.GotoAsync(At("index.html"));
        await page.LeadTo("file://**/numbers/*/index.html", () => page.Locator("main a.n[href*='numbers/']:visible").First.ClickAsync());
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("glossary");
        await page.Locator("[role=option][aria-selected=true]").WaitForAsync();
        await page.LeadTo("file://**/glossary/index.html", () => page.Keyboard.PressAsync("Enter"));
        Assert.Empty(troubles.Found);
    }

    private static string At(string path) => new Uri(Path.Combine(Unpacked.Value, path)).AbsoluteUri;

    private static string Unpack()
    {
        var folder = Directory.CreateTempSubdirectory("standoff-copy-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        ZipFile.ExtractToDirectory(Path.Combine(BuiltEdition.Folder, Routes.OfflineCopy.File), folder);
        return Directory.GetDirectories(folder).Single();
    }
}
