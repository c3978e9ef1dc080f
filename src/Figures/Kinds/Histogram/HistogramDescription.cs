using System.Globalization;
using System.Text;
using Standoff.Figures.Words;

namespace Standoff.Figures.Kinds.Histogram;

/// <summary>
/// The distributions in words: what is shown and from where to where, each with its middle and its
/// spread, what lies beyond the level, which spreads most, what the bars leave out.
/// </summary>
internal static class HistogramDescription
{
    /// <summary>Spreads whose ratio is less than this count as alike.</summary>
    private const double Alike = 1.1;

    public static string Write(HistogramContent histogram)
    {
        var results = histogram.Results;
        var draws = results[0].Bins.Draws.ToString("N0", CultureInfo.InvariantCulture);
        var (from, to) = (histogram.WriteEnd(histogram.Axis.Scale.Min), histogram.WriteEnd(histogram.Axis.Scale.Max));
        var count = SentenceParts.Count(results.Count, "distribution", "distributions");
        var text = new StringBuilder($"{histogram.Axis.Label}: {count} of {draws} draws{(results.Count > 1 ? " each" : "")}, from {from} to {to}.");
        if (histogram.Level is { } level)
            text.Append($" {(results.Count > 1 ? "They are" : "It is")} measured against “{level.Line.Label}” ({histogram.Write(level.Value)}).");
        foreach (var result in results)
            text.Append(' ').Append(Middle(result, histogram));
        text.Append(Spreads(results));
        if (histogram.WriteTails() is { Count: > 0 } tails)
            text.Append($" The bars leave out {SentenceParts.List(tails)}.");
        return text.ToString();
    }

    private static string Middle(DrawnResult result, HistogramContent histogram)
    {
        var sides = histogram.Level is { } level
            ? new[] { level.WriteAbove(result), level.WriteBelow(result) }.Where(s => s.Length > 0)
            : [];
        var beyond = string.Concat(sides.Select((side, i) => (i == 0 ? "; " : ", ") + side));
        var (middle, median) = (histogram.Write(result.Result.Value), histogram.Write(result.Median));
        return $"“{result.Label}”: base case {middle}, median {median}, {histogram.WriteRange(result)}{beyond}.";
    }

    /// <summary>By the distance from the 5th to the 95th percentile.</summary>
    private static string Spreads(IReadOnlyList<DrawnResult> results)
    {
        if (results.Count == 1)
            return "";
        var (most, least) = (results.MaxBy(Width)!, results.MinBy(Width)!);
        if (Width(most) < Alike * Width(least))
            return results.Count == 2 ? " Both spread about as widely." : " All spread about as widely.";
        return results.Count == 2
            ? $" “{most.Label}” spreads more widely."
            : $" “{most.Label}” spreads most widely, “{least.Label}” least.";
    }

    private static double Width(DrawnResult result) => result.High - result.Low;
}
