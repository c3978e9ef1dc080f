using System.Text;
using Standoff.Figures.Words;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.StackedBars;

/// <summary>
/// The bars in words: each with its parts, then what is largest, smallest and how the wholes
/// compare.
/// </summary>
internal static class StackedBarsDescription
{
    public static string Write(NumberWriter numbers, IReadOnlyList<StackedBar> bars)
    {
        var values = numbers.Compare([.. bars.Select(b => b.Total.Value)]);
        var text = new StringBuilder($"{SentenceParts.Capital(SentenceParts.Count(bars.Count, "bar", "bars"))} split into parts.");
        foreach (var bar in bars)
            text.Append(' ').Append(Whole(bar, values));
        text.Append(' ').Append(Extremes(bars));
        // Counts have been said, and a share of people or cases tells no more.
        foreach (var bar in UnitVocabulary.IsCount(numbers.Unit) ? [] : bars.Skip(1))
            text.Append(' ').Append(Comparison(bar, bars[0]));
        return text.ToString();
    }

    private static string Whole(StackedBar bar, NumberColumn values)
    {
        var parts = bar.Parts.Select(p =>
            $"{SentenceParts.Quoted(p.Label)} {values.Write(p.Quantity.Value)} ({SentenceParts.Share(p.Quantity.Value / bar.Total.Value)})");
        return $"{bar.Label}: {values.Write(bar.Total.Value)} in all, of which {SentenceParts.List([.. parts])}.";
    }

    private static string Extremes(IReadOnlyList<StackedBar> bars)
    {
        var largest = bars.Select(b => b.Parts.MaxBy(p => p.Quantity.Value)!.Label)
            .Distinct(StringComparer.Ordinal).ToList();
        var smallest = bars.Select(b => b.Parts.MinBy(p => p.Quantity.Value)!.Label)
            .Distinct(StringComparer.Ordinal).ToList();
        var where = bars.Count > 1 ? " of every bar" : "";
        return (largest, smallest) switch
        {
            ([var most], [var least]) => $"The largest part{where} is {SentenceParts.Quoted(most)}, the smallest {SentenceParts.Quoted(least)}.",
            ([var most], _) => $"The largest part{where} is {SentenceParts.Quoted(most)}.",
            (_, [var least]) => $"The smallest part{where} is {SentenceParts.Quoted(least)}.",
            _ => "The largest part differs from bar to bar.",
        };
    }

    private static string Comparison(StackedBar bar, StackedBar first)
    {
        var change = bar.Total.Value / first.Total.Value - 1;
        return SentenceParts.Share(Math.Abs(change)) is var share && share == "0%"
            ? $"{bar.Label} and {first.Label} are level."
            : $"{bar.Label} comes to {share} {(change < 0 ? "less" : "more")} than {first.Label}.";
    }
}
