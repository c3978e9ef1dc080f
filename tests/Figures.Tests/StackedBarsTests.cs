namespace Standoff.Figures.Tests;

public sealed class StackedBarsTests
{
    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void Bars_are_as_long_as_the_table_says(string form)
    {
        var figure = Repository.Drawn("stacked-bars");
        var drawn = new Drawn(form == "wide" ? figure.WideSvg : figure.NarrowSvg);
        var axis = (form == "wide" ? figure.Axes.Wide : figure.Axes.Narrow).X!;
        foreach (var (role, column) in new[] { ("gpu", 1), ("asic", 2) })
        {
            var bars = drawn.Marks($"s-{role}").Where(e => e.Name == "rect").ToList();
            var values = figure.Table.Rows.SkipLast(1).Select(r => r[column].Number!.Value).ToList();
            Assert.Equal(values.Count, bars.Count);
            var from = 0d;
            foreach (var (bar, value) in bars.Zip(values))
            {
                var (left, right) = (Drawn.Number(bar, "x"), Drawn.Number(bar, "x") + Drawn.Number(bar, "width"));
                Assert.Equal(axis.ToPixels(from), left, 0.5);
                Assert.Equal(axis.ToPixels(from += value), right, 0.5);
            }
        }
    }

    [Fact]
    public void Parts_of_the_table_add_up_to_its_totals()
    {
        var rows = Repository.Drawn("stacked-bars").Table.Rows;
        foreach (var column in new[] { 1, 2 })
            Assert.Equal(rows[^1][column].Number!.Value, rows.SkipLast(1).Sum(r => r[column].Number!.Value), 1e-9);
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
