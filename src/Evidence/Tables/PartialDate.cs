using System.Globalization;

namespace Standoff.Evidence.Tables;

/// <summary>A day, a month or a year, as exact as somebody knew it.</summary>
/// <param name="Start">The first day that it may mean.</param>
/// <param name="End">The last day that it may mean.</param>
/// <param name="Text">As written: <c>2026</c>, <c>2026-05</c> or <c>2026-05-07</c>.</param>
public readonly record struct PartialDate(
    DateOnly Start, DateOnly End, string Text) : IComparable<PartialDate>
{
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            date = new PartialDate(day, day, text);
        else if (DateOnly.TryParseExact(
            text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            date = new PartialDate(month, new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)), text);
        else if (DateOnly.TryParseExact(
            text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
            date = new PartialDate(year, new DateOnly(year.Year, 12, 31), text);
        else
            return false;
        return true;
    }

    /// <summary><c>7 May 2026</c>, <c>May 2026</c> or <c>2026</c>.</summary>
    public string InWords => Text.Length switch
    {
        10 => Start.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        7 => Start.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => Text,
    };

    public int CompareTo(PartialDate other) => (Start, End).CompareTo((other.Start, other.End));
}
