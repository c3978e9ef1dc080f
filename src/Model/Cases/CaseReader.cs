using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;

namespace Standoff.Model.Cases;

/// <summary>Reads settings of inputs: <c>asic_price=41000</c> in the input's own unit, or <c>asic_price=41 kUSD/chip</c>.</summary>
public static partial class CaseReader
{
    /// <summary>Null where the setting is wrong. Reports SR1010, SR2004, SR2006, SR2008, SR3002, SR3015, SR3016.</summary>
    public static KeyValuePair<string, double>? Read(FormulaText text, Workbook workbook, DiagnosticBag diagnostics)
    {
        var match = Setting().Match(text.Text);
        if (!match.Success || !double.TryParse(match.Groups["value"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            diagnostics.Add(DiagnosticCatalogue.WrongForm(text.At(0, Math.Max(1, text.Text.Length)), text.Text, "id=value", "asic_price=41000 or asic_price=41 kUSD/chip"));
            return null;
        }

        if (Find(text, match.Groups["id"], workbook, diagnostics) is not { } input)
            return null;
        if (match.Groups["unit"] is { Success: true } written)
        {
            var unit = workbook.Units.Read(new FormulaText(written.Value, (start, length) => text.At(written.Index + start, length)), diagnostics);
            if (unit is null)
                return null;
            if (!unit.HasSameDimension(input.Unit))
            {
                diagnostics.Add(DiagnosticCatalogue.OtherDimension(text.At(written.Index, written.Length), input.Id, input.Unit.ToString(), unit.ToString()));
                return null;
            }

            value *= unit.Scale / input.Unit.Scale;
        }

        if (!IsWithin(input.Fact, value))
        {
            diagnostics.Add(DiagnosticCatalogue.OutsideLimits(text.At(match.Groups["value"].Index, match.Groups["value"].Length), input.Fact.Range.Min.ToString(CultureInfo.InvariantCulture), input.Fact.Range.Max.ToString(CultureInfo.InvariantCulture)));
            return null;
        }

        return KeyValuePair.Create(input.Id, value);
    }

    /// <summary>Whether an input may have a value: any within the limits of its row.</summary>
    public static bool IsWithin(Fact fact, double value) => fact.Range.Min <= value && value <= fact.Range.Max;

    private static Input? Find(FormulaText text, Group id, Workbook workbook, DiagnosticBag diagnostics)
    {
        if (workbook.TryFind(id.Value, out var quantity) && quantity is Input input)
            return input;
        var place = text.At(id.Index, id.Length);
        if (quantity is not null)
            diagnostics.Add(DiagnosticCatalogue.NotSettable(place, id.Value));
        else if (!workbook.IsBroken(id.Value))
            diagnostics.Add(DiagnosticCatalogue.UnknownId(place, id.Value, Suggestion.For(id.Value, workbook.Inputs.Select(i => i.Id))));
        return null;
    }

    [GeneratedRegex(@"^\s*(?<id>\w+)\s*=\s*(?<value>[-+]?[0-9.]+([eE][-+]?[0-9]+)?)(\s*(?<unit>\S+))?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Setting();
}
