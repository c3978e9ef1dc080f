using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Evidence.Tables;

/// <summary>A CSV file (RFC 4180) read against its schema, every cell with its place.</summary>
public sealed class Table
{
    internal Table(TableSchema schema, IReadOnlyList<string> columns, IReadOnlyList<Row> rows)
    {
        Schema = schema;
        Columns = columns;
        Rows = rows;
    }

    public TableSchema Schema { get; }

    /// <summary>Those of the schema that the file has, in the file's order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>In the file's order, unsound ones too.</summary>
    public IReadOnlyList<Row> Rows { get; }

    /// <summary>
    /// No table where other characters than commas stand between the headings. Reports SR1004 to
    /// SR1012, SR1014, SR1015, SR1017, SR1018.
    /// </summary>
    public static Outcome<Table> Read(TableSchema schema, SourceText source) =>
        new TableReader(schema, source).Read();
}
