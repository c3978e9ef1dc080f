using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Drawing;
using Standoff.Figures.Recipes;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds;

/// <summary>An axis along which one fact takes other values than its own: <c>input</c>, <c>label</c>, and where they are not the ends of its range <c>from</c> and <c>to</c>; <c>scale: log</c> where it runs over powers of ten.</summary>
internal sealed record InputAxis(Input Input, string Label, Scale Scale, NumberWriter Numbers, Place Origin)
{
    public NumberAxis Shown => new(Scale, Label, Numbers, Origin);

    /// <summary>Null where a part is wrong. Reports SR5010, SR5016, SR5018 and what values report.</summary>
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
        var (low, high) = (End(from, input.Fact.Range.Low, input, reader), End(to, input.Fact.Range.High, input, reader));
        return Check(low, high, isLog, label, map.Place, reader) is { } scale ? new InputAxis(input, label.Printed, scale, reader.Numbers(input.Unit), label.Place) : null;
    }

    private static RecipeValue? End(RecipeText? text, double otherwise, Input input, RecipeReader reader) =>
        text is null ? new RecipeValue(otherwise, input, default) : reader.Value(text, input.Unit);

    private static Scale? Check(RecipeValue? low, RecipeValue? high, bool isLog, RecipeText label, Place place, RecipeReader reader)
    {
        if (low is null || high is null)
            return null;
        var (from, to) = (SignificantDigits.Plain(low.Value, 6), SignificantDigits.Plain(high.Value, 6));
        if (low.Value >= high.Value)
            reader.Diagnostics.Add(DiagnosticCatalogue.EmptyRange(high.Place == default ? place : high.Place, from, to));
        else if (isLog && low.Value <= 0)
            reader.Diagnostics.Add(DiagnosticCatalogue.NotOnLogAxis(low.Place == default ? place : low.Place, label.Text, from));
        else
            return new Scale(low.Value, high.Value, isLog);
        return null;
    }
}
