using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

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
            Count("facts", "Facts and assumptions", dataset.Facts.Count, "facts"),
            Count("facts.assumed", "Assumptions among the facts", dataset.Facts.Count(f => f.Basis == Basis.Assumed), "facts"),
            Count("results", "Results that formulas give", dataset.Results.Count, "results"),
            Count("sources", "Sources", dataset.Sources.Count, "sources"),
            Count("originals", "Sources that repeat no other", dataset.Sources.Values.Count(s => s.IsOriginal), "sources"),
            Count("claims", "Claims of the episode that are judged", dataset.Claims.Count, "claims"),
            .. Enum.GetValues<ClaimStatus>().Select(status => Count(
                $"claims.{status.ToString().ToLowerInvariant()}", $"Claims judged {status.ToString().ToLowerInvariant()}", dataset.Claims.Count(c => c.Status == status), "claims")),
            Count("events", "Events of the timeline", dataset.Events.Count, "events"),
            Count("terms", "Terms of the glossary", dataset.Glossary.Count, "glossary"),
            Count("disagreements", "Quantities on which sources disagree", dataset.Disagreements.Count, "disagreements"),
        ];
    }
}
