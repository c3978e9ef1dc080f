using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;

namespace Standoff.Model.Units;

/// <summary>
/// Reads the rows of <c>data/units.csv</c> that are kinds of a base unit: <c>W@site</c>, a "watt
/// at the site", of <c>W</c>, a "watt".
/// </summary>
/// <param name="plain">The plain units, by symbol.</param>
/// <param name="broken">Symbols whose rows are wrong, which has been reported; those of kinds are
/// added.</param>
/// <param name="unsound">Rows that are wrong, which has been reported.</param>
internal sealed class UnitKindReader(IReadOnlyDictionary<string, UnitName> plain, HashSet<string> broken, UnsoundRows unsound)
{
    private readonly DiagnosticBag _diagnostics = [];

    /// <summary>Whether a row means to be a kind.</summary>
    public static bool IsKind(UnitRow row) =>
        !row.KindOf.IsEmpty || row.Symbol.Text.Contains(UnitKind.Sign);

    /// <summary>
    /// The kinds in the order of the rows; one that is wrong is left out. Reports SR2040 to SR2044.
    /// </summary>
    public Outcome<IReadOnlyList<UnitKind>> Read(IEnumerable<UnitRow> rows)
    {
        var kinds = new List<UnitKind>();
        foreach (var row in rows)
        {
            if (ReadKind(row) is { } kind)
                kinds.Add(kind);
            else
                broken.Add(row.Symbol.Text);
        }

        return _diagnostics.ToOutcome<IReadOnlyList<UnitKind>>(kinds);
    }

    /// <summary>Null where the row is wrong.</summary>
    private UnitKind? ReadKind(UnitRow row)
    {
        if (FindUnit(row) is not { } unit)
            return null;
        var (symbol, prefix) = (row.Symbol, unit.Symbol + UnitKind.Sign);
        if (!symbol.Text.StartsWith(prefix, StringComparison.Ordinal) || symbol.Text.Length == prefix.Length)
        {
            _diagnostics.Add(DiagnosticCatalogue.KindSymbol(symbol.Place, symbol.Text, unit.Symbol));
            return null;
        }

        if (FindWords(row, unit) is not { } words)
            return null;
        if (!row.Expression.IsEmpty || !row.Display.Text.Equals(unit.Display.ToString(), StringComparison.OrdinalIgnoreCase))
        {
            var cell = row.Expression.IsEmpty ? row.Display : row.Expression;
            _diagnostics.Add(DiagnosticCatalogue.KindDefinition(
                cell.Place, symbol.Text, unit.Symbol, unit.Display.ToString().ToLowerInvariant()));
            return null;
        }

        return new UnitKind(unit.Symbol, symbol.Text[prefix.Length..], words);
    }

    /// <summary>The base unit that a row is a kind of; null where there is none.</summary>
    private UnitName? FindUnit(UnitRow row)
    {
        var (of, symbol) = (row.KindOf, row.Symbol.Text);
        if (of.IsEmpty)
        {
            _diagnostics.Add(DiagnosticCatalogue.UnsaidKind(
                row.Symbol.Place, symbol, symbol.Split(UnitKind.Sign)[0]));
            return null;
        }

        if (of.Text.Contains(UnitKind.Sign))
        {
            _diagnostics.Add(DiagnosticCatalogue.KindOfNoBase(
                of.Place, of.Text, "a kind itself", of.Text.Split(UnitKind.Sign)[0]));
            return null;
        }

        if (!plain.TryGetValue(of.Text, out var unit))
        {
            if (!broken.Contains(of.Text) && !unsound.Contains(new RowKey("units", of.Text)))
                _diagnostics.Add(DiagnosticCatalogue.UnknownKindOf(
                    of.Place, of.Text, symbol, Suggestion.For(of.Text, plain.Keys)));
            return null;
        }

        if (unit.Unit.Dimension.ContainsKey(unit.Symbol))
            return unit;
        _diagnostics.Add(DiagnosticCatalogue.KindOfNoBase(
            of.Place, of.Text, "built from others", string.Join(" or ", unit.Unit.Dimension.Keys)));
        return null;
    }

    /// <summary>
    /// What stands behind the unit's name, the same in both numbers; null where the name of the
    /// kind is no name of the unit with words behind it.
    /// </summary>
    private string? FindWords(UnitRow row, UnitName unit)
    {
        var singular = WordsBehind(row.Singular.Text, unit.Singular);
        if (singular is not null && singular == WordsBehind(row.Plural.Text, unit.Plural))
            return singular;
        var cell = singular is null ? row.Singular : row.Plural;
        _diagnostics.Add(DiagnosticCatalogue.KindWords(
            cell.Place, cell.Text, singular is null ? unit.Singular : unit.Plural, singular ?? "at the site"));
        return null;
    }

    private static string? WordsBehind(string text, string name) =>
        text.StartsWith(name + " ", StringComparison.Ordinal) && text.Length > name.Length + 1
            ? text[(name.Length + 1)..]
            : null;
}
