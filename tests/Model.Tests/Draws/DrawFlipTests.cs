using System.Globalization;
using Standoff.Evidence.Rows;
using Standoff.Model.Draws;

namespace Standoff.Model.Tests.Draws;

/// <summary>
/// Where conditions on odds and percentiles turn. Exact answers come from the distributions;
/// tolerances are five standard errors of the draws.
/// </summary>
public sealed class DrawFlipTests
{
    private static readonly string[] Facts =
    [
        Book.Fact("x", 5, 4, 8, 0, 10), Book.Fact("u", 0.5, 0, 1, -3, 4, "uniform"), Book.Fact("v", 0.5, 0, 1, -3, 4, "uniform"),
        Book.Fact("skewed", 1, 1, 5, 0, 9), Book.Fact("c", 1, min: 0, max: 3),
    ];

    private static readonly string[] Results = [Book.Result("sum", "u + x"), Book.Result("hill", "(x - 5) ^ 2 + u"), Book.Result("apart", "v + 1")];

    /// <summary>
    /// With an input at one value, what is left to vary is uniform from 0 to 1, so that its
    /// percentiles are its shares, or triangular.
    /// </summary>
    /// <param name="density">At most that of what is left to vary, where the condition
    /// turns.</param>
    [Theory]
    [InlineData("x.p5 > 1", "x<1")]
    [InlineData("odds(x > 1) > 0.5", "x<1")]
    [InlineData("odds(x < 7) > 0.5 and x > 2", "x<2 x>7")]
    [InlineData("sum.p10 > 2", "u<-2.632456 x<1.9", 0.31)]
    [InlineData("sum.p90 < 9", "u>2.095445 x>8.1", 0.18)]
    [InlineData("odds(u < v + 0.2) > 0.3", "u>0.9 v<0.1")]
    [InlineData("odds(u + c > 0.4) > 0.9", "c<0.3 u<-0.6")]
    [InlineData("hill.p90 < 4.9", "u>1.270890 x<3 x>7", 0.047)]
    [InlineData("odds(apart > 0) > 0.5", "v<-1")]
    [InlineData("odds(u < 2) > 0.9 and odds(v > -1) > 0.9", "u>2 v<-1")]
    [InlineData("odds(u > 0.75) > 0.9", "")]
    [InlineData("u.high < 2", "")]
    public void A_condition_on_draws_turns_where_its_distribution_says(
        string condition, string expected, double density = 1)
    {
        var workbook = Book.Sound(Facts, Results);
        var flips = workbook.CreateFlipSearch().Find(Book.Condition(workbook, condition));
        var pairs = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = flips
            .OrderBy(f => f.Input.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Value)
            .ToList();
        Assert.Equal(pairs.Select(Side), found.Select(f => f.Input.Id + (f.IsAbove ? '>' : '<')));
        // A share of draws has a standard error of at most √(1/4n); a percentile has that over the
        // density.
        var error = 5 * Math.Sqrt(0.25 / Simulation.StandardDraws) / density;
        Assert.All(pairs.Zip(found), pair => Assert.InRange(pair.Second.Value, Number(pair.First) - error, Number(pair.First) + error));
    }

    [Fact]
    public void The_condition_holds_at_a_flip_point_and_not_just_beyond()
    {
        var workbook = Book.Sound(Facts, Results);
        var flip = workbook.CreateFlipSearch().Find(Book.Condition(workbook, "sum.p10 > 2")).Single(f => f.Input.Id == "x");
        double P10(double x) => workbook.Simulate(set: new(new Dictionary<string, double> { ["x"] = x })).Percentile("sum", 0.1);
        Assert.True(P10(flip.Value) > 2);
        Assert.False(P10(flip.Value - 1e-6) > 2);
    }

    /// <summary>
    /// The mode of a skewed input can lie where a condition on its odds fails: then the nearest
    /// value at which it holds is named.
    /// </summary>
    [Fact]
    public void A_condition_that_the_base_value_alone_does_not_bear_is_fragile_without_margin()
    {
        var workbook = Book.Sound(Facts, Results);
        var flip = Assert.Single(workbook.CreateFlipSearch().Find(Book.Condition(
            workbook, "odds(skewed > 1.5) > 0.6")));
        Assert.Equal("skewed<1.5 0 True", string.Create(CultureInfo.InvariantCulture, $"{flip.Input.Id}{(flip.IsAbove ? '>' : '<')}{Math.Round(flip.Value, 5)} {flip.Margin} {flip.IsFragile}"));
    }

    private static string Side(string pair) => pair[..(pair.IndexOfAny(['<', '>']) + 1)];

    private static double Number(string pair) =>
        double.Parse(pair[(pair.IndexOfAny(['<', '>']) + 1)..], CultureInfo.InvariantCulture);
}
