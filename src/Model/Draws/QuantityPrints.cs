using System.Collections.Concurrent;
using Standoff.Evidence.Rows;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Model.Reuse;

namespace Standoff.Model.Draws;

/// <summary>
/// What the numbers of a quantity follow from: of an input its value, range, limits, shape and
/// correlations, of a result its formula and the fingerprints of what that names. Words, notes and
/// sources are no part of it. For many threads.
/// </summary>
internal sealed class QuantityPrints(QuantityTable quantities, Copula copula)
{
    private readonly ConcurrentDictionary<string, Fingerprint> _byId = new(StringComparer.Ordinal);

    public Fingerprint this[string id] => Of(quantities[id]);

    public Fingerprint Of(Quantity quantity) => _byId.GetOrAdd(quantity.Id, _ => Create(quantity));

    /// <summary>Wherever it is written.</summary>
    public Fingerprint Of(Formula formula)
    {
        var writer = new FingerprintWriter();
        Add(writer, formula);
        return writer.ToFingerprint();
    }

    private Fingerprint Create(Quantity quantity) => quantity switch
    {
        Input input => Create(input),
        SeriesValue point => new FingerprintWriter().Add("point").Add(point.Value).Add(point.Row.Low).Add(point.Row.High).ToFingerprint(),
        Result result => new FingerprintWriter().Add("result").Add(Of(result.Formula)).ToFingerprint(),
        _ => new FingerprintWriter().Add("count").Add(quantity.Value).ToFingerprint(),
    };

    private Fingerprint Create(Input input)
    {
        FactRange range = input.Fact.Range;
        // Its random numbers go by its id.
        var writer = new FingerprintWriter().Add("input").Add(input.Id).Add(input.Value).Add((int)range.Shape)
            .Add(range.Low).Add(range.High).Add(range.Min).Add(range.Max);
        copula.Write(input.Id, writer);
        return writer.ToFingerprint();
    }

    /// <summary>A node's kind tells how many nodes follow it, but for a call, which says so.</summary>
    private void Add(FingerprintWriter writer, Formula formula)
    {
        writer.Add(formula.GetType().Name);
        _ = formula switch
        {
            Literal literal => writer.Add(literal.Value),
            QuantityReference reference => writer.Add(this[reference.Id]).Add(reference.Statistic),
            Binary binary => writer.Add(binary.Operator.Sign),
            Call call => writer.Add(call.Function.Name).Add(call.Arguments.Count),
            _ => writer,
        };
        foreach (var part in formula.Parts)
            Add(writer, part);
    }
}
