using System.Globalization;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;
using Standoff.Figures.Colours;
using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Recipes;

/// <summary>
/// Turns the texts of a recipe into what they name. Every method gives null where the text is null
/// or wrong, and reports what is wrong; null without a report where the text names a quantity that
/// is broken, which has been reported already.
/// </summary>
internal sealed class RecipeReader(Workbook workbook, DiagnosticBag diagnostics)
{
    public Workbook Workbook => workbook;

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The writer of values in a unit.</summary>
    public NumberWriter Numbers(Unit unit) => new(unit, workbook.Vocabulary);

    public static bool TryNumber(RecipeText text, out double number)
    {
        text.Probed?.Take(RecipeForm.Number);
        return double.TryParse(text.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number)
            && double.IsFinite(number) && !text.IsQuoted;
    }

    /// <summary>Writes down what a text is, of a recipe that is read for that alone.</summary>
    private static bool IsProbed(RecipeText text, RecipeForm form)
    {
        text.Probed?.Take(form);
        return text.Probed is not null;
    }

    /// <summary>Reports SR3002, and SR5009 where the value is <c>never</c>.</summary>
    public Quantity? Quantity(RecipeText? text)
    {
        if (text is null || IsProbed(text, RecipeForm.Id))
            return null;
        if (!workbook.TryFind(text.Text, out var quantity))
        {
            if (!workbook.IsBroken(text.Text))
                diagnostics.Add(DiagnosticCatalogue.UnknownId(text.Place, text.Text, Suggestion.For(text.Text, workbook.Quantities.Select(q => q.Id))));
            return null;
        }

        if (double.IsFinite(quantity.Value))
            return quantity;
        diagnostics.Add(DiagnosticCatalogue.NotDrawable(
            text.Place, text.Text, SignificantDigits.Plain(quantity.Value, 4)));
        return null;
    }

    /// <summary>A quantity that must be in <paramref name="unit"/>. Reports SR5008 too.</summary>
    public Quantity? Quantity(RecipeText? text, Unit? unit)
    {
        var quantity = Quantity(text);
        if (quantity is null || unit is null || quantity.Unit.Plain.Equals(unit))
            return quantity;
        diagnostics.Add(DiagnosticCatalogue.FigureUnit(
            text!.Place, text.Text, quantity.Unit.ToString(), unit.ToString()));
        return null;
    }

    /// <summary>Reports SR3002, SR5018.</summary>
    public Input? Input(RecipeText? text)
    {
        var quantity = Quantity(text);
        if (quantity is Result)
            diagnostics.Add(DiagnosticCatalogue.NotAFact(text!.Place, text.Text));
        return quantity as Input;
    }

    /// <summary>
    /// A result in <paramref name="unit"/>. Its own value may be <c>never</c>. Reports SR3002,
    /// SR5008, SR5019.
    /// </summary>
    public Result? Result(RecipeText? text, Unit? unit)
    {
        var quantity = text is null ? null : workbook.TryFind(text.Text, out var found) ? found : Quantity(text);
        if (quantity is not (null or Model.Quantities.Result))
            diagnostics.Add(DiagnosticCatalogue.NotAResult(text!.Place, text.Text));
        if (quantity is not Result result || unit is null || result.Unit.Plain.Equals(unit))
            return quantity as Result;
        diagnostics.Add(DiagnosticCatalogue.FigureUnit(
            text!.Place, text.Text, result.Unit.ToString(), unit.ToString()));
        return null;
    }

    /// <summary>
    /// Without kinds, which a figure writes alike and may show side by side. Reports SR2004, SR2008.
    /// </summary>
    public Unit? Unit(RecipeText? text) =>
        text is null ? null : diagnostics.Collect(workbook.Units.Read(text.Text, text.Formula.At))?.Plain;

    /// <summary>
    /// A number in <paramref name="unit"/>, or a quantity of the same dimension, changed into that
    /// unit. Reports SR3002, SR5008, SR5009.
    /// </summary>
    /// <param name="unit">
    /// Null where it is not known; then there is no value, but ids are looked up.
    /// </param>
    public RecipeValue? Value(RecipeText? text, Unit? unit)
    {
        if (text is null || IsProbed(text, RecipeForm.Value))
            return null;
        if (TryNumber(text, out var number))
            return unit is null ? null : new RecipeValue(number, null, text.Place);
        var quantity = Quantity(text);
        if (quantity is null || unit is null)
            return null;
        if (quantity.Unit.Plain.HasSameDimension(unit.Plain))
            return new RecipeValue(quantity.Value * quantity.Unit.Scale / unit.Scale, quantity, text.Place);
        diagnostics.Add(DiagnosticCatalogue.FigureUnit(
            text.Place, text.Text, quantity.Unit.ToString(), unit.ToString()));
        return null;
    }

    /// <summary>Reports SR5005.</summary>
    public PartialDate? Date(RecipeText? text)
    {
        if (text is null || IsProbed(text, RecipeForm.Date))
            return null;
        if (PartialDate.TryParse(text.Text, out var date))
            return date;
        diagnostics.Add(DiagnosticCatalogue.WrongValue(
            text.Place, text.Text, "a date, written like 2026-11-23, 2026-11 or 2026"));
        return null;
    }

    /// <summary>Reports SR1009.</summary>
    public ColourRole Role(RecipeText? text, ColourRole otherwise = ColourRole.Neutral)
    {
        if (text is null)
            return otherwise;
        return OneOf(text, "role", Enum.GetValues<ColourRole>(), otherwise);
    }

    /// <summary>One of the names in lower case. Reports SR1009.</summary>
    public T OneOf<T>(RecipeText? text, string key, IReadOnlyList<T> values, T otherwise)
        where T : struct, Enum
    {
        if (text is null)
            return otherwise;
        var names = values.Select(v => v.ToString().ToLowerInvariant()).ToList();
        if (text.Probed is { } probed)
        {
            probed.Allow(names);
            return values[Math.Min(probed.Choices.Name, values.Count - 1)];
        }

        var index = names.IndexOf(text.Text);
        if (index >= 0)
            return values[index];
        diagnostics.Add(DiagnosticCatalogue.NotAllowed(
            text.Place, text.Text, key, string.Join(", ", names)));
        return otherwise;
    }
}

/// <summary>A value of a recipe that is written as a number or as an id.</summary>
/// <param name="Quantity">Null for a number.</param>
internal sealed record RecipeValue(double Value, Quantity? Quantity, Place Place);
