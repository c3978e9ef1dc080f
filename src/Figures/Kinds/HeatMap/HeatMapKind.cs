using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Recipes;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.HeatMap;

/// <summary><c>result</c>, <c>x</c> and <c>y</c> (<see cref="InputAxis"/>), <c>steps</c> (levels at which the colour changes), <c>middle</c>, <c>below</c> and <c>above</c> (<c>role</c>, <c>label</c>), <c>contours</c> (<c>at</c>, <c>label</c> where the level does not say all), <c>pins</c> (<c>label</c>, <c>x</c>, <c>y</c>).</summary>
internal sealed class HeatMapKind : FigureKind
{
    public override string Name => "heat-map";

    public override FigureContent? Read(RecipeMap recipe, Unit unit, RecipeReader reader)
    {
        var field = ReadField(recipe, unit, reader);
        var steps = ReadSteps(recipe, reader);
        var (contourMaps, pinMaps) = (recipe.Maps("contours"), recipe.Maps("pins", required: false));
        if (field is null || steps is null)
            return null;
        var contours = contourMaps.Select(m => ReadContour(m, field, unit, reader)).OfType<Contour>().ToList();
        var pins = pinMaps.Select(m => ReadPin(m, field, reader)).OfType<Pin>().ToList();
        return contours.Count == contourMaps.Count && pins.Count == pinMaps.Count ? new HeatMap(field, steps, contours, pins) : null;
    }

    private static MapField? ReadField(RecipeMap recipe, Unit unit, RecipeReader reader)
    {
        var name = recipe.Text("result");
        var result = reader.Result(name, unit);
        var (xMap, yMap) = (recipe.Map("x"), recipe.Map("y"));
        var (x, y) = (InputAxis.Read(xMap, reader), InputAxis.Read(yMap, reader));
        if (result is null || x is null || y is null)
            return null;
        if (x.Input.Id == y.Input.Id)
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.DuplicateId(yMap!.Text("input")!.Place, y.Input.Id, xMap!.Place.Line));
            return null;
        }

        var field = new MapField(reader.Numbers(result.Unit), result, x, y);
        if (field.Values.FirstOrDefault(v => !double.IsFinite(v), 0) is var wrong && !double.IsFinite(wrong))
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.NotDrawable(name!.Place, result.Id, SignificantDigits.Plain(wrong, 4)));
            return null;
        }

        foreach (var (map, axis, isX) in new[] { (xMap!, x, true), (yMap!, y, false) })
        {
            if (field.Varies(isX))
                continue;
            reader.Diagnostics.Add(DiagnosticCatalogue.NoEffect(map.Text("input")!.Place, result.Id, axis.Input.Id));
            return null;
        }

        return field;
    }

    private static MapSteps? ReadSteps(RecipeMap recipe, RecipeReader reader)
    {
        var levels = recipe.Numbers("steps");
        var middle = recipe.Number("middle", required: false) ?? 0;
        var (below, above) = (ReadSide(recipe.Map("below", required: false), reader), ReadSide(recipe.Map("above", required: false), reader));
        var texts = recipe.Texts("steps");
        if (levels.Count == 0 || levels.Count < texts.Count)
            return null;
        if (levels.Zip(levels.Skip(1)).Any(pair => pair.First >= pair.Second))
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(texts[0].Place, "steps", "in rising order"));
        if (!levels.Contains(middle) || levels.Count(l => l < middle) > MapSteps.MostOnOneSide || levels.Count(l => l > middle) > MapSteps.MostOnOneSide)
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(texts[0].Place, "steps", "the middle and at most two levels on each side of it"));
        return new MapSteps(levels, middle, below, above);
    }

    private static MapSide ReadSide(RecipeMap? map, RecipeReader reader)
    {
        var label = map?.Text("label", required: false);
        var side = new MapSide(reader.Role(map?.Text("role")), label?.Printed ?? "", label?.Place ?? default);
        map?.Close();
        return side;
    }

    private static Contour? ReadContour(RecipeMap map, MapField field, Unit unit, RecipeReader reader)
    {
        var label = map.Text("label", required: false);
        var at = reader.Value(map.Text("at"), unit);
        map.Close();
        if (at is null)
            return null;
        if (at.Value > field.Values.Min() && at.Value < field.Values.Max())
            return new Contour(at.Value, label?.Printed ?? "", at.Quantity, label?.Place ?? at.Place);
        reader.Diagnostics.Add(DiagnosticCatalogue.ContourOutside(at.Place, Plain(at.Value), Plain(field.Values.Min()), Plain(field.Values.Max())));
        return null;
    }

    private static Pin? ReadPin(RecipeMap map, MapField field, RecipeReader reader)
    {
        var label = map.Text("label");
        var x = Inside(reader.Value(map.Text("x"), field.X.Input.Unit), field.X, reader);
        var y = Inside(reader.Value(map.Text("y"), field.Y.Input.Unit), field.Y, reader);
        map.Close();
        return label is null || x is null || y is null
            ? null
            : new Pin(label.Printed, x.Value, y.Value, field.At([(x.Value, y.Value)])[0], x.Quantity, y.Quantity, label.Place);
    }

    private static RecipeValue? Inside(RecipeValue? value, InputAxis axis, RecipeReader reader)
    {
        if (value is null || axis.Scale.Contains(value.Value))
            return value;
        reader.Diagnostics.Add(DiagnosticCatalogue.OutsideAxis(value.Place, Plain(value.Value), Plain(axis.Scale.Min), Plain(axis.Scale.Max)));
        return null;
    }

    private static string Plain(double value) => SignificantDigits.Plain(value, 4);
}
