using Standoff.Evidence.Diagnostics;

namespace Standoff.Model.Formulas;

/// <summary>
/// Where the parser stands in a formula's text, and what it may take from there.
/// </summary>
internal sealed class FormulaCursor(string text)
{
    public string Text => text;

    /// <summary>Of the next character, from zero; the length of the text at its end.</summary>
    public int Position { get; set; }

    public static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    public void SkipSpace()
    {
        while (Position < text.Length && text[Position] == ' ')
            Position++;
    }

    /// <exception cref="FormulaFailure">No name stands here.</exception>
    public string ReadName()
    {
        var start = Position;
        while (Position < text.Length && IsNamePart(text[Position]))
            Position++;
        return Position > start ? text[start..Position] : throw Unexpected();
    }

    /// <summary>Takes a character and the blanks before it, if it comes next.</summary>
    public bool Take(char c)
    {
        SkipSpace();
        if (Position == text.Length || text[Position] != c)
            return false;
        Position++;
        return true;
    }

    /// <summary>Takes what closes a parenthesis.</summary>
    /// <param name="open">Where the parenthesis opens.</param>
    /// <exception cref="FormulaFailure">Something else comes next, or nothing.</exception>
    public void Expect(char c, int open)
    {
        if (Take(c))
            return;
        throw Position == text.Length
            ? FormulaFailure.Syntax(open, 1, "this parenthesis is never closed")
            : Unexpected();
    }

    /// <summary>
    /// The failure of a formula that ends here, or goes on with what may not stand here.
    /// </summary>
    public FormulaFailure Unexpected() => FormulaFailure.At(Position, 1, at => Position == text.Length
        ? DiagnosticCatalogue.FormulaSyntax(at, "an operand is expected here")
        : DiagnosticCatalogue.FormulaSyntax(at, $"'{text[Position]}' is not expected here"));
}
