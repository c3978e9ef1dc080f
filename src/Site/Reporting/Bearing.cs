using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Prose;

namespace Standoff.Site.Reporting;

/// <summary>What hangs on a number or a conclusion.</summary>
/// <param name="Conclusions">Whose conditions rest on it.</param>
/// <param name="Headlines">The headline results that are it or rest on it.</param>
/// <param name="Places">
/// Where it, or a result that rests on it, is used in chapters, figures, claims and tables.
/// </param>
public sealed record Bearing(
    IReadOnlyList<Verdict> Conclusions, IReadOnlyList<Result> Headlines, int Places)
{
    /// <summary>Of what nothing uses.</summary>
    public static Bearing None { get; } = new([], [], 0);

    private static readonly MadeOf<Result, HashSet<Quantity>> Made = new();

    /// <summary>How many findings would have to be read again if it were wrong.</summary>
    public int Findings => Conclusions.Count + Headlines.Count;

    /// <summary>The most that hangs on things comes first.</summary>
    public static IOrderedEnumerable<T> Order<T>(IEnumerable<T> items, Func<T, Bearing> of) =>
        items.OrderByDescending(i => of(i).Findings).ThenByDescending(i => of(i).Places);

    /// <summary>What hangs on each fact and each result, by its id.</summary>
    internal static IReadOnlyDictionary<string, Bearing> Measure(Report report)
    {
        var workbook = report.Workbook;
        var conclusions = report.Verdicts
            .SelectMany(v => Behind(v.Conclusion.Condition?.Ids ?? [], workbook), (v, q) => (q.Id, Verdict: v))
            .ToLookup(x => x.Id, x => x.Verdict, StringComparer.Ordinal);
        var following = workbook.Results
            .SelectMany(r => Made.Get(workbook, r, static (of, all) => Behind([of.Id], all)), (r, q) => (q.Id, Result: r))
            .ToLookup(x => x.Id, x => x.Result, StringComparer.Ordinal);
        var places = PlacesById(report);
        return workbook.Quantities.ToDictionary(
            q => q.Id,
            q => new Bearing(
                [.. conclusions[q.Id]],
                [.. following[q.Id].Where(r => r.Row.IsHeadline)],
                following[q.Id].Select(r => r.Id).Append(q.Id).SelectMany(id => places[id]).Distinct().Count()),
            StringComparer.Ordinal);
    }

    /// <summary>Some quantities and all that their formulas rest on, each once.</summary>
    private static HashSet<Quantity> Behind(IEnumerable<string> ids, Workbook workbook)
    {
        var found = new HashSet<Quantity>();
        foreach (var id in ids)
        {
            if (workbook.TryFind(id, out var quantity))
                Add(quantity);
        }

        return found;

        void Add(Quantity quantity)
        {
            if (!found.Add(quantity) || quantity is not Result result)
                return;
            foreach (var argument in result.Arguments)
                Add(argument);
        }
    }

    /// <summary>Where each quantity is used but in formulas, by its id: a number for each address.</summary>
    private static ILookup<string, int> PlacesById(Report report)
    {
        var known = new Dictionary<SiteAddress, int>();
        int NumberOf(SiteAddress address) => known.TryGetValue(address, out var number) ? number : known[address] = known.Count;
        return report.AllUses
            .Where(u => u.Kind != UseKind.Number)
            .Select(u => (u.CitedId, Place: NumberOf(u.Address)))
            .ToLookup(u => u.CitedId, u => u.Place, StringComparer.Ordinal);
    }
}
