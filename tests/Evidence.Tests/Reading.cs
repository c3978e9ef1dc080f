using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Tests;

/// <summary>Reads small tables and packages that a test writes out.</summary>
internal static class Reading
{
    private const string Path = "data/facts.csv";

    public static Field Text(string name) => new(name, "string", false, false, [], null);

    /// <summary>A table whose schema has just the given fields.</summary>
    public static (
        IReadOnlyList<Row> Rows, IReadOnlyList<string> Found) Table(string csv, params Field[] fields)
    {
        var (table, found) = Evidence.Tables.Table.Read(new TableSchema("facts", Path, fields), new SourceText(Path, csv));
        return (table?.Rows ?? [], Lines(found));
    }

    /// <summary>A table of texts.</summary>
    public static (IReadOnlyList<Row> Rows, IReadOnlyList<string> Found) Texts(string csv, params string[] columns) =>
        Table(csv, [.. columns.Select(Text)]);

    /// <summary>
    /// The project's own schemas over tables that a test writes out; a table not named has a
    /// header and no rows.
    /// </summary>
    public static (Dataset? Dataset, IReadOnlyList<string> Found) Package(params (string Path, string Text)[] files)
    {
        var inputs = Repository.Empty().ToDictionary(
            f => f.Key, f => f.Value, StringComparer.Ordinal);
        foreach (var (path, text) in files)
            inputs[path] = System.Text.Encoding.UTF8.GetBytes(text);
        var (dataset, found) = Dataset.Read(new InputFiles(inputs));
        return (dataset, Lines(found));
    }

    private static IReadOnlyList<string> Lines(IEnumerable<Diagnostic> found) =>
        [.. found.Select(d => d.ToString())];
}
