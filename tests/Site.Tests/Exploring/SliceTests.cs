using Jint.Runtime;
using Standoff.Model.Quantities;
using Standoff.Site.Exploring;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests.Exploring;

/// <summary>
/// A case is worked out in steps so small that a page stays alive between them, told in statements of
/// the script, which are the same on every machine.
/// </summary>
public sealed class SliceTests
{
    /// <summary>Of one block of draws, and far below a column that is made in one go.</summary>
    private const int MaxStatements = 300_000;

    /// <summary>As a page has them.</summary>
    private const int Draws = 20_000;

    private const int Steps = 12;

    private static readonly Report Report = RealSite.Result.Report.Value!;

    private static readonly BrowserModel Model = BrowserModel.Create(Report);

    /// <summary>A conclusion whose odds rest on inputs that vary, and one of these.</summary>
    private static readonly (int Condition, Input Input) Drawn = Model.Verdicts.Index()
        .SelectMany(v => Report.Workbook.FindInputsBehind(v.Item.Conclusion.Condition!)
            .Where(i => i.Fact.Range.IsWide)
            .Select(i => (v.Index, i)))
        .First();

    [Fact]
    public void A_step_takes_few_statements()
    {
        using var engine = new BrowserEngine(Model, Draws);
        Assert.True(engine.TakeSteps(Drawn.Condition, Steps, MaxStatements) > Steps);
    }

    [Fact]
    public void A_column_in_one_step_takes_more()
    {
        using var engine = new BrowserEngine(Model, Draws);
        var script = $"current.column({Model.NumberOf(Drawn.Input)})";
        Assert.Throws<StatementsCountOverflowException>(() => engine.Within(MaxStatements, script));
    }

    /// <summary>Steps and all at once give the same draws.</summary>
    [Fact]
    public void Steps_lead_to_the_column()
    {
        const int Few = 4_100;
        using var stepwise = new BrowserEngine(Model, Few);
        using var atOnce = new BrowserEngine(Model, Few);
        stepwise.TakeSteps(Drawn.Condition, int.MaxValue, MaxStatements);
        Assert.Equal(atOnce.Column(Drawn.Input), stepwise.Column(Drawn.Input));
        Assert.Equal(atOnce.Holds(Drawn.Condition), stepwise.Holds(Drawn.Condition));
        Assert.Equal(Few, stepwise.Column(Drawn.Input).Count);
    }
}
