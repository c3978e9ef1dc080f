using System.Globalization;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;

namespace Standoff.Site;

/// <summary>Finds facts that should have been looked at again before the edition's date.</summary>
internal static class ReviewCheck
{
    /// <summary>Reports SR2018.</summary>
    public static void Check(IEnumerable<Fact> facts, DateOnly editionDate, DiagnosticBag diagnostics)
    {
        foreach (var fact in facts)
        {
            if (fact.Evidence.ReviewBy is { } due && due.End < editionDate)
                diagnostics.Add(DiagnosticCatalogue.Overdue(fact.Id.Place, fact.Id.Text, due.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
    }
}
