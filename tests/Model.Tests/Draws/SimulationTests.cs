using Standoff.Evidence.Rows;
using Standoff.Model.Draws;

namespace Standoff.Model.Tests.Draws;

/// <summary>
/// Draws and what is counted from them. Tolerances follow from the number of draws: five standard
/// errors.
/// </summary>
public sealed class SimulationTests
{
    private const int Draws = Simulation.StandardDraws;

    private const double NormalQuantile95 = 1.6448536269514722;

    private static readonly string[] Facts =
    [
        Book.Fact("uniform", 0.5, 0, 1, shape: "uniform"),
        Book.Fact("triangle", 2, 1, 5),
        Book.Fact("skewed", 1, 1, 3),
        Book.Fact("lognormal", 20, 10, 1000, shape: "lognormal"),
        Book.Fact("fixed", 7),
        Book.Fact("still", 7, 6, 8, shape: "fixed"),
    ];

    /// <summary>More inputs than whose draws are kept; each has those that it has alone.</summary>
    [Fact]
    public void Draws_that_are_not_kept_are_the_same_whenever_they_are_asked_for()
    {
        string[] results = [Book.Result("sum", "max(x1004, x0) + x1004")];
        var many = Book.Sound([.. Enumerable.Range(0, 1_005).Select(i => Book.Fact($"x{i}", 2, 1, 3))], results);
        var few = Book.Sound([Book.Fact("x0", 2, 1, 3), Book.Fact("x1004", 2, 1, 3)], results);
        Assert.Equal(few.Simulation["sum"], many.Simulation["sum"]);
        GC.Collect();
        Assert.Equal(few.Simulation["x1004"], many.Simulation["x1004"]);
        Assert.Equal(few.Simulation.Percentile("x1004", 0.9), many.Simulation.Percentile("x1004", 0.9));
    }

    [Fact]
    public void A_new_row_changes_no_draw_of_another()
    {
        var results = new[] { Book.Result("sum", "uniform + triangle * lognormal") };
        var before = Book.Sound(Facts, results).Simulate(500);
        var after = Book.Sound([Book.Fact("aaa", 1, 0, 2), .. Facts.Reverse(), Book.Fact("zzz", 1, 0, 2)], [Book.Result("more", "aaa + uniform"), .. results]).Simulate(500);
        Assert.All(new[] { "uniform", "triangle", "skewed", "lognormal", "sum" }, id => Assert.Equal(before[id], after[id]));
    }

    [Fact]
    public void More_draws_begin_with_the_same_ones()
    {
        var workbook = Book.Sound(Facts, []);
        Assert.Equal(
            workbook.Simulate(100)["triangle"], workbook.Simulate(200)["triangle"][..100]);
    }

    [Fact]
    public void Facts_without_a_range_or_of_fixed_shape_keep_their_value()
    {
        var simulation = Book.Sound(Facts, []).Simulate(50);
        Assert.All(simulation["fixed"].Concat(simulation["still"]), x => Assert.Equal(7, x));
    }

    [Fact]
    public void Uniform_and_triangular_draws_stay_within_their_range()
    {
        var simulation = Book.Sound(Facts, []).Simulation;
        Assert.All(simulation["uniform"], x => Assert.InRange(x, 0, 1));
        Assert.All(simulation["triangle"], x => Assert.InRange(x, 1, 5));
        Assert.All(simulation["skewed"], x => Assert.InRange(x, 1, 3));
    }

    /// <summary>
    /// The share of draws below an exact quantile q has the standard error √(q(1 − q)/n), whatever
    /// the shape.
    /// </summary>
    [Theory]
    [InlineData("uniform", 0.05, 0.05)]
    [InlineData("uniform", 0.5, 0.5)]
    [InlineData("uniform", 0.95, 0.95)]
    [InlineData("triangle", 0.25, 2)]
    [InlineData("triangle", 0.0625, 1.5)]
    [InlineData("triangle", 0.6666666666666667, 3)]
    [InlineData("triangle", 0.9166666666666667, 4)]
    [InlineData("skewed", 0.75, 2)]
    [InlineData("lognormal", 0.05, 10)]
    [InlineData("lognormal", 0.5, 100)]
    [InlineData("lognormal", 0.95, 1000)]
    public void The_share_of_draws_below_a_value_is_its_probability(
        string id, double probability, double value)
    {
        var share = Book.Sound(Facts, []).Simulation[id].Count(x => x < value) / (double)Draws;
        var error = 5 * Math.Sqrt(probability * (1 - probability) / Draws);
        Assert.InRange(share, probability - error, probability + error);
    }

