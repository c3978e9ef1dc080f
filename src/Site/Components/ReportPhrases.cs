using Standoff.Evidence.Rows;
using Standoff.Model.Quantities;
using Standoff.Site.Reporting;
using Standoff.Site.Wording;

namespace Standoff.Site.Components;

/// <summary>Words that pages use for parts of the report.</summary>
internal static class ReportPhrases
{
    /// <summary>
    /// <c>3 reports read, going back to 1 original, of The Information, which we have not
    /// read</c>.
    /// </summary>
    public static string Reports(Report report, Quantity quantity)
    {
        if (quantity is CountQuantity)
            return "our own tables";
        var reports = report.ReportsBehind(quantity);
        if (reports.Count == 0)
            return "none; our assumption";
        var told = Credit.Of(reports, report);
        return quantity.Basis == QuantityBasis.Assumed ? $"our choice, which leans on {told}" : told;
    }

    /// <summary>Of what a list below them names, how many.</summary>
    /// <param name="reports">At least one.</param>
    public static string Reports(Report report, IReadOnlyList<Source> reports) =>
        Credit.Of(reports, report, isListed: true);

    /// <summary>How we know what a source says, within a sentence.</summary>
    public static string Known(Source source) => source.Read switch
    {
        Reading.Itself => "read",
        Reading.Copy => "read in a copy",
        Reading.Excerpt => "read in part",
        Reading.Notes => "not read; known through notes of others",
        _ => "not read; known through those who report it",
    };

    /// <summary><c>2 pages, 1 conclusion, 3 numbers</c>.</summary>
    public static string Uses(IReadOnlyList<Use> uses)
    {
        var counts = uses.GroupBy(u => u.Kind).OrderBy(g => g.Key).Select(g => g.Key switch
        {
            UseKind.Page => Phrases.Count(g.Count(), "page", "pages"),
            UseKind.Conclusion => Phrases.Count(g.Count(), "conclusion", "conclusions"),
            UseKind.Figure => Phrases.Count(g.Count(), "figure", "figures"),
            UseKind.Claim => Phrases.Count(g.Count(), "claim", "claims"),
            UseKind.Data => Phrases.Count(g.Count(), "entry elsewhere", "entries elsewhere"),
            _ => Phrases.Count(g.Count(), "number", "numbers"),
        });
        return uses.Count == 0 ? "nothing yet" : string.Join(", ", counts);
    }

    /// <summary>The class of a status mark.</summary>
    public static string StatusClass(ClaimStatus status) => status.ToString().ToLowerInvariant();

    /// <summary><c>2026-11-23</c>.</summary>
    public static string Iso(DateOnly date) =>
        date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary><c>23 November 2026</c>.</summary>
    public static string InWords(DateOnly date) =>
        date.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
