using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Tables;
using Standoff.Model.Quantities;

namespace Standoff.Model.Cases;

/// <summary>
/// Many cases as a CSV file: a heading is the id of an input, a row is a case, its values stand in
/// each input's own unit.
/// </summary>
public sealed class CaseTable
{
    private readonly IReadOnlyDictionary<string, double[]> _columns;

    private CaseTable(IReadOnlyDictionary<string, double[]> columns, int count) =>
        (_columns, Count) = (columns, count);

    /// <summary>How many cases there are.</summary>
    public int Count { get; }

    /// <summary>
    /// A cell that holds no number counts as the input's own value. Reports SR1004 to SR1012,
    /// SR1015, SR2006.
    /// </summary>
    internal static Outcome<CaseTable> Read(SourceText source, QuantityTable quantities)
    {
        var diagnostics = new DiagnosticBag();
        var fields = quantities.Inputs.Select(
            i => new Field(i.Id, "number", Required: true, Unique: false, [], Pattern: null));
        var schema = new TableSchema("cases", source.Path, [.. fields]) { IsPartial = true };
        if (diagnostics.Collect(Table.Read(schema, source)) is not { } table)
            return diagnostics.ToOutcome<CaseTable>(null);
        var columns = quantities.Inputs.Where(i => table.Columns.Contains(i.Id)).ToDictionary(
            i => i.Id, i => table.Rows
                .Select(r => ReadValue(i, r[i.Id], diagnostics))
                .ToArray(), StringComparer.Ordinal);
        return diagnostics.ToOutcome(new CaseTable(columns, table.Rows.Count));
    }

    /// <summary>Some of the cases, by id of an input: one value per case, in its unit.</summary>
    /// <param name="start">Of the first, from zero.</param>
    /// <param name="count">At least one.</param>
    /// <param name="others">What holds where the table says nothing.</param>
    public IReadOnlyDictionary<string, double[]> Select(int start, int count, Case others)
    {
        var overrides = others.Values.ToDictionary(
            v => v.Key, v => Enumerable.Repeat(v.Value, count).ToArray(), StringComparer.Ordinal);
        foreach (var (id, values) in _columns)
            overrides[id] = values[start..(start + count)];
        return overrides;
    }

    private static double ReadValue(Input input, Cell cell, DiagnosticBag diagnostics)
    {
        var value = Row.ParseNumber(cell.Text) ?? input.Value;
        if (!CaseReader.IsWithin(input.Fact, value))
            diagnostics.Add(CaseReader.ReportLimits(cell.Place, input.Fact));
        return value;
    }
}
