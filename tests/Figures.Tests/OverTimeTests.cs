using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;
using Standoff.Figures.Axes;
using Standoff.Figures.Geometry;
using Standoff.Figures.Tables;

namespace Standoff.Figures.Tests;

public sealed class OverTimeTests
{
    public static TheoryData<string, string> Drawings => Repository.DrawingsOf("over-time");

    /// <summary>
    /// A slope has a corner a value; a step has one more between two values, and one at its end.
    /// </summary>
    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_line_runs_through_the_values_of_the_table(string id, string form)
    {
        var (figure, drawn, axes) = Repository.Read(id, form);
        var lines = drawn.Lines().ToList();
        var rows = figure.Table.Rows.GroupBy(r => r[0].Text).Where(g => g.Count() > 1).ToList();
        Assert.Equal(rows.Count, lines.Count);
        Assert.All(
            rows, line => Assert.Single(lines, corners => Corners(line.ToList(), axes, corners)));
    }

    /// <summary>
    /// Level stretches of two lines that would lie on each other are drawn beside each other, by less
    /// than the width of a line off their value.
    /// </summary>
    private const double BesidePixels = 1.7;

    private static bool Corners(List<IReadOnlyList<TableCell>> rows, DrawingAxes axes, List<Point> corners)
    {
        var isStep = corners.Count > rows.Count + 1;
        return corners.Count >= (isStep ? 2 : 1) * rows.Count - 1 && corners.Count <= (isStep ? 2 : 1) * rows.Count + 1
            && rows.Select((row, i) => (At: At(row, axes), Corner: corners[isStep ? 2 * i : i])).All(p => Math.Abs(p.At.X - p.Corner.X) <= 0.5 && Math.Abs(p.At.Y - p.Corner.Y) <= (isStep ? BesidePixels : 0.5));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void No_level_stretch_of_a_line_lies_on_that_of_another(string id, string form)
    {
        var stretches = Repository.Read(id, form).Drawn.Lines()
            .SelectMany((line, of) => line.Zip(line.Skip(1), (from, to) => (of, from, to)))
            .Where(s => s.from.Y == s.to.Y).ToList();
        Assert.DoesNotContain(
            from one in stretches from other in stretches where one.of < other.of select (one, other),
            p => Math.Abs(p.one.from.Y - p.other.from.Y) < 2.5
                && Math.Min(p.one.to.X, p.other.to.X) - Math.Max(p.one.from.X, p.other.from.X) > 6);
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void A_step_holds_until_the_next_and_the_last_until_the_end(string form)
    {
        var (figure, drawn, axes) = Repository.Read("over-time-steps", form);
        var line = Drawn.Points(drawn.Marks("s-gpu").Where(e => e.Name == "path").MaxBy(e => ((string)e.Attribute("d")!).Length)!);
        var rows = figure.Table.Rows;
        Assert.Equal(2 * rows.Count, line.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            AssertAt(rows[i], line[2 * i], axes);
            Assert.Equal(line[2 * i].Y, line[2 * i + 1].Y, 0.01);
        }

        Assert.Equal(axes.X!.PixelMax, line[^1].X, 0.5);
    }

    [Fact]
    public void A_value_with_a_range_has_it_in_the_table_and_as_a_stroke()
    {
        var (figure, drawn, axes) = Repository.Read("over-time-steps", "wide");
        var row = figure.Table.Rows[^1];
        Assert.Equal((9d, 11d), (row[3].Number, row[4].Number));
        var (low, high) = (axes.Y!.ToPixels(9), axes.Y.ToPixels(11));
        Assert.Contains(
            drawn.Marks("s-gpu").Where(e => e.Name == "path").Select(Drawn.Points),
            p => p.Count == 2 && Math.Abs(p.Max(c => c.Y) - low) < 0.5 && Math.Abs(p.Min(c => c.Y) - high) < 0.5);
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Lines_of_one_colour_are_broken_each_in_a_way_of_its_own(string id, string form)
    {
        var classes = Repository.Read(id, form).Drawn.LinesOfData()
            .Select(e => ((string)e.Attribute("class")!).Split(' ')).ToList();
        Assert.All(classes.GroupBy(c => c[0]), role =>
            Assert.Equal(Math.Min(3, role.Count()), role.Select(c => string.Join(' ', c)).Distinct().Count()));
    }

    [Fact]
    public void Three_lines_of_one_colour_and_two_of_another_are_told_apart()
    {
        var classes = Repository.Read("over-time-alike", "wide").Drawn.LinesOfData()
            .Select(e => (string)e.Attribute("class")!);
        Assert.Equal(
            ["s-neutral", "s-reported", "s-neutral d1", "s-reported d1", "s-neutral d2"], classes);
    }

    [Fact]
    public void Lines_are_broken_in_pixels_too()
    {
        var line = Repository.Read("over-time-alike", "wide").Drawn.Marks("d1").Select(Drawn.Points)
            .MaxBy(p => p.Count)!;
        var file = Drawn.OfFile(Repository.Any("over-time-alike").StandaloneSvg);
        using var bitmap = SkiaSharp.SKBitmap.Decode(Repository.Png("over-time-alike"));
        var ((x0, y0), (x1, y1)) = (line[2], line[3]);
        var dark = Enumerable.Range(1, 399)
            .Select(i => bitmap.GetPixel((int)(2 * (x0 - file.Left + (x1 - x0) * i / 400)), (int)(2 * (y0 - file.Top + (y1 - y0) * i / 400))).Red < 160)
            .ToList();
        Assert.InRange(dark.Count(d => d) / (double)dark.Count, 0.5, 0.85);
        Assert.InRange(dark.Zip(dark.Skip(1)).Count(p => p.First != p.Second), 10, 60);
    }

    [Fact]
    public void Ticks_are_whole_months_or_years_and_not_too_many()
    {
        var byMonth = new TimeAxis("", new Scale(2026.1, 2026.9), ByYear: false, default);
        Assert.Equal(
            ["Mar 2026", "May 2026", "Jul 2026", "Sep 2026", "Nov 2026"], byMonth.Ticks(5).Select(t => t.Text));
        var byTwo = new TimeAxis("", new Scale(2019.5, 2026.9), ByYear: false, default);
        Assert.Equal(["2020", "2022", "2024", "2026"], byTwo.Ticks(4).Select(t => t.Text));
        var byYear = new TimeAxis("", new Scale(2025, 2030), ByYear: true, default);
        Assert.Equal(
            ["2025", "2026", "2027", "2028", "2029", "2030"], byYear.Ticks(9).Select(t => t.Text));
    }

    [Fact]
    public void Lines_that_change_places_are_told() =>
        Assert.Contains(
            "“Older forecast” and “Newer forecast” cross between 2025 and 2026.", Repository.Drawn("over-time").Description, StringComparison.Ordinal);

    private static void AssertAt(IReadOnlyList<TableCell> row, Point at, DrawingAxes axes)
    {
        var (x, y) = At(row, axes);
        Assert.Equal(x, at.X, 0.5);
        Assert.Equal(y, at.Y, 0.5);
    }

    private static Point At(IReadOnlyList<TableCell> row, DrawingAxes axes)
    {
        Assert.True(PartialDate.TryParse(Date(row[1].Text), out var date));
        return (axes.X!.ToPixels(TimeAxis.YearOf(date)), axes.Y!.ToPixels(row[2].Number!.Value));
    }

    /// <summary>Back from words.</summary>
    private static string Date(string words) => words.Split(' ') switch
    {
        [var year] => year,
        [_, _] => DateOnly.ParseExact("1 " + words, "d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture),
        _ => DateOnly.ParseExact(words, "d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };
}
