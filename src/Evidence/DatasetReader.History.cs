using Standoff.Evidence.Rows;

namespace Standoff.Evidence;

/// <content>What became of earlier editions: addresses that moved, errors that were found.</content>
internal sealed partial class DatasetReader
{
    /// <summary>Tables that a report has only once it has something to say in them.</summary>
    private static readonly string[] Optional = ["corrections", "moved", "source_errors"];

    public IReadOnlyList<MovedAddress> ReadMoved() =>
        [.. Sound("moved", r => r["address"].Text).Select(r =>
            new MovedAddress(r["address"], r["successor"], CellReader.ReadDate(r["date"]), r["reason"]))];

    public IReadOnlyList<ErrorOfOurs> ReadCorrections() =>
        [.. Sound("corrections")
            .Select(r => new ErrorOfOurs(
                r["id"],
                [.. r.List("pages")],
                r["wrong"],
                r["right"],
                CellReader.ReadDate(r["since"]),
                CellReader.ReadDate(r["corrected"]),
                r["found"]))
            .OrderByDescending(c => c.Corrected?.Start)
            .ThenBy(c => c.Id.Text, StringComparer.Ordinal)];

    /// <summary>Reports SR2001.</summary>
    public IReadOnlyList<ErrorOfSource> ReadSourceErrors(IReadOnlyDictionary<string, Source> sources) =>
        [.. Sound("source_errors").Select(r => new ErrorOfSource(
            r["id"],
            _cells.ReadCited(r, sources),
            r["error"],
            CellReader.ReadDate(r["found"]),
            r["reported"]))];

    /// <summary>Whether a report may do without a table and this one does.</summary>
    private bool IsLeftOut(string table) =>
        Optional.Contains(table) && _package.Tables.All(t => t.Name != table);
}
