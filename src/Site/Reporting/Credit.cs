using Standoff.Evidence.Rows;
using Standoff.Figures;
using Standoff.Model.Quantities;
using Standoff.Site.Wording;

namespace Standoff.Site.Reporting;

/// <summary>In words, what a part of the report rests on.</summary>
public static class Credit
{
    /// <summary>How many originals a sentence names.</summary>
    private const int MaxNames = 3;

    /// <summary>
    /// <c>Our model, from 12 inputs and 8 reports read, going back to 5 originals, among them The
    /// Information, OpenAI and Broadcom.</c>
    /// </summary>
    public static string Of(Figure figure, Report report)
    {
        var quantities = report.QuantitiesOf(figure);
        var inputs = quantities
            .SelectMany(q => report.Workbook.FindInputsBehind(q))
            .DistinctBy(i => i.Id).Count();
        var reports = report.ReportsBehind(figure);
        var origin = quantities.Any(q => q is Result) ? "Our model, from" : "From";
        var rests = inputs == 0 || figure.Sources.Count > 0 ? "" : $"{Phrases.Count(inputs, "input", "inputs")} and ";
        return $"{origin} {rests}{(reports.Count == 0 ? "no report" : Of(reports, report))}.";
    }

    /// <summary>
    /// <c>3 reports read, going back to 1 original, of The Information, which we have not
    /// read</c>.
    /// </summary>
    /// <param name="reports">At least one.</param>
    /// <param name="isListed">Whether they follow below, so that some of many need no name.</param>
    public static string Of(IReadOnlyList<Source> reports, Report report, bool isListed = false)
    {
        var read = reports.Count(r => r.IsRead);
        var originals = report.Originals(reports);
        var before = read == 0 ? "no report that we have read" : $"{Phrases.Count(read, "report", "reports")} read";
        return $"{before}, going back to {Phrases.Count(originals.Count, "original", "originals")}{Named(originals, isListed)}{Unread(originals)}";
    }

    private static string Named(IReadOnlyList<Source> originals, bool isListed)
    {
        var names = originals
            .Select(o => o.Document.Publisher)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return names.Count > MaxNames && isListed ? ""
            : names.Count > MaxNames
            ? $", among them {string.Join(", ", names.Take(MaxNames - 1))} and {names[MaxNames - 1]}"
            : $", of {string.Join(" and ", names)}";
    }

    private static string Unread(IReadOnlyList<Source> originals)
    {
        var unread = originals.Count(o => !o.IsRead);
        return (unread, originals.Count) switch
        {
            (0, _) => "",
            (1, 1) => ", which we have not read",
            _ when unread == originals.Count => ", none of which we have read",
            _ => $", {unread} of which we have not read",
        };
    }
}