    /// <summary>
    /// No gap between the empirical and the exact distribution is wider than 1.95/√n in 999 of
    /// 1,000 cases (Kolmogorov).
    /// </summary>
    [Fact]
    public void Draws_of_many_variables_fill_the_interval_evenly()
    {
        var ids = Enumerable.Range(0, 25).Select(i => $"v{i}").ToList();
        var simulation = Book.Sound(ids.Select(id => Book.Fact(id, 0.5, 0, 1, shape: "uniform")), []).Simulate(5_000);
        foreach (var sorted in ids.Select(id => simulation[id].Order().ToArray()))
        {
            var gap = sorted.Select((x, i) => Math.Max(x - i / (double)sorted.Length, (i + 1) / (double)sorted.Length - x)).Max();
            Assert.InRange(gap, 0, 1.95 / Math.Sqrt(sorted.Length));
        }
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(0.95)]
    [InlineData(1)]
    public void A_percentile_is_the_least_draw_that_so_many_do_not_exceed(double share)
    {
        var workbook = Book.Sound(Facts, [Book.Result("sum", "uniform + triangle")]);
        foreach (var draws in new[] { 1, 2, 7, 20, 999 })
        {
            var simulation = workbook.Simulate(draws);
            var expected = simulation["sum"]
                .Order()
                .First(x => simulation["sum"].Count(y => y <= x) >= share * draws);
            Assert.Equal(expected, simulation.Percentile("sum", share));
        }
    }

    /// <summary>
    /// A percentile of n draws lies, but for five standard errors √(p(1 − p)/n) of the share below
    /// it, where the exact distribution has it: the sum of two even variables is triangular, the
    /// square of one has the square of its quantiles, a product of lognormal variables is
    /// lognormal.
    /// </summary>
    [Theory]
    [InlineData(0.05)]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(0.95)]
    public void A_percentile_of_a_result_is_the_exact_one_within_what_draws_allow(double share)
    {
        var facts = Facts.Append(Book.Fact("even", 0.5, 0, 1, shape: "uniform")).Append(Book.Fact("skew", 20, 10, 1000, shape: "lognormal"));
        var simulation = Book.Sound(facts, [Book.Result("sum", "uniform + even"), Book.Result("square", "uniform ^ 2"), Book.Result("product", "lognormal * skew")]).Simulation;
        var error = 5 * Math.Sqrt(share * (1 - share) / Draws);
        var spread = Math.Log(10) / NormalQuantile95 * Math.Sqrt(2);
        (string Id, Func<double, double> Quantile)[] exact =
        [
            ("sum", p => p < 0.5 ? Math.Sqrt(2 * p) : 2 - Math.Sqrt(2 * (1 - p))),
            ("square", p => p * p),
            ("product", p => 10_000 * Math.Exp(spread * MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, p))),
        ];
        Assert.All(exact, e => Assert.InRange(simulation.Percentile(e.Id, share), e.Quantile(share - error), e.Quantile(share + error)));
    }

    [Fact]
    public void A_result_that_is_never_reached_in_some_draws_carries_their_share()
    {
        var workbook = Book.Sound(
            Facts, [Book.Result("wait", "if(uniform < 0.7, 1 / uniform, never)")]);
        var error = 5 * Math.Sqrt(0.3 * 0.7 / Draws);
        Assert.InRange(workbook.Simulation.ShareOfNever("wait"), 0.3 - error, 0.3 + error);
        Assert.Equal(double.PositiveInfinity, workbook.Simulation.Percentile("wait", 0.95));
        Assert.True(double.IsFinite(workbook.Simulation.Percentile("wait", 0.5)));
        Assert.Equal(0, workbook.Simulation.ShareOfNever("uniform"));
    }

    [Fact]
    public void Odds_are_the_share_of_draws_in_which_a_condition_holds()
    {
        var workbook = Book.Sound(Facts, []);
        var condition = Book.Condition(workbook, "uniform > 0.25");
        var error = 5 * Math.Sqrt(0.25 * 0.75 / Draws);
        Assert.InRange(workbook.FindOdds(condition)!.Value, 0.75 - error, 0.75 + error);
        Assert.True(workbook.Holds(Book.Condition(
            workbook, "odds(uniform > 0.25) > 0.7 and uniform.p5 < 0.1 and triangle.low < 1.5")));
        Assert.False(workbook.Holds(Book.Condition(workbook, "odds(uniform > 0.25) > 0.8")));
        Assert.Null(workbook.FindOdds(Book.Condition(workbook, "uniform.p5 < 0.1")));
    }
}
