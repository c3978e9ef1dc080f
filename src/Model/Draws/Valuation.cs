using Standoff.Model.Formulas;
using Standoff.Model.Quantities;

namespace Standoff.Model.Draws;

/// <summary>
/// What quantities are worth in a case, its base and its draws. For many threads.
/// </summary>
/// <param name="simulation">The draws, run when something asks for them first.</param>
/// <param name="set">Base values of a case other than the published one.</param>
internal sealed class Valuation(QuantityTable quantities, Lazy<Simulation> simulation, CaseValues? set = null)
{
    private const double LowShare = 0.05;
    private const double HighShare = 0.95;

    public QuantityTable Quantities => quantities;

    public Simulation Simulation => simulation.Value;

    /// <summary>In the quantity's unit; +∞ for <c>never</c>.</summary>
    /// <param name="statistic">The base value where null.</param>
    /// <exception cref="ArgumentException">The quantity has no such statistic.</exception>
    public double ValueOf(Quantity quantity, Statistic? statistic) => statistic switch
    {
        null => BaseOf(quantity),
        { Share: { } share } => Simulation.Percentile(quantity.Id, share),
        _ when !Statistic.Of(quantity).Contains(statistic) => throw new ArgumentException(statistic.Name, nameof(statistic)),
        _ => statistic == Statistic.Low ? RangeOf(quantity).Low : RangeOf(quantity).High,
    };

    /// <exception cref="KeyNotFoundException">There is no such quantity.</exception>
    public double ValueOf(QuantityReference reference)
    {
        var quantity = quantities[reference.Id];
        return ValueOf(quantity, Statistic.TryFind(quantity, reference.Statistic, out var statistic) ? statistic : null);
    }

    /// <summary>
    /// Within which values a quantity plausibly lies: a fact and a point of a series by its row, a
    /// result from its 5th to its 95th percentile.
    /// </summary>
    public ValueRange RangeOf(Quantity quantity) => quantity switch
    {
        Input input => new(input.Fact.Range.Low, input.Fact.Range.High),
        SeriesValue point => new(point.Row.Low, point.Row.High),
        Result result => new(Simulation.Percentile(result.Id, LowShare), Simulation.Percentile(result.Id, HighShare)),
        _ => new(quantity.Value, quantity.Value),
    };

    /// <summary>
    /// In the standard draws; what no draw moves, such as a point of a series, keeps its value.
    /// </summary>
    public Column DrawsOf(string id) =>
        quantities[id] is SeriesValue or CountQuantity
            ? Column.Of(quantities[id].Value)
            : Simulation.ColumnOf(id);

    private double BaseOf(Quantity quantity) =>
        set is null || quantity is SeriesValue or CountQuantity ? quantity.Value : set[quantity.Id][0];
}
