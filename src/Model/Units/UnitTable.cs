using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;
using Standoff.Model.Formulas;

namespace Standoff.Model.Units;

/// <summary>The named units, and the reader of unit expressions: symbols with whole powers from −9 to 9 other than zero, joined by <c>*</c> and <c>/</c>, without spaces.</summary>
public sealed partial class UnitTable
{
    private readonly Dictionary<string, UnitName> _names = new(StringComparer.Ordinal);

    private UnitTable()
    {
    }

    /// <summary>In the order of the table.</summary>
    public IEnumerable<UnitName> Names => _names.Values;

    /// <summary>Defines each unit after those it is built from. Reports SR2004, SR2008, SR2009.</summary>
    public static UnitTable From(IReadOnlyList<UnitRow> rows, DiagnosticBag diagnostics)
    {
        var table = new UnitTable();
        var bySymbol = rows.DistinctBy(r => r.Symbol.Text, StringComparer.Ordinal).ToDictionary(r => r.Symbol.Text, StringComparer.Ordinal);
        foreach (var row in bySymbol.Values)
        {
            var display = Enum.TryParse<UnitDisplay>(row.Display, ignoreCase: true, out var known) ? known : UnitDisplay.Symbol;
            table._names.Add(row.Symbol.Text, new UnitName(row.Symbol.Text, row.Singular, row.Plural, display));
        }

        var defined = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in bySymbol.Values)
            table.Define(row, bySymbol, defined, [], diagnostics);
        return table;
    }

    public bool TryFind(string symbol, [NotNullWhen(true)] out UnitName? name) => _names.TryGetValue(symbol, out name);

    /// <summary>The unit of a row; <see cref="Unit.One"/> where it cannot be read. Reports SR2004, SR2008.</summary>
    public Unit Read(Cell cell, DiagnosticBag diagnostics) => Read(FormulaText.In(cell), diagnostics) ?? Unit.One;

    /// <summary>The unit of an expression; null where it cannot be read. Reports SR2004, SR2008.</summary>
    public Unit? Read(FormulaText text, DiagnosticBag diagnostics)
    {
        if (TryRead(text.Text, out var unit, out var problem))
            return unit;
        diagnostics.Add(problem.Unknown is { } symbol
            ? DiagnosticCatalogue.UnknownUnit(text.At(0, Math.Max(1, text.Text.Length)), text.Text, Suggest(text.Text, symbol))
            : DiagnosticCatalogue.UnreadableUnit(text.At(problem.Offset, 1), text.Text, problem.Message));
        return null;
    }

    /// <summary>Reads <c>USD/chip/h</c>, <c>W*h</c>, <c>m^2</c>, <c>1/yr</c> or <c>1</c>.</summary>
    /// <param name="problem">What is wrong and at which character, where the result is false.</param>
    internal bool TryRead(string text, [NotNullWhen(true)] out Unit? unit, out UnitProblem problem)
    {
        unit = null;
        problem = default;
        var product = Unit.One;
        var (position, divide) = (0, false);
        while (true)
        {
            var match = Symbol().Match(text, position);
            if (!match.Success || match.Index != position)
            {
                problem = new UnitProblem(position, null, "a unit is expected here");
                return false;
            }

            var symbol = match.Groups["symbol"].Value;
            var factor = Unit.One;
            if (symbol != "1")
            {
                if (!_names.TryGetValue(symbol, out var name))
                {
                    problem = new UnitProblem(position, symbol, "");
                    return false;
                }

                factor = name.Unit.Power(match.Groups["power"] is { Success: true, Value: var power }
                    ? int.Parse(power, CultureInfo.InvariantCulture) : 1);
            }

            product = divide ? product / factor : product * factor;
            position += match.Length;
            if (position == text.Length)
            {
                unit = product;
                return true;
            }

            if (text[position] is not ('/' or '*'))
            {
                problem = new UnitProblem(position, null, "'*' or '/' is expected here");
                return false;
            }

            divide = text[position++] == '/';
        }
    }

    internal string Suggest(string text, string unknown)
    {
        var suggestion = Suggestion.For(unknown, _names.Keys);
        return suggestion.Length == 0 ? "" : suggestion.Replace("'?", text[(text.IndexOf(unknown, StringComparison.Ordinal) + unknown.Length)..] + "'?", StringComparison.Ordinal)
            .Replace("mean '", "mean '" + text[..text.IndexOf(unknown, StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    private void Define(UnitRow row, Dictionary<string, UnitRow> rows, HashSet<string> defined, List<string> path, DiagnosticBag diagnostics)
    {
        var symbol = row.Symbol.Text;
        if (defined.Contains(symbol))
            return;
        if (path.Contains(symbol))
        {
            diagnostics.Add(DiagnosticCatalogue.UnitCycle(row.Expression.Place, symbol));
            _names[symbol].Unit = Unit.Base(_names[symbol]);
            defined.Add(symbol);
            return;
        }

        path.Add(symbol);
        var definition = Definition().Match(row.Expression.Text);
        foreach (Match needed in Symbol().Matches(definition.Groups["unit"].Value))
        {
            if (rows.TryGetValue(needed.Groups["symbol"].Value, out var other))
                Define(other, rows, defined, path, diagnostics);
        }

        path.Remove(symbol);
        if (defined.Add(symbol))
            _names[symbol].Unit = Defined(_names[symbol], row.Expression, definition, diagnostics);
    }

    private Unit Defined(UnitName name, Cell expression, Match definition, DiagnosticBag diagnostics)
    {
        if (expression.IsEmpty)
            return Unit.Base(name);
        var text = definition.Groups["unit"].Value;
        var factor = definition.Groups["factor"] is { Success: true, Value: var f } ? double.Parse(f, CultureInfo.InvariantCulture) : 1;
        if (!definition.Success || factor <= 0 || !double.IsFinite(factor) || !TryRead(text, out var unit, out _))
        {
            diagnostics.Add(DiagnosticCatalogue.UnreadableUnit(expression.Place, expression.Text, "write a factor, a space and known units, such as '1000 W'"));
            return Unit.Base(name);
        }

        return Unit.Named(name, factor, unit);
    }

    [GeneratedRegex(@"(?<symbol>1|[A-Za-z$%][A-Za-z0-9_$%]*)(\^(?<power>-?[1-9])(?![0-9]))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^((?<factor>[0-9]+(\.[0-9]+)?(e-?[0-9]+)?) )?(?<unit>\S+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Definition();
}

/// <summary>Why a unit expression cannot be read.</summary>
/// <param name="Offset">Of the first character that is wrong, from zero.</param>
/// <param name="Unknown">The symbol that no row defines; null where the form is wrong.</param>
internal readonly record struct UnitProblem(int Offset, string? Unknown, string Message);
