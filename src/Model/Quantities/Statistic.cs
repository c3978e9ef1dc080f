using System.Diagnostics.CodeAnalysis;

namespace Standoff.Model.Quantities;

/// <summary>A number that describes the spread of a quantity.</summary>
public sealed record Statistic
{
    private static readonly Statistic[] Percentiles =
        [.. new[] { 5, 10, 50, 90, 95 }.Select(p => new Statistic($"p{p}", p / 100.0))];

    internal static readonly Statistic Low = new("low", null);
    internal static readonly Statistic High = new("high", null);

    private Statistic(string name, double? share)
    {
        Name = name;
        Share = share;
    }

    /// <summary><c>low</c>, <c>high</c> or <c>p</c> with a percentage.</summary>
    public string Name { get; }

    /// <summary>
    /// The share of draws that a percentile leaves below it; null for the ends of a fact's range.
    /// </summary>
    public double? Share { get; }

    /// <summary>
    /// What a quantity has: a fact its range and percentiles, a result its percentiles, a point
    /// its range.
    /// </summary>
    public static IReadOnlyList<Statistic> Of(Quantity quantity) =>
        quantity switch
        {
            Input => [Low, High, .. Percentiles],
            Result => Percentiles,
            SeriesValue => [Low, High],
            _ => [],
        };

    public static bool TryFind(
        Quantity quantity, string name, [NotNullWhen(true)] out Statistic? statistic)
    {
        statistic = Of(quantity).FirstOrDefault(s => s.Name == name);
        return statistic is not null;
    }
}
