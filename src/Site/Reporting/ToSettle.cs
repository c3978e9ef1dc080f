using Standoff.Model.Quantities;
using Standoff.Model.Sensitivity;
using Standoff.Site.Prose;

namespace Standoff.Site.Reporting;

/// <summary>
/// An uncertain input, and what it is worth to settle it: what each conclusion and each open
/// question would say with its true value known.
/// </summary>
/// <param name="Turns">How many of them one would expect to answer otherwise than now.</param>
/// <param name="Gain">How many more of them one would expect to answer rightly.</param>
/// <param name="Most">The one that gains most by it; null where none gains.</param>
public sealed record ToSettle(Input Input, double Turns, double Gain, Verdict? Most)
{
    /// <summary>All that vary and tell of a conclusion, the one worth most first.</summary>
    public static IReadOnlyList<ToSettle> Of(Report report)
    {
        var asked = report.Verdicts.Concat(report.Questions)
            .Where(v => v.Conclusion.Condition is not null).ToList();
        var values = asked.AsParallel().AsOrdered()
            .SelectMany(v => report.Workbook.MeasureInformation(v.Conclusion.Condition!).Select(
                value => (Verdict: v, Value: value)))
            .ToList();
        return
        [
            .. values.GroupBy(v => v.Value.Input.Id, StringComparer.Ordinal)
                .Select(g => Sum([.. g]))
                .OrderByDescending(s => s.Gain).ThenByDescending(s => s.Turns).ThenBy(
                    s => s.Input.Id, StringComparer.Ordinal),
        ];
    }

    private static ToSettle Sum(IReadOnlyList<(Verdict Verdict, InformationValue Value)> values)
    {
        var most = values.MaxBy(v => v.Value.Gain);
        return new(
            values[0].Value.Input,
            values.Sum(v => v.Value.Turns),
            values.Sum(v => v.Value.Gain),
            most.Value.Gain > 0 ? most.Verdict : null);
    }
}
