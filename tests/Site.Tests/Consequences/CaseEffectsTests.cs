using System.Text.Json;
using Standoff.Evidence.Inputs;
using Standoff.Model.Cases;
using Standoff.Shared;
using Standoff.Site.Consequences;
using Standoff.Site.Reporting;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.Consequences;

/// <summary>What <c>evaluate --set</c> says of a case: what moves in it and what falls.</summary>
public sealed class CaseEffectsTests
{
    /// <summary>
    /// (2.4 − 1.4 · 0.09) USD/h of capital, at 29,000 · (2.274 / 0.851105) USD a chip.
    /// </summary>
    private const string Turn = "$77,483";

    [Fact]
    public void What_falls_is_told_with_the_value_at_which_it_does()
    {
        using var project = Compared();
        var run = SiteRun.Call(project.Root, "evaluate", "--set", "chip_price=90000");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Output.Split('\n');
        Assert.Equal("chip_price: $29,000 → $90,000 per chip", lines[0]);
        Assert.Contains("  cheaper falls: An hour costs less on the chip than on the rival. (/chapter/#cheaper)", lines);
        Assert.Contains($"      chip_price went from $29,000 to $90,000; it turns at {Turn}", lines);
        Assert.Contains($"  content/inference.md:10:26: 'dearer' no longer holds: rival_cost = 2.4 USD/chip/h, hour_cost = 2.767 USD/chip/h (chip_price turns it at {Turn})", lines);
        Assert.Contains($"  content/inference.md:10:67: '59%' is told as the size of what lies above zero, but saving is -0.1531 fraction (chip_price turns it at {Turn})", lines);
        Assert.Contains("  ! hour_cost: $0.98 → $2.8 per chip per hour, outside its 5th to 95th percentile ($0.82 to $1.6)", lines);
        Assert.DoesNotContain(lines, l => l.Contains("energy_cost", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.StartsWith("input ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_case_in_which_all_holds_says_so()
    {
        using var project = Compared();
        var run = SiteRun.Call(project.Root, "evaluate", "--set", "chip_price=30000");
        Assert.EndsWith("\nNothing falls: every conclusion, comparison and pinned sign holds in this case too.\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("! ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_two_facts_turn_it_together_only_none_is_named_as_the_one()
    {
        using var project = Compared();
        var run = SiteRun.Call(project.Root, "evaluate", "--set", "chip_price=60000", "--set", "rival_cost=1.2");
        Assert.Contains("cheaper falls", run.Output, StringComparison.Ordinal);
        Assert.Contains("    no single fact turns it\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("turns at", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void At_most_twenty_results_are_told_and_the_rest_is_counted()
    {
        var run = SiteRun.Call(Checkout.Root, "evaluate", "--draws", "100", "--set", "asic_price=50000");
        var part = run.Output[run.Output.IndexOf("\nResults that move", StringComparison.Ordinal)..].TrimEnd('\n').Split('\n')[1..];
        var count = int.Parse(part[0].Split('(', ')')[1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(count, 21, 1000);
        Assert.Equal(22, part.Length);
        Assert.Equal($"  and {count - 20} more", part[^1]);
        Assert.Matches("(?m)^  asic-cheaper falls: .*\n      asic_price went from \\$29,000 to \\$50,000; it turns at \\$4[0-9],[0-9]{3}$", run.Output);
    }

    [Fact]
    public void As_JSON_the_same_is_said_beside_inputs_and_results()
    {
        using var project = Compared();
        var run = SiteRun.Call(project.Root, "evaluate", "--json", "--draws", "100", "--set", "chip_price=90000");
        var effects = JsonDocument.Parse(run.Output).RootElement.GetProperty("effects");
        var finding = Assert.Single(effects.GetProperty("findings").EnumerateArray());
        Assert.Equal(("cheaper", false), (finding.GetProperty("id").GetString(), finding.GetProperty("holds").GetBoolean()));
        var turn = Assert.Single(finding.GetProperty("turned_by").EnumerateArray());
        Assert.InRange(turn.GetProperty("at").GetDouble(), 77482, 77484);
        Assert.Contains(effects.GetProperty("words").EnumerateArray(), w => w.GetProperty("code").GetString() == "SR4071");
        Assert.Contains(effects.GetProperty("results").EnumerateArray(), r => r.GetProperty("id").GetString() == "saving" && r.GetProperty("outside_its_range").GetBoolean());
    }

    [Fact]
    public void A_case_gives_the_results_of_a_row_that_says_the_same()
    {
        var inputs = Checkout.ReadInputs();
        var published = Edition.Build(new InputFiles(inputs), new EditionOptions());
        var set = published.In(new Case(new Dictionary<string, double> { ["asic_price"] = 50000 }));
        var row = Edition.Build(new InputFiles(MovedFact.InEveryDraw(inputs, "asic_price", 50000)), new EditionOptions());
        var (asked, written) = (set.Evidence.Value!.Workbook, row.Evidence.Value!.Workbook);
        Assert.All(asked.Results, result =>
        {
            Assert.True(written.TryFind(result.Id, out var other));
            Assert.Equal(other.Value, result.Value);
            Assert.Equal(written.RangeOf(other), asked.RangeOf(result));
        });
        var effects = BuildEffects.Between(published, set)!;
        Assert.NotEmpty(effects.Findings);
        var brief = EffectsText.WriteBrief(effects, published.Evidence.Value!.Workbook.Vocabulary, 15).TrimEnd('\n').Split('\n');
        Assert.Equal(15, brief.Length);
        Assert.Matches("^  and [0-9]+ more, in the page$", brief[^1]);
        Assert.True(asked.TryFind("asic_price", out var price));
        Assert.Equal((15600, 49500), (asked.RangeOf(price).Low, asked.RangeOf(price).High));
    }

    /// <summary>The small report with words that compare and a pinned sign.</summary>
    private static TemporaryProject Compared()
    {
        var project = new TemporaryProject(Folders.Baseline);
        project.Replace(
            "content/inference.md",
            "They stand in the other one too.\n",
            "They stand in the other one too.\n\nThe rival is [dearer](if:rival_cost > hour_cost). The chip saves [59%](n:saving?above) of that.\n");
        return project;
    }
}
