using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Evidence.Tables;

/// <summary>A CSV file (RFC 4180) read against its schema, every cell with its place.</summary>
public sealed class Table
{
    internal Table(TableSchema schema, IReadOnlyList<string> columns, IReadOnlyList<Row> rows, bool isWhole)
    {
        Schema = schema;
        Columns = columns;
        Rows = rows;
        IsWhole = isWhole;
    }

    public TableSchema Schema { get; }

    /// <summary>Those of the schema that the file has, in the file's order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>In the file's order, unsound ones too.</summary>
    public IReadOnlyList<Row> Rows { get; }

    /// <summary>Whether all rows have been read; where not, that has been reported.</summary>
    public bool IsWhole { get; }

    /// <summary>
    /// No table where it is too long, or other characters than commas stand between the headings. Reports SR1004 to
    /// SR1012, SR1014, SR1015, SR1017, SR1018, SR1021 to SR1026.
    /// </summary>
    public static Outcome<Table> Read(TableSchema schema, SourceText source) =>
        new TableReader(schema, source).Read();
}
