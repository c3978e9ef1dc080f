using Standoff.Evidence.Rows;

namespace Standoff.Figures.Tests;

public sealed class StackedBarsTests
{
    public static TheoryData<string, string> Drawings => Repository.DrawingsOf("stacked-bars");

    public static TheoryData<string> Figures => [.. Repository.IdsOf("stacked-bars")];

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Bars_are_as_long_as_the_table_says(string id, string form)
    {
        var (figure, drawn, axes) = Repository.Read(id, form);
        var bars = drawn.Root.Elements("rect").GroupBy(r => Drawn.Number(r, "y"))
            .OrderBy(g => g.Key).ToList();
        Assert.Equal(figure.Table.Columns.Count - 1, bars.Count);
        foreach (var (bar, column) in bars.Select((bar, i) => (bar.OrderBy(r => Drawn.Number(r, "x")).ToList(), i + 1)))
        {
            var values = figure.Table.Rows.SkipLast(1).Select(r => r[column].Number)
                .OfType<double>().ToList();
            Assert.Equal(values.Count, bar.Count);
            var from = 0d;
            foreach (var (part, value) in bar.Zip(values))
            {
                var (left, right) = (Drawn.Number(part, "x"), Drawn.Number(part, "x") + Drawn.Number(part, "width"));
                Assert.Equal(axes.X!.ToPixels(from), left, 0.5);
                Assert.Equal(axes.X.ToPixels(from += value), right, 0.5);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Parts_of_the_table_add_up_to_its_totals(string id)
    {
        var rows = Repository.Any(id).Table.Rows;
        foreach (var column in Enumerable.Range(1, rows[0].Count - 1))
            Assert.Equal(1, rows.SkipLast(1).Sum(r => r[column].Number ?? 0) / rows[^1][column].Number!.Value, 1e-9);
    }

    [Fact]
    public void The_axis_of_bars_begins_at_zero() =>
        Assert.Equal(0, Repository.Drawn("stacked-bars").Axes.Wide.X!.Min);

    [Fact]
    public void Sources_and_links_find_every_quantity() =>
        Assert.Equal(
            ["gpu_capital_cost", "gpu_hall_cost", "gpu_energy_cost", "gpu_upkeep_cost", "gpu_hour_cost", "asic_capital_cost", "asic_hall_cost", "asic_energy_cost", "asic_upkeep_cost", "asic_hour_cost"],
            Repository.Drawn("stacked-bars").Quantities);
}
