using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Wording;

/// <summary>The unit table in <c>units.csv</c> and what is made from it.</summary>
internal static class TestUnits
{
    private static readonly UnitTable Table = Read();

    public static UnitVocabulary Vocabulary { get; } = new(Table);

    public static IEnumerable<string> Symbols => Table.Names.Select(n => n.Symbol);

    /// <summary>Fails where the expression is no unit.</summary>
    public static Unit Of(string expression)
    {
        var (unit, found) = Table.Read(expression, (start, length) => new Place("unit", 1, start + 1, length));
        Assert.Empty(found);
        return unit!;
    }

    private static UnitTable Read()
    {
        var diagnostics = new DiagnosticBag();
        var rows = Rows(TestData.Text("units.csv"), diagnostics)
            .Select(r => new UnitRow(r["symbol"], r["singular"], r["plural"], r["expression"], r["display"], r["kind_of"]));
        var table = diagnostics.Collect(UnitTable.Create([.. rows], new UnsoundRows()))!;
        Assert.Empty(diagnostics);
        return table;
    }

    private static IReadOnlyList<Row> Rows(string csv, DiagnosticBag diagnostics)
    {
        var fields = csv[..csv.IndexOf('\n', StringComparison.Ordinal)].Split(',').Select(name => new Field(name, "string", false, false, [], null));
        return diagnostics.Collect(Evidence.Tables.Table.Read(new TableSchema("units", "units.csv", [.. fields]), new SourceText("units.csv", csv)))!.Rows;
    }
}
