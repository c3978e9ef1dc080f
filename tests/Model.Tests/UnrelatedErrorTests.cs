namespace Standoff.Model.Tests;

/// <summary>An error hides and changes nothing that does not rest on its row.</summary>
public sealed class UnrelatedErrorTests
{
    private static readonly string[] Facts =
    [
        Book.Fact("x", 2, 1, 3, min: 0.5, max: 9), Book.Fact("y", 3, 2, 5, shape: "lognormal"), Book.Fact("z", 0.5, 0, 1, shape: "uniform"), Book.Fact("k", 7),
    ];

    private static readonly string[] Results =
        [Book.Result("sum", "x + y"), Book.Result("share", "sum / (sum + z)"), Book.Result("wait", "if(z > 0.9, never, 1 / x)"), Book.Result("apart", "z * k")];

    private static readonly string[] Conditions = ["sum < 9", "share > 0.5 and z < 2", "odds(wait < 1) > 0.2", "sum.p90 > apart"];

    /// <summary>
    /// A row for each way in which one may be wrong, and what is then reported of it.
    /// </summary>
    public static TheoryData<string, string, string> BrokenRows => new()
    {
        { "facts", "bad,one,,,,,fixed,1,assumed", "SR1008" },
        { "facts", Book.Fact("bad", 1, unit: "furlong"), "SR2004" },
        { "facts", Book.Fact("bad", 1, 2, 3), "SR2002" },
        { "facts", Book.Fact("bad", 1, 1, 2, min: 5), "SR2006" },
        { "facts", Book.Fact("bad", 1, 0, 2, shape: "lognormal"), "SR2019" },
        { "facts", "bad,1", "SR1006" },
        { "results", Book.Result("bad", "x +"), "SR3001" },
        { "results", Book.Result("bad", "nothing"), "SR3002" },
        { "results", Book.Result("bad", "x", "USD"), "SR3006" },
        { "results", Book.Result("bad", "bad + 1"), "SR3008" },
        { "results", Book.Result("bad", "(x - x) / (x - x)"), "SR3009" },
        { "results", Book.Result("bad", "ln(x - 1.5)"), "SR3009" },
        { "identities", "sum > 100", "SR3012" },
        { "identities", "sum > nothing", "SR3002" },
    };

    [Theory]
    [MemberData(nameof(BrokenRows))]
    public void Values_draws_odds_and_flip_points_of_all_else_stay_as_they_were(
        string table, string row, string code)
    {
        var sound = Book.Sound(Facts, Results);
        var (broken, found) = Read((table, row));
        Assert.All(found, line => Assert.Contains($" {code}: ", line, StringComparison.Ordinal));
        Assert.NotEmpty(found);
        foreach (var quantity in sound.Quantities.Where(q => !q.Id.StartsWith("count.", StringComparison.Ordinal)))
        {
            Assert.True(broken.TryFind(quantity.Id, out var same));
            Assert.Equal(quantity.Value, same.Value);
            Assert.Equal(sound.RangeOf(quantity), broken.RangeOf(same));
            Assert.Equal(sound.Simulation[quantity.Id], broken.Simulation[quantity.Id]);
        }

        foreach (var text in Conditions)
        {
            var (before, after) = (Book.Condition(sound, text), Book.Condition(broken, text));
            Assert.Equal(sound.Holds(before), broken.Holds(after));
            Assert.Equal(sound.FindOdds(before), broken.FindOdds(after));
            Assert.Equal(Told(sound, before), Told(broken, after));
        }
    }

    /// <summary>
    /// Two errors at once are reported like each alone, one of them a result that only draws make
    /// nonsense of.
    /// </summary>
    [Theory]
    [MemberData(nameof(BrokenRows))]
    public void An_error_hides_no_other(string table, string row, string code)
    {
        Assert.NotEmpty(code);
        var nonsense = ("results", Book.Result("worse", "ln(x - 1.5)"));
        var unreal = ("identities", "y < 0");
        var (_, together) = Read((table, row), nonsense, unreal);
        var apart = new[] { Read((table, row)), Read(nonsense), Read(unreal) }.SelectMany(r => r.Found);
        Assert.Equal(Messages(apart), Messages(together));
    }

    [Fact]
    public void A_point_in_an_unknown_unit_is_left_out_and_known_as_broken()
    {
        var (workbook, found) = Read(("series", "s,2026,1,furlong"), ("series", "s,2027,2,1"));
        Assert.Single(found);
        Assert.True(workbook.IsBroken("s.2026"));
        Assert.Equal(["s.2027"], workbook.Points.Select(p => p.Id));
        Assert.Empty(workbook.ReadCondition(Book.Text("s.2026 > 0")).Found);
    }

    private static (
        Workbook Workbook, IReadOnlyList<string> Found) Read(params (string Table, string Row)[] more)
    {
        IEnumerable<string> Of(string table) =>
            more.Where(m => m.Table == table).Select(m => m.Row);
        return Book.Read([.. Facts, .. Of("facts")], [.. Results, .. Of("results")], Of("identities"), series: Of("series"));
    }

    /// <summary>Without places, which move with the rows above.</summary>
    private static IEnumerable<string> Messages(IEnumerable<string> found) =>
        found
            .Select(line => line[line.IndexOf("error", StringComparison.Ordinal)..])
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Told(Workbook workbook, Conditions.Condition condition) =>
        workbook.CreateFlipSearch().Find(condition).Select(
            f => $"{f.Input.Id} {f.Value:R} {f.IsAbove}");
}
