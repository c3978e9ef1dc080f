using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Recipes;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.HeatMap;

/// <summary>
/// <c>result</c>, <c>x</c> and <c>y</c> (<see cref="InputAxis"/>), <c>steps</c> (levels at which
/// the colour changes), <c>middle</c>, <c>below</c> and <c>above</c> (<c>role</c>, <c>label</c>),
/// <c>contours</c> (<c>at</c>, <c>label</c> where the level does not say all), <c>pins</c>
/// (<c>label</c>, <c>x</c>, <c>y</c>).
/// </summary>
internal sealed class HeatMapKind : FigureKind
{
    public override string Name => "heat-map";

    public override FigureContent? Read(RecipeMap recipe, Unit? unit, RecipeReader reader)
    {
        var (xMap, yMap) = (recipe.Map("x"), recipe.Map("y"));
        var (x, y) = (InputAxis.Read(xMap, reader), InputAxis.Read(yMap, reader));
        if (x is not null && x.Input.Id == y?.Input.Id)
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.DuplicateId(
                yMap!.Text("input")!.Place, y.Input.Id, xMap!.Place.Line));
            y = null;
        }

        var field = ReadField(recipe, unit, (xMap, x), (yMap, y), reader);
        var steps = ReadSteps(recipe, reader);
        var (contourMaps, pinMaps) = (recipe.Maps("contours"), recipe.Maps("pins", required: false));
        var contours = contourMaps.Select(m => ReadContour(m, field, unit, reader))
            .OfType<Contour>().ToList();
        var pins = pinMaps.Select(m => ReadPin(m, x, y, field, reader)).OfType<Pin>().ToList();
        return field is null || steps is null || contours.Count < contourMaps.Count || pins.Count < pinMaps.Count
            ? null
            : new HeatMapContent(field, steps, contours, pins);
    }

    private static MapField? ReadField(
        RecipeMap recipe, Unit? unit, (RecipeMap? Map, InputAxis? Axis) x, (RecipeMap? Map, InputAxis? Axis) y, RecipeReader reader)
    {
        var name = recipe.Text("result");
        var result = reader.Result(name, unit);
        if (result is null || unit is null || x is not ({ } xMap, { } xAxis) || y is not ({ } yMap, { } yAxis))
            return null;
        var field = new MapField(reader.Numbers(result.Unit), result, xAxis, yAxis);
        if (field.Values.Where(v => !double.IsFinite(v)).ToList() is [var wrong, ..])
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.NotDrawable(
                name!.Place, result.Id, Plain(wrong)));
            return null;
        }

        foreach (var (map, axis, isX) in new[] { (xMap, xAxis, true), (yMap, yAxis, false) })
        {
            if (field.Varies(isX))
                continue;
            reader.Diagnostics.Add(DiagnosticCatalogue.NoEffect(
                map.Text("input")!.Place, result.Id, axis.Input.Id));
            return null;
        }

        return field;
    }

    private static MapSteps? ReadSteps(RecipeMap recipe, RecipeReader reader)
    {
        var levels = recipe.Numbers("steps");
        var middle = recipe.Number("middle", required: false) ?? 0;
        var below = ReadSide(recipe.Map("below", required: false), reader);
        var above = ReadSide(recipe.Map("above", required: false), reader);
        var texts = recipe.Texts("steps");
        if (levels.Count == 0 || levels.Count < texts.Count)
            return null;
        var isRising = levels.Zip(levels.Skip(1)).All(pair => pair.First < pair.Second);
        if (!isRising)
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(texts[0].Place, "steps", "in rising order"));
        var isBalanced = levels.Contains(middle)
            && levels.Count(l => l < middle) <= MapSteps.MaxOnOneSide
                && levels.Count(l => l > middle) <= MapSteps.MaxOnOneSide;
        if (!isBalanced)
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(texts[0].Place, "steps", "the middle and at most two levels on each side of it"));
        return isRising && isBalanced ? new MapSteps(levels, middle, below, above) : null;
    }

    private static MapSide ReadSide(RecipeMap? map, RecipeReader reader)
    {
        var label = map?.Text("label", required: false);
        var role = reader.Role(map?.Text("role"));
        map?.Close();
        return new MapSide(role, label is null ? null : new SideName(label.Printed, label.Place));
    }

    private static Contour? ReadContour(RecipeMap map, MapField? field, Unit? unit, RecipeReader reader)
    {
        var label = map.Text("label", required: false);
        var at = reader.Value(map.Text("at"), unit);
        map.Close();
        if (at is null || field is null)
            return null;
        var (min, max) = (field.Values.Min(), field.Values.Max());
        if (at.Value > min && at.Value < max)
            return new Contour(at.Value, label?.Printed ?? "", at.Quantity, label?.Place ?? at.Place);
        reader.Diagnostics.Add(DiagnosticCatalogue.ContourOutside(
            at.Place, Plain(at.Value), Plain(min), Plain(max)));
        return null;
    }

    private static Pin? ReadPin(RecipeMap map, InputAxis? xAxis, InputAxis? yAxis, MapField? field, RecipeReader reader)
    {
        var label = map.Text("label");
        var x = ReadCoordinate(map.Text("x"), xAxis, reader);
        var y = ReadCoordinate(map.Text("y"), yAxis, reader);
        map.Close();
        return label is null || x is null || y is null || field is null
            ? null
            : new Pin(label.Printed, x, y, field.Evaluate([(x.Value, y.Value)])[0], label.Place);
    }

    /// <summary>Reports SR5017.</summary>
    private static RecipeValue? ReadCoordinate(RecipeText? text, InputAxis? axis, RecipeReader reader)
    {
        var value = reader.Value(text, axis?.Input.Unit);
        if (value is null || axis is null || axis.Scale.Contains(value.Value))
            return value;
        reader.Diagnostics.Add(DiagnosticCatalogue.OutsideAxis(
            value.Place, Plain(value.Value), Plain(axis.Scale.Min), Plain(axis.Scale.Max)));
        return null;
    }

    private static string Plain(double value) => SignificantDigits.Plain(value, 4);
}
