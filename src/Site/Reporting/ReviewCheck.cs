using System.Globalization;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;

namespace Standoff.Site.Reporting;

/// <summary>Finds facts that should have been looked at again before the edition's date.</summary>
internal static class ReviewCheck
{
    /// <summary>Reports SR2018.</summary>
    public static IEnumerable<Diagnostic> Check(IEnumerable<Fact> facts, DateOnly editionDate) =>
        from fact in facts
        where fact.Evidence.ReviewBy?.End < editionDate
        let due = fact.Evidence.ReviewBy!.Value.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        select DiagnosticCatalogue.Overdue(fact.Id.Place, fact.Id.Text, due);
}
