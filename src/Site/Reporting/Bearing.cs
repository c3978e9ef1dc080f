using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Prose;

namespace Standoff.Site.Reporting;

/// <summary>What hangs on an input.</summary>
/// <param name="Conclusions">Whose conditions rest on it.</param>
/// <param name="Headlines">The headline results that rest on it.</param>
/// <param name="Places">
/// Where the input, or a result that rests on it, is used in chapters, figures, claims and tables.
/// </param>
public sealed record Bearing(
    IReadOnlyList<Verdict> Conclusions, IReadOnlyList<Result> Headlines, int Places)
{
    /// <summary>Of an input that nothing uses.</summary>
    public static Bearing None { get; } = new([], [], 0);

    /// <summary>How many findings would have to be read again if the input were wrong.</summary>
    public int Findings => Conclusions.Count + Headlines.Count;

    /// <summary>The most that hangs on things comes first.</summary>
    public static IOrderedEnumerable<T> Order<T>(IEnumerable<T> items, Func<T, Bearing> of) =>
        items.OrderByDescending(i => of(i).Findings).ThenByDescending(i => of(i).Places);

    /// <summary>What hangs on each input, by its id.</summary>
    internal static IReadOnlyDictionary<string, Bearing> Measure(Report report)
    {
        var workbook = report.Workbook;
        var conclusions = report.Verdicts
            .Where(v => v.Conclusion.Condition is not null)
            .SelectMany(v => workbook.FindInputsBehind(v.Conclusion.Condition!), (v, i) => (i.Id, Verdict: v))
            .ToLookup(x => x.Id, x => x.Verdict, StringComparer.Ordinal);
        var following = workbook.Results
            .SelectMany(r => workbook.FindInputsBehind(r), (r, i) => (i.Id, Result: r))
            .ToLookup(x => x.Id, x => x.Result, StringComparer.Ordinal);
        return workbook.Inputs.ToDictionary(
            i => i.Id,
            i => new Bearing(
                [.. conclusions[i.Id]],
                [.. following[i.Id].Where(r => r.Row.IsHeadline)],
                CountPlaces(report, [i, .. following[i.Id]])),
            StringComparer.Ordinal);
    }

    private static int CountPlaces(Report report, IEnumerable<Quantity> quantities) => quantities
        .SelectMany(report.UsesOf)
        .Where(u => u.Kind != UseKind.Number)
        .Select(u => u.Address)
        .Distinct<SiteAddress>()
        .Count();
}
