using Standoff.Evidence.Rows;
using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Reviewing;

/// <summary>
/// Finds formulas that name reported facts of dates far apart. An assumption has the date on which
/// it was made, which says nothing.
/// </summary>
internal sealed class WeakDates(Report report)
{
    /// <summary>
    /// In days, from the last that the earlier date may mean to the first that the later may. Four
    /// months: prices and shares in this field have halved or doubled in half a year.
    /// </summary>
    private const int MaxApart = 122;

    public IEnumerable<WeakPoint> Find() =>
        from result in report.Workbook.Results
        where report.BearingOf(result).Places > 0
        let dated = result.Arguments.OfType<Input>()
            .Where(i => i.Fact.Evidence is { Basis: Basis.Reported, AsOf: not null })
            .Select(i => (Input: i, Date: i.Fact.Evidence.AsOf!.Value))
            .ToList()
        where dated.Count > 1
        let first = dated.MinBy(d => d.Date.End)
        let last = dated.MaxBy(d => d.Date.Start)
        where last.Date.Start.DayNumber - first.Date.End.DayNumber > MaxApart
        select new WeakPoint(
            WeakPointKind.DatesApart,
            result.Id,
            result.Title,
            $"Its formula sets “{first.Input.Title}” of {first.Date.InWords} against “{last.Input.Title}” of {last.Date.InWords}.",
            Routes.Number(result.Id),
            result.Place,
            report.BearingOf(result));
}
