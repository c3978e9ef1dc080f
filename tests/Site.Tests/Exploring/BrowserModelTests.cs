using MathNet.Numerics.Distributions;
using Standoff.Model.Cases;
using Standoff.Model.Draws;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Site.Exploring;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests.Exploring;

/// <summary>The model in the browser against the one that makes the report.</summary>
public sealed class BrowserModelTests : IDisposable
{
    private const int Draws = 60;

    /// <summary>Beside sums, differences, products and quotients, which are the same to the bit.</summary>
    private const double Tolerance = 1e-12;

    private static readonly Report Report = RealSite.Result.Report.Value!;

    private static readonly BrowserModel Model = BrowserModel.Create(Report);

    private readonly BrowserEngine _engine = new(Model, Draws);

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void Random_numbers_are_the_same_to_the_bit()
    {
        Assert.All(["asic_price", "gpu_price", "a", "a_much_longer_name_of_an_input"], id =>
        {
            var stream = new RandomStream(id);
            Assert.Equal(Enumerable.Range(0, 40).Select(i => stream[i]), _engine.Uniforms(id, 40));
        });
    }

    /// <summary>An input that stood at one value would give odds that no draw has.</summary>
    [Fact]
    public void All_that_words_compare_by_draws_is_drawn()
    {
        var compared = ShownReferences.Of(Report).OfType<ComparisonReference>()
            .SelectMany(c => c.Formula.SelfAndBelow()).OfType<Odds>()
            .SelectMany(o => o.SelfAndBelow()).OfType<QuantityReference>()
            .Select(r => Report.Workbook.TryFind(r.Id, out var quantity) ? quantity : null)
            .OfType<Quantity>().Distinct().ToList();
        Assert.Contains(compared, q => q is Input);
        Assert.All(compared, q => Assert.NotNull(Model.NumberOf(q)));
    }

    [Fact]
    public void The_normal_distribution_is_that_of_the_library()
    {
        foreach (var p in new[] { 1e-15, 1e-9, 1e-4, 0.02, 0.075, 0.3, 0.5, 0.61, 0.925, 0.95, 0.999, 1 - 1e-9 })
            AssertClose(Normal.InvCDF(0, 1, p), _engine.Deviate(p), 1e-13);
        foreach (var x in new[] { -8, -5.5, -3.2, -2.99, -1, 0, 0.4, 2.9, 3.1, 6 })
            AssertClose(Normal.CDF(0, 1, x), _engine.Probability(x), 1e-13);
    }

    [Fact]
    public void Every_quantity_has_its_published_value()
    {
        Assert.All(Known(), q => AssertClose(q.Value, _engine.Base(q), q));
    }

    /// <summary>Inputs that correlations tie are among them.</summary>
    [Fact]
    public void Every_quantity_has_the_published_draws()
    {
        Assert.NotEmpty(Report.Workbook.Ties);
        var simulation = Report.Workbook.Simulate(Draws);
        Assert.All(Known().Where(q => q is Input or Result), q =>
        {
            var column = _engine.Column(q);
            Assert.All(simulation[q.Id].Index(), d => AssertClose(d.Item, column.Count == 1 ? column[0] : column[d.Index], q));
        });
    }

    [Fact]
    public void Conclusions_hold_as_published()
    {
        var check = Report.Workbook.Try(Case.Published, Draws);
        AssertSameVerdicts(check, "published");
    }

    /// <summary>
    /// Cases at random: many inputs at once, within their ranges; all results and all conclusions.
    /// </summary>
    [Fact]
    public void Other_cases_have_the_results_and_verdicts_of_the_workbook()
    {
        var movable = Report.Workbook.Inputs
            .Where(i => Model.NumberOf(i) is not null && i.Fact.Range.IsWide)
            .ToList();
        var stream = new RandomStream("cases");
        for (var number = 0; number < 6; number++)
        {
            var set = movable
                .Where((_, i) => stream[2 * (number * movable.Count + i)] < (number % 2 == 0 ? 0.03 : 0.6))
                .ToDictionary(i => i.Id, i => At(i, stream[2 * (number * movable.Count + movable.IndexOf(i)) + 1]), StringComparer.Ordinal);
            _engine.Try(set);
            var check = Report.Workbook.Try(new Case(set), Draws);
            Assert.All(Known(), q => AssertClose(check.BaseOf(q), _engine.Base(q), q));
            if (number < 2)
                AssertSameVerdicts(check, string.Join(", ", set.Keys));
        }
    }

    /// <summary>Just beyond a flip point, what turns there has turned; just before it, nothing has.</summary>
    [Fact]
    public void Conclusions_turn_at_their_flip_points()
    {
        var flips = Model.Verdicts.Index()
            .Where(v => v.Item.Conclusion.Condition is { IsOnDraws: false })
            .SelectMany(v => v.Item.Flips.Select(flip => (v.Index, Flip: flip))).ToList();
        Assert.True(flips.Count > 100, $"{flips.Count} flip points");
        var published = Model.Verdicts.Select((_, i) => _engine.Holds(i)).ToList();
        Assert.All(flips, f =>
        {
            var step = 1e-6 * Math.Max(Math.Abs(f.Flip.Value), 1e-6) * (f.Flip.IsAbove ? 1 : -1);
            _engine.Try(new Dictionary<string, double> { [f.Flip.Input.Id] = f.Flip.Value + step });
            Assert.NotEqual(published[f.Index], _engine.Holds(f.Index));
            _engine.Try(new Dictionary<string, double> { [f.Flip.Input.Id] = f.Flip.Value - step });
            Assert.Equal(published[f.Index], _engine.Holds(f.Index));
        });
    }

    private static double At(Input input, double share) =>
        input.Fact.Range.Low + share * (input.Fact.Range.High - input.Fact.Range.Low);

    private static IEnumerable<Quantity> Known() =>
        Report.Workbook.Quantities.Where(q => Model.NumberOf(q) is not null);

    private void AssertSameVerdicts(Standoff.Model.Conditions.CaseCheck check, string of)
    {
        Assert.All(Model.Verdicts.Index(), v =>
        {
            var condition = v.Item.Conclusion.Condition!;
            Assert.True(check.Holds(condition) == _engine.Holds(v.Index), $"{v.Item.Conclusion.Id} in {of}");
            Assert.Equal(check.FindOdds(condition), _engine.Odds(v.Index));
        });
    }

    /// <summary>A difference of like numbers is as exact as these are, so a range counts too.</summary>
    private static void AssertClose(double expected, double actual, Quantity quantity)
    {
        var range = Report.Workbook.RangeOf(quantity);
        var size = Math.Max(Math.Abs(expected), double.IsFinite(range.High - range.Low)
            ? range.High - range.Low
            : 0);
        if (!expected.Equals(actual))
            Assert.True(Math.Abs(expected - actual) <= Tolerance * size, $"{quantity.Id}: {expected:R} and {actual:R}");
    }

    private static void AssertClose(double expected, double actual, double tolerance)
    {
        if (!expected.Equals(actual))
            Assert.True(Math.Abs(expected - actual) <= tolerance * Math.Abs(expected), $"{expected:R} and {actual:R}");
    }
}
