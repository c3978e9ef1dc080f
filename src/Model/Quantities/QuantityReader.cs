using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Model.Units;

namespace Standoff.Model.Quantities;

/// <summary>Turns the rows of a dataset into quantities.</summary>
internal sealed class QuantityReader(Dataset dataset, UnitTable units)
{
    /// <summary>Tables whose rows a formula or a condition may name.</summary>
    private static readonly string[] Tables = ["facts", "series", "results", "propositions"];

    private readonly DiagnosticBag _diagnostics = [];
    private readonly Dictionary<string, Quantity> _quantities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>
    /// Leaves out, as broken, each row that is wrong and each result that names one. Reports
    /// SR1011, SR2004, SR2008, SR3001 to SR3011 and SR3013.
    /// </summary>
    public Outcome<QuantityTable> Read()
    {
        foreach (var fact in dataset.Facts)
            AddFact(fact);
        foreach (var row in dataset.Series)
            AddPoint(row);
        foreach (var row in dataset.Counts)
            _quantities.TryAdd(row.Id, new CountQuantity(row));
        var results = new Dictionary<string, ResultRow>(StringComparer.Ordinal);
        foreach (var row in dataset.Results)
        {
            if (_quantities.ContainsKey(row.Id.Text) || _broken.Contains(row.Id.Text))
                _diagnostics.Add(DiagnosticCatalogue.IdTaken(row.Id.Place, row.Id.Text, "a fact"));
            else
                results.TryAdd(row.Id.Text, row);
        }

        var unsound = dataset.Unsound
            .Where(key => Tables.Contains(key.Table))
            .Select(key => key.Id);
        _broken.UnionWith(unsound.Where(id => !results.ContainsKey(id)));
        _diagnostics.AddRange(new ResultReader(units, results, _quantities, _broken).Read());
        return _diagnostics.ToOutcome(new QuantityTable(_quantities.Values, _broken));
    }

    private void AddFact(Fact fact)
    {
        if (_diagnostics.Collect(units.Read(fact.Unit.Text, fact.Unit.At)) is { } unit)
            _quantities.TryAdd(fact.Id.Text, new Input(fact, unit));
        else
            _broken.Add(fact.Id.Text);
    }

    private void AddPoint(SeriesPoint row)
    {
        var id = SeriesValue.CreateId(row);
        if (_diagnostics.Collect(units.Read(row.Unit.Text, row.Unit.At)) is not { } unit)
            _broken.Add(id);
        else if (!_quantities.TryAdd(id, new SeriesValue(row, unit)))
            _diagnostics.Add(DiagnosticCatalogue.DuplicateId(
                row.X.Place, id, _quantities[id].Place.Line));
    }
}
