using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Geometry;
using Standoff.Figures.Recipes;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds;

/// <summary>
/// A value that others are measured against, drawn as a line through all of them.
/// </summary>
/// <param name="Value">In the figure's unit.</param>
/// <param name="Quantity">Whose value it is; null for a number.</param>
internal sealed record ReferenceLine(double Value, string Label, Quantity? Quantity, Place LabelPlace, Place ValuePlace)
{
    /// <summary>
    /// <c>label</c> and <c>at</c>; null where one is missing or wrong. The caller closes the group,
    /// which may have more keys.
    /// </summary>
    public static ReferenceLine? Read(RecipeMap map, Unit? unit, RecipeReader reader)
    {
        var (label, at) = (map.Text("label"), reader.Value(map.Text("at"), unit));
        return label is null || at is null
            ? null
            : new ReferenceLine(at.Value, label.Printed, at.Quantity, label.Place, at.Place);
    }

    /// <summary>Reports SR5017 where it is not.</summary>
    public bool IsWithin(Scale scale, RecipeReader reader)
    {
        if (scale.Contains(Value))
            return true;
        reader.Diagnostics.Add(DiagnosticCatalogue.OutsideAxis(
            ValuePlace, SignificantDigits.Plain(Value, 4), SignificantDigits.Plain(scale.Min, 4), SignificantDigits.Plain(scale.Max, 4)));
        return false;
    }

    /// <summary>The same of a group that has no other keys; null where there is none too.</summary>
    public static ReferenceLine? ReadAlone(RecipeMap? map, Unit? unit, RecipeReader reader)
    {
        var line = map is null ? null : Read(map, unit, reader);
        map?.Close();
        return line;
    }
}
