using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;
using Standoff.Figures.Drawing;
using Standoff.Figures.Kinds.Lines;
using Standoff.Figures.Recipes;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.OverTime;

/// <summary><c>x</c> (<c>label</c>, <c>from</c>, <c>to</c>, all optional), <c>y</c> (<see cref="ValueAxis"/>), <c>lines</c> (<c>label</c>, <c>role</c>, <c>series</c>, <c>course</c> (<see cref="Course"/>), <c>until</c>).</summary>
internal sealed class OverTimeKind : FigureKind
{
    public override string Name => "over-time";

    public override FigureContent? Read(RecipeMap recipe, Unit unit, RecipeReader reader)
    {
        var xMap = recipe.Map("x", required: false);
        var (xLabel, from, to) = (xMap?.Text("label", required: false), Date(xMap?.Text("from", required: false), reader), Date(xMap?.Text("to", required: false), reader));
        xMap?.Close();
        var y = ValueAxis.Read(recipe.Map("y"), unit, reader);
        var maps = recipe.Maps("lines");
        var lines = maps.Select(m => ReadLine(m, unit, y?.IsLog == true, reader)).OfType<DatedLine>().ToList();
        foreach (var twice in lines.GroupBy(l => l.Series, StringComparer.Ordinal).Where(g => g.Count() > 1))
            reader.Diagnostics.Add(DiagnosticCatalogue.DuplicateId(twice.Last().SeriesPlace, twice.Key, twice.First().SeriesPlace.Line));
        if (y is null || lines.Count == 0 || lines.Count < maps.Count || reader.Diagnostics.HasErrors)
            return null;
        var dates = lines.SelectMany(l => l.Points.Select(p => p.X)).Concat(lines.Select(l => l.End)).ToList();
        var scale = new Scale(from is { } first ? TimeAxis.At(first) : dates.Min(), to is { } last ? TimeAxis.At(last) : dates.Max());
        if (scale.Min >= scale.Max)
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.EmptyRange(xMap?.Place ?? lines[0].SeriesPlace, Year(scale.Min), Year(scale.Max)));
            return null;
        }

        foreach (var line in lines.Where(l => l.Points[0].X < scale.Min - 1e-9 || l.End > scale.Max + 1e-9))
            reader.Diagnostics.Add(DiagnosticCatalogue.OutsideAxis(line.SeriesPlace, line.Series, Year(scale.Min), Year(scale.Max)));
        if (reader.Diagnostics.HasErrors)
            return null;
        var axis = new TimeAxis(xLabel?.Printed ?? "", scale, lines.All(l => l.Points.All(p => p.Date.Text.Length == 4)), xLabel?.Place ?? lines[0].Origin);
        var values = lines.SelectMany(l => l.Points).SelectMany(p => new[] { p.Value, p.Low, p.High }).ToList();
        return new OverTime(axis, y, y.Over(values), reader.Numbers(unit), lines);
    }

    private static DatedLine? ReadLine(RecipeMap map, Unit unit, bool isLog, RecipeReader reader)
    {
        var label = map.Text("label");
        var role = reader.Role(map.Text("role", required: false));
        var name = map.Text("series");
        var course = reader.OneOf(map.Text("course", required: false), "course", Enum.GetValues<Course>(), Course.Slopes);
        var until = Date(map.Text("until", required: false), reader);
        map.Close();
        if (label is null || name is null)
            return null;
        var points = reader.Workbook.Points.Where(p => p.Row.Series.Text == name.Text).ToList();
        if (points.Count == 0)
        {
            var known = reader.Workbook.Points.Select(p => p.Row.Series.Text).Distinct(StringComparer.Ordinal);
            reader.Diagnostics.Add(DiagnosticCatalogue.UnknownSeries(name.Place, name.Text, Suggestion.For(name.Text, known)));
            return null;
        }

        // What is wrong with one point of a series is wrong with most: it is told once.
        var dated = points.Select(p => ReadPoint(p, name, unit, isLog, reader)).TakeWhile(p => p is not null).OfType<DatedPoint>().OrderBy(p => p.X).ToList();
        return dated.Count < points.Count ? null : new DatedLine(
            label.Printed, role, label.Place, name.Text, name.Place, dated, course, until is { } end ? TimeAxis.At(end) : dated[^1].X);
    }

    private static DatedPoint? ReadPoint(SeriesValue point, RecipeText name, Unit unit, bool isLog, RecipeReader reader)
    {
        if (!PartialDate.TryParse(point.Row.X.Text, out var date))
            reader.Diagnostics.Add(DiagnosticCatalogue.UndatedPoint(name.Place, name.Text, point.Row.X.Text));
        else if (!point.Unit.HasSameDimension(unit))
            reader.Diagnostics.Add(DiagnosticCatalogue.FigureUnit(name.Place, point.Id, point.Unit.ToString(), unit.ToString()));
        else if (isLog && point.Row.Low <= 0)
            reader.Diagnostics.Add(DiagnosticCatalogue.NotOnLogAxis(name.Place, point.Id, SignificantDigits.Plain(point.Row.Low, 4)));
        else
            return new DatedPoint(date, point.Id, Inner(point.Value), Inner(point.Row.Low), Inner(point.Row.High));
        return null;

        double Inner(double value) => value * point.Unit.Scale / unit.Scale;
    }

    /// <summary>Reports SR5005.</summary>
    private static PartialDate? Date(RecipeText? text, RecipeReader reader)
    {
        if (text is null)
            return null;
        if (PartialDate.TryParse(text.Text, out var date))
            return date;
        reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(text.Place, text.Text, "a date, written like 2026-11-23, 2026-11 or 2026"));
        return null;
    }

    private static string Year(double at) => SignificantDigits.Plain(at, 6);
}
