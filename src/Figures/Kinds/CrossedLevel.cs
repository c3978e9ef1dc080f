using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Recipes;
using Standoff.Model.Units;

namespace Standoff.Figures.Kinds;

/// <summary>
/// A level that lines cross: <see cref="ReferenceLine"/>, with <c>crossing</c>, the name of the
/// points where they do.
/// </summary>
/// <param name="Crossing">Null where the points have no name and are not marked.</param>
internal sealed record CrossedLevel(ReferenceLine Line, string? Crossing, Place Origin)
{
    /// <summary>Null where there is none or a part is wrong.</summary>
    public static CrossedLevel? Read(RecipeMap? map, Unit? unit, RecipeReader reader)
    {
        if (map is null)
            return null;
        var line = ReferenceLine.Read(map, unit, reader);
        var crossing = map.Text("crossing", required: false);
        map.Close();
        return line is null ? null : new CrossedLevel(line, crossing?.Printed, crossing?.Place ?? line.LabelPlace);
    }
}
