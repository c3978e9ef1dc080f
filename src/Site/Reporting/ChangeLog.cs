using Standoff.Site.Editions;

namespace Standoff.Site.Reporting;

/// <summary>What has changed from edition to edition, and since the last.</summary>
internal static class ChangeLog
{
    /// <summary>Where the page of changes tells what no edition has yet.</summary>
    public const string Since = "since";

    /// <summary>Where it tells what an edition says otherwise.</summary>
    public static string IdOf(EditionName edition) => $"edition-{edition}";

    /// <summary>Each edition with the one before it, from the second on.</summary>
    public static IReadOnlyList<Comparison> Between(Report report)
    {
        var editions = report.Editions.All.ToList();
        return [.. editions.Zip(editions.Skip(1), Comparison.Create)];
    }

    /// <summary>
    /// Without addresses, which the lock tells; null where nothing was published or the last
    /// edition says the same.
    /// </summary>
    public static Comparison? SinceLast(Report report) => report.Editions.Last is { } last
        ? Comparison.Create(last with { Addresses = [], Inputs = new Dictionary<string, string>() }, report.State)
        : null;

    /// <summary>
    /// The day from which something has been said as it is: of the first edition in which it was,
    /// or of the report.
    /// </summary>
    /// <param name="said">Null where an edition has no such thing.</param>
    public static DateOnly DateOf(Report report, Func<EditionState, string?> said)
    {
        var moments = EditionHistory.Of(
            report.Editions, report.State, e => said(e) is { } words ? new(words) : null);
        return moments.Count > 0 && moments[^1].Edition is { } edition
            ? edition.Date
            : report.Imprint.Date;
    }
}
