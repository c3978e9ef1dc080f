using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>How many rows of a table are of some kind.</summary>
/// <param name="Id">Such as <c>count.claims</c> or <c>count.claims.partly</c>.</param>
/// <param name="Statement">What is counted, for a reader.</param>
/// <param name="Path">Of the table.</param>
public sealed record RowCount(string Id, Cell Statement, int Value, string Path)
{
    /// <summary>What a reader or a sentence may want to know of a dataset's size.</summary>
    internal static IReadOnlyList<RowCount> Of(Dataset dataset)
    {
        static RowCount Count(string name, string statement, int value, string table)
        {
            var path = $"data/{table}.csv";
            return new RowCount($"count.{name}", new Cell(statement, statement, Place.StartOf(path)), value, path);
        }

        return
        [
            Count("facts", "How many facts and assumptions there are", dataset.Facts.Count, "facts"),
            Count("facts.assumed", "How many of the facts are assumptions", dataset.Facts.Count(f => f.Evidence.Basis == Basis.Assumed), "facts"),
            Count("results", "How many results formulas give", dataset.Results.Count, "results"),
            Count("sources", "How many sources there are", dataset.Sources.Count, "sources"),
            Count("originals", "How many sources repeat no other", dataset.Sources.Values.Count(s => s.IsOriginal), "sources"),
            Count("claims", "How many claims of the episode are judged", dataset.Claims.Count, "claims"),
            .. Enum.GetValues<ClaimStatus>().Select(status => Count(
                $"claims.{status.ToString().ToLowerInvariant()}", $"How many claims are judged {status.ToString().ToLowerInvariant()}", dataset.Claims.Count(c => c.Status == status), "claims")),
            Count("events", "How many events the timeline has", dataset.Events.Count, "events"),
            Count("terms", "How many terms the glossary has", dataset.Glossary.Count, "glossary"),
            Count("disagreements", "On how many quantities sources disagree", dataset.Disagreements.Count, "disagreements"),
        ];
    }
}
