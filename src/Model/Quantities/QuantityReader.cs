using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;
using Standoff.Model.Formulas;
using Standoff.Model.Units;

namespace Standoff.Model.Quantities;

/// <summary>Turns the rows of a dataset into quantities.</summary>
/// <param name="withheld">Ids of facts and results whose draws nobody knows, which has been
/// reported.</param>
internal sealed class QuantityReader(Dataset dataset, UnitTable units, IReadOnlySet<string> withheld)
{
    /// <summary>Tables whose rows a formula or a condition may name.</summary>
    private static readonly string[] Tables = ["facts", "series", "results", "propositions"];

    private readonly DiagnosticBag _diagnostics = [];
    private readonly Dictionary<string, Quantity> _quantities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>
    /// Leaves out, as broken, each row that is wrong and each result that names one. Reports
    /// SR1011, SR2004, SR2008, SR2047, SR3001 to SR3011, SR3013, SR3018, SR3019, SR3040
    /// and SR3041.
    /// </summary>
    public Outcome<QuantityTable> Read()
    {
        foreach (var fact in dataset.Facts)
            AddFact(fact);
        foreach (var row in dataset.Series)
            AddPoint(row);
        foreach (var row in dataset.Counts)
            AddCount(row);
        var results = new Dictionary<string, ResultRow>(StringComparer.Ordinal);
        foreach (var row in dataset.Results)
        {
            if (IsReserved(row.Id) || IsWithheld("results", row.Id.Text))
                _broken.Add(row.Id.Text);
            else if (_quantities.ContainsKey(row.Id.Text) || _broken.Contains(row.Id.Text))
                _diagnostics.Add(DiagnosticCatalogue.IdTaken(row.Id.Place, row.Id.Text, "a fact"));
            else
                results.TryAdd(row.Id.Text, row);
        }

        var unsound = dataset.Unsound
            .Where(key => Tables.Contains(key.Table) && key.Id.Length > 0)
            .Select(key => key.Id);
        _broken.UnionWith(unsound.Where(id => !results.ContainsKey(id)));
        var conversions = _diagnostics.Collect(KindConversions.Read(dataset, units)) ?? KindConversions.None;
        _diagnostics.AddRange(new ResultReader(units, conversions, results, dataset.Labels, _quantities, _broken, MayBeMeant).Read());
        return _diagnostics.ToOutcome(new QuantityTable(_quantities.Values, conversions, _broken, MayBeMeant));
    }

    /// <summary>A count of rows some of which are wrong is not known.</summary>
    private void AddCount(RowCount row)
    {
        if (row.Table is { } table && dataset.Unsound.IsTouched(table))
            _broken.Add(row.Id);
        else
            _quantities.TryAdd(row.Id, new CountQuantity(row));
    }

    /// <summary>SR3018 for a name that a formula reads as something else.</summary>
    private bool IsReserved(Cell id)
    {
        if (!FormulaParser.IsReserved(id.Text))
            return false;
        _diagnostics.Add(DiagnosticCatalogue.ReservedName(id.Place, id.Text));
        return true;
    }

    /// <summary>Whether a name that nobody knows may be that of a row that is wrong.</summary>
    private bool MayBeMeant(string id) =>
        Tables.Any(table => dataset.Unsound.Contains(new RowKey(table, id)));

    private bool IsWithheld(string table, string id) =>
        withheld.Contains(id) || dataset.Unsound.Names(new RowKey(table, id));

    private void AddFact(Fact fact)
    {
        var isReserved = IsReserved(fact.Id);
        var unit = _diagnostics.Collect(units.Read(fact.Unit.Text, fact.Unit.At));
        if (unit is not null && !isReserved && !IsWithheld("facts", fact.Id.Text))
            _quantities.TryAdd(fact.Id.Text, new Input(fact, unit, dataset.Labels.GetValueOrDefault(fact.Id.Text)));
        else
            _broken.Add(fact.Id.Text);
    }

    private void AddPoint(SeriesPoint row)
    {
        var id = SeriesValue.CreateId(row);
        var isReserved = IsReserved(row.Series);
        if (_diagnostics.Collect(units.Read(row.Unit.Text, row.Unit.At)) is not { } unit || isReserved)
            _broken.Add(id);
        else if (!_quantities.TryAdd(id, new SeriesValue(row, unit, dataset.Labels.GetValueOrDefault(row.Series.Text))))
            _diagnostics.Add(DiagnosticCatalogue.DuplicateId(
                row.X.Place, id, _quantities[id].Place.Line));
    }
}
