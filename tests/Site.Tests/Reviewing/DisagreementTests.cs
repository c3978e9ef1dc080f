using Standoff.Evidence.Rows;
using Standoff.Site.Reporting;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.Reviewing;

/// <summary>What it takes to disagree with the report, and what would be worth knowing.</summary>
public sealed class DisagreementTests
{
    private static Report Report => RealSite.Result.Report.Value!;

    [Fact]
    public void Each_move_that_the_report_names_turns_its_conclusion_within_the_ranges()
    {
        var moved = Report.Verdicts.Concat(Report.Questions).Where(v => v.Joint is not null).ToList();
        Assert.InRange(moved.Count, 20, 1000);
        Assert.All(moved, verdict =>
        {
            var (condition, moves) = (verdict.Conclusion.Condition!, verdict.Joint!.Moves);
            var set = new Model.Cases.Case(moves.ToDictionary(m => m.Input.Id, m => m.Value));
            Assert.NotEqual(Report.Workbook.Holds(condition), Report.Workbook.Try(set, 1).Holds(condition));
            Assert.All(moves, m => Assert.InRange(m.Value, m.Input.Fact.Range.Low, m.Input.Fact.Range.High));
        });
    }

    /// <summary>Several inputs at once turn it with less than the one that does it soonest.</summary>
    [Fact]
    public void A_joint_move_is_not_longer_than_a_single_one() => Assert.All(
        Report.Verdicts.Concat(Report.Questions).Where(v => v.Joint is not null),
        verdict => Assert.All(verdict.Flips.Where(f => f.IsFragile), flip =>
        {
            var half = (flip.Input.Fact.Range.High - flip.Input.Fact.Range.Low) / 2;
            Assert.InRange(verdict.Joint!.Length, 0, Math.Abs(flip.Value - flip.Input.Value) / half * 1.11 + 1e-6);
        }));

    [Fact]
    public void The_page_of_a_conclusion_names_the_move_and_a_condition_on_draws_has_none()
    {
        foreach (var verdict in Report.Verdicts.Where(v => v.Conclusion.Condition is not null))
        {
            var page = RealSite.Pages.Single(p => p.Path == $"conclusions/{verdict.Conclusion.Id}/index.html").Document;
            var told = page.QuerySelectorAll(".cheapest");
            Assert.Equal(verdict.Conclusion.Condition!.IsOnDraws ? 0 : 1, told.Length);
            foreach (var move in verdict.Joint?.Moves ?? [])
                Assert.Contains(page.QuerySelectorAll(".cheapest a"), a => a.GetAttribute("href")!.EndsWith($"numbers/{move.Input.Id}/", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_is_worth_most_to_settle_stands_first_and_in_the_table()
    {
        var settled = Report.ToSettle;
        Assert.Equal("asic_price", settled[0].Input.Id);
        Assert.Equal(settled.Select(s => s.Gain).OrderDescending(), settled.Select(s => s.Gain));
        Assert.All(settled, s => Assert.InRange(s.Gain, 0, s.Turns));
        var rows = RealSite.Pages.Single(p => p.Path == "method/index.html").Document.QuerySelectorAll("#table-settle tbody tr");
        Assert.Equal(settled.Take(rows.Length).Select(s => s.Input.ShortName), rows.Select(r => r.QuerySelector("th")!.TextContent));
        Assert.Equal(10, rows.Length);
    }

    [Fact]
    public void The_command_names_the_moves_and_the_questions()
    {
        var run = SiteRun.Call(Folders.Baseline, "review", "--disagree");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("cheaper: life 3.2 years (we take 5 years), chip_price $44,000 (we take $29,000), rival_cost $2 (we take $2.4): 1.75 half-ranges\n", run.Output);
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("content/chapter.md", "hour_cost < rival_cost", "hour_cost < 1.1 USD/chip/h");
        project.Replace("content/chapter.md", " It falls above a price of [$77,000](flip:cheaper.chip_price).", "");
        project.Replace("content/chapter.md", "[almost certain](odds:cheaper)", "not sure");
        var moved = SiteRun.Call(project.Root, "review", "--disagree").Output;
        Assert.Matches("^cheaper: .* half-ranges; (chip_price|life) alone 0\\.[0-9]{2}\n$", moved);
        Assert.Contains("\nWhich question to settle next, by how many more answers would be right:\n    ", SiteRun.Call(project.Root, "review").Output, StringComparison.Ordinal);
    }
}
