using System.Collections.Concurrent;
using Standoff.Model.Quantities;
using Standoff.Model.Reuse;

namespace Standoff.Model.Draws;

/// <summary>
/// All that a text may say of a quantity follows from: its numbers, what its row says and where it
/// stands, and the same of all that it rests on. Of a fact that is the whole row. For many threads.
/// </summary>
internal sealed class RowPrints(ShownPrints shown)
{
    private readonly ConcurrentDictionary<string, Fingerprint> _byId = new(StringComparer.Ordinal);

    public Fingerprint Of(Quantity quantity) => _byId.GetOrAdd(quantity.Id, _ => Create(quantity));

    private Fingerprint Create(Quantity quantity)
    {
        var place = quantity.Place;
        var writer = new FingerprintWriter().Add(shown.Of(quantity))
            .Add(place.Path).Add(place.Line).Add(place.Column).Add(quantity.Notes)
            .Add(quantity is Input input ? input.Fact.Written : "");
        foreach (var argument in (quantity as Result)?.Arguments ?? [])
            writer.Add(Of(argument));
        return writer.ToFingerprint();
    }
}
