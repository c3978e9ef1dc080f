using Standoff.Evidence.Rows;

namespace Standoff.Site.Reporting;

/// <summary>Originals of one sort, in the order in which a reader weighs them.</summary>
/// <param name="Id">Its place on the page of sources.</param>
/// <param name="Kinds">Of the sources in it, as their rows have it.</param>
internal sealed record SourceGroup(string Id, string Title, IReadOnlyList<string> Kinds)
{
    /// <summary>Every kind of source is in one of them.</summary>
    public static IReadOnlyList<SourceGroup> All { get; } =
    [
        new("group-first-hand", "Documents and words of those concerned", ["primary"]),
        new("group-official", "Courts and regulators", ["court", "regulator"]),
        new("group-data", "Data and documentation", ["dataset", "documentation"]),
        new("group-press", "Reports of the press", ["reporting"]),
        new("group-analysis", "Analyses", ["analysis"]),
        new("group-digests", "Podcasts, digests and price lists", ["podcast", "aggregator"]),
    ];

    /// <summary>The originals of a report that are of this sort, by publisher and date.</summary>
    public IReadOnlyList<Source> OriginalsIn(Report report) =>
    [
        .. report.Workbook.Dataset.Sources.Values
            .Where(s => s.IsOriginal && Kinds.Contains(s.Kind, StringComparer.Ordinal))
            .OrderBy(s => s.Document.Publisher, StringComparer.OrdinalIgnoreCase)
            .ThenBy(s => s.Document.Published?.Start)
            .ThenBy(s => s.Id.Text, StringComparer.Ordinal),
    ];
}
