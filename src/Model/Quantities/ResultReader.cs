using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Model.Formulas;
using Standoff.Model.Units;

namespace Standoff.Model.Quantities;

/// <summary>
/// Reads results in the order that their formulas need, which is not that of the rows.
/// </summary>
/// <param name="rows">By id.</param>
/// <param name="quantities">Those that stand already; each result is added after those it
/// names.</param>
/// <param name="broken">Ids of rows that are wrong; those of results that are wrong are
/// added.</param>
internal sealed class ResultReader(
    UnitTable units, IReadOnlyDictionary<string, ResultRow> rows, Dictionary<string, Quantity> quantities, HashSet<string> broken)
{
    private readonly DiagnosticBag _diagnostics = [];

    /// <summary>Results that are being read, each because the one before names it.</summary>
    private readonly List<string> _path = [];

    /// <summary>Reports SR2004, SR2008 and SR3001 to SR3011.</summary>
    public Diagnostics Read()
    {
        foreach (var row in rows.Values)
            Add(row);
        return _diagnostics.ToDiagnostics();
    }

    private void Add(ResultRow row)
    {
        var id = row.Id.Text;
        if (quantities.ContainsKey(id) || broken.Contains(id))
            return;
        if (ReadResult(row) is { } result)
            quantities.Add(id, result);
        else
            broken.Add(id);
    }

    /// <summary>Null where the row is wrong.</summary>
    private Result? ReadResult(ResultRow row)
    {
        var text = FormulaText.In(row.Formula);
        var formula = _diagnostics.Collect(FormulaParser.Parse(text, units));
        var unit = _diagnostics.Collect(units.Read(row.Unit.Text, row.Unit.At));
        if (formula is null)
            return null;

        _path.Add(row.Id.Text);
        var type = _diagnostics.Collect(CheckType(formula, text));
        _path.RemoveAt(_path.Count - 1);
        if (type is { IsCondition: true })
            _diagnostics.Add(DiagnosticCatalogue.NumberExpected(text.PlaceOf(formula)));
        else if (type?.Unit is { } derived && unit is not null && !derived.Equals(unit))
            _diagnostics.Add(DiagnosticCatalogue.DeclaredUnit(
                row.Unit.Place, derived.ToString(), unit.ToString()));
        // Where formula and row disagree, nobody knows which of them is right for those that name
        // the result.
        if (type is null or { IsCondition: true } || unit is null || type.Unit?.Equals(unit) == false)
            return null;

        var references = formula.SelfAndBelow().OfType<QuantityReference>();
        var arguments = references
            .Select(r => quantities[r.Id])
            .DistinctBy(q => q.Id, StringComparer.Ordinal)
            .ToList();
        var value = Evaluator.Evaluate(formula, r => quantities[r.Id].Value);
        if (!Result.IsNonsense(value))
            return new Result(row, formula, unit, arguments, value);
        var given = string.Join(", ", arguments.Select(a => $"{a.Id} = {a.Value:R}"));
        _diagnostics.Add(DiagnosticCatalogue.NotFinite(row.Formula.Place, row.Id.Text, given));
        return null;
    }

    private Outcome<FormulaType> CheckType(Formula formula, FormulaText text) =>
        formula.SelfAndBelow().OfType<Odds>().FirstOrDefault() is { } odds
            ? Refuse(text.PlaceOf(odds))
            : new UnitChecker(text, r => FindType(r, text)).Check(formula);

    private Outcome<FormulaType> FindType(QuantityReference reference, FormulaText text)
    {
        var (id, place) = (reference.Id, text.PlaceOf(reference));
        if (_path.Contains(id))
            return new(null, [DiagnosticCatalogue.FormulaCycle(place, string.Join(" → ", _path.SkipWhile(p => p != id).Append(id)))]);
        if (reference.Statistic.Length > 0)
            return Refuse(place);
        if (rows.TryGetValue(id, out var needed))
            Add(needed);
        if (quantities.TryGetValue(id, out var quantity))
            return new(FormulaType.Number(quantity.Unit), []);
        return new(null, broken.Contains(id)
            ? []
            : [DiagnosticCatalogue.UnknownId(place, id, Suggestion.For(id, quantities.Keys.Concat(rows.Keys)))]);
    }

    private static Outcome<FormulaType> Refuse(Place place) =>
        new(null, [DiagnosticCatalogue.FormulaSyntax(place, "a result is computed from values, not from ranges, percentiles or odds")]);
}
