using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <summary>
/// Nothing is known of days after the edition's: a date may lie there only where its row says
/// itself that it tells of what is to come.
/// </summary>
internal static partial class DateCheck
{
    /// <summary>Reports SR3060.</summary>
    public static IEnumerable<Diagnostic> Check(Dataset data)
    {
        var edition = data.Package.Created;
        // A package without a date has been reported.
        if (edition == DateOnly.MinValue)
            return [];
        var facts =
            from fact in data.Facts
            let date = fact.Evidence.AsOf
            where IsAfter(date, edition) && !Coming().IsMatch(fact.Statement.Text)
            select Report(fact.Statement, $"'{fact.Id.Text}' is as of", date!.Value,
                "the statement");
        var events =
            from told in data.Events
            where IsAfter(told.Date, edition)
                && !Coming().IsMatch(told.Title.Text)
                && !Coming().IsMatch(told.Description.Text)
            select Report(told.Title, $"'{told.Title.Text}' happened on", told.Date, "the title or the description");
        var sources =
            from source in data.Sources.Values
            from date in new[]
            {
                (Said: "was published on", Date: source.Document.Published),
                (Said: "was read on", Date: source.Accessed),
            }
            where IsAfter(date.Date, edition)
            select Report(source.Id, $"'{source.Id.Text}' {date.Said}", date.Date!.Value, "no source");
        return [.. facts, .. events, .. sources, .. FindOfHistory()];

        IEnumerable<Diagnostic> FindOfHistory() =>
            from told in data.Moved.Select(m => (At: m.Address, Said: $"'{m.Address.Text}' moved on", m.Date))
                .Concat(data.Corrections.Select(c =>
                    (At: c.Id, Said: $"'{c.Id.Text}' was corrected on", Date: c.Corrected)))
                .Concat(data.SourceErrors.Select(e =>
                    (At: e.Id, Said: $"'{e.Id.Text}' was found on", Date: e.Found)))
            where IsAfter(told.Date, edition)
            select Report(told.At, told.Said, told.Date!.Value, "no source");

        Diagnostic Report(Cell cell, string said, PartialDate date, string where) =>
            DiagnosticCatalogue.DateToCome(
                cell.Place, said, date.Text, edition.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), where);
    }

    /// <summary>Whether a date lies wholly after the edition's.</summary>
    private static bool IsAfter(PartialDate? date, DateOnly edition) =>
        date is { Start: var start } && start > edition;

    [GeneratedRegex(
        @"\b(aim(s|ed)?|target(s|ed)?|goals?|plan(s|ned)?|forecasts?|expect(s|ed)?|due|scheduled?|promise[sd]?|to come|will|is to|are to|guid(es|ed|ance)|projected|until)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Coming();
}
