using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Model.Formulas;
using Standoff.Model.Units;

namespace Standoff.Model.Quantities;

/// <summary>
/// Reads results in the order that their formulas need, which is not that of the rows.
/// </summary>
/// <param name="conversions">What turns one kind of a unit into another.</param>
/// <param name="rows">By id.</param>
/// <param name="labels">By id of what they label.</param>
/// <param name="quantities">Those that stand already; each result is added after those it
/// names.</param>
/// <param name="broken">Ids of rows that are wrong; those of results that are wrong are
/// added.</param>
/// <param name="mayBeMeant">Whether a name that nobody knows may be that of a row that is
/// wrong.</param>
internal sealed class ResultReader(
    UnitTable units,
    KindConversions conversions,
    IReadOnlyDictionary<string, ResultRow> rows,
    IReadOnlyDictionary<string, RowLabel> labels,
    Dictionary<string, Quantity> quantities,
    HashSet<string> broken,
    Func<string, bool> mayBeMeant)
{
    /// <summary>Results that rest on each other in a row; whatever walks along them stays within
    /// the stack of a thread.</summary>
    private const int MaxChain = 200;

    /// <summary>Names of a chain that a message repeats.</summary>
    private const int MaxShownChain = 12;

    private readonly DiagnosticBag _diagnostics = [];

    /// <summary>
    /// Results that are being read, each because the one before names it, with what of it has not
    /// been looked at.
    /// </summary>
    private readonly Stack<(ParsedRow Parsed, Queue<string> Left)> _path = [];

    private readonly HashSet<string> _onPath = new(StringComparer.Ordinal);

    /// <summary>How many results stand below each that has been read, in the longest chain.</summary>
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);

    /// <summary>Chains that come back, by the result that closes one and what it names.</summary>
    private readonly Dictionary<(string Id, string Needed), string> _cycles = [];

    /// <summary>Reports SR2004, SR2008, SR3001 to SR3011, SR3019, SR3040 and SR3041.</summary>
    public Diagnostics Read()
    {
        foreach (var row in rows.Values)
            AddWithNeeded(row);
        return _diagnostics.ToDiagnostics();
    }

    /// <summary>Adds a result after those that it needs. Keeps its own stack, since a chain may be long.</summary>
    private void AddWithNeeded(ResultRow first)
    {
        Enter(first);
        while (_path.TryPeek(out var top))
        {
            if (top.Left.TryDequeue(out var needed))
            {
                if (_onPath.Contains(needed))
                    _cycles[(top.Parsed.Id, needed)] = WriteCycle(needed);
                else if (rows.TryGetValue(needed, out var row))
                    Enter(row);
                continue;
            }

            _path.Pop();
            _onPath.Remove(top.Parsed.Id);
            Add(top.Parsed);
        }
    }

    private void Enter(ResultRow row)
    {
        var id = row.Id.Text;
        if (quantities.ContainsKey(id) || broken.Contains(id))
            return;
        var text = FormulaText.In(row.Formula);
        var formula = _diagnostics.Collect(FormulaParser.Parse(text, units));
        var unit = _diagnostics.Collect(units.Read(row.Unit.Text, row.Unit.At));
        if (formula is null)
        {
            broken.Add(id);
            return;
        }

        var needed = formula.SelfAndBelow().OfType<QuantityReference>().Where(r => r.Statistic.Length == 0).Select(r => r.Id);
        _path.Push((new ParsedRow(row, text, formula, unit), new Queue<string>(needed)));
        _onPath.Add(id);
    }

    private void Add(ParsedRow parsed)
    {
        if (ReadResult(parsed) is { } result)
            quantities.Add(parsed.Id, result);
        else
            broken.Add(parsed.Id);
    }

    private string WriteCycle(string start)
    {
        var ids = _path.Reverse().Select(p => p.Parsed.Id).SkipWhile(id => id != start).ToList();
        if (ids.Count > MaxShownChain)
            ids = [.. ids[..MaxShownChain], "…"];
        return string.Join(" → ", ids.Append(start));
    }

    /// <summary>Null where the row is wrong.</summary>
    private Result? ReadResult(ParsedRow parsed)
    {
        var (row, text, formula, unit) = parsed;
        var type = _diagnostics.Collect(CheckType(parsed));
        if (type is { IsCondition: true })
            _diagnostics.Add(DiagnosticCatalogue.NumberExpected(text.PlaceOf(formula)));
        else if (type?.Unit is { } derived && unit is not null && !derived.Equals(unit))
            _diagnostics.Add(ReportDeclared(parsed, derived, unit));
        // Where formula and row disagree, nobody knows which of them is right for those that name
        // the result.
        if (type is null or { IsCondition: true } || unit is null || type.Unit?.Equals(unit) == false)
            return null;

        var references = formula.SelfAndBelow().OfType<QuantityReference>();
        var arguments = references
            .Select(r => quantities[r.Id])
            .DistinctBy(q => q.Id, StringComparer.Ordinal)
            .ToList();
        var depth = arguments.Select(a => _depths.GetValueOrDefault(a.Id)).DefaultIfEmpty(0).Max() + 1;
        if (depth > MaxChain)
        {
            _diagnostics.Add(DiagnosticCatalogue.LongChain(row.Formula.Place, parsed.Id, MaxChain));
            return null;
        }

        _depths[parsed.Id] = depth;
        var value = Evaluator.Evaluate(formula, r => quantities[r.Id].Value);
        if (!Result.IsNonsense(value))
            return new Result(row, labels.GetValueOrDefault(parsed.Id), formula, unit, arguments, value);
        var given = string.Join(", ", arguments.Select(a => $"{a.Id} = {a.Value:R}"));
        _diagnostics.Add(DiagnosticCatalogue.NotFinite(row.Formula.Place, row.Id.Text, given));
        return null;
    }

    /// <summary>Kinds that differ are shown at the first part of the formula that brings one in.</summary>
    private Diagnostic ReportDeclared(ParsedRow parsed, Unit derived, Unit declared)
    {
        var place = parsed.Row.Unit.Place;
        if (conversions.Explain(derived, declared) is not { } clash)
            return DiagnosticCatalogue.DeclaredUnit(place, derived.ToString(), declared.ToString());
        var part = parsed.Formula.SelfAndBelow().FirstOrDefault(f => UnitOf(f) is { } unit && clash.IsBroughtInBy(unit));
        return DiagnosticCatalogue.DeclaredKind(
            part is null ? place : parsed.Text.PlaceOf(part), clash.Left, clash.Right, clash.Kinds, clash.Way);
    }

    private Unit? UnitOf(Formula part) => part switch
    {
        Literal literal => literal.Unit,
        QuantityReference reference => quantities[reference.Id].Unit,
        _ => null,
    };

    private Outcome<FormulaType> CheckType(ParsedRow parsed) =>
        parsed.Formula.SelfAndBelow().OfType<Odds>().FirstOrDefault() is { } odds
            ? Refuse(parsed.Text.PlaceOf(odds))
            : new UnitChecker(parsed.Text, r => FindType(r, parsed), conversions).Check(parsed.Formula);

    private Outcome<FormulaType> FindType(QuantityReference reference, ParsedRow parsed)
    {
        var (id, place) = (reference.Id, parsed.Text.PlaceOf(reference));
        if (_cycles.TryGetValue((parsed.Id, id), out var cycle))
            return new(null, [DiagnosticCatalogue.FormulaCycle(place, cycle)]);
        if (reference.Statistic.Length > 0)
            return Refuse(place);
        if (quantities.TryGetValue(id, out var quantity))
            return new(FormulaType.Number(quantity.Unit), []);
        return new(null, broken.Contains(id) || mayBeMeant(id)
            ? []
            : [DiagnosticCatalogue.UnknownId(place, id, Suggestion.For(id, quantities.Keys.Concat(rows.Keys)))]);
    }

    private static Outcome<FormulaType> Refuse(Place place) =>
        new(null, [DiagnosticCatalogue.FormulaSyntax(place, "a result is computed from values, not from ranges, percentiles or odds")]);

    /// <param name="Unit">Null where the row's cannot be read.</param>
    private sealed record ParsedRow(ResultRow Row, FormulaText Text, Formula Formula, Unit? Unit)
    {
        public string Id => Row.Id.Text;
    }
}
