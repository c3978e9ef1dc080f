using Standoff.Model.Quantities;
using Standoff.Site.Exploring;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests.Exploring;

/// <summary>Where the browser finds the turns of an input, against those of the report.</summary>
public sealed class LadderTests : IDisposable
{
    /// <summary>Of the length of the axis.</summary>
    private const double Tolerance = 1e-6;

    private const int Rungs = 8;

    private static readonly Report Report = RealSite.Result.Report.Value!;

    private static readonly BrowserModel Model = BrowserModel.Create(Report);

    private readonly BrowserEngine _engine = new(Model, 1);

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData("asic_price")]
    [InlineData("accelerator_life")]
    public void Turns_are_those_of_the_ladder(string id)
    {
        var input = InputOf(id);
        var ladder = FlipLadder.For(input, Report)!;
        var length = ladder.Axis.To - ladder.Axis.From;
        Assert.All(ladder.Rungs.Take(Rungs), rung =>
        {
            var condition = Model.Verdicts.Index().First(v => v.Item == rung.Verdict).Index;
            var (low, high) = FindTurns(condition, input, ladder);
            AssertNear(rung.Low, low, Tolerance * length);
            AssertNear(rung.High, high, Tolerance * length);
        });
    }

    /// <summary>Another input moved, the same sentence turns elsewhere.</summary>
    [Fact]
    public void Other_inputs_move_them()
    {
        var input = InputOf("asic_price");
        var ladder = FlipLadder.For(input, Report)!;
        var rung = ladder.Rungs
            .First(r => r.Verdict.Flips.Any(f => f.Input.Id == "gpu_price"));
        var condition = Model.Verdicts.Index().First(v => v.Item == rung.Verdict).Index;
        var before = FindTurns(condition, input, ladder);
        _engine.Try(new Dictionary<string, double> { ["gpu_price"] = 52_000 });
        Assert.NotEqual(before, FindTurns(condition, input, ladder));
    }

    private static Input InputOf(string id) =>
        Report.Workbook.TryFind(id, out var quantity) && quantity is Input input
            ? input
            : throw new KeyNotFoundException(id);

    private (double? Low, double? High) FindTurns(int condition, Input input, FlipLadder ladder) =>
        _engine.FindTurns(condition, Model.NumberOf(input)!.Value, ladder.Axis);

    private static void AssertNear(double? expected, double? found, double tolerance)
    {
        Assert.Equal(expected is null, found is null);
        if (expected is { } value)
            Assert.Equal(value, found!.Value, tolerance);
    }
}
