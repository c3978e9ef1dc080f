using Standoff.Figures.Geometry;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;
using Standoff.Site.Exploring;
using static Standoff.Site.Tests.Exploring.MovedBuild;

namespace Standoff.Site.Tests.Exploring;

/// <summary>
/// How a page outlines a reader's case on bars, swings and squares, against the drawing of a build whose
/// facts have those values.
/// </summary>
public sealed class FigureShapesTests : IDisposable
{
    private readonly BrowserEngine _engine = new(Known, 1);

    public FigureShapesTests()
    {
        _engine.Load(FigureMarks.Create(Report, Known).Script);
        _engine.Try(Set);
    }

    public void Dispose() => _engine.Dispose();

    public static TheoryData<string> Shaped => [.. FiguresWith(a => a.Shapes.Any(IsKnown))];

    /// <summary>
    /// Its drawing gives where its own edges stand; on the axes of this one they are those of the outline.
    /// </summary>
    [Theory]
    [MemberData(nameof(Shaped))]
    public void A_shape_is_outlined_where_a_build_with_the_case_draws_it(string id)
    {
        var (published, changed) = (Report.Figures[id], Draw(id));
        var outlined = OutlineAll(id, "wide", published.Axes.Wide, changed.Axes.Wide)
            + OutlineAll(id, "narrow", published.Axes.Narrow, changed.Axes.Narrow);
        Assert.True(outlined > 0, id);
    }

    private int OutlineAll(string id, string size, DrawingAxes before, DrawingAxes after)
    {
        var outlined = 0;
        foreach (var (index, shape) in before.Shapes.Where(IsKnown).Index())
        {
            // Of a tornado other inputs may be the widest by now.
            if (after.Shapes.FirstOrDefault(s => NameOf(s) == NameOf(shape)) is not { } there)
                continue;
            var expected = EdgesOf(there).Select(e => Across(shape, there, before, after, e)).ToList();
            var edges = _engine.PlaceShape(id, size, index)
                .SelectMany(b => shape is ValueSquare ? [b.Width, b.Height] : new[] { b.X, b.X + b.Width }).Distinct().Order().ToList();
            if (edges.Count == 0)
            {
                Assert.All(EdgesOf(shape).Zip(expected), e => Assert.Equal(e.First, e.Second, 1e-6));
                continue;
            }

            outlined++;
            Assert.All(expected, e => Assert.InRange(edges.Min(edge => Math.Abs(edge - e)), 0, Tolerance));
            Assert.All(edges, edge => Assert.InRange(expected.Min(e => Math.Abs(edge - e)), 0, Tolerance));
        }

        return outlined;
    }

    private static string NameOf(ValueShape shape) => shape switch
    {
        ValueLevel level => level.Id,
        ValueStack stack => $"{stack.Label} {stack.Total}",
        ValueSwing swing => $"{swing.Input} {swing.Result}",
        ValueSquare square => $"{square.Id} {(square.Across < 0 ? "left" : "right")} {square.Label}",
        _ => throw new NotSupportedException(shape.ToString()),
    };

    private static IEnumerable<double> EdgesOf(ValueShape shape) => shape switch
    {
        ValueLevel level => [level.Pixels],
        ValueStack stack => stack.Edges,
        ValueSwing swing => [swing.Low, swing.High],
        ValueSquare square => [square.Side],
        _ => throw new NotSupportedException(shape.ToString()),
    };

    /// <summary>An edge of the other drawing, in px of this one.</summary>
    private static double Across(ValueShape shape, ValueShape there, DrawingAxes before, DrawingAxes after, double edge) =>
        (shape, there) is (ValueSquare own, ValueSquare other)
            ? edge * Math.Abs(own.Across / other.Across)
            : before.X!.ToPixels(after.X!.ToValue(edge));

    private static bool IsKnown(ValueShape shape) => (shape switch
    {
        ValueLevel level => [level.Id],
        ValueStack stack => [stack.Total, .. stack.Parts.Select(p => p.Id)],
        ValueSwing swing => [swing.Input, swing.Result],
        ValueSquare square => (string[])[square.Id],
        _ => throw new NotSupportedException(shape.ToString()),
    }).All(id => Report.Workbook.TryFind(id, out var quantity) && Known.NumberOf(quantity) is not null);

    /// <summary>What a date has may be a fact, and those after it follow from it.</summary>
    [Fact]
    public void Points_over_time_stand_where_a_build_with_the_case_has_them()
    {
        var (id, mark) = Report.Figures.Values.Where(f => f.Kind == "over-time")
            .SelectMany(f => f.Axes.Wide.Marks.Select(m => (f.Id, Mark: m)))
            .First(m => Report.Workbook.TryFind(m.Mark.Y!, out var quantity) && quantity is Input && Known.NumberOf(quantity) is not null);
        var set = new Dictionary<string, double> { [mark.Y!] = SignificantDigits.Round(0.98 * ValueIn(Report.Workbook, mark.Y!), 6) };
        _engine.Try(set);
        var places = _engine.PlaceMarks(id, "wide");
        var (files, workbook) = Change(set);
        var (before, after) = (Report.Figures[id].Axes.Wide, Draw(id, files, workbook).Axes.Wide);
        var moved = before.Marks.Where(m => !ValueIn(workbook, m.Y!).Equals(ValueIn(Report.Workbook, m.Y!))).ToList();
        Assert.True(moved.Count > 1, id);
        Assert.Equal(moved.Count, places.Count);
        Assert.All(moved.Zip(places), m =>
        {
            var drawn = after.Marks.Single(other => other.Y == m.First.Y && other.Label == m.First.Label);
            Assert.Equal(before.Y!.ToPixels(after.Y!.ToValue(drawn.PixelY)), m.Second.Y!.Value, Tolerance);
        });
    }
}
