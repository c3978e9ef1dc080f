using System.Text;
using AngleSharp.Dom;
using Standoff.Evidence.Inputs;
using Standoff.Shared;
using Standoff.Site.Addressing;
using Standoff.Site.Building;
using Standoff.Site.Pages;

namespace Standoff.Site.Tests;

/// <summary>
/// Addresses are for ever: whatever goes, is renamed or moves is an error until one of the three
/// ways out is taken, and then the old address lands without a script.
/// </summary>
public sealed class AddressTests
{
    private static readonly Lazy<AddressFixture> Locked = new(() =>
    {
        var fixture = AddressedReport.Create();
        fixture.Lock();
        return fixture;
    });

    public static TheoryData<string> Kinds => [.. AddressedThing.All.Keys];

    public static TheoryData<string> Renamed =>
        [.. AddressedThing.All.Where(t => t.Value.Rename is not null).Select(t => t.Key)];

    public static TheoryData<string> Movable =>
        [.. AddressedThing.All.Where(t => t.Value.Move is not null).Select(t => t.Key)];

    [Fact]
    public void The_report_with_one_of_each_builds_and_its_lock_holds_them()
    {
        Assert.Empty(Locked.Value.Build().Found);
        var lines = Locked.Value.Text(AddressLock.Path).Split('\n');
        Assert.Equal([], AddressedThing.All.SelectMany(t => t.Value.Addresses).Except(lines));
        Assert.Equal(lines[..^1].Order(StringComparer.Ordinal), lines[..^1]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_deleted_is_missed_until_a_row_says_why_and_its_readers_are_told(string kind)
    {
        var thing = AddressedThing.All[kind];
        var report = Locked.Value.Copy();
        thing.Delete(report);
        AssertMissed(thing, report.Build());
        report.Tell(thing.Addresses.Select(a => (a, "")));
        var build = report.Build();
        Assert.Empty(build.Found);
        foreach (var address in thing.Addresses.Select(SiteAddress.Parse))
        {
            var page = PageAt(build, address);
            var told = address.Fragment.Length > 0
                ? page.GetElementById(address.Fragment)
                : page.QuerySelector("main");
            Assert.Contains("It was better so.", told!.TextContent, StringComparison.Ordinal);
            Assert.Null(page.QuerySelector("meta[http-equiv=refresh]"));
        }
    }

    /// <summary>However unlike its old one the new id is.</summary>
    [Fact]
    public void Of_a_heading_that_has_another_id_the_one_new_place_of_its_page_is_guessed()
    {
        var report = Locked.Value.Copy();
        report.Replace(AddressedThing.Chapter, "{#left-out}", "{#other}");
        var found = Assert.Single(report.Build().Found).Message;
        Assert.StartsWith("'/chapter/#left-out' ", found, StringComparison.Ordinal);
        Assert.EndsWith("did you mean '/chapter/#other'?", found, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Renamed))]
    public void What_is_renamed_is_missed_until_its_successor_is_named_and_the_old_address_lands_there(string kind)
    {
        var thing = AddressedThing.All[kind];
        var report = Locked.Value.Copy();
        thing.Rename!(report);
        AssertMissed(thing, report.Build());
        var rows = thing.Addresses.Where(a => !a.StartsWith("/extra/#", StringComparison.Ordinal))
            .Select(a => (Address: a, Successor: SuccessorOf(a, thing)))
            .ToList();
        report.Tell(rows);
        var build = report.Build();
        Assert.Empty(build.Found);
        Assert.All(
            rows,
            row => AssertLands(build, SiteAddress.Parse(row.Address), SiteAddress.Parse(row.Successor)));
    }

    [Theory]
    [MemberData(nameof(Movable))]
    public void What_moves_to_another_page_is_missed_until_its_successor_is_named_and_the_old_page_leads_there(string kind)
    {
        var thing = AddressedThing.All[kind];
        var (before, after) = (SiteAddress.Parse(thing.Addresses[0]), new SiteAddress("/inference/"));
        var report = Locked.Value.Copy();
        thing.Move!(report);
        Assert.Equal([thing.Addresses[0]], report.Build().Found.Select(MissedAddress));
        var successor = after.At(before.Fragment);
        report.Tell([(thing.Addresses[0], successor.ToString())]);
        var build = report.Build();
        Assert.Empty(build.Found);
        var place = PageAt(build, before).GetElementById(before.Fragment)!;
        var link = place.QuerySelector("a")!.GetAttribute("href")!;
        Assert.Equal(
            new Uri($"https://x.example{successor}"),
            new Uri(new Uri($"https://x.example{before.Path}"), link));
        Assert.NotNull(PageAt(build, successor).GetElementById(successor.Fragment));
    }

    [Fact]
    public void What_a_page_calls_a_place_leads_on_where_the_page_has_moved_with_it()
    {
        var report = Locked.Value.Copy();
        AddressedThing.All["page"].Rename!(report);
        report.Replace("content/renamed.md", "{#part}", "{#other-part}");
        report.Tell([("/extra/", "/renamed/")]);
        Assert.Equal(["/extra/#part"], report.Build().Found.Select(MissedAddress));
        report.Tell([("/extra/", "/renamed/"), ("/extra/#part", "/renamed/#other-part")]);
        Assert.Empty(report.Build().Found);
    }

    /// <summary>What others have pasted goes on to show something.</summary>
    [Theory]
    [InlineData("figure")]
    [InlineData("number")]
    [InlineData("claim")]
    [InlineData("conclusion")]
    public void Pictures_and_frames_of_what_is_renamed_go_on_to_show_it_at_their_old_addresses(string kind)
    {
        var (thing, report) = (AddressedThing.All[kind], Locked.Value.Copy());
        var before = SiteAddress.Parse(
            thing.Addresses.Last(a => !a.Contains('#', StringComparison.Ordinal)));
        var after = SiteAddress.Parse(SuccessorOf(before.Path, thing));
        var old = report.Build().Files!.All.Keys
            .Where(k => k.StartsWith(before.Path[1..], StringComparison.Ordinal))
            .ToList();
        thing.Rename!(report);
        report.Tell(thing.Addresses.Select(a => (a, SuccessorOf(a, thing))));
        var files = report.Build().Files!.All;
        Assert.Contains(old, k => k.EndsWith("card.png", StringComparison.Ordinal));
        // The list of its frozen states is of those that it has.
        old.RemoveAll(k => k.EndsWith("/timemap.txt", StringComparison.Ordinal));
        Assert.Equal([], old.Except(files.Keys));
        string NewName(string path) =>
            path.Replace(IdOf(before), IdOf(after), StringComparison.Ordinal);
        Assert.All(
            old.Where(k => !k.EndsWith(".html", StringComparison.Ordinal)),
            k => Assert.Equal(files[NewName(k)].Content, files[k].Content));
        var frames = old.Where(FrozenRoutes.IsForFrames).ToList();
        Assert.Equal(kind == "figure" ? 1 : 0, frames.Count);
        Assert.All(frames, path =>
        {
            var frame = SitePage.Parse(path, Encoding.UTF8.GetString(files[path].Content));
            string Target(IElement e, string name) =>
                new Uri(frame.Uri, e.GetAttribute(name)).AbsolutePath;
            var caption = frame.Document.QuerySelector("figcaption a")!;
            Assert.Equal(after.Path, Target(caption, "href"));
            var picture = Assert.Single(frame.Document.QuerySelectorAll("img"));
            Assert.Contains(Target(picture, "src")[1..], files);
        });
    }

    private static string IdOf(SiteAddress page) => page.Path.Trim('/').Split('/')[^1];

    [Fact]
    public void The_report_keeps_a_lock() =>
        Assert.NotEmpty(AddressLock.Read(new InputFiles(Checkout.ReadInputs())).Value!.Lines);

    [Fact]
    public void Every_address_of_the_report_leads_to_an_element()
    {
        var pages = RealSite.Pages.ToDictionary(p => p.Path, StringComparer.Ordinal);
        var dead = AddressBook.Create(RealSite.Result.Pages!).Select(a => a.At)
            .Where(at => !pages.TryGetValue(at.File, out var page)
                || (at.Fragment.Length > 0 && page.Document.GetElementById(at.Fragment) is null));
        Assert.Equal([], dead.Select(a => a.ToString()));
    }

    private static string SuccessorOf(string address, AddressedThing thing)
    {
        var at = SiteAddress.Parse(address);
        var id = at.Fragment.Length > 0 ? at.Fragment : at.Path.Trim('/').Split('/')[^1];
        var renamed = AddressedThing.Renamed(id);
        Assert.Contains(address, thing.Addresses);
        return at.Fragment.Length > 0
            ? at.At(renamed).ToString()
            : address.Replace($"/{id}/", $"/{renamed}/", StringComparison.Ordinal);
    }

    private static void AssertMissed(AddressedThing thing, EditionBuild build)
    {
        // The places of a page that is gone are not told one by one.
        var expected = thing.Addresses.Where(a =>
            !a.Contains('#', StringComparison.Ordinal) || !thing.Addresses.Contains(SiteAddress.Parse(a).Path));
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            build.Found.Select(MissedAddress).Order(StringComparer.Ordinal));
        Assert.Null(build.Files);
    }

