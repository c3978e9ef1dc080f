using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Model.Cases;
using Standoff.Model.Draws;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Model;

/// <summary>Builds a workbook in the order that its formulas need.</summary>
internal sealed class WorkbookBuilder(Dataset dataset, DiagnosticBag diagnostics)
{
    private readonly UnitTable _units = UnitTable.From(dataset.Units, diagnostics);
    private readonly Dictionary<string, Quantity> _quantities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResultRow> _rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];

    public Workbook Build()
    {
        foreach (var fact in dataset.Facts)
        {
            if (_units.Read(FormulaText.In(fact.Unit), diagnostics) is { } unit)
                _quantities.TryAdd(fact.Id.Text, new Input(fact, unit));
            else
                _broken.Add(fact.Id.Text);
        }

        foreach (var row in dataset.Series)
        {
            var point = new SeriesValue(row, _units.Read(row.Unit, diagnostics));
            if (!_quantities.TryAdd(point.Id, point))
                diagnostics.Add(DiagnosticCatalogue.DuplicateId(row.X.Place, point.Id, _quantities[point.Id].Place.Line));
        }

        foreach (var row in dataset.Counts)
            _quantities.Add(row.Id, new CountQuantity(row));
        foreach (var row in dataset.Results)
        {
            if (_quantities.ContainsKey(row.Id.Text) || _broken.Contains(row.Id.Text))
                diagnostics.Add(DiagnosticCatalogue.IdTaken(row.Id.Place, row.Id.Text, "a fact"));
            else
                _rows.TryAdd(row.Id.Text, row);
        }

        foreach (var row in _rows.Values)
            Add(row);
        var ranged = _quantities.Values.OfType<Input>().Where(Simulation.IsDrawn).ToDictionary(i => i.Id, StringComparer.Ordinal);
        var workbook = new Workbook(dataset, _units, _quantities, _broken, Copula.From(dataset.Correlations, ranged, diagnostics));
        CheckIdentities(workbook);
        workbook.Propositions = ReadPropositions(workbook);
        workbook.Scenarios = dataset.Scenarios.DistinctBy(s => s.Id.Text, StringComparer.Ordinal).ToDictionary(s => s.Id.Text, s => Read(s, workbook), StringComparer.Ordinal);
        if (!diagnostics.HasErrors)
            CheckDraws(workbook);
        return workbook;
    }

    /// <summary>Adds a result after those it names; leaves it out, as broken, where its row is wrong.</summary>
    private void Add(ResultRow row)
    {
        var id = row.Id.Text;
        if (_quantities.ContainsKey(id) || _broken.Contains(id))
            return;
        var text = FormulaText.In(row.Formula);
        var formula = FormulaParser.Parse(text, _units, diagnostics);
        var unit = _units.Read(FormulaText.In(row.Unit), diagnostics);
        if (formula is null)
        {
            _broken.Add(id);
            return;
        }

        _path.Add(id);
        var type = formula.SelfAndBelow().OfType<Odds>().FirstOrDefault() is { } odds
            ? Refuse(text.Of(odds))
            : new UnitChecker(text, r => TypeOf(r, text), diagnostics).TypeOf(formula);
        _path.RemoveAt(_path.Count - 1);
        if (type is { IsCondition: true })
            diagnostics.Add(DiagnosticCatalogue.NumberExpected(text.Of(formula)));
        else if (type?.Unit is { } derived && unit is not null && !derived.Equals(unit))
            diagnostics.Add(DiagnosticCatalogue.DeclaredUnit(row.Unit.Place, derived.ToString(), unit.ToString()));
        // Where formula and row disagree, nobody knows which of them is right for those that name the result.
        if (type is null or { IsCondition: true } || unit is null || type.Unit?.Equals(unit) == false)
        {
            _broken.Add(id);
            return;
        }

        var arguments = formula.SelfAndBelow().OfType<QuantityReference>().Select(r => _quantities[r.Id]).DistinctBy(q => q.Id, StringComparer.Ordinal).ToList();
        var value = Evaluator.Evaluate(formula, r => _quantities[r.Id].Value);
        if (IsNonsense(value))
        {
            diagnostics.Add(DiagnosticCatalogue.NotFinite(row.Formula.Place, id, string.Join(", ", arguments.Select(a => $"{a.Id} = {a.Value:R}"))));
            _broken.Add(id);
            return;
        }

        _quantities.Add(id, new Result(row, formula, unit, arguments, value));
    }

    private FormulaType? TypeOf(QuantityReference reference, FormulaText text)
    {
        if (_path.Contains(reference.Id))
        {
            diagnostics.Add(DiagnosticCatalogue.FormulaCycle(text.Of(reference), string.Join(" → ", _path.SkipWhile(id => id != reference.Id).Append(reference.Id))));
            return null;
        }

        if (reference.Statistic.Length > 0)
        {
            return Refuse(text.Of(reference));
        }

        if (_rows.TryGetValue(reference.Id, out var needed))
            Add(needed);
        if (_quantities.TryGetValue(reference.Id, out var quantity))
            return FormulaType.Number(quantity.Unit);
        if (!_broken.Contains(reference.Id) && !dataset.IsUnsound(reference.Id))
        {
            var known = _quantities.Keys.Concat(_rows.Keys);
            diagnostics.Add(DiagnosticCatalogue.UnknownId(text.Of(reference), reference.Id, Suggestion.For(reference.Id, known)));
        }

        return null;
    }

    /// <summary>One names none of the others.</summary>
    private Dictionary<string, Formula> ReadPropositions(Workbook workbook)
    {
        var read = new Dictionary<string, Formula>(StringComparer.Ordinal);
        foreach (var proposition in dataset.Propositions)
        {
            if (workbook.ReadCondition(FormulaText.In(proposition.Condition), diagnostics) is { } condition && !_quantities.ContainsKey(proposition.Id.Text))
                read.TryAdd(proposition.Id.Text, condition.Formula);
        }

        return read;
    }

    private Case Read(Scenario scenario, Workbook workbook) => new(scenario.Settings
        .Select(s => CaseReader.Read(new FormulaText(s.Text, (start, length) => s.Place with { Column = s.Place.Column + start, Length = length }), workbook, diagnostics))
        .OfType<KeyValuePair<string, double>>()
        .DistinctBy(s => s.Key, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal));

    /// <summary>A result may be <c>never</c> in a draw, but not nonsense; what is nonsense already in an argument is reported there.</summary>
    private void CheckDraws(Workbook workbook)
    {
        var simulation = workbook.Simulation;
        foreach (var result in workbook.Results)
        {
            if (simulation.FirstWhere(result.Id, IsNonsense) is not { } draw || result.Arguments.Any(a => IsNonsense(simulation[a.Id][draw])))
                continue;
            var arguments = result.Arguments.Select(a => $"{a.Id} = {SignificantDigits.Plain(simulation[a.Id][draw], 4)}");
            diagnostics.Add(DiagnosticCatalogue.NotFinite(result.Row.Formula.Place, result.Id, string.Join(", ", arguments)));
        }
    }

    private static bool IsNonsense(double value) => double.IsNaN(value) || double.IsNegativeInfinity(value);

    private FormulaType? Refuse(Place place)
    {
        diagnostics.Add(DiagnosticCatalogue.FormulaSyntax(place, "a result is computed from values, not from ranges, percentiles or odds"));
        return null;
    }

    private void CheckIdentities(Workbook workbook)
    {
        foreach (var identity in dataset.Identities)
        {
            var condition = workbook.ReadCondition(FormulaText.In(identity.Condition), diagnostics);
            if (condition is not null && !workbook.Holds(condition))
                diagnostics.Add(DiagnosticCatalogue.IdentityBroken(identity.Condition.Place, condition.Sides(workbook)));
        }
    }
}
