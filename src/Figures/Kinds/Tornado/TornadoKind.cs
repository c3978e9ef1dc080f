using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Recipes;
using Standoff.Model.Quantities;
using Standoff.Model.Sensitivity;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Tornado;

/// <summary>
/// <c>result</c>, <c>x</c> (<see cref="AxisName"/>; the result's statement where there is none),
/// <c>top</c> (how many inputs), <c>labels</c> (short names of inputs by id; their
/// statements where there is none), <c>level</c> (<see cref="ReferenceLine"/>).
/// </summary>
internal sealed class TornadoKind : FigureKind
{
    /// <summary>Between the ends of a range that are written with the same decimals.</summary>
    private const double MaxRatio = 100;

    public override string Name => "tornado";

    public override FigureContent? Read(RecipeMap recipe, Unit? unit, RecipeReader reader)
    {
        var name = recipe.Text("result");
        var result = reader.Quantity(name) is null ? null : reader.Result(name, unit);
        var axis = AxisName.Read(recipe, new AxisName(Quotation.Curl(result?.Statement.Text ?? ""), recipe.Place));
        var top = ReadTop(recipe, reader);
        var level = ReferenceLine.ReadAlone(recipe.Map("level", required: false), unit, reader);
        var labels = recipe.Map("labels", required: false)?.Pairs() ?? [];
        foreach (var (key, _) in labels)
            reader.Input(key);
        if (name is null || result is null || top is null)
            return null;
        var named = labels.ToDictionary(l => l.Key.Text, l => l.Value, StringComparer.Ordinal);
        var swings = reader.Workbook.MeasureSwings(result).Take(top.Value)
            .Select(s => CreateSwing(s, named.GetValueOrDefault(s.Input.Id), reader)).ToList();
        if (swings.Count == 0)
            reader.Diagnostics.Add(DiagnosticCatalogue.NothingToDraw(name.Place, result.Id));
        var endless = swings.Select(s => s.Swing)
            .Where(s => !double.IsFinite(s.AtLow) || !double.IsFinite(s.AtHigh)).ToList();
        foreach (var swing in endless)
            ReportNever(result, swing, name.Place, reader.Diagnostics);
        return swings.Count == 0 || endless.Count > 0 || unit is null || (recipe.Has("level") && level is null)
            ? null
            : new TornadoContent(result, reader.Numbers(unit), axis, swings, level);
    }

    /// <summary>By its label or, where the recipe has none, by its short label.</summary>
    private static NamedSwing CreateSwing(Swing swing, RecipeText? label, RecipeReader reader)
    {
        var (input, range) = (swing.Input, swing.Input.Fact.Range);
        var numbers = reader.Numbers(input.Unit);
        // Over orders of magnitude one number of decimals would print digits that nobody has.
        Func<double, string> write = range.Low > 0 && range.High / range.Low > MaxRatio
            ? value => numbers.Write(value, NumberStyle.Printed, 3)
            : numbers.Span([range.Low, input.Value, range.High]).Write;
        if (input.Unit.Plain.Terms is [{ Name.Display: UnitDisplay.Times }])
            write = WithTimes(write);
        return label is null
            ? new NamedSwing(swing, write, Quotation.Curl(input.ShortName), input.Statement.Place)
            : new NamedSwing(swing, write, label.Printed, label.Place);
    }

    /// <summary>A bare number beside an axis would be taken for one of the axis.</summary>
    private static Func<double, string> WithTimes(Func<double, string> write) => value => $"{write(value)} times";

    private static int? ReadTop(RecipeMap recipe, RecipeReader reader)
    {
        var top = recipe.Number("top");
        if (top is null || (top == Math.Truncate(top.Value) && top is >= 1 and <= 20))
            return (int?)top;
        reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(
            recipe.Text("top")!.Place, "top", "a whole number from 1 to 20"));
        return null;
    }

    private static void ReportNever(Result result, Swing swing, Place place, DiagnosticBag diagnostics)
    {
        var end = double.IsFinite(swing.AtLow) ? swing.AtHigh : swing.AtLow;
        diagnostics.Add(DiagnosticCatalogue.NotDrawable(
            place, result.Id, $"{SignificantDigits.Plain(end, 4)} at an end of {swing.Input.Id}"));
    }
}
