using Standoff.Evidence.Rows;
using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Reviewing;

/// <summary>
/// Finds originals that we have not read, where a number behind a conclusion or a headline rests
/// on such originals alone.
/// </summary>
internal sealed class WeakSources(Report report)
{
    private const int MaxNames = 4;

    public IEnumerable<WeakPoint> Find() =>
        from input in report.Workbook.Inputs
        where report.BearingOf(input).Findings > 0
        let originals = report.Originals(input.Fact.Evidence.Sources)
        where originals.All(s => !s.IsRead)
        from original in originals
        group input by original into same
        select Create(same.Key, [.. same]);

    private WeakPoint Create(Source original, IReadOnlyList<Input> inputs)
    {
        var bearings = inputs.Select(report.BearingOf).ToList();
        var names = inputs.Take(MaxNames).Select(i => $"“{i.Title}”");
        var more = inputs.Count > MaxNames ? $" and {inputs.Count - MaxNames} more" : "";
        var address = original.Document.Url.Length == 0 ? " It has no public address." : "";
        return new WeakPoint(
            WeakPointKind.Unread,
            original.Id.Text,
            $"{original.Document.Title}, {original.Document.Publisher}",
            $"We know it through {(original.Read == Reading.Notes ? "notes of others" : "those who report it")}.{address} On it rest {string.Join(", ", names)}{more}.",
            Routes.Source(original.Id.Text),
            original.Id.Place,
            new Bearing(
                [.. bearings.SelectMany(b => b.Conclusions).Distinct()],
                [.. bearings.SelectMany(b => b.Headlines).Distinct()],
                bearings.Max(b => b.Places)));
    }
}
