using Standoff.Evidence.Rows;

namespace Standoff.Figures.Tests;

public sealed class TornadoTests
{
    public static TheoryData<string, string> Drawings => Repository.DrawingsOf("tornado");

    public static TheoryData<string> Figures => [.. Repository.IdsOf("tornado")];

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Bars_end_where_the_table_says(string id, string form)
    {
        var (figure, drawn, axes) = Repository.Read(id, form);
        Assert.True(Repository.BookOf(id).TryFind(figure.Quantities[0], out var result));
        var middle = axes.X!.ToPixels(result.Value);
        var bars = drawn.Root.Elements("rect").GroupBy(r => Drawn.Number(r, "y"))
            .OrderBy(g => g.Key).ToList();
        Assert.Equal(figure.Table.Rows.Count, bars.Count);
        foreach (var (row, halves) in figure.Table.Rows.Zip(bars))
        {
            var ends = new[] { row[5].Number!.Value, row[6].Number!.Value }.Select(axes.X.ToPixels)
                .Append(middle).ToList();
            Assert.Equal(ends.Min(), halves.Min(r => Drawn.Number(r, "x")), 0.5);
            Assert.Equal(
                ends.Max(), halves.Max(r => Drawn.Number(r, "x") + Drawn.Number(r, "width")), 0.5);
        }
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void The_line_of_the_base_case_crosses_no_text(string id, string form)
    {
        var drawn = Repository.Read(id, form).Drawn;
        var lines = drawn.Marks("s-ink").Select(Drawn.Points).ToList();
        Assert.NotEmpty(lines);
        Assert.All(from line in lines from text in drawn.Texts select (line, text.Value, Box: drawn.Box(text)), pair =>
        {
            var ((x, top), (_, bottom)) = (pair.line[0], pair.line[1]);
            Assert.False(
                pair.Box.Left < x && x < pair.Box.Right && pair.Box.Top < bottom && top < pair.Box.Bottom, pair.Value);
        });
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void The_widest_bar_comes_first(string id)
    {
        var widths = Repository.Any(id)
            .Table.Rows.Select(r => Math.Abs(r[6].Number!.Value - r[5].Number!.Value)).ToList();
        Assert.Equal(widths.OrderDescending(), widths);
    }

    /// <summary>The key is as pale and as full as the bars are.</summary>
    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_key_says_which_end_of_a_range_is_pale(string id, string form)
    {
        var drawn = Repository.Read(id, form).Drawn;
        var keys = drawn.Texts.Where(t => t.Value is "Input at the low end of its range" or "at the high end").ToList();
        Assert.Equal(2, keys.Count);
        Assert.Equal("f-neutral-30", Nearest(keys[0]));
        Assert.Equal("f-neutral", Nearest(keys[1]));

        string Nearest(System.Xml.Linq.XElement key) => (string)drawn.Root.Elements("path")
            .Where(p => ((string)p.Attribute("class")!).StartsWith("f-neutral", StringComparison.Ordinal))
            .Select(p => (Path: p, Box: Drawn.Points(p)))
            .Where(p => p.Box.Max(c => c.X) < drawn.Box(key).Left)
            .OrderByDescending(p => p.Box.Max(c => c.X)).ThenBy(p => p.Box.Max(c => c.X) - p.Box.Min(c => c.X))
            .Last(p => drawn.Box(key).Left - p.Box.Max(c => c.X) < 9).Path.Attribute("class")!;
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void The_level_stands_at_its_value_and_is_stronger_than_the_base_case(string form)
    {
        var (figure, drawn, axes) = Repository.Read("tornado", form);
        var wide = drawn.Marks("s-ink").Where(p => (string?)p.Attribute("stroke-width") == "2.5").Select(Drawn.Points).ToList();
        Assert.NotEmpty(wide);
        Assert.All(wide.SelectMany(p => p), p => Assert.Equal(axes.X!.ToPixels(0.1), p.X, 0.5));
        Assert.Single(drawn.Texts, t => t.Value == "A tenth saved, 10%");
        Assert.Contains("The line “A tenth saved” is passed by ", figure.Description, StringComparison.Ordinal);
    }

    /// <summary>A bare number at a bar would be taken for one of the axis.</summary>
    [Fact]
    public void Multiples_at_the_ends_of_bars_say_that_they_are_multiples() =>
        Assert.Contains(
            Repository.Read("node-tornado", "wide").Drawn.Texts, t => t.Value == "1.5 times");

    [Fact]
    public void No_more_bars_are_drawn_than_are_asked_for() =>
        Assert.Equal(5, Repository.Drawn("tornado").Table.Rows.Count);
}