    private static string MissedAddress(Evidence.Diagnostics.Diagnostic found)
    {
        Assert.Equal("SR6040", found.Kind.Code);
        Assert.Contains("bring it back, or give it a row in data/moved.csv", found.Message, StringComparison.Ordinal);
        return found.Message.Split('\'')[1];
    }

    /// <summary>
    /// A page leads on by refresh, canonical address and link; a place stands within its successor.
    /// </summary>
    private static void AssertLands(EditionBuild build, SiteAddress before, SiteAddress after)
    {
        var page = PageAt(build, before);
        if (before.Fragment.Length > 0)
        {
            Assert.Equal(after.Fragment, page.GetElementById(before.Fragment)!.ParentElement!.Id);
            return;
        }

        // The script of all pages knows no address; where scripts run, it takes the place along.
        Assert.Empty(page.QuerySelectorAll("script:not([src])"));
        var home = new Uri($"https://x.example{before.Path}");
        var target = new Uri($"https://x.example{after}");
        var refresh = page.QuerySelector("head > noscript > meta[http-equiv=refresh]")!.GetAttribute("content")!;
        Assert.StartsWith("0; url=", refresh, StringComparison.Ordinal);
        Assert.Equal(target, new Uri(home, refresh["0; url=".Length..]));
        Assert.EndsWith(
            after.Path,
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains(
            page.QuerySelectorAll("main a.successor"),
            a => new Uri(home, a.GetAttribute("href")) == target);
        Assert.True(build.Files!.All.ContainsKey(after.File));
    }

    private static IDocument PageAt(EditionBuild build, SiteAddress at) =>
        SitePage.Parse(at.File, Encoding.UTF8.GetString(build.Files!.All[at.File].Content)).Document;
}
