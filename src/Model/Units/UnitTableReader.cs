using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Model.Units;

/// <summary>
/// Defines the units of the rows of <c>data/units.csv</c>, in any order of the rows.
/// </summary>
internal sealed partial class UnitTableReader
{
    private readonly Dictionary<string, UnitRow> _rows;
    private readonly Dictionary<string, UnitName> _defined = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];
    private readonly DiagnosticBag _diagnostics = [];

    /// <param name="rows">Of two with one symbol, the first counts.</param>
    public UnitTableReader(IReadOnlyList<UnitRow> rows) => _rows = rows
        .DistinctBy(r => r.Symbol.Text, StringComparer.Ordinal)
        .ToDictionary(r => r.Symbol.Text, StringComparer.Ordinal);

    public Outcome<UnitTable> Read()
    {
        foreach (var row in _rows.Values)
            Define(row);
        return _diagnostics.ToOutcome(new UnitTable(_rows.Keys.Select(
            symbol => _defined[symbol])));
    }

    /// <summary>
    /// Defines a unit after those it is built from; one that is built from itself becomes a base
    /// unit.
    /// </summary>
    private void Define(UnitRow row)
    {
        var symbol = row.Symbol.Text;
        if (_defined.ContainsKey(symbol))
            return;
        if (_path.Contains(symbol))
        {
            _diagnostics.Add(DiagnosticCatalogue.UnitCycle(row.Expression.Place, symbol));
            _defined.Add(symbol, CreateName(row, Unit.Base));
            return;
        }

        _path.Add(symbol);
        var definition = Definition().Match(row.Expression.Text);
        foreach (var needed in UnitExpression.FindSymbols(definition.Groups["unit"].Value))
        {
            if (_rows.TryGetValue(needed, out var other))
                Define(other);
        }

        _path.Remove(symbol);
        if (!_defined.ContainsKey(symbol))
            _defined.Add(symbol, CreateName(row, ReadDefinition(row.Expression, definition)));
    }

    private static UnitName CreateName(UnitRow row, Func<UnitName, Unit> define)
    {
        var display = Enum.TryParse<UnitDisplay>(row.Display, ignoreCase: true, out var known)
            ? known
            : UnitDisplay.Symbol;
        return new UnitName(row.Symbol.Text, row.Singular, row.Plural, display, define);
    }

    private Func<UnitName, Unit> ReadDefinition(Cell expression, Match definition)
    {
        if (expression.IsEmpty)
            return Unit.Base;
        var text = definition.Groups["unit"].Value;
        var factor = definition.Groups["factor"] is { Success: true, Value: var f }
            ? double.Parse(f, CultureInfo.InvariantCulture)
            : 1;
        if (!definition.Success
            || factor <= 0
            || !double.IsFinite(factor)
            || !UnitExpression.TryParse(
                text, symbol => _defined.GetValueOrDefault(symbol)?.Unit, out var unit, out _))
        {
            _diagnostics.Add(DiagnosticCatalogue.UnreadableUnit(
                expression.Place, expression.Text, "write a factor, a space and known units, such as '1000 W'"));
            return Unit.Base;
        }

        return name => Unit.Named(name, factor, unit);
    }

    [GeneratedRegex(@"^((?<factor>[0-9]+(\.[0-9]+)?(e-?[0-9]+)?) )?(?<unit>\S+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Definition();
}
