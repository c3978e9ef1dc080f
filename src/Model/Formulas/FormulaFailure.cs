using Standoff.Evidence.Diagnostics;

namespace Standoff.Model.Formulas;

/// <summary>
/// Leaves the recursion of the parser at the first thing that is wrong; never leaves the parser.
/// </summary>
internal sealed class FormulaFailure : Exception
{
    private readonly int _start;
    private readonly int _length;
    private readonly Func<Place, Diagnostic>? _report;

    private FormulaFailure(int start, int length, Func<Place, Diagnostic>? report) =>
        (_start, _length, _report) = (start, length, report);

    /// <param name="start">Of the characters that are wrong, from zero.</param>
    public static FormulaFailure At(int start, int length, Func<Place, Diagnostic> report) =>
        new(start, length, report);

    /// <summary>SR3001.</summary>
    public static FormulaFailure Syntax(int start, int length, string problem) =>
        new(start, length, at => DiagnosticCatalogue.FormulaSyntax(at, problem));

    /// <summary>For what follows from a row that is wrong, which has been reported.</summary>
    public static FormulaFailure Silent() => new(0, 0, null);

    public Diagnostics In(FormulaText text) =>
        _report is null ? [] : [_report(text.At(_start, _length))];
}
