using Standoff.Evidence.Rows;

namespace Standoff.Site.Tests.Commands;

/// <summary>What is to be looked at again, and what hangs on it.</summary>
public sealed class StaleCommandTests
{
    [Fact]
    public void Facts_that_come_due_are_listed_with_what_hangs_on_them()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace(
            "data/facts.csv", "reported,memo-2026,high,,", "reported,memo-2026,high,2026-12-01,");
        var run = SiteRun.Call(project.Root, "stale", "--until", "2026-12-31");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Texts.AreSame(
            """
            2026-12-31  chip_price  data/facts.csv:2:1
                Price of one chip
                conclusions: cheaper
                headlines: hour_cost, saving
                5 places
            2026-12-01  order_cost  data/facts.csv:8:1
                Cost of the order
                1 place
            2 facts are to be looked at again by 2026-12-31.

            """,
            run.Output);
    }

    [Fact]
    public void Without_a_day_the_date_of_the_edition_counts()
    {
        var run = SiteRun.Call(Folders.Baseline, "stale");
        Assert.Equal(
            (0, "0 facts are to be looked at again by 2026-11-23; the next come due on 2026-12-31.\n"),
            (run.ExitCode, run.Output));
        Assert.StartsWith(
            "2026-12-31  chip_price", SiteRun.Call(Folders.Baseline, "stale", "--date", "2027-01-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_day_is_a_wrong_call()
    {
        var run = SiteRun.Call(Folders.Baseline, "stale", "--until", "Christmas");
        Assert.Equal(
            (2, "'Christmas' is not a date such as 2026-11-23.\n"), (run.ExitCode, run.Error));
    }

    /// <summary>
    /// A fact behind a conclusion that nobody has looked at again stops the build.
    /// </summary>
    [Fact]
    public void An_edition_after_the_day_is_refused()
    {
        var run = SiteRun.Call(Folders.Baseline, "check", "--date", "2027-01-01");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error SR2050: 'chip_price'", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, SiteRun.Call(Folders.Baseline, "check", "--date", "2026-12-31").ExitCode);
    }

    [Fact]
    public void What_is_to_come_is_judged_by_the_date_of_the_edition_in_both_directions()
    {
        var early = SiteRun.Call(Folders.Baseline, "check", "--date", "2020-01-01");
        Assert.Equal(1, early.ExitCode);
        Assert.Contains("SR3060", early.Output + early.Error, StringComparison.Ordinal);
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("data/datapackage.json", "2026-11-23T", "2020-01-01T");
        Assert.Contains("SR3060", SiteRun.Call(project.Root, "check").Output, StringComparison.Ordinal);
        Assert.Equal(new SiteRun(0, "", ""), SiteRun.Call(project.Root, "check", "--date", "2026-11-23"));
    }
}
