using System.Globalization;
using Standoff.Evidence.Rows;
using Standoff.Model.Quantities;

namespace Standoff.Model.Tests.Formulas;

/// <summary>All formulas of the report.</summary>
public sealed class RealFormulaTests
{
    private const int Sets = 1_000;

    /// <summary>
    /// Inputs are drawn evenly from their ranges by a generator that the program does not use.
    /// </summary>
    [Fact]
    public void Every_result_is_what_an_independent_calculator_gives_for_a_thousand_sets_of_inputs(
        )
    {
        var workbook = RealData.Workbook;
        var random = new Random(20261124);
        var inputs = workbook.Inputs.ToDictionary(
            i => i.Id,
            i => Enumerable.Range(0, Sets).Select(_ => i.Fact.Range.IsWide ? i.Fact.Range.Low + random.NextDouble() * (i.Fact.Range.High - i.Fact.Range.Low) : i.Value).ToArray(),
            StringComparer.Ordinal);
        var values = workbook.Evaluate(inputs, Sets);
        var independent = new IndependentCalculation(workbook.Results.Select(
            r => KeyValuePair.Create(r.Id, r.Row.Formula.Text)));
        var different = new List<string>();
        for (var set = 0; set < Sets; set++)
        {
            var expected = independent.Of(inputs.ToDictionary(
                i => i.Key, i => i.Value[set], StringComparer.Ordinal));
            Assert.Equal(workbook.Results.Count, expected.Count);
            different.AddRange(expected.Where(e => !IsSame(e.Value, values[e.Key][set])).Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Key} {e.Value:R} {values[e.Key][set]:R}")));
        }

        Assert.Equal([], different.Take(10));
    }

    [Fact]
    public void A_row_more_changes_no_draw_of_the_others()
    {
        var fact = "aa_new,inference,New,2,1,3,0,9,triangular,1,,,,assumed,,low,,";
        var (before, after) = (RealData.Workbook, RealData.With(new Dictionary<string, string> { ["facts"] = fact, ["results"] = "aa_more,inference,More,aa_new * gpu_price,USD/GPU,," }));
        Assert.Equal(before.Results.Count + 1, after.Results.Count);
        Assert.All(before.Quantities.Where(q => q is Input or Result), q => Assert.True(before.Simulation[q.Id].AsSpan().SequenceEqual(after.Simulation[q.Id]), q.Id));
    }

    [Fact]
    public void A_condition_may_name_a_proposition()
    {
        var workbook = RealData.Workbook;
        var (named, spelt) = (Book.Condition(workbook, "odds(cheaper_than_gpu) > 0.5"), Book.Condition(workbook, "odds(asic_token_cost < gpu_token_cost) > 0.5"));
        Assert.Equal(spelt.Ids, named.Ids);
        Assert.StartsWith(
            "odds(cheaper_than_gpu) = 0.", workbook.TellFalse(named).Sides, StringComparison.Ordinal);
        Assert.Equal(
            workbook.CreateFlipSearch().Find(spelt), workbook.CreateFlipSearch().Find(named));
        var (condition, found) = workbook.ReadCondition(Book.Text("cheaper_than_gpu > 1"));
        Assert.Null(condition);
        Assert.Equal(["f:1:1: error SR3011"], found.Select(d => d.ToString()[..19]));
    }

    private static bool IsSame(double a, double b) =>
        a.Equals(b) || Math.Abs(a - b) <= 1e-9 * Math.Max(Math.Abs(a), Math.Abs(b));
}
