using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Axes;
using Standoff.Figures.Geometry;
using Standoff.Figures.Recipes;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds;

/// <summary>
/// An axis along which one fact takes other values than its own: <c>input</c>, <c>label</c>, and
/// where they are not the ends of its range <c>from</c> and <c>to</c>; <c>scale: log</c> where it
/// runs over powers of ten.
/// </summary>
internal sealed record InputAxis(Input Input, string Label, Scale Scale, NumberWriter Numbers, Place Origin)
{
    public NumberAxis Shown => new(Scale, Label, Numbers, Origin);

    /// <summary>
    /// Null where a part is wrong. Reports SR5010, SR5016, SR5018 and what values report.
    /// </summary>
    public static InputAxis? Read(RecipeMap? map, RecipeReader reader)
    {
        if (map is null)
            return null;
        var label = map.Text("label");
        var input = reader.Input(map.Text("input"));
        var (from, to) = (map.Text("from", required: false), map.Text("to", required: false));
        var isLog = ScaleNames.IsLog(map, reader);
        map.Close();
        if (label is null || input is null)
            return null;
        var low = from is null ? input.Fact.Range.Low : reader.Value(from, input.Unit)?.Value;
        var high = to is null ? input.Fact.Range.High : reader.Value(to, input.Unit)?.Value;
        if (low is null || high is null)
            return null;
        var (lowText, highText) = (SignificantDigits.Plain(low.Value, 6), SignificantDigits.Plain(high.Value, 6));
        if (low >= high)
            reader.Diagnostics.Add(DiagnosticCatalogue.EmptyRange(to?.Place ?? map.Place, lowText, highText));
        else if (isLog && low <= 0)
            reader.Diagnostics.Add(DiagnosticCatalogue.NotOnLogAxis(from?.Place ?? map.Place, label.Text, lowText));
        else
            return new InputAxis(input, label.Printed, new Scale(low.Value, high.Value, isLog), reader.Numbers(input.Unit), label.Place);
        return null;
    }
}
