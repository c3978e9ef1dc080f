using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Standoff.Evidence.Inputs;
using Standoff.Figures;
using Standoff.Figures.Geometry;
using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;
using Standoff.Shared;
using Standoff.Site.Building;
using Standoff.Site.Exploring;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests.Exploring;

/// <summary>
/// Where a page shows a reader's case on a drawing, against the drawing of a build whose facts have
/// those values.
/// </summary>
public sealed partial class FigureMarksTests : IDisposable
{
    /// <summary>In px of the drawing.</summary>
    private const double Tolerance = 0.5;

    private static readonly Report Report = RealSite.Result.Report.Value!;

    private static readonly BrowserModel Model = BrowserModel.Create(Report);

    /// <summary>
    /// All that can be moved, a twentieth of the way to the far end of its range: a build whose
    /// marks leave their axes draws nothing.
    /// </summary>
    private static readonly Dictionary<string, double> Set = Report.Workbook.Inputs
        .Where(i => Model.NumberOf(i) is not null && i.Fact.Range.IsWide)
        .ToDictionary(i => i.Id, i => SignificantDigits.Round(i.Value + 0.05 * (FarEnd(i) - i.Value), 6), StringComparer.Ordinal);

    private static readonly Lazy<(InputFiles Files, Workbook Workbook)> Changed = new(Change);

    private readonly BrowserEngine _engine = new(Model, 1);

    public FigureMarksTests()
    {
        _engine.Load(FigureMarks.Create(Report, Model).Script);
        _engine.Try(Set);
    }

    public void Dispose() => _engine.Dispose();

    public static TheoryData<string> Marked => [.. Figures(a => a.Marks.Count > 0)];

    public static TheoryData<string> Curved => [.. Figures(a => a.Curves.Any(c => c.Result is not null))];

    [Fact]
    public void Every_kind_that_can_show_a_case_does() => Assert.Equal(
        ["bars", "crossing", "dots", "heat-map", "histogram", "ladder", "lines"],
        Report.Figures.Values.Where(f => f.Axes.Wide.Marks.Count + f.Axes.Wide.Curves.Count > 0).Select(f => f.Kind).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Of kinds that show no case the numbers are named, so that words can tell.</summary>
    [Theory]
    [InlineData("tornado")]
    [InlineData("stacked-bars")]
    [InlineData("flow")]
    [InlineData("nested-squares")]
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
                .Select(Model.NumberOf)
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

    private static double FarEnd(Input input)
    {
        var range = input.Fact.Range;
        return input.Value - range.Low > range.High - input.Value ? range.Low : range.High;
    }

    private static IEnumerable<string> Figures(Func<DrawingAxes, bool> passes) =>
        Report.Figures.Values
            .Where(f => passes(f.Axes.Wide) && f.Quantities.Any(Set.ContainsKey))
            .Select(f => f.Id)
            .Order(StringComparer.Ordinal);

    private static bool IsMoved(string? id) => id is not null && !Value(id).Equals(ValueIn(Report.Workbook, id));

    private static bool IsMovedByOthers(ValueCurve curve) => curve.Result is { } result && Report.Workbook.TryFind(result, out var quantity)
        && Report.Workbook.FindInputsBehind(quantity).Any(i => i.Id != curve.Input && Set.ContainsKey(i.Id));

    private static double Value(string id) => ValueIn(Changed.Value.Workbook, id);

    private static double ValueIn(Workbook workbook, string id) =>
        workbook.TryFind(id, out var quantity) ? quantity.Value : throw new KeyNotFoundException(id);

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

    private static Figure Draw(string id)
    {
        var path = $"content/figures/{id}.md";
        var source = SourceText.Decode(path, Changed.Value.Files.Bytes(path).Span).Value!;
        // What the title says may be false by now; the drawing is asked for all the same.
        var text = TitleCondition().Replace(source.Text, "when: asic_price > 1 USD/chip\n");
        var outcome = FigureCatalog.Draw(SourceText.Decode(path, Encoding.UTF8.GetBytes(text)).Value!, Changed.Value.Workbook);
        return outcome.Value ?? throw new InvalidOperationException(string.Join('\n', outcome.Found));
    }

    private static (InputFiles, Workbook) Change()
    {
        var files = Checkout.ReadInputs();
        var facts = Encoding.UTF8.GetString(files["data/facts.csv"].Span);
        foreach (var (id, value) in Set)
        {
            var row = new Regex(
                $"(?m)^{id},{Cell},{Cell},(?<value>[^,\"\n]*),", RegexOptions.ExplicitCapture);
            var match = row.Match(facts);
            Assert.True(match.Success, id);
            var (start, length) = (match.Groups["value"].Index, match.Groups["value"].Length);
            facts = string.Concat(facts.AsSpan(0, start), value.ToString("R", CultureInfo.InvariantCulture), facts.AsSpan(start + length));
        }

        files["data/facts.csv"] = Encoding.UTF8.GetBytes(facts);
        var changed = new InputFiles(files);
        return (changed, EvidenceStage.Read(changed).Value!.Workbook);
    }

    private const string Cell = "(\"([^\"]|\"\")*\"|[^,\"\n]*)";

    [GeneratedRegex(@"^when:.*\n([ \t]+.*\n)*", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex TitleCondition();
}
