using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;
using Standoff.Figures.Axes;
using Standoff.Figures.Recipes;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.OverTime;

/// <summary>
/// Each line: <c>label</c>, <c>role</c>, <c>series</c> or <c>points</c> (<c>at</c>, <c>value</c>),
/// <c>course</c> (<see cref="Course"/>), <c>until</c>.
/// </summary>
/// <param name="unit">Of the figure; null where it could not be read, which leaves no line.</param>
/// <param name="isLog">Whether values must be greater than zero.</param>
internal sealed class DatedLineReader(Unit? unit, bool isLog, RecipeReader reader)
{
    /// <summary>
    /// Null where one is wrong. Reports SR1009, SR1011, SR5005, SR5008, SR5010, SR5022, SR5023.
    /// </summary>
    public IReadOnlyList<DatedLine>? ReadAll(IReadOnlyList<RecipeMap> maps)
    {
        var lines = maps.Select(Read).OfType<DatedLine>().ToList();
        var twice = lines.GroupBy(l => l.Series.Id, StringComparer.Ordinal)
            .Where(g => g.Count() > 1).ToList();
        foreach (var group in twice)
            reader.Diagnostics.Add(DiagnosticCatalogue.DuplicateId(group.Last().Series.Place, group.Key, group.First().Series.Place.Line));
        return lines.Count > 0 && lines.Count == maps.Count && twice.Count == 0 ? lines : null;
    }

    private DatedLine? Read(RecipeMap map)
    {
        var label = map.Text("label");
        var role = reader.Role(map.Text("role", required: false));
        var name = map.Text("series", required: !map.Has("points"));
        var course = reader.OneOf(map.Text("course", required: false), "course", Enum.GetValues<Course>(), Course.Slopes);
        var untilText = map.Text("until", required: false);
        var until = reader.Date(untilText);
        var points = name is null ? ReadOwnPoints(map) : ReadPoints(name);
        map.Close();
        if (label is null || points is null || (until is null) != (untilText is null))
            return null;
        var end = until is { } last ? TimeAxis.YearOf(last) : points[^1].X;
        var series = name is null ? new NamedSeries(label.Text, label.Place) : new NamedSeries(name.Text, name.Place);
        return new DatedLine(label.Printed, role, label.Place, series, points, course, end);
    }

    /// <summary>
    /// By date, in the order of the recipe; null where the key is missing or a part is wrong.
    /// </summary>
    private List<DatedPoint>? ReadOwnPoints(RecipeMap map)
    {
        var maps = map.Maps("points", required: false);
        var points = maps.Select(ReadOwnPoint).OfType<DatedPoint>().OrderBy(p => p.X).ToList();
        return points.Count > 0 && points.Count == maps.Count ? points : null;
    }

    private DatedPoint? ReadOwnPoint(RecipeMap map)
    {
        var date = reader.Date(map.Text("at"));
        var value = map.Text("value");
        var quantity = reader.Quantity(value, unit);
        map.Close();
        if (date is null || quantity is null || unit is null)
            return null;
        if (!isLog || quantity.Value > 0)
            return new DatedPoint(date.Value, quantity.Id, quantity.Value, quantity.Value, quantity.Value);
        reader.Diagnostics.Add(DiagnosticCatalogue.NotOnLogAxis(value!.Place, quantity.Id, SignificantDigits.Plain(quantity.Value, 4)));
        return null;
    }

    /// <summary>
    /// By date; at least one. Null where the series is unknown or broken, or one point is wrong.
    /// </summary>
    private List<DatedPoint>? ReadPoints(RecipeText name)
    {
        if (reader.Workbook.IsBroken(name.Text))
            return null;
        var points = reader.Workbook.Points.Where(p => p.Row.Series.Text == name.Text).ToList();
        if (points.Count == 0)
        {
            var known = reader.Workbook.Points.Select(p => p.Row.Series.Text)
                .Distinct(StringComparer.Ordinal);
            reader.Diagnostics.Add(DiagnosticCatalogue.UnknownSeries(
                name.Place, name.Text, Suggestion.For(name.Text, known)));
            return null;
        }

        // What is wrong with one point of a series is wrong with most: it is told once.
        var dated = points.Select(p => ReadPoint(p, name)).TakeWhile(p => p is not null).OfType<DatedPoint>()
            .OrderBy(p => p.X).ToList();
        return dated.Count < points.Count ? null : dated;
    }

    private DatedPoint? ReadPoint(SeriesValue point, RecipeText name)
    {
        if (!PartialDate.TryParse(point.Row.X.Text, out var date))
            reader.Diagnostics.Add(DiagnosticCatalogue.UndatedPoint(name.Place, name.Text, point.Row.X.Text));
        else if (unit is null)
            return null;
        else if (!point.Unit.Plain.HasSameDimension(unit))
            reader.Diagnostics.Add(DiagnosticCatalogue.FigureUnit(name.Place, point.Id, point.Unit.ToString(), unit.ToString()));
        else if (isLog && point.Row.Low <= 0)
            reader.Diagnostics.Add(DiagnosticCatalogue.NotOnLogAxis(name.Place, point.Id, SignificantDigits.Plain(point.Row.Low, 4)));
        else
            return new DatedPoint(date, point.Id, InFigureUnit(point.Value), InFigureUnit(point.Row.Low), InFigureUnit(point.Row.High));
        return null;

        double InFigureUnit(double value) => value * point.Unit.Scale / unit.Scale;
    }
}
