using Standoff.Model.Cases;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>Values of prose at which a conclusion turns, in a reader's case.</summary>
public sealed class CaseFlipTests(BuiltSite site)
{
    /// <summary>The conclusion, the side and the input, and what a case shows.</summary>
    private const string Shown =
        """
        [...document.querySelectorAll("main a.n[data-of*=' ']")].map(a => [
          a.hash.slice(1),
          a.dataset.of.split(" ")[1],
          a.querySelector(".yours")?.lastChild.data.replaceAll("\u00a0", " ") ?? ""])
        """;

    [Theory]
    [InlineData("inference/", "gpu_price", 30_000)]
    [InlineData("financing/", "asic_price", 18_000)]
    [InlineData("trusted-contact/", "signal_real_share", 0.1)]
    public async Task They_are_those_of_a_model_with_the_case_as_its_data(
        string address, string id, double value)
    {
        var report = RealReport.Value;
        var set = new Case(new Dictionary<string, double> { [id] = value });
        var changed = report.Workbook.In(set).Value!;
        using var tab = await CasePage.Show(site, FormattableString.Invariant($"{address}#s={id}:{value}"));
        await CasePage.WaitFor(tab.Page, "document.querySelectorAll('main a.n[data-of*=\" \"] .yours').length > 1");
        await Task.Delay(1000, TestContext.Current.CancellationToken);
        var shown = await tab.Page.EvaluateAsync<string[][]>(Shown);
        var moved = 0;
        Assert.All(shown, row =>
        {
            var verdict = report.Verdicts.Concat(report.Questions).Single(v => v.Conclusion.Id == row[0]);
            if (row[2].Length == 0 || row[2] == "no value")
                return;
            moved++;
            var condition = changed.ReadCondition(verdict.Conclusion.Condition!.Text).Value!;
            Assert.True(changed.TryFind(row[1], out var input));
            var turns = changed.CreateFlipSearch().FindTurns(condition, (Input)input);
            Assert.Contains(turns, t => NumberText.Check(
                row[2], t.Value, input.Unit, changed.Vocabulary).Outcome == NumberOutcome.Matches);
        });
        Assert.True(moved > 1, $"{moved} values moved");
    }
}
