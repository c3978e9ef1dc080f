using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Recipes;
using Standoff.Model.Conditions;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Ladder;

/// <summary>
/// <c>x</c> (<see cref="InputAxis"/>), <c>here</c>, what the base value is called, and <c>rows</c>,
/// each with <c>label</c>, <c>holds</c>, a condition that the input turns, and <c>role</c>.
/// </summary>
internal sealed class LadderKind : FigureKind
{
    public override string Name => "ladder";

    public override FigureContent? Read(RecipeMap recipe, Unit? unit, RecipeReader reader)
    {
        var map = recipe.Map("x");
        var x = InputAxis.Read(map, reader);
        var here = recipe.Text("here");
        var maps = recipe.Maps("rows");
        var rungs = maps.Select(m => ReadRung(m, x, reader)).OfType<LadderRung>().ToList();
        if (x is null || unit is null || here is null || rungs.Count == 0 || rungs.Count < maps.Count)
            return null;
        if (!x.Input.Unit.Plain.Equals(unit))
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.FigureUnit(
                map!.Text("input")!.Place, x.Input.Id, x.Input.Unit.ToString(), unit.ToString()));
            return null;
        }

        if (!Contains(x, x.Input.Value, here.Place, reader))
            return null;
        return new LadderContent(new LadderChart(x, here.Printed, here.Place, [.. rungs.OrderBy(r => r.Nearest)]));
    }

    /// <summary>Reports SR5017, SR5020 and what a condition reports.</summary>
    private static LadderRung? ReadRung(RecipeMap map, InputAxis? x, RecipeReader reader)
    {
        var (label, text) = (map.Text("label"), map.Text("holds"));
        var role = reader.Role(map.Text("role", required: false));
        map.Close();
        var condition = text is null ? null : reader.Diagnostics.Collect(reader.Workbook.ReadCondition(text.Formula));
        if (label is null || condition is null || x is null)
            return null;
        var rung = FindTurns(condition, x.Input, reader) is var (low, high)
            ? new LadderRung(label.Printed, condition, reader.Workbook.Holds(condition), low, high, x.Input.Value, role, label.Place)
            : null;
        if (rung is null)
            reader.Diagnostics.Add(DiagnosticCatalogue.NoEffect(text!.Place, condition.Text.Text, x.Input.Id));
        return rung is not null && rung.Ends.All(e => Contains(x, e, text!.Place, reader)) ? rung : null;
    }

    /// <summary>Null where the input does not turn the condition within its limits.</summary>
    private static (double? Low, double? High)? FindTurns(Condition condition, Input input, RecipeReader reader)
    {
        var flips = reader.Workbook.CreateFlipSearch().FindTurns(condition, input);
        return flips.Count == 0
            ? null
            : (flips.FirstOrDefault(f => !f.IsAbove)?.Value, flips.FirstOrDefault(f => f.IsAbove)?.Value);
    }

    private static bool Contains(InputAxis x, double value, Place place, RecipeReader reader)
    {
        if (x.Scale.Contains(value))
            return true;
        reader.Diagnostics.Add(DiagnosticCatalogue.OutsideAxis(
            place, SignificantDigits.Plain(value, 4), SignificantDigits.Plain(x.Scale.Min, 4), SignificantDigits.Plain(x.Scale.Max, 4)));
        return false;
    }
}
