using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Recipes;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Lines;

/// <summary>
/// A marked point as the recipe names it (<c>label</c>, <c>at</c>, <c>on</c>), before there are
/// lines to put it on.
/// </summary>
internal sealed record MarkText(string Label, RecipeValue At, RecipeText Line, Place Origin)
{
    /// <summary>Reports SR5017 and what values report.</summary>
    public static MarkText? Read(RecipeMap map, InputAxis? axis, RecipeReader reader)
    {
        var (label, line) = (map.Text("label"), map.Text("on"));
        var at = reader.Value(map.Text("at"), axis?.Input.Unit);
        map.Close();
        if (axis is null || at is null || label is null || line is null)
            return null;
        if (axis.Scale.Contains(at.Value))
            return new MarkText(label.Printed, at, line, label.Place);
        reader.Diagnostics.Add(DiagnosticCatalogue.OutsideAxis(
            at.Place, SignificantDigits.Plain(at.Value, 4), SignificantDigits.Plain(axis.Scale.Min, 4), SignificantDigits.Plain(axis.Scale.Max, 4)));
        return null;
    }

    /// <summary>Zero where the last bits of arithmetic leave a little of it.</summary>
    private static double Exact(double value, Curve line) =>
        Math.Abs(value) < 1e-9 * line.Values.Max(Math.Abs) ? 0 : value;

    /// <summary>Reports SR1009 where no line shows the result.</summary>
    public LineMark? On(IReadOnlyList<NamedResult> lines, SampledCurves curves, RecipeReader reader)
    {
        var index = lines.ToList().FindIndex(l => l.Result.Id == Line.Text);
        if (index >= 0)
            return new LineMark(Label, At.Value, Exact(curves.Evaluate([At.Value])[index][0], curves.Lines[index]), index, At.Quantity, Origin);
        reader.Diagnostics.Add(DiagnosticCatalogue.NotAllowed(
            Line.Place, Line.Text, "on", string.Join(", ", lines.Select(l => l.Result.Id))));
        return null;
    }
}
