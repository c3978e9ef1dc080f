using Standoff.Model.Quantities;

namespace Standoff.Model.Sensitivity;

/// <summary>How far one input moves a result when it goes from the low to the high end of its range and all others stay.</summary>
/// <param name="AtLow">The result with the input at its low; +∞ for <c>never</c>.</param>
/// <param name="AtHigh">The result with the input at its high; +∞ for <c>never</c>.</param>
public sealed record Swing(Input Input, double AtLow, double AtHigh)
{
    /// <summary>Not negative; +∞ where just one end is <c>never</c>.</summary>
    public double Width => AtLow.Equals(AtHigh) ? 0 : Math.Abs(AtHigh - AtLow);
}

/// <summary>One-at-a-time sensitivity of a result.</summary>
public static class Tornado
{
    /// <summary>The inputs that move the result at all, widest swing first, ties by id.</summary>
    public static IReadOnlyList<Swing> Of(Workbook workbook, string resultId)
    {
        if (!workbook.TryFind(resultId, out var result))
            return [];
        var ranged = workbook.InputsBehind(result).Where(i => i.Fact.Range.IsWide).ToList();
        var overrides = ranged.Select((input, index) => (input, index)).ToDictionary(
            x => x.input.Id,
            x =>
            {
                var values = Enumerable.Repeat(x.input.Value, 2 * ranged.Count).ToArray();
                values[2 * x.index] = x.input.Fact.Range.Low;
                values[2 * x.index + 1] = x.input.Fact.Range.High;
                return values;
            },
            StringComparer.Ordinal);
        if (ranged.Count == 0)
            return [];
        var results = CaseValues.Of([result], overrides, 2 * ranged.Count)[resultId];
        return [.. ranged
            .Select((input, i) => new Swing(input, results[2 * i], results[2 * i + 1]))
            .Where(s => s.Width > 0)
            .OrderByDescending(s => s.Width)
            .ThenBy(s => s.Input.Id, StringComparer.Ordinal)];
    }
}
