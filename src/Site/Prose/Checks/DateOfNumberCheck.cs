using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;
using Standoff.Model.Quantities;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// A date in the clause of a single fact is taken for the fact's, so it must be one at which the
/// fact was true.
/// </summary>
internal static partial class DateOfNumberCheck
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>Reports SR4109. Dates in links are those of what they lead to.</summary>
    public static void Check(CheckedBlock block, DiagnosticBag diagnostics)
    {
        var dates = Dates().Matches(block.Run.Text);
        if (dates.Count == 0)
            return;
        var clauses = Clauses.Find(block.Run.Text);
        var links = block.Links
            .Select(l => (Start: block.Run.StartOf(l), End: block.Run.EndOf(l)))
            .ToList();
        var numbers = block.Links.Where(l => block.Meanings.Of(l) is NumberReference or VerdictReference || block.IsUnknown(l, "n", "odds", "flip"))
            .ToLookup(l => clauses.IndexOf(block.Run.StartOf(l)), block.Meanings.Of);
        foreach (var date in dates.Where(d => !links.Exists(l => l.Start <= d.Index && d.Index < l.End)))
        {
            if (numbers[clauses.IndexOf(date.Index)].ToList() is not [NumberReference { Quantity: Input { Fact: var fact } } number])
                continue;
            if (IsPartOf(fact.Evidence.Period, block.Run.Text[..date.Index]))
                Report(date, fact.Evidence.Period);
            else if (fact.Evidence.AsOf is { } asOf && !Overlap(Read(date), asOf) && !IsOwn(fact, date))
                Report(date, asOf.Text);

            void Report(Match at, string known) =>
                diagnostics.Add(DiagnosticCatalogue.DateOfNumber(block.At(at.Index, at.Length), at.Value, number.Text, fact.Id.Text, known));
        }
    }

    /// <summary>
    /// Whether the row itself names the year, as a forecast does; a month only where it names that,
    /// or a period shorter or longer than a year.
    /// </summary>
    private static bool IsOwn(Fact fact, Match date)
    {
        var year = date.Groups["year"].Value;
        var (period, statement) = (fact.Evidence.Period, fact.Statement.Text);
        return date.Groups["month"] is { Success: true, Value: var month }
            ? (!IsYear(period) && period.Contains(year, StringComparison.Ordinal)) || statement.Contains($"{month} {year}", StringComparison.Ordinal)
            : period.Contains(year, StringComparison.Ordinal) || statement.Contains(year, StringComparison.Ordinal);
    }

    private static bool IsYear(string period) => period.Length == "2025".Length;

    /// <summary>Whether a number of a whole year is told of a part of it: "in the first half of 2025".</summary>
    private static bool IsPartOf(string period, string before) =>
        IsYear(period) && PartOfYear().IsMatch(before);

    private static PartialDate Read(Match date)
    {
        var text = date.Groups["year"].Value;
        if (date.Groups["month"].Success)
            text += $"-{Array.IndexOf(Months, date.Groups["month"].Value) + 1:00}";
        if (date.Groups["day"].Success)
            text += $"-{int.Parse(date.Groups["day"].Value, CultureInfo.InvariantCulture):00}";
        return PartialDate.TryParse(text, out var read) ? read : default;
    }

    /// <summary>A day that there is not is of no date.</summary>
    private static bool Overlap(PartialDate told, PartialDate known) =>
        told.Text is not null && told.Start <= known.End && known.Start <= told.End;

    [GeneratedRegex(
        @"\b(in|during|over) (each|every|the (first|second|third|fourth|last)) (half|quarter|month|week|day) of \z",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PartOfYear();

    [GeneratedRegex(
        @"(?<=\b(in|on|during) ((early|late|the (spring|summer|autumn|winter|first quarter|second quarter|third quarter|fourth quarter|end) of|(each|every|the (first|second|last)) (half|quarter|month|week|day) of) )?)((?<day>[0-9]{1,2}) (?=\p{Lu}))?((?<month>January|February|March|April|May|June|July|August|September|October|November|December) )?(?<year>20[0-9]{2})\b(?![-–/])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Dates();
}
