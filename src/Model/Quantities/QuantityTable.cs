using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Standoff.Model.Units;

namespace Standoff.Model.Quantities;

/// <summary>All quantities by id, and which of them rest on which. For many threads.</summary>
internal sealed class QuantityTable
{
    private readonly Dictionary<string, Quantity> _byId;
    private readonly IReadOnlySet<string> _broken;
    private readonly HashSet<string> _brokenSeries;
    private readonly Func<string, bool> _mayBeMeant;
    private readonly ConcurrentDictionary<string, IReadOnlyList<Input>> _behind = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HashSet<Input>> _dependsOn = new(StringComparer.Ordinal);

    /// <param name="quantities">No two with one id; each result after those that its formula
    /// names.</param>
    /// <param name="broken">Ids of rows that are wrong, which has been reported.</param>
    /// <param name="mayBeMeant">Whether a name that nobody knows may be that of a row that is
    /// wrong.</param>
    public QuantityTable(
        IReadOnlyCollection<Quantity> quantities, KindConversions conversions, IReadOnlySet<string> broken, Func<string, bool> mayBeMeant)
    {
        Conversions = conversions;
        _mayBeMeant = mayBeMeant;
        _byId = quantities.ToDictionary(q => q.Id, StringComparer.Ordinal);
        _broken = broken;
        _brokenSeries = broken.Where(id => id.Contains('.')).Select(id => id.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        Inputs = [.. quantities.OfType<Input>()];
        Points = [.. quantities.OfType<SeriesValue>()];
        Counts = [.. quantities.OfType<CountQuantity>()];
        Results = [.. quantities.OfType<Result>()];
    }

    /// <summary>
    /// Facts, points of series and counts, each in the order of its rows, then results.
    /// </summary>
    public IReadOnlyCollection<Quantity> All => _byId.Values;

    /// <summary>Those that turn one kind of a unit into another.</summary>
    public KindConversions Conversions { get; }

    /// <summary>In the order of the rows.</summary>
    public IReadOnlyList<Input> Inputs { get; }

    /// <summary>In the order of the rows.</summary>
    public IReadOnlyList<SeriesValue> Points { get; }

    public IReadOnlyList<CountQuantity> Counts { get; }

    /// <summary>Each after those that its formula names.</summary>
    public IReadOnlyList<Result> Results { get; }

    /// <exception cref="KeyNotFoundException">There is no such quantity.</exception>
    public Quantity this[string id] => _byId[id];

    public bool TryFind(string id, [NotNullWhen(true)] out Quantity? quantity) =>
        _byId.TryGetValue(id, out quantity);

    /// <summary>
    /// Whether a row of that id, or of a series of that name, exists but is wrong, which has been
    /// reported.
    /// </summary>
    public bool IsBroken(string id) =>
        _broken.Contains(id) || _brokenSeries.Contains(id) || (!_byId.ContainsKey(id) && _mayBeMeant(id));

    /// <summary>
    /// The inputs that a quantity rests on, each once; an input rests on itself, a point of a
    /// series and a count on none.
    /// </summary>
    public IReadOnlyList<Input> FindInputsBehind(Quantity quantity) => quantity switch
    {
        Input input => [input],
        Result result => _behind.GetOrAdd(
            result.Id, _ => [.. result.Arguments.SelectMany(FindInputsBehind).DistinctBy(i => i.Id, StringComparer.Ordinal)]),
        _ => [],
    };

    /// <summary>The inputs that some quantities rest on, each once.</summary>
    /// <exception cref="KeyNotFoundException">There is no such quantity.</exception>
    public IReadOnlyList<Input> FindInputsBehind(IEnumerable<string> ids) =>
        [.. ids.SelectMany(id => FindInputsBehind(_byId[id])).DistinctBy(i => i.Id, StringComparer.Ordinal)];

    /// <summary>Whether an input stands behind a result.</summary>
    public bool DependsOn(Result result, Input input) =>
        _dependsOn.GetOrAdd(result.Id, _ => [.. FindInputsBehind(result)]).Contains(input);

    /// <summary>Values of all quantities for many sets of inputs at once.</summary>
    /// <param name="overrides">By id of an input: one value per set, in its unit. Inputs not named
    /// keep their value.</param>
    /// <param name="sets">How many sets; at least one.</param>
    public CaseValues Calculate(IReadOnlyDictionary<string, double[]> overrides, int sets) =>
        CaseValues.Calculate(All, overrides, sets);
}
