using System.Globalization;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Quantities;
using Standoff.Site.Wording;

namespace Standoff.Site.Reporting;

/// <summary>Finds facts that should have been looked at again before the edition's date.</summary>
internal static class ReviewCheck
{
    /// <summary>
    /// Reports SR2050 for each that a finding or a headline rests on, SR2018 once for the others.
    /// </summary>
    public static IEnumerable<Diagnostic> Check(Report report)
    {
        var date = report.Imprint.Date;
        var overdue = FindDue(report, date)
            .Where(i => i.Fact.Evidence.ReviewBy!.Value.End < date)
            .ToLookup(i => report.BearingOf(i).Findings > 0);
        foreach (var input in overdue[true])
            yield return DiagnosticCatalogue.OverdueBehind(
                input.Place, input.Id, DayOf(input), Told(report.BearingOf(input)));
        if (overdue[false].ToList() is not { Count: > 0 } others)
            yield break;
        var first = others.MinBy(i => i.Fact.Evidence.ReviewBy!.Value.End)!;
        yield return DiagnosticCatalogue.Overdue(
            others[0].Place, Phrases.Count(others.Count, "fact was", "facts were"), first.Id, DayOf(first));
    }

    /// <summary>
    /// The inputs that are to be looked at again by a day, those first that most hangs on.
    /// </summary>
    public static IReadOnlyList<Input> FindDue(Report report, DateOnly until) =>
    [
        .. Bearing.Order(
                report.Workbook.Inputs.Where(i => i.Fact.Evidence.ReviewBy?.End <= until),
                report.BearingOf)
            .ThenBy(i => i.Fact.Evidence.ReviewBy!.Value.End)
            .ThenBy(i => i.Id, StringComparer.Ordinal),
    ];

    /// <summary>The last day of an input's <c>review_by</c>: <c>2026-11-30</c>.</summary>
    /// <exception cref="InvalidOperationException">The input has none.</exception>
    public static string DayOf(Input input) =>
        input.Fact.Evidence.ReviewBy!.Value.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>2 conclusions (asic-cheaper, not-half) and 1 headline (saving)</c>.</summary>
    private static string Told(Bearing bearing)
    {
        var conclusions = bearing.Conclusions.Select(v => v.Conclusion.Id).ToList();
        var headlines = bearing.Headlines.Select(r => r.Id).ToList();
        return string.Join(" and ", new[]
        {
            Named(conclusions, "conclusion", "conclusions"),
            Named(headlines, "headline", "headlines"),
        }.Where(t => t.Length > 0));
    }

    private static string Named(List<string> ids, string one, string several)
    {
        const int maxNames = 3;
        var rest = ids.Count > maxNames ? ", …" : "";
        return ids.Count == 0
            ? ""
            : $"{Phrases.Count(ids.Count, one, several)} ({string.Join(", ", ids.Take(maxNames))}{rest})";
    }
}
