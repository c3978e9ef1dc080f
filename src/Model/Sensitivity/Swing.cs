using Standoff.Model.Quantities;

namespace Standoff.Model.Sensitivity;

/// <summary>
/// How far one input moves a result when it goes from the low to the high end of its range and all
/// others stay.
/// </summary>
/// <param name="AtLow">The result with the input at its low; +∞ for <c>never</c>.</param>
/// <param name="AtHigh">The result with the input at its high; +∞ for <c>never</c>.</param>
public sealed record Swing(Input Input, double AtLow, double AtHigh)
{
    /// <summary>Not negative; +∞ where just one end is <c>never</c>.</summary>
    public double Width => AtLow.Equals(AtHigh) ? 0 : Math.Abs(AtHigh - AtLow);

    /// <summary>
    /// One swing for each input that moves a result at all, widest first, ties by id.
    /// </summary>
    internal static IReadOnlyList<Swing> Measure(QuantityTable quantities, Result result)
    {
        var ranged = quantities.FindInputsBehind(result).Where(i => i.Fact.Range.IsWide).ToList();
        if (ranged.Count == 0)
            return [];
        // Two sets for each input, at its low and at its high.
        var sets = 2 * ranged.Count;
        var overrides = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var (i, input) in ranged.Index())
        {
            var values = Enumerable.Repeat(input.Value, sets).ToArray();
            (values[2 * i], values[2 * i + 1]) = (input.Fact.Range.Low, input.Fact.Range.High);
            overrides.Add(input.Id, values);
        }

        var results = CaseValues.Calculate([result], overrides, sets)[result.Id];
        return [.. ranged
            .Select((input, i) => new Swing(input, results[2 * i], results[2 * i + 1]))
            .Where(s => s.Width > 0)
            .OrderByDescending(s => s.Width)
            .ThenBy(s => s.Input.Id, StringComparer.Ordinal)];
    }
}
