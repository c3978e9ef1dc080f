namespace Standoff.Site.Tests.Editions;

/// <summary>What readers are told of changes: the page, the feeds, the history of a page.</summary>
public sealed class ChangesTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    [Fact]
    public void The_feed_of_changes_has_an_entry_for_each_thing_that_moved_with_both_values_and_the_reason()
    {
        Assert.Empty(AtomReader.Read(TwoEditions.First["changes.xml"]));
        var entries = AtomReader.Read(TwoEditions.Second["changes.xml"]);
        Assert.Equal(
            ["conclusions/cheaper/", .. TwoEditions.Moved.Select(id => $"numbers/{id}/")],
            entries.Select(e => AtomReader.LinkOf(e).AbsolutePath[1..])
                .Order(StringComparer.Ordinal));
        var cost = entries.Single(e => e.Id.EndsWith("/numbers/energy_cost/", Exact));
        Assert.StartsWith(
            "Was: $0.13 per chip per hour (", cost.Summary, Exact);
        Assert.Contains(
            " Is: $0.14 per chip per hour (", cost.Summary, Exact);
        Assert.EndsWith(" Because energy_price moved.", cost.Summary, Exact);
        Assert.All(
            entries, e => Assert.Equal(TwoEditions.SecondDay, AtomReader.DayOf(e)));
        // What is said of a finding ends a sentence by itself.
        Assert.All(entries, e => Assert.DoesNotContain("..", e.Summary, Exact));
    }

    /// <summary>Who quoted an error hears of it where they hear of what moved.</summary>
    [Fact]
    public void The_feed_of_changes_has_an_entry_for_each_error_that_an_edition_corrected()
    {
        var entries = AtomReader.Read(RealSite.Files.All["changes.xml"].Content)
            .Where(e => e.Categories.Contains("Correction")).ToList();
        var errors = RealSite.Result.Report.Value!.Workbook.Dataset.Corrections;
        Assert.NotEmpty(errors);
        Assert.Equal(errors.Count, entries.Count);
        var page = RealSite.Pages.Single(p => p.Path == "corrections/index.html").Document;
        Assert.All(errors.Zip(entries), pair =>
        {
            var ((error, entry), link) = (pair, AtomReader.LinkOf(pair.Second));
            Assert.Equal(entry.Id, link.AbsoluteUri);
            Assert.Equal($"/corrections/#{error.Id.Text}", link.AbsolutePath + link.Fragment);
            Assert.NotNull(page.GetElementById(error.Id.Text));
            Assert.Equal($"{error.Corrected!.Value.Start:yyyy-MM-dd}", AtomReader.DayOf(entry));
            Assert.Contains(error.Wrong.Text, entry.Summary, Exact);
            Assert.Contains($"It says now: {error.Right.Text}", entry.Summary, Exact);
        });
    }

    /// <summary>Programs that read feeds show an entry again when its day has moved.</summary>
    [Theory]
    [InlineData("They are right.", "2026-11-23")]
    [InlineData("It is other words.", "2026-12-05")]
    public void A_correction_in_other_words_has_the_day_of_the_edition_that_first_has_them(string right, string day)
    {
        var inputs = PublishedOnce.InputsOf(PublishedOnce.Of(AddressedReport.Create().Build()));
        var later = new AddressFixture(inputs);
        later.Replace("data/datapackage.json", TwoEditions.FirstDay, "2026-12-05");
        later.Replace("data/corrections.csv", "They are right.", right);
        var feed = later.Build().FilesBeside.Single(f => f.Path == "changes.xml").Content;
        var entry = AtomReader.Read(feed).Single(e => e.Categories.Contains("Correction"));
        Assert.Equal(day, AtomReader.DayOf(entry));
    }

    /// <summary>One chapter names no number that moved; the overview names one that rounds to what it was.</summary>
    [Fact]
    public void An_entry_of_the_feed_has_the_day_of_the_edition_that_first_said_it_so()
    {
        var days = AtomReader.Read(TwoEditions.Second["feed.xml"]).ToDictionary(
            i => AtomReader.LinkOf(i).PathAndQuery + AtomReader.LinkOf(i).Fragment, AtomReader.DayOf, StringComparer.Ordinal);
        Assert.Equal(TwoEditions.FirstDay, days["/inference/"]);
        Assert.Equal(TwoEditions.SecondDay, days["/chapter/"]);
        Assert.Equal(TwoEditions.FirstDay, days["/"]);
    }

    [Fact]
    public void Pages_tell_their_history_with_links_to_what_they_said()
    {
        const string Path = "numbers/energy_cost/index.html";
        var page = SitePage.Parse(Path, TwoEditions.Text(TwoEditions.Second[Path])).Document;
        var history = page.GetElementById("history")!.NextElementSibling!.QuerySelectorAll("li")
            .Select(li => li.TextContent).ToList();
        Assert.Equal(2, history.Count);
        Assert.StartsWith(
            "Edition of 1 December 2026 $0.14", history[0], Exact);
        Assert.StartsWith(
            "Edition of 23 November 2026 $0.13", history[1], Exact);
        var before = SitePage.Parse(Path, TwoEditions.Text(TwoEditions.First[Path])).Document;
        Assert.Single(before.GetElementById("history")!.NextElementSibling!.QuerySelectorAll("li"));
    }

    /// <summary>
    /// What a source is called is no change of the number that cites it; a number that is called
    /// otherwise stands there once.
    /// </summary>
    [Fact]
    public void What_stays_is_not_shown_as_changed()
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(TwoEditions.Inputs, StringComparer.Ordinal);
        void Replace(string path, string from, string to) => files[path] = System.Text.Encoding.UTF8.GetBytes(
            TwoEditions.Text(files[path].ToArray()).Replace(from, to, Exact));
        Replace("data/sources.csv", "Measurements of chips", "Chips, measured");
        Replace("data/facts.csv", "Years of use", "Years in use");
        Replace("data/sources.csv", "Chips, measured", "\"Chips, measured\"");
        var built = Folders.Build(files);
        var page = TwoEditions.Text(built.FilesBeside.Single(f => f.Path == "changes/index.html").Content);
        var since = page[page.IndexOf("Since the edition of 1 December 2026", Exact)..page.IndexOf("<del>$0.13 per chip per hour", Exact)];
        Assert.Contains("It was called “Years of use”", since, Exact);
        Assert.Contains("numbers/life/", since, Exact);
        Assert.DoesNotContain("numbers/chip_power/", since, Exact);
        Assert.DoesNotMatch(@"<del>([^<]*)</del> <ins>\1</ins>", since);
    }

    [Fact]
    public void The_page_of_changes_lists_each_edition_and_what_no_edition_has_yet()
    {
        var published = TwoEditions.Text(TwoEditions.Second["changes/index.html"]);
        Assert.Contains(
            "Nothing has changed since the edition of 1 December 2026", published, Exact);
        Assert.Contains("<del>$0.13 per chip per hour", published, Exact);
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(TwoEditions.Inputs, StringComparer.Ordinal);
        var later = Folders.Build(MovedFact.WithRange(files, "energy_price", 0.12)).FilesBeside.ToDictionary(f => f.Path, StringComparer.Ordinal);
        Assert.All(
            new[] { "changes/index.html", "numbers/energy_price/index.html", "numbers/energy_cost/index.html" },
            path => Assert.Contains("Since the edition of 1 December 2026", TwoEditions.Text(later[path].Content), Exact));
        Assert.DoesNotContain(
            "Since the edition", TwoEditions.Text(later["numbers/chip_power/index.html"].Content), Exact);
    }
}
