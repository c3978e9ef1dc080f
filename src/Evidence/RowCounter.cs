using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <summary>Counts what a reader or a sentence may want to know of a dataset's size.</summary>
internal static class RowCounter
{
    /// <summary>Rows that could not be read are not counted.</summary>
    public static IReadOnlyList<RowCount> Count(Dataset dataset) =>
    [
        Create("facts", "How many facts and assumptions there are", dataset.Facts.Count, "facts"),
        Create("facts.assumed", "How many of the facts are assumptions", dataset.Facts.Count(f => f.Evidence.Basis == Basis.Assumed), "facts"),
        Create("results", "How many results formulas give", dataset.Results.Count, "results"),
        Create("sources", "How many sources there are", dataset.Sources.Count, "sources"),
        Create("originals", "How many sources repeat no other", dataset.Sources.Values.Count(s => s.IsOriginal), "sources"),
        Create("sources.read", "How many sources we have read, in whole or in part", dataset.Sources.Values.Count(s => s.IsRead), "sources"),
        Create("originals.read", "How many sources that repeat no other we have read", dataset.Sources.Values.Count(s => s is { IsOriginal: true, IsRead: true }), "sources"),
        Create("claims", "How many claims of the episode are judged", dataset.Claims.Count, "claims"),
        .. Enum.GetValues<ClaimStatus>().Select(status => CountClaims(dataset, status)),
        Create("events", "How many events the timeline has", dataset.Events.Count, "events"),
        Create("terms", "How many terms the glossary has", dataset.Glossary.Count, "glossary"),
        Create("disagreements", "On how many quantities sources disagree", dataset.Disagreements.Count, "disagreements"),
        CountDiagnostics(),
    ];

    private static RowCount CountClaims(Dataset dataset, ClaimStatus status)
    {
        var name = status.ToString().ToLowerInvariant();
        return Create($"claims.{name}", $"How many claims are judged {status.InWords().ToLowerInvariant()}", dataset.Claims.Count(c => c.Status == status), "claims");
    }

    private static RowCount CountDiagnostics()
    {
        const string Statement = "How many kinds of mistakes the build reports";
        var cell = new Cell(Statement, Statement, Place.StartOf(DataPackage.Path));
        return new RowCount($"{RowCount.Prefix}.diagnostics", cell, DiagnosticCatalogue.All.Count, Table: null);
    }

    private static RowCount Create(string name, string statement, int value, string table)
    {
        var place = Place.StartOf($"{DataPackage.Folder}{table}.csv");
        return new RowCount($"{RowCount.Prefix}.{name}", new Cell(statement, statement, place), value, table);
    }
}
