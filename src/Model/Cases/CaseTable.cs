using System.Globalization;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Tables;
using Standoff.Model.Quantities;

namespace Standoff.Model.Cases;

/// <summary>Many cases as a CSV file: a heading is the id of an input, a row is a case, its values stand in each input's own unit.</summary>
public sealed class CaseTable
{
    private readonly IReadOnlyDictionary<string, double[]> _columns;

    private CaseTable(IReadOnlyDictionary<string, double[]> columns, int count) => (_columns, Count) = (columns, count);

    /// <summary>How many cases there are.</summary>
    public int Count { get; }

    /// <summary>Reports SR1004 to SR1012, SR1015, SR2006.</summary>
    public static CaseTable Read(SourceText source, Workbook workbook, DiagnosticBag diagnostics)
    {
        var inputs = workbook.Inputs.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var fields = inputs.Keys.Select(id => new Field(id, "number", Required: true, Unique: false, [], Pattern: null));
        var table = Table.Read(new TableSchema("cases", source.Path, [.. fields]) { IsPartial = true }, source, diagnostics);
        var given = inputs.Values.Where(i => table.Columns.Contains(i.Id)).ToList();
        return new CaseTable(given.ToDictionary(i => i.Id, i => table.Rows.Select(r => ValueOf(i, r[i.Id], diagnostics)).ToArray(), StringComparer.Ordinal), table.Rows.Count);
    }

    /// <summary>Base values of all quantities in some of the cases.</summary>
    /// <param name="start">Of the first, from zero.</param>
    /// <param name="count">At least one.</param>
    /// <param name="others">What holds where a case says nothing.</param>
    public CaseValues Evaluate(Workbook workbook, Case others, int start, int count)
    {
        var overrides = others.Values.ToDictionary(v => v.Key, v => Enumerable.Repeat(v.Value, count).ToArray(), StringComparer.Ordinal);
        foreach (var (id, values) in _columns)
            overrides[id] = values[start..(start + count)];
        return workbook.Evaluate(overrides, count);
    }

    private static double ValueOf(Input input, Cell cell, DiagnosticBag diagnostics)
    {
        var value = Row.ParseNumber(cell.Text) ?? input.Value;
        if (!CaseReader.IsWithin(input.Fact, value))
            diagnostics.Add(DiagnosticCatalogue.OutsideLimits(cell.Place, input.Fact.Range.Min.ToString(CultureInfo.InvariantCulture), input.Fact.Range.Max.ToString(CultureInfo.InvariantCulture)));
        return value;
    }
}
