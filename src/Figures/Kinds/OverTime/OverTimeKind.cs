using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;
using Standoff.Figures.Axes;
using Standoff.Figures.Geometry;
using Standoff.Figures.Recipes;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.OverTime;

/// <summary>
/// <c>x</c> (<c>label</c>, <c>from</c>, <c>to</c>, all optional), <c>y</c>
/// (<see cref="ValueAxis"/>), <c>lines</c> (<see cref="DatedLineReader"/>), <c>level</c>
/// (<see cref="CrossedLevel"/>).
/// </summary>
internal sealed class OverTimeKind : FigureKind
{
    public override string Name => "over-time";

    public override FigureContent? Read(RecipeMap recipe, Unit? unit, RecipeReader reader)
    {
        var xMap = recipe.Map("x", required: false);
        var label = xMap?.Text("label", required: false);
        var (fromText, toText) = (xMap?.Text("from", required: false), xMap?.Text("to", required: false));
        var (from, to) = (reader.Date(fromText), reader.Date(toText));
        xMap?.Close();
        var y = ValueAxis.Read(recipe.Map("y"), unit, reader);
        var lines = new DatedLineReader(unit, y is { IsLog: true }, reader)
            .ReadAll(recipe.Maps("lines"));
        var level = CrossedLevel.Read(recipe.Map("level", required: false), unit, reader);
        if (lines is null || (recipe.Has("level") && level is null) || (from is null) != (fromText is null) || (to is null) != (toText is null))
            return null;
        if (FindScale(from, to, lines, xMap?.Place ?? lines[0].Series.Place, reader) is not { } scale || y is null || unit is null)
            return null;
        var byYear = lines.All(l => l.Points.All(p => p.Date.Text.Length == 4));
        var axis = new TimeAxis(label?.Printed ?? "", scale, byYear, label?.Place ?? lines[0].Origin);
        var values = lines.SelectMany(l => l.Points)
            .SelectMany(p => new[] { p.Value, p.Low, p.High })
            .Concat(level is null ? [] : [level.Line.Value]).ToList();
        var height = y.Over(values);
        if (level?.Line.IsWithin(height, reader) == false)
            return null;
        return new OverTimeContent(axis, new NumberAxis(height, y.Label, reader.Numbers(unit), y.Origin), lines, level);
    }

    /// <summary>
    /// Null where no time lies between the ends (SR5016) or a point lies outside (SR5017).
    /// </summary>
    private static Scale? FindScale(PartialDate? from, PartialDate? to, IReadOnlyList<DatedLine> lines, Place place, RecipeReader reader)
    {
        var dates = lines.SelectMany(l => l.Points.Select(p => p.X))
            .Concat(lines.Select(l => l.End)).ToList();
        var scale = new Scale(from is { } first ? TimeAxis.YearOf(first) : dates.Min(), to is { } last ? TimeAxis.YearOf(last) : dates.Max());
        if (scale.Min >= scale.Max)
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.EmptyRange(
                place, Year(scale.Min), Year(scale.Max)));
            return null;
        }

        var outside = lines.Where(l => l.Points[0].X < scale.Min - 1e-9 || l.End > scale.Max + 1e-9)
            .ToList();
        foreach (var line in outside)
            reader.Diagnostics.Add(DiagnosticCatalogue.OutsideAxis(line.Series.Place, line.Series.Id, Year(scale.Min), Year(scale.Max)));
        return outside.Count > 0 ? null : scale;
    }

    private static string Year(double at) => SignificantDigits.Plain(at, 6);
}
