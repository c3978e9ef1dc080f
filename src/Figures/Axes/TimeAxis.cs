using System.Globalization;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;
using Standoff.Figures.Geometry;

namespace Standoff.Figures.Axes;

/// <summary>
/// An axis of dates. A date stands at its year and the part of it that has passed on its first day.
/// </summary>
/// <param name="Label">Empty where the ticks say enough.</param>
/// <param name="ByYear">Whether every point is a whole year.</param>
internal sealed record TimeAxis(string Label, Scale Scale, bool ByYear, Place Origin)
{
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60];

    /// <summary>In years: 2026.5 for the middle of 2026.</summary>
    public static double YearOf(PartialDate date) =>
        date.Start.Year + (date.Start.DayOfYear - 1) / (DateTime.IsLeapYear(date.Start.Year) ? 366.0 : 365.0);

    /// <param name="atMost">At least two.</param>
    public IReadOnlyList<(double Year, string Text)> Ticks(int atMost)
    {
        if (ByYear || (Scale.Max - Scale.Min) * 12 > MonthSteps[^1] * atMost)
            return [.. Geometry.Ticks.For(Scale, atMost).Where(t => t == Math.Floor(t)).Select(t => (t, t.ToString("0", CultureInfo.InvariantCulture)))];
        var first = (int)Math.Floor(Scale.Min);
        var last = Math.Min((int)Math.Floor(Scale.Max), DateOnly.MaxValue.Year);
        var months = Enumerable.Range(0, 12 * (last - first + 1))
            .Select(i => new DateOnly(first, 1, 1).AddMonths(i))
            .Select(d => (Date: d, Year: YearOf(new PartialDate(d, d, ""))))
            .Where(m => m.Year >= Scale.Min - 1e-9 && m.Year <= Scale.Max + 1e-9)
            .ToList();
        var step = MonthSteps.First(s => months.Count(m => IsStep(m.Date, s)) <= atMost || s == MonthSteps[^1]);
        return [.. months.Where(m => IsStep(m.Date, step)).Select(m => (m.Year, m.Date.ToString(step >= 12 ? "yyyy" : "MMM yyyy", CultureInfo.InvariantCulture)))];
    }

    private static bool IsStep(DateOnly month, int step) =>
        (month.Year * 12 + month.Month - 1) % step == 0;
}
