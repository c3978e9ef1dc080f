using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Evidence.Tables;

/// <summary>Lays a cell beside its field.</summary>
internal static class CellCheck
{
    /// <summary>Of a cell; the longest of ours has a tenth.</summary>
    private const int MaxCharacters = 10_000;

    /// <summary>Characters of a cell that a message repeats.</summary>
    private const int MaxExcerpt = 40;

    /// <summary>
    /// Between these, both included, products and quotients of a few numbers are finite.
    /// </summary>
    private const double MinSize = 1e-60;
    private const double MaxSize = 1e60;

    /// <summary>The first thing that is wrong with a cell; null where nothing is.</summary>
    public static Diagnostic? Check(Field field, Cell cell)
    {
        if (cell.IsEmpty)
            return field.Required ? DiagnosticCatalogue.EmptyCell(cell.Place, field.Name) : null;
        return CheckCharacters(field, cell)
            ?? (field.Type == "number" ? CheckNumber(field, cell) : CheckText(field, cell));
    }

    /// <summary>
    /// The first thing that is wrong with a cell in whichever column it stands; null where nothing is.
    /// </summary>
    public static Diagnostic? CheckCharacters(Field field, Cell cell)
    {
        if (cell.Text.Length > MaxCharacters)
            return DiagnosticCatalogue.LongCell(cell.At(0), field.Name, cell.Text.Length, MaxCharacters);
        if (HiddenCharacters.FindIn(cell.Text).FirstOrDefault() is (var at, { } name))
            return DiagnosticCatalogue.ControlCharacter(cell.At(at), name, field.Name);
        if (field.IsOneLine && cell.Text.AsSpan().IndexOfAny('\t', '\n', '\r') is >= 0 and var end)
            return DiagnosticCatalogue.ControlCharacter(cell.At(end), $"U+{(int)cell.Text[end]:X4}", field.Name);
        return Mojibake.Undo(cell.Text) is { } before
            ? DiagnosticCatalogue.Misdecoded(cell.Place, Excerpt(cell.Text), Excerpt(before))
            : null;
    }

    private static Diagnostic? CheckNumber(Field field, Cell cell)
    {
        if (Row.IsBeyondNumbers(cell.Text))
            return DiagnosticCatalogue.ExtremeNumber(cell.Place, Excerpt(cell.Text), field.Name, MinSize, MaxSize);
        if (Row.ParseNumber(cell.Text) is not { } number)
            return DiagnosticCatalogue.NotANumber(cell.Place, Excerpt(cell.Text), field.Name);
        if (Math.Abs(number) > MaxSize || (Math.Abs(number) < MinSize && Row.HasDigit(cell.Text)))
            return DiagnosticCatalogue.ExtremeNumber(cell.Place, Excerpt(cell.Text), field.Name, MinSize, MaxSize);
        if (number < field.Minimum || number > field.Maximum)
            return DiagnosticCatalogue.BeyondLimit(
                cell.Place, cell.Text, field.Name, number < field.Minimum ? "least" : "most", (number < field.Minimum ? field.Minimum : field.Maximum)!.Value);
        return CheckForm(field, cell);
    }

    private static Diagnostic? CheckText(Field field, Cell cell)
    {
        if (field.Type == "date" && !PartialDate.TryParse(cell.Text, out _))
            return DiagnosticCatalogue.NotADate(cell.Place, Excerpt(cell.Text), field.Name);
        if (field.IsAddress && WebAddress.FindFault(cell.Text) is { } fault)
            return DiagnosticCatalogue.FaultyAddress(cell.Place, cell.Text, fault);
        // Our own formulas and conditions may begin with a minus.
        return field.Type == "string" && field.Name is not ("formula" or "condition") && SpreadsheetFormula.IsFormula(cell.Text)
            ? DiagnosticCatalogue.SpreadsheetFormula(cell.Place, Excerpt(cell.Text))
            : CheckForm(field, cell);
    }

    private static Diagnostic? CheckForm(Field field, Cell cell)
    {
        if (field.Values.Count > 0 && !field.Values.Contains(cell.Text))
            return DiagnosticCatalogue.NotAllowed(
                cell.Place, Excerpt(cell.Text), field.Name, string.Join(", ", field.Values));
        // A dollar sign at the end of a pattern lets one line end through.
        return field.Pattern is { } pattern
            && (cell.Text.EndsWith('\n') || !pattern.IsMatch(cell.Text))
            ? DiagnosticCatalogue.WrongForm(
                cell.Place, Excerpt(cell.Text), field.Name, pattern.ToString())
            : null;
    }

    private static string Excerpt(string text) =>
        text.Length > MaxExcerpt ? text[..MaxExcerpt] + "…" : text;
}
