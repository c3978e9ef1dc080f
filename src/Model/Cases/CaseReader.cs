using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Model.Units;

namespace Standoff.Model.Cases;

/// <summary>
/// Reads settings of inputs: <c>asic_price=41000</c> in the input's own unit, or <c>asic_price=41
/// kUSD/chip</c>.
/// </summary>
internal sealed partial class CaseReader(UnitTable units, QuantityTable quantities)
{
    /// <summary>
    /// None where the setting is wrong. Reports SR1010, SR2004, SR2006, SR2008, SR3002, SR3015,
    /// SR3016, SR3042.
    /// </summary>
    public Outcome<Setting> Read(FormulaText text)
    {
        var match = Written().Match(text.Text);
        var number = match.Groups["value"];
        if (!match.Success
            || !double.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || !double.IsFinite(value))
            return Refuse(DiagnosticCatalogue.WrongForm(
                text.At(0, Math.Max(1, text.Text.Length)), text.Text, "id=value", "asic_price=41000 or asic_price=41 kUSD/chip"));

        var diagnostics = new DiagnosticBag();
        if (diagnostics.Collect(FindInput(text, match.Groups["id"])) is not { } input)
            return diagnostics.ToOutcome<Setting>(null);
        if (match.Groups["unit"] is { Success: true } written)
        {
            if (diagnostics.Collect(units.Read(written.Value, (start, length) => text.At(written.Index + start, length))) is not { } unit)
                return diagnostics.ToOutcome<Setting>(null);
            if (!unit.HasSameDimension(input.Unit))
                return Refuse(ReportUnit(text.At(written.Index, written.Length), input, unit));
            value *= unit.Scale / input.Unit.Scale;
        }

        return IsWithin(input.Fact, value)
            ? diagnostics.ToOutcome(new Setting(input, value))
            : Refuse(ReportLimits(text.At(number.Index, number.Length), input.Fact));
    }

    /// <summary>
    /// Whether an input may have a value: any within the limits of its row, both ends included.
    /// </summary>
    public static bool IsWithin(Fact fact, double value) =>
        fact.Range.Min <= value && value <= fact.Range.Max;

    /// <summary>SR2006.</summary>
    public static Diagnostic ReportLimits(Place place, Fact fact) => DiagnosticCatalogue.OutsideLimits(
        place, fact.Range.Min.ToString(CultureInfo.InvariantCulture), fact.Range.Max.ToString(CultureInfo.InvariantCulture));

    private Outcome<Input> FindInput(FormulaText text, Group id)
    {
        if (quantities.TryFind(id.Value, out var quantity) && quantity is Input input)
            return new(input, []);
        var place = text.At(id.Index, id.Length);
        if (quantity is not null)
            return new(null, [DiagnosticCatalogue.NotSettable(place, id.Value)]);
        return new(null, quantities.IsBroken(id.Value)
            ? []
            : [DiagnosticCatalogue.UnknownId(place, id.Value, Suggestion.For(id.Value, quantities.Inputs.Select(i => i.Id)))]);
    }

    private Diagnostic ReportUnit(Place place, Input input, Unit given)
    {
        return quantities.Conversions.Explain(input.Unit, given) is { } clash
            ? DiagnosticCatalogue.SettingKind(place, input.Id, clash.Left, clash.Right, clash.Kinds, clash.Way)
            : DiagnosticCatalogue.OtherDimension(place, input.Id, input.Unit.ToString(), given.ToString());
    }

    private static Outcome<Setting> Refuse(Diagnostic diagnostic) => new(null, [diagnostic]);

    [GeneratedRegex(@"^\s*(?<id>\w+)\s*=\s*(?<value>[-+]?[0-9.]+([eE][-+]?[0-9]+)?)(\s*(?<unit>\S+))?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
