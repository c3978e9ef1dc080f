using CsCheck;
using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Drawing;

namespace Standoff.Figures.Tests;

public sealed class LayoutTests
{
    private static readonly TextStyle Style = new(15, false);

    [Fact]
    public void Spread_labels_keep_order_gap_and_ends() =>
        Gen.Select(Gen.Double[-50, 450].Array[1, 8], Gen.Double[5, 40].Array[8]).Sample((wished, sizes) =>
        {
            Array.Sort(wished);
            sizes = sizes[..wished.Length];
            var centres = Spread.Along(wished, sizes, 4, 0, 400)!;
            Assert.True(centres[0] - sizes[0] / 2 >= -1e-9);
            Assert.True(centres[^1] + sizes[^1] / 2 <= 400 + 1e-9);
            for (var i = 1; i < centres.Length; i++)
                Assert.True(centres[i] - sizes[i] / 2 - (centres[i - 1] + sizes[i - 1] / 2) >= 4 - 1e-9);
        });

    [Fact]
    public void Spread_leaves_labels_where_they_have_room() =>
        Assert.Equal([50, 150, 300], Spread.Along([50, 150, 300], [40, 40, 40], 4, 0, 400)!);

    [Fact]
    public void Spread_says_when_there_is_no_room() =>
        Assert.Null(Spread.Along([10, 20], [60, 60], 4, 0, 100));

    [Fact]
    public void Wrapped_lines_fit_and_lose_no_word()
    {
        const string text = "Price of one custom chip with its share of host, memory, network and rack";
        var lines = TextWrap.Lines(text, Style, 180);
        Assert.All(lines, l => Assert.InRange(ChartFont.Width(l, Style), 1, 180));
        Assert.Equal(text, string.Join(' ', lines));
    }

    [Fact]
    public void Labels_of_near_points_do_not_collide()
    {
        var places = new Placement(new Box(0, 0, 420, 300));
        var labels = Enumerable.Range(0, 6)
            .SelectMany(i => places.Beside([[new TextLine($"Point {i}", Style, Ink.Text)]], default, [(200 + 8d * i, 150)], 8)).ToList();
        Assert.All(from a in Enumerable.Range(0, 6) from b in Enumerable.Range(0, a) select (a, b), p => Assert.False(labels[p.a].Box.Overlaps(labels[p.b].Box)));
    }

    [Fact]
    public void A_label_does_not_stand_on_a_line_while_there_is_room_beside_it()
    {
        var places = new Placement(new Box(0, 0, 420, 300));
        (double, double)[] line = [(0, 300), (420, 0)];
        places.Avoid(line);
        var label = Assert.Single(places.Beside([[new TextLine("On the line", Style, Ink.Text)]], default, [(210, 150)], 8));
        Assert.False(label.Box.Crosses(0, 300, 420, 0));
        Assert.False(label.HasHalo);
    }

    [Fact]
    public void Simplified_lines_stay_within_their_tolerance()
    {
        var points = Enumerable.Range(0, 200).Select(i => ((double)i, 40 * Math.Sin(i / 15d))).ToList();
        var few = Polyline.Simplify(points, 0.1);
        Assert.InRange(few.Count, 10, 120);
        foreach (var (x, y) in points)
        {
            var after = Math.Max(1, few.ToList().FindIndex(p => p.X >= x));
            var (from, to) = (few[after - 1], few[after]);
            Assert.Equal(y, from.Y + (x - from.X) / (to.X - from.X) * (to.Y - from.Y), 0.3);
        }
    }

    [Theory]
    [InlineData(0, 2.53, 6, new[] { 0, 0.5, 1, 1.5, 2, 2.5 })]
    [InlineData(0.6, 1.11, 8, new[] { 0.6, 0.7, 0.8, 0.9, 1, 1.1 })]
    [InlineData(-0.38, 0.63, 4, new[] { -0.25, 0, 0.25, 0.5 })]
    public void Ticks_are_round_and_within_the_scale(double min, double max, int atMost, double[] expected) =>
        Assert.Equal(expected, Ticks.For(new Scale(min, max), atMost));

    [Theory]
    [InlineData(0.01, 10, 8, new[] { 0.01, 0.03, 0.1, 0.3, 1, 3, 10 })]
    [InlineData(0.01, 10, 5, new[] { 0.01, 0.1, 1, 10 })]
    [InlineData(2, 60, 8, new[] { 2d, 5, 10, 20, 50 })]
    public void Logarithmic_ticks_are_powers_of_ten_and_what_fits_between(double min, double max, int atMost, double[] expected) =>
        Assert.Equal(expected, Ticks.For(new Scale(min, max, IsLog: true), atMost).Select(t => Math.Round(t, 9)));

    [Fact]
    public void A_label_beyond_the_frame_is_reported()
    {
        var found = new DiagnosticBag();
        using var chart = new Chart(Form.Narrow, 100, new Box(0, 0, 420, 100), null, null);
        chart.Write(new Label("Beyond", 400, 50, TextAnchor.Start, Style, Ink.Text, Place.StartOf("a")));
        chart.Check(found);
        Assert.Equal("SR5015", Assert.Single(found).Kind.Code);
    }
}
