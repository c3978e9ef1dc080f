using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Recipes;
using Standoff.Model.Quantities;
using Standoff.Model.Sensitivity;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Tornado;

/// <summary><c>result</c>, <c>top</c> (how many inputs), <c>labels</c> (short names of inputs by id; their statements where there is none).</summary>
internal sealed class TornadoKind : FigureKind
{
    public override string Name => "tornado";

    public override FigureContent? Read(RecipeMap recipe, Unit unit, RecipeReader reader)
    {
        var name = recipe.Text("result");
        var result = reader.Quantity(name) is null ? null : reader.Result(name, unit);
        var top = ReadTop(recipe, reader);
        var labels = recipe.Map("labels", required: false)?.Pairs() ?? [];
        foreach (var (key, _) in labels)
            reader.Input(key);
        if (name is null || result is null || top is null)
            return null;
        var named = labels.ToDictionary(l => l.Key.Text, l => l.Value, StringComparer.Ordinal);
        var swings = Model.Sensitivity.Tornado.Of(reader.Workbook, result.Id).Take(top.Value)
            .Select(s => named.TryGetValue(s.Input.Id, out var label)
                ? new NamedSwing(s, Values(s), label.Printed, label.Place)
                : new NamedSwing(s, Values(s), Quotation.Curl(s.Input.Statement.Text), s.Input.Statement.Place))
            .ToList();
        if (swings.Count == 0)
            reader.Diagnostics.Add(DiagnosticCatalogue.NothingToDraw(name.Place, result.Id));
        foreach (var swing in swings.Where(s => !double.IsFinite(s.Swing.AtLow) || !double.IsFinite(s.Swing.AtHigh)))
            ReportNever(result, swing.Swing, name.Place, reader.Diagnostics);
        return swings.Count == 0 ? null : new Tornado(result, reader.Numbers(unit), swings);

        NumberColumn Values(Swing swing) =>
            reader.Numbers(swing.Input.Unit).Span([swing.Input.Fact.Range.Low, swing.Input.Value, swing.Input.Fact.Range.High]);
    }

    private static int? ReadTop(RecipeMap recipe, RecipeReader reader)
    {
        var top = recipe.Number("top");
        if (top is null || (top == Math.Truncate(top.Value) && top is >= 1 and <= 20))
            return (int?)top;
        reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(recipe.Text("top")!.Place, "top", "a whole number from 1 to 20"));
        return null;
    }

    private static void ReportNever(Result result, Swing swing, Place place, DiagnosticBag diagnostics)
    {
        var end = double.IsFinite(swing.AtLow) ? swing.AtHigh : swing.AtLow;
        diagnostics.Add(DiagnosticCatalogue.NotDrawable(place, result.Id, $"{SignificantDigits.Plain(end, 4)} at an end of {swing.Input.Id}"));
    }
}
