using System.Collections.Concurrent;
using Standoff.Model.Quantities;
using Standoff.Model.Reuse;

namespace Standoff.Model.Draws;

/// <summary>
/// What a figure may show of a quantity follows from: its numbers, its names, its unit, and the same
/// of all that it rests on. Notes, sources and places are no part of it. For many threads.
/// </summary>
internal sealed class ShownPrints(QuantityPrints numbers)
{
    private readonly ConcurrentDictionary<string, Fingerprint> _byId = new(StringComparer.Ordinal);

    public Fingerprint Of(Quantity quantity) => _byId.GetOrAdd(quantity.Id, _ => Create(quantity));

    /// <summary>Of some in their order.</summary>
    public Fingerprint Of(IEnumerable<Quantity> quantities)
    {
        var writer = new FingerprintWriter();
        foreach (var quantity in quantities)
            writer.Add(Of(quantity));
        return writer.ToFingerprint();
    }

    private Fingerprint Create(Quantity quantity)
    {
        var writer = new FingerprintWriter()
            .Add(numbers.Of(quantity)).Add(quantity.Id).Add(quantity.Section).Add(quantity.Statement.Text)
            .Add(quantity.Title).Add(quantity.ShortName).Add(quantity.HasShortName ? 1 : 0)
            .Add(quantity.Unit.ToString()).Add((int)quantity.Basis);
        foreach (var argument in (quantity as Result)?.Arguments ?? [])
            writer.Add(Of(argument));
        return writer.ToFingerprint();
    }
}
