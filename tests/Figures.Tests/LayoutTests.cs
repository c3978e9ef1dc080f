using CsCheck;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Kinds;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Placement;

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
                Assert.True(
                    centres[i] - sizes[i] / 2 - (centres[i - 1] + sizes[i - 1] / 2) >= 4 - 1e-9);
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
        var places = new LabelPlacer(new Box(0, 0, 420, 300));
        var texts = Enumerable.Range(0, 6)
            .Select(i => Beside(places, $"Point {i}", (200 + 8d * i, 150))).ToList();
        places.Solve();
        var boxes = texts.Select(t => Assert.Single(t.Labels).Box).ToList();
        Assert.All(
            from a in Enumerable.Range(0, 6) from b in Enumerable.Range(0, a) select (a, b), p => Assert.False(boxes[p.a].Overlaps(boxes[p.b])));
    }

    [Fact]
    public void A_label_does_not_stand_on_a_line_while_there_is_room_beside_it()
    {
        var places = new LabelPlacer(new Box(0, 0, 420, 300));
        Point[] line = [(0, 300), (420, 0)];
        places.Avoid(line);
        var text = Beside(places, "On the line", (210, 150));
        places.Solve();
        var label = Assert.Single(text.Labels);
        Assert.False(label.Box.Crosses((0, 300), (420, 0)));
    }

    [Fact]
    public void A_label_that_came_first_makes_way_for_one_that_has_no_other_place()
    {
        // One line of text is all that has room: the first at either side of its point, the second
        // at the right of its own alone.
        var (left, right) = (ChartFont.Width("First", Style) + 10, ChartFont.Width("Second", Style) + 10);
        var places = new LabelPlacer(new Box(0, 0, left + 4 + right, 20));
        var first = Beside(places, "First", (left, 10));
        var second = Beside(places, "Second", (left + 4, 10));
        places.Solve();
        Assert.Equal(TextAnchor.End, Assert.Single(first.Labels).Anchor);
        Assert.Equal(TextAnchor.Start, Assert.Single(second.Labels).Anchor);
        Assert.False(first.Labels[0].Box.Overlaps(second.Labels[0].Box));
    }

    [Fact]
    public void A_label_stands_nearer_to_its_own_point_than_to_another()
    {
        var width = ChartFont.Width("Label", Style);
        var places = new LabelPlacer(new Box(0, 0, 420, 300));
        // The other point lies over where the label would stand first, at the right: off it by more
        // than texts keep, by less than from its own.
        var top = Label.BaselineAround(150, Style) - 0.72 * Style.SizePixels;
        Point point = (200, 150), other = (208 + width / 2, top - 7);
        foreach (var (x, y) in new[] { point, other })
            places.Avoid(new Box(x, y, x, y).Grow(0.5));
        var text = Beside(places, "Label", point);
        places.Solve();
        double Distance(Point to) => Assert.Single(text.Labels)
            .Box.DistanceTo(new Box(to.X, to.Y, to.X, to.Y));
        Assert.True(Distance(point) < Distance(other));
    }

    [Fact]
    public void A_label_stands_on_the_side_of_a_line_where_its_point_is()
    {
        var places = new LabelPlacer(new Box(0, 0, 420, 300));
        places.Avoid([(0, 140), (420, 140)]);
        // Little room at the sides of the point and below it, much of it above the line.
        places.Avoid(new Box(0, 165, 420, 185));
        places.Avoid(new Box(60, 145, 190, 165));
        places.Avoid(new Box(230, 145, 360, 165));
        var text = Beside(places, "Below", (210, 155));
        places.Solve();
        Assert.True(Assert.Single(text.Labels).Box.Top > 140);
    }

    [Fact]
    public void A_label_that_stands_far_from_its_point_is_joined_to_it()
    {
        var places = new LabelPlacer(new Box(0, 0, 420, 300));
        places.Avoid(new Box(185, 125, 235, 175));
        var text = Beside(places, "Far", (210, 150));
        places.Solve();
        Assert.Equal((210, 150), text.Leader![0]);
        var box = Assert.Single(text.Labels).Box;
        Assert.Equal(
            0, box.DistanceTo(new Box(text.Leader[1].X, text.Leader[1].Y, text.Leader[1].X, text.Leader[1].Y)), 1e-9);
    }

    [Fact]
    public void A_line_is_interrupted_by_its_name_and_nowhere_else() =>
        Gen.Select(Gen.Double[20, 280], Gen.Double[20, 280]).Sample((from, to) =>
        {
            var places = new LabelPlacer(new Box(0, 0, 420, 300));
            Point[] line = [(0, from), (210, (from + to) / 2), (420, to)];
            places.Avoid(line);
            var name = places.On(
                line, [[new TextLine("40%: the condition", Style, Ink.Text)]], default);
            places.Solve();
            var box = Assert.Single(name.Labels).Box;
            var parts = name.Cut(line);
            Assert.Equal(2, parts.Count);
            Assert.Equal((line[0], line[2]), (parts[0][0], parts[1][^1]));
            Assert.All(parts, part => Assert.False(Polyline.Crosses(part, box)));
            Assert.All(
                new[] { parts[0][^1], parts[1][0] }, end => Assert.InRange(box.DistanceTo(new Box(end.X, end.Y, end.X, end.Y)), 0, 6));
        });

    [Theory]
    [InlineData(new[] { 100d, 200 }, 2)]
    [InlineData(new[] { 100d, 102 }, 2)]
    [InlineData(new[] { 100d, 101, 102 }, 0)]
    [InlineData(new[] { 100d, 101, 102, 300 }, 1)]
    public void Names_stand_at_the_ends_of_lines_unless_they_would_be_pushed_away(double[] ends, int atEnd) =>
        Assert.Equal(
            atEnd, LineNames.Fitting(ends.Select((y, i) => ($"Line {i}", y)), DrawingSize.Wide, 400).Count);

    [Fact]
    public void No_name_stands_at_the_edge_of_a_narrow_drawing() =>
        Assert.Empty(LineNames.Fitting([("Line", 100d)], DrawingSize.Narrow, 400));

    private static PlacedText Beside(LabelPlacer places, string text, Point point) =>
        places.Beside([[new TextLine(text, Style, Ink.Text)]], default, [point], 8);

    [Fact]
    public void Simplified_lines_stay_within_their_tolerance()
    {
        var points = Enumerable.Range(0, 200)
            .Select(i => new Point(i, 40 * Math.Sin(i / 15d))).ToList();
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
        Assert.Equal(
            expected, Ticks.For(new Scale(min, max, IsLog: true), atMost).Select(t => Math.Round(t, 9)));

    [Fact]
    public void A_label_beyond_the_frame_is_reported()
    {
        var found = new DiagnosticBag();
        var chart = new Chart(DrawingSize.Narrow, 100, new Box(0, 0, 420, 100), null, null);
        chart.Write(new Label(
            "Beyond", 400, 50, TextAnchor.Start, Style, Ink.Text, Place.StartOf("a")));
        chart.Check(found);
        Assert.Equal("SR5015", Assert.Single(found).Kind.Code);
    }
}
