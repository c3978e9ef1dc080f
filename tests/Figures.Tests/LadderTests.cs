using Standoff.Figures.Tables;

namespace Standoff.Figures.Tests;

public sealed class LadderTests
{
    /// <summary>Of the recipe of the tests: what each sentence says of the saving.</summary>
    private static readonly Dictionary<string, Func<double, bool>> Sentences = new(StringComparer.Ordinal)
    {
        ["Costs less than a GPU"] = saving => saving > 0,
        ["Costs half of what a GPU costs"] = saving => saving >= 0.5,
        ["Saves between a tenth and four tenths"] = saving => saving is > 0.1 and < 0.4,
    };

    public static TheoryData<string, string> Drawings => Repository.DrawingsOf("ladder");

    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_mark_stands_at_each_value_of_the_table(string id, string form)
    {
        var (figure, drawn, axes) = Repository.Read(id, form);
        var turns = figure.Table.Rows.SelectMany(Turns).Select(axes.X!.ToPixels).Order().ToList();
        var marks = drawn.Root.Elements("circle")
            .Select(c => Drawn.Number(c, "cx"))
            .Order()
            .ToList();
        Assert.Equal(turns.Count, marks.Count);
        Assert.All(turns.Zip(marks), pair => Assert.Equal(pair.First, pair.Second, 0.5));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Rows_stand_in_the_order_of_their_turns_and_the_base_runs_through_all(string id, string form)
    {
        var (figure, drawn, axes) = Repository.Read(id, form);
        Assert.True(Repository.BookOf(id).TryFind(figure.Quantities[0], out var input));
        var nearest = figure.Table.Rows
            .Select(r => Turns(r).MinBy(t => Math.Abs(t - input.Value)))
            .ToList();
        Assert.Equal(nearest.Order(), nearest);
        // A text in its way breaks it.
        var upright = drawn.Marks("s-assumed").Select(Drawn.Points)
            .Where(p => p[0].X == p[^1].X && p[0].Y != p[^1].Y)
            .SelectMany(p => p)
            .ToList();
        Assert.All(upright, p => Assert.Equal(axes.X!.ToPixels(input.Value), p.X, 0.5));
        var circles = drawn.Root.Elements("circle").Select(c => Drawn.Number(c, "cy")).ToList();
        Assert.True(upright.Min(p => p.Y) < circles.Min());
        Assert.True(circles.Max() < upright.Max(p => p.Y));
    }

    [Fact]
    public void A_sentence_turns_at_its_mark_and_is_as_told_on_either_side()
    {
        const double step = 1e-4;
        var figure = Repository.Drawn("ladder");
        Assert.Equal(
            Sentences.Keys.Order(StringComparer.Ordinal),
            figure.Table.Rows.Select(r => r[0].Text).Order(StringComparer.Ordinal));
        Assert.All(figure.Table.Rows, row =>
        {
            var isTrue = Sentences[row[0].Text];
            Assert.Equal(isTrue(SavingAt(null)) ? "true" : "false", row[1].Text);
            foreach (var turn in Turns(row))
                Assert.NotEqual(
                    isTrue(SavingAt(turn * (1 - step))), isTrue(SavingAt(turn * (1 + step))));
        });
        var between = Row(figure, "Saves");
        Assert.Equal(2, Turns(between).Count());
    }

    [Fact]
    public void The_description_says_up_to_where_each_is_true()
    {
        var figure = Repository.Drawn("ladder");
        var half = Row(figure, "Costs half");
        Assert.Equal("false", half[1].Text);
        Assert.Contains($"“Costs half of what a GPU costs” is true up to {half[2].Text}.", figure.Description, StringComparison.Ordinal);
    }

    private static IReadOnlyList<TableCell> Row(Figure figure, string start) =>
        figure.Table.Rows.Single(r => r[0].Text.StartsWith(start, StringComparison.Ordinal));

    private static IEnumerable<double> Turns(IReadOnlyList<TableCell> row) =>
        row.Skip(2).Select(c => c.Number).OfType<double>();

    /// <param name="price">Of one chip; that of the base case where null.</param>
    private static double SavingAt(double? price)
    {
        Assert.True(Repository.Fixed.TryFind("asic_price", out var input));
        var prices = new Dictionary<string, double[]>(StringComparer.Ordinal)
        {
            ["asic_price"] = [price ?? input.Value],
        };
        return Repository.Fixed.Evaluate(prices, 1)["saving_vs_gpu"][0];
    }
}
