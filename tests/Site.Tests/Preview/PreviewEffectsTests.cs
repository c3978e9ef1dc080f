using System.Net;
using Standoff.Evidence.Rows;
using Standoff.Site.Preview;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.Preview;

/// <summary>What the preview tells of a save, in the page.</summary>
public sealed class PreviewEffectsTests : IDisposable
{
    private const string Price = "chip_price,inference,Price of one chip,29000,19000,49000";

    private readonly TemporaryProject _project = new(Folders.Baseline);
    private readonly PreviewSite _site;

    public PreviewEffectsTests()
    {
        _site = PreviewSite.Of(ProjectFolder.Find(_project.Root)!, new EditionOptions());
        _site.Rebuild();
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_first_build_has_nothing_before_it_to_tell_of()
    {
        Assert.Null(_site.FindEffects()!.SinceGood);
        Assert.Equal("", EffectsPanel.Write(_site.State.Effects!, _site.Editor));
    }

    [Fact]
    public void A_save_tells_what_falls_why_and_what_moved()
    {
        Save(Price, "chip_price,inference,Price of one chip,90000,19000,99000");
        Assert.Null(_site.State.Effects);
        var html = WebUtility.HtmlDecode(EffectsPanel.Write(_site.FindEffects()!, _site.Editor));
        Assert.Contains("<details open><summary>Since the last good state: 1 conclusion turns, 1 fact moves, 3 results move", html, StringComparison.Ordinal);
        Assert.Contains(
            "<b>Falls:</b> <a href=\"/chapter/#cheaper\">An hour costs less on the chip than on the rival.</a> <span class=\"why\">Because chip_price went from $29,000 to $90,000; it turns at $77,483.</span>",
            html,
            StringComparison.Ordinal);
        Assert.Contains("<del>$29,000 per chip ($19,000 to $49,000)</del> <ins>$90,000 per chip ($19,000 to $99,000)</ins>", html, StringComparison.Ordinal);
        Assert.Matches("/numbers/hour_cost/.*<b>Left its range\\.</b>", html);
        Assert.DoesNotMatch("/numbers/energy_cost/", html);
    }

    [Fact]
    public void What_is_wrong_opens_the_editor_and_says_which_fact_moved_it_and_the_ways_out()
    {
        Save(Price, "chip_price,inference,Price of one chip,90000,19000,99000");
        var (before, page) = (_site.State, _site.State.Files!.All["chapter/index.html"].Content);
        Assert.DoesNotContain("Because", PreviewPage.Panel(before), StringComparison.Ordinal);
        _site.FindEffects();
        var panel = WebUtility.HtmlDecode(PreviewPage.Panel(_site.State));
        var file = _site.Editor.To(new("content/chapter.md", 16, 24))[..^":16:24".Length];
        Assert.Matches(
            $"<li class=\"error\"><a class=\"place\" href=\"{file}:16:[0-9]+\">content/chapter.md:16:[0-9]+</a> <b>error SR4007</b> 'cheaper' no longer holds: .* <span class=\"why\">Because chip_price went from \\$29,000 to \\$90,000; it turns at \\$77,483\\.</span>",
            panel);
        Assert.Matches("<b>error SR4002</b> '\\$0\\.98' is not what hour_cost says.*<span class=\"why\">Because chip_price went from \\$29,000 to \\$90,000\\.</span>", panel);
        Assert.Contains($"<details><summary>Ways out</summary><ul><li>{Evidence.Diagnostics.Explanation.All["SR4007"].Ways[0]}</li>", panel, StringComparison.Ordinal);
        Assert.Equal(PreviewPage.Version(page, before), PreviewPage.Version(page, _site.State));
    }

    [Fact]
    public void A_paragraph_is_told_word_by_word()
    {
        Save("They stand in the other one too.", "They stand in the next one too.", "content/inference.md");
        var html = EffectsPanel.Write(_site.FindEffects()!, _site.Editor);
        Assert.Contains("They stand in the <del>other</del><ins>next</ins> one too.", html, StringComparison.Ordinal);
        Assert.Contains("<details><summary>Since the last good state: 1 paragraph changes</summary>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_moved_is_told_since_the_last_build_without_an_error()
    {
        Save(Price, "chip_price,inference,Price of one chip,90000,19000,99000");
        Save("chip_price,inference,Price of one chip,90000,19000,99000", "chip_price,inference,Price of one chip,29500,19000,49000");
        var effects = _site.FindEffects()!;
        Assert.Equal((29000, 29500), (Assert.Single(effects.SinceGood!.Facts).Old, effects.SinceGood.Facts[0].New));
        Assert.Empty(effects.SinceGood.Findings);
    }

    [Fact]
    public void A_figure_that_is_drawn_otherwise_stands_beside_its_old_picture()
    {
        Save(Price, "chip_price,inference,Price of one chip,30000,19000,49000");
        var effects = _site.FindEffects()!;
        Assert.Equal(["parts"], effects.Redrawn);
        var html = EffectsPanel.Write(effects, _site.Editor);
        Assert.Contains($"<img src=\"/_preview/figures/before/parts?{effects.Version}\" alt=\"As it was\" loading=\"lazy\"><img src=\"/_preview/figures/after/parts?{effects.Version}\"", html, StringComparison.Ordinal);
        var (before, after) = (effects.Picture("before", "parts"), effects.Picture("after", "parts"));
        Assert.StartsWith("<svg", before, StringComparison.Ordinal);
        Assert.NotEqual(before, after);
        Assert.Null(effects.Picture("before", "nowhere"));
        Assert.Null(effects.Picture("sometime", "parts"));
    }

    [Fact]
    public void What_is_found_of_a_build_is_told_once()
    {
        Save(Price, "chip_price,inference,Price of one chip,30000,19000,49000");
        Assert.NotNull(_site.FindEffects());
        Assert.Null(_site.FindEffects());
    }

    [Fact]
    public async Task Open_pages_are_told_and_are_not_loaded_again()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var server = PreviewServer.Create(_site, 0);
        await server.StartAsync(stop);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.First()) };
        using var events = new StreamReader(await client.GetStreamAsync(new Uri("/_preview/events?path=/claims/", UriKind.Relative), stop));
        Assert.StartsWith("data: ", await NextEvent(events, stop), StringComparison.Ordinal);
        _site.FindEffects();
        Assert.Equal("event: effects", await NextEvent(events, stop));
        Assert.Equal("", await client.GetStringAsync(new Uri("/_preview/effects", UriKind.Relative), stop));

        Save("They stand in the other one too.", "They stand in the next one too.", "content/inference.md");
        _site.FindEffects();
        Assert.Equal("event: effects", await NextEvent(events, stop));
        Assert.Contains("<ins>next</ins>", await client.GetStringAsync(new Uri("/_preview/effects", UriKind.Relative), stop), StringComparison.Ordinal);
        using var missing = await client.GetAsync(new Uri("/_preview/figures/before/nowhere", UriKind.Relative), stop);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public void No_published_file_knows_the_panel() => Assert.DoesNotContain(
        _site.State.Files!.All.Values.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) || f.Path.EndsWith(".css", StringComparison.Ordinal)),
        f => System.Text.Encoding.UTF8.GetString(f.Content) is var text
            && (text.Contains("_preview", StringComparison.Ordinal) || text.Contains("preview-panels", StringComparison.Ordinal)));

    private void Save(string from, string to, string path = "data/facts.csv")
    {
        _project.Replace(path, from, to);
        _site.Rebuild();
    }

    /// <summary>The first line of an event.</summary>
    private static async Task<string> NextEvent(StreamReader events, CancellationToken stop)
    {
        var first = await events.ReadLineAsync(stop);
        while (await events.ReadLineAsync(stop) is { Length: > 0 })
        {
            // The other lines of the event.
        }

        return first!;
    }
}
