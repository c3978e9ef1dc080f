using System.Globalization;
using Standoff.Figures.Geometry;
using Standoff.Model.Quantities;
using Standoff.Site.Exploring;
using static Standoff.Site.Tests.Exploring.MovedBuild;

namespace Standoff.Site.Tests.Exploring;

/// <summary>
/// Where a page shows a reader's case on a drawing, against the drawing of a build whose facts have
/// those values.
/// </summary>
public sealed class FigureMarksTests : IDisposable
{
    private readonly BrowserEngine _engine = new(Known, 1);

    public FigureMarksTests()
    {
        _engine.Load(FigureMarks.Create(Report, Known).Script);
        _engine.Try(Set);
    }

    public void Dispose() => _engine.Dispose();

    public static TheoryData<string> Marked => [.. FiguresWith(a => a.Marks.Count > 0)];

    public static TheoryData<string> Curved => [.. FiguresWith(a => a.Curves.Any(c => c.Result is not null))];

    [Fact]
    public void Every_kind_that_can_show_a_case_does() => Assert.Equal(
        ["bars", "crossing", "dots", "heat-map", "histogram", "ladder", "lines", "nested-squares", "over-time", "stacked-bars", "tornado"],
        Report.Figures.Values.Where(f => _engine.Holds($"!!standoffFigures['{f.Id}']?.marks")).Select(f => f.Kind).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Of kinds that show no case the numbers are named, so that words can tell.</summary>
    [Theory]
    [InlineData("flow")]
    public void Any_other_kind_names_what_it_shows(string kind)
    {
        var figures = Report.Figures.Values
            .Where(f => f.Kind == kind && f.Quantities.Any(Set.ContainsKey))
            .ToList();
        Assert.NotEmpty(figures);
        Assert.All(figures, figure =>
        {
            var named = _engine.Say(
                $"standoffFigures['{figure.Id}'].numbers.map(n => n[1]).join()");
            var shown = Report.Workbook.Quantities
                .Where(q => q is Input or Result && figure.Quantities.Contains(q.Id))
                .Select(Known.NumberOf)
                .OfType<int>();
            Assert.Equal(shown.Order(), named.Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).Order());
        });
    }

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_value_stands_where_a_build_with_it_has_it(string id)
    {
        var (published, changed) = (Report.Figures[id], Draw(id));
        foreach (var (before, after, size) in new[]
        {
            (published.Axes.Wide, changed.Axes.Wide, "wide"),
            (published.Axes.Narrow, changed.Axes.Narrow, "narrow"),
        })
        {
            var places = _engine.PlaceMarks(id, size);
            var moved = before.Marks.Where(m => IsMoved(m.X) || IsMoved(m.Y)).ToList();
            Assert.Equal(moved.Count, places.Count);
            foreach (var (mark, (x, y)) in moved.Zip(places))
            {
                var there = after.Marks
                    .Single(m => m.X == mark.X && m.Y == mark.Y && m.Label == mark.Label);
                if (mark.X is not null)
                    AssertNear(before.X!, ValueOf(mark.X, there.PixelX, after.X!), x, mark.X);
                if (mark.Y is not null)
                    AssertNear(before.Y!, Value(mark.Y), y, mark.Y);
                else
                    Assert.Equal(mark.PixelY, y!.Value, 0.01);
            }
        }
    }

    /// <summary>The table of the other build holds its curve; the axes are those of this one.</summary>
    [Theory]
    [MemberData(nameof(Curved))]
    public void A_curve_runs_where_a_build_with_other_facts_draws_it(string id)
    {
        var (published, changed) = (Report.Figures[id], Draw(id));
        var (axes, curves) = (published.Axes.Wide, published.Axes.Wide.Curves);
        for (var i = 0; i < curves.Count; i++)
        {
            var course = _engine.Course(id, i);
            Assert.Equal(IsMovedByOthers(curves[i]), course is not null);
            if (course is null)
                continue;
            foreach (var row in changed.Table.Rows)
            {
                var (x, expected) = (row[0].Number!.Value, row[i + 1].Number!.Value);
                if (x < axes.X!.Min || x > axes.X.Max)
                    continue;
                var (from, to) = course.Zip(course.Skip(1)).First(s => s.Second.X >= x * (1 - 1e-12) - 1e-300);
                var (left, right) = (axes.X.ToPixels(from.X), axes.X.ToPixels(to.X));
                var share = (axes.X.ToPixels(x) - left) / (right - left);
                var (start, end) = (axes.Y!.ToPixels(from.Y), axes.Y.ToPixels(to.Y));
                var y = start + share * (end - start);
                var wanted = axes.Y.ToPixels(expected);
                if (wanted >= axes.Area.Top && wanted <= axes.Area.Bottom)
                    Assert.True(Math.Abs(wanted - y) <= Tolerance, $"{curves[i].Result} at {x}: {wanted} and {y}");
            }
        }
    }

    private static bool IsMoved(string? id) => id is not null && !Value(id).Equals(ValueIn(Report.Workbook, id));

    private static bool IsMovedByOthers(ValueCurve curve) => curve.Result is { } result && Report.Workbook.TryFind(result, out var quantity)
        && Report.Workbook.FindInputsBehind(quantity).Any(i => i.Id != curve.Input && Set.ContainsKey(i.Id));

    /// <summary>What the other drawing shows; on a map, whose marks have no place, what is taken.</summary>
    private static double ValueOf(string id, double pixels, AxisTransform axis) =>
        pixels == 0 ? Value(id) : axis.ToValue(pixels);

    private static void AssertNear(AxisTransform axis, double value, double? place, string id)
    {
        if (value < axis.Min || value > axis.Max)
            Assert.Null(place);
        else
            Assert.True(
                Math.Abs(axis.ToPixels(value) - place!.Value) <= Tolerance,
                $"{id}: {axis.ToPixels(value)} and {place}");
    }
}
