using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <content>What became of earlier editions: addresses that moved, errors that were found.</content>
internal sealed partial class DatasetReader
{
    /// <summary>Tables that a report has only once it has something to say in them.</summary>
    private static readonly string[] Optional = ["corrections", "moved", "source_errors"];

    public IReadOnlyList<MovedAddress> ReadMoved() =>
        [.. Sound("moved", r => r["address"].Text).Select(r =>
            new MovedAddress(r["address"], r["successor"], CellReader.ReadDate(r["date"]), r["reason"]))];

    /// <summary>Reports SR1010 for an error that was corrected before it was made.</summary>
    public IReadOnlyList<ErrorOfOurs> ReadCorrections() =>
        [.. Sound("corrections")
            .Select(ReadCorrection)
            .OrderByDescending(c => c.Corrected?.Start)
            .ThenBy(c => c.Id.Text, StringComparer.Ordinal)];

    private ErrorOfOurs ReadCorrection(Row row)
    {
        var (since, corrected) = (CellReader.ReadDate(row["since"]), CellReader.ReadDate(row["corrected"]));
        if (since?.Start > corrected?.End)
            _diagnostics.Add(DiagnosticCatalogue.WrongForm(
                row["since"].Place, row["since"].Text, "since", $"a day no later than 'corrected', {row["corrected"].Text}"));
        return new ErrorOfOurs(
            row["id"], _cells.ReadList(row, "pages", "addresses"), row["wrong"], row["right"], since, corrected, row["found"]);
    }

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
