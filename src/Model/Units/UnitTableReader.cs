using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;

namespace Standoff.Model.Units;

/// <summary>
/// Defines the units of the rows of <c>data/units.csv</c>, in any order of the rows.
/// </summary>
internal sealed partial class UnitTableReader
{
    /// <summary>Units that one is built from, each from the next.</summary>
    private const int MaxChain = 50;

    /// <summary>Of plain units.</summary>
    private readonly Dictionary<string, UnitRow> _rows;

    private readonly List<UnitRow> _kindRows;
    private readonly Dictionary<string, UnitName> _defined = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];
    private readonly UnsoundRows _unsound;
    private readonly DiagnosticBag _diagnostics = [];

    /// <param name="rows">Of two with one symbol, the first counts.</param>
    /// <param name="unsound">Rows that are wrong, which has been reported.</param>
    public UnitTableReader(IReadOnlyList<UnitRow> rows, UnsoundRows unsound)
    {
        _unsound = unsound;
        var distinct = rows.DistinctBy(r => r.Symbol.Text, StringComparer.Ordinal)
            .ToLookup(UnitKindReader.IsKind);
        _rows = distinct[false].ToDictionary(r => r.Symbol.Text, StringComparer.Ordinal);
        _kindRows = [.. distinct[true]];
    }

    public Outcome<UnitTable> Read()
    {
        foreach (var row in _rows.Values)
            Define(row);
        var plain = _rows.Keys.Where(s => !_broken.Contains(s)).ToDictionary(symbol => symbol, symbol => _defined[symbol], StringComparer.Ordinal);
        var reader = new UnitKindReader(plain, _broken, _unsound);
        var kinds = _diagnostics.Collect(reader.Read(_kindRows)) ?? [];
        foreach (var doubted in FindDoubted())
            _broken.UnionWith(plain.Values.Where(unit => unit.Unit.Dimension.ContainsKey(doubted)).Select(unit => unit.Symbol).Append(doubted));
        return _diagnostics.ToOutcome(new UnitTable(
            plain.Values.Where(unit => !_broken.Contains(unit.Symbol)).SelectMany(unit => WithKinds(unit, kinds)), _unsound, _broken));
    }

    /// <summary>
    /// Units none of whose kinds agree with them, where there are several: then it is rather the
    /// unit that is wrong.
    /// </summary>
    private List<string> FindDoubted() =>
    [
        .. from row in _kindRows
           group row by row.KindOf.Text into kinds
           where kinds.Count() > 1 && kinds.All(kind => _broken.Contains(kind.Symbol.Text))
           select kinds.Key,
    ];

    /// <summary>
    /// A unit and its kinds: <c>kWh</c> and <c>kWh@meter</c>. Where kinds of two of its base units
    /// share a name, neither is meant.
    /// </summary>
    private static IEnumerable<UnitName> WithKinds(UnitName unit, IEnumerable<UnitKind> kinds) => kinds
        .Where(kind => unit.Unit.Dimension.ContainsKey(kind.Of))
        .GroupBy(kind => kind.Name, StringComparer.Ordinal)
        .Where(alike => alike.Count() == 1)
        .Select(alike => unit.OfKind(alike.Single()))
        .Prepend(unit);

    /// <summary>
    /// Defines a unit after those it is built from; one that cannot be, or is built from such a
    /// one, is broken.
    /// </summary>
    private void Define(UnitRow row)
    {
        var symbol = row.Symbol.Text;
        if (_defined.ContainsKey(symbol))
            return;
        if (_path.Contains(symbol))
        {
            _defined.Add(symbol, CreateName(row, Refuse(row, DiagnosticCatalogue.UnitCycle(row.Expression.Place, symbol))));
            return;
        }

        if (_path.Count == MaxChain)
        {
            _defined.Add(symbol, CreateName(row, Refuse(row, DiagnosticCatalogue.UnreadableUnit(
                row.Expression.Place, row.Expression.Text, $"it ends a chain of more than {MaxChain} units; build one of them from a base unit"))));
            return;
        }

        _path.Add(symbol);
        var definition = Definition().Match(row.Expression.Text);
        foreach (var needed in UnitExpression.FindSymbols(definition.Groups["unit"].Value))
        {
            if (_rows.TryGetValue(needed, out var other))
                Define(other);
            if (_broken.Contains(needed) || _unsound.Contains(new RowKey("units", needed)))
                _broken.Add(symbol);
        }

        _path.Remove(symbol);
        if (!_defined.ContainsKey(symbol))
            _defined.Add(symbol, CreateName(row, ReadDefinition(row, definition)));
    }

    private static UnitName CreateName(UnitRow row, Func<UnitName, Unit> define)
    {
        var display = Enum.TryParse<UnitDisplay>(row.Display.Text, ignoreCase: true, out var known)
            ? known
            : UnitDisplay.Symbol;
        return new UnitName(row.Symbol.Text, row.Singular.Text, row.Plural.Text, display, define);
    }

    private Func<UnitName, Unit> ReadDefinition(UnitRow row, Match definition)
    {
        var expression = row.Expression;
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
            if (_broken.Contains(row.Symbol.Text))
                return Unit.Base;
            return Refuse(row, UnitExpression.FindSymbols(text).FirstOrDefault(s => s.Contains(UnitKind.Sign)) is { } kind
                ? DiagnosticCatalogue.KindInExpression(expression.Place, kind, kind.Split(UnitKind.Sign)[0])
                : DiagnosticCatalogue.UnreadableUnit(
                    expression.Place, expression.Text, "write a factor, a space and known units, such as '1000 W'"));
        }

        return double.IsFinite(factor * unit.Scale) && factor * unit.Scale > 0
            ? name => Unit.Named(name, factor, unit)
            : Refuse(row, DiagnosticCatalogue.UnreadableUnit(
                expression.Place, expression.Text, "it is too large or too small to reckon with; build it from a nearer unit"));
    }

    private Func<UnitName, Unit> Refuse(UnitRow row, Diagnostic problem)
    {
        _broken.Add(row.Symbol.Text);
        _diagnostics.Add(problem);
        return Unit.Base;
    }

    [GeneratedRegex(@"^((?<factor>[0-9]+(\.[0-9]+)?(e-?[0-9]+)?) )?(?<unit>\S+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Definition();
}
