using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Model.Units;

/// <summary>
/// Facts and results that turn one kind of a unit into another, such as the overhead of a hall:
/// watts at the site for each watt in the rack. Their notes begin with <see cref="Mark"/> and go on
/// with the reason.
/// </summary>
internal sealed class KindConversions
{
    public const string Mark = "Converts: ";

    /// <summary>By dimension; what leads to which others, facts before results.</summary>
    private readonly ILookup<string, (string To, string Id)> _steps;

    private KindConversions(IEnumerable<(string From, string To, string Id)> conversions) =>
        _steps = conversions.SelectMany(c => new[] { c, (From: c.To, To: c.From, c.Id) })
            .ToLookup(c => c.From, c => (c.To, c.Id), StringComparer.Ordinal);

    public static KindConversions None { get; } = new([]);

    /// <summary>
    /// Those of a dataset; a row whose unit cannot be read is left out, since that is reported
    /// where it is read. Reports SR2047.
    /// </summary>
    public static Outcome<KindConversions> Read(Dataset dataset, UnitTable units)
    {
        var diagnostics = new DiagnosticBag();
        var conversions = new List<(string From, string To, string Id)>();
        var facts = dataset.Facts.Select(f => (f.Id, f.Unit, f.Notes));
        foreach (var (id, cell, _) in facts.Concat(dataset.Results.Select(r => (r.Id, r.Unit, r.Notes))).Where(r => IsMarked(r.Notes)))
        {
            if (!units.TryRead(cell.Text, out var unit, out _))
                continue;
            if (FindPair(unit) is var (from, to))
                conversions.Add((from, to, id.Text));
            else
                diagnostics.Add(DiagnosticCatalogue.NoConversion(cell.Place, id.Text, unit.ToString()));
        }

        return diagnostics.ToOutcome(new KindConversions(conversions));
    }

    /// <summary>
    /// Why two units that differ cannot stand beside each other, where they are the same but for
    /// kinds; null where the kinds are not to blame.
    /// </summary>
    public KindClash? Explain(Unit left, Unit right)
    {
        if (left.HasSameDimension(right) || !left.Plain.HasSameDimension(right.Plain))
            return null;
        var apart = (left / right).Dimension;
        var kinds = apart.Keys.OrderBy(key => !left.Dimension.ContainsKey(key)).Select(key => Words(key, left, right)).ToList();
        return new KindClash(
            Write(left), Write(right), $"{string.Join(", ", kinds.SkipLast(1))} and {kinds[^1]}", SayWay(apart), apart.Keys.ToHashSet(StringComparer.Ordinal));
    }

    private static bool IsMarked(string notes) => notes.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>
    /// The two kinds of a unit that is one over the other, or a kind over its plain unit.
    /// </summary>
    private static (string From, string To)? FindPair(Unit unit) =>
        unit.Dimension.OrderByDescending(d => d.Value).ToList() is [{ Value: 1 } to, { Value: -1 } from]
        && BaseOf(to.Key) == BaseOf(from.Key)
            ? (from.Key, to.Key)
            : null;

    private static string BaseOf(string dimension) => dimension.Split(UnitKind.Sign)[0];

    /// <summary>As the first unit that is written with it: "gigawatts at the site".</summary>
    private static string Words(string dimension, Unit left, Unit right)
    {
        var name = left.Terms.Concat(right.Terms).First(t => t.Name.Unit.Dimension.ContainsKey(dimension)).Name;
        return name.IsOfKind ? name.Plural : $"plain {name.Plural}";
    }

    private string SayWay(IReadOnlyDictionary<string, int> apart)
    {
        var ids = apart.GroupBy(d => BaseOf(d.Key), StringComparer.Ordinal).Select(FindWay).ToList();
        if (ids.Any(way => way is null))
            return $"nothing converts one into the other, so add a fact or a result in {Write(apart)} whose notes begin with '{Mark}' and the reason";
        var all = ids.SelectMany(way => way!).Distinct(StringComparer.Ordinal).ToList();
        return $"{string.Join(" and ", all)} {(all.Count == 1 ? "converts" : "convert")} one into the other";
    }

    /// <summary>The fewest conversions from one kind of a base unit to another; null where none lead there.</summary>
    private List<string>? FindWay(IEnumerable<KeyValuePair<string, int>> kinds)
    {
        if (kinds.OrderBy(k => k.Value).ToList() is not [var from, var to])
            return null;
        var ways = new Dictionary<string, List<string>>(StringComparer.Ordinal) { [from.Key] = [] };
        var open = new Queue<string>([from.Key]);
        while (open.TryDequeue(out var at))
        {
            if (at == to.Key)
                return ways[at];
            foreach (var (next, id) in _steps[at])
            {
                if (ways.TryAdd(next, [.. ways[at], id]))
                    open.Enqueue(next);
            }
        }

        return null;
    }

    /// <summary>Without what only says how a number is written: <c>USD/GW@site</c> for a fraction of it.</summary>
    private static string Write(Unit unit) => unit.IsOfKind
        ? unit.Terms.Where(t => !t.Name.Unit.IsPure)
            .Aggregate(Unit.One, (product, t) => product * t.Name.Unit.Power(t.Power)).ToString()
        : unit.ToString();

    private static string Write(IReadOnlyDictionary<string, int> dimension)
    {
        static string Factor(KeyValuePair<string, int> d) =>
            Math.Abs(d.Value) == 1 ? d.Key : $"{d.Key}^{Math.Abs(d.Value)}";
        var below = dimension.Where(d => d.Value > 0).Select(d => "/" + Factor(d));
        return string.Join('*', dimension.Where(d => d.Value < 0).Select(Factor)) + string.Concat(below);
    }
}

/// <summary>Units that are the same but for kinds.</summary>
/// <param name="Left">One of them, as messages write it.</param>
/// <param name="Right">The other.</param>
/// <param name="Kinds">Those that differ, in words.</param>
/// <param name="Way">What converts one into the other.</param>
/// <param name="Dimensions">The kinds as dimensions, and the plain unit where that is one side.</param>
internal sealed record KindClash(string Left, string Right, string Kinds, string Way, IReadOnlySet<string> Dimensions)
{
    /// <summary>Whether a unit brings one of the kinds in.</summary>
    public bool IsBroughtInBy(Unit unit) =>
        unit.Dimension.Keys.Any(key => key.Contains(UnitKind.Sign) && Dimensions.Contains(key));
}
