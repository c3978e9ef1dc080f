using System.Security.Cryptography;
using System.Text;
using Standoff.Site.Prose;

namespace Standoff.Site.Reporting;

/// <summary>What words compare, as a page shows it.</summary>
/// <param name="Condition">The condition or the ranking, as its author wrote it.</param>
/// <param name="Sides">What is compared, in order of writing.</param>
public sealed record ComparisonView(string Id, string Condition, IReadOnlyList<NumberView> Sides)
{
    /// <summary>
    /// Of ids: those that pages are full of, so that they pack well, and as many as five bits tell
    /// apart.
    /// </summary>
    private const string Letters = "0123456789abcdefghiklmnoprstuvwy";

    private const int IdLength = 6;

    /// <summary>Of several with one condition, one.</summary>
    public static IReadOnlyList<ComparisonView> CreateAll(IEnumerable<Reference> references, Report report) =>
    [
        .. references.OfType<ComparisonReference>().Where(c => c.Quantities.Count > 0).DistinctBy(c => c.Written, StringComparer.Ordinal)
            .Select(c => new ComparisonView(IdOf(c), c.Written, [.. c.Quantities.Select(q => NumberView.Create(q, report.Workbook))])),
    ];

    /// <summary>
    /// The same on every page, so that an edit elsewhere changes no other words.
    /// </summary>
    public static string IdOf(ComparisonReference comparison) =>
        "if-" + string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(comparison.Written))
            .Take(IdLength)
            .Select(b => Letters[b % Letters.Length]));
}
