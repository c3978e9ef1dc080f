using System.Globalization;

namespace Standoff.Figures.Words;

/// <summary>Small pieces of sentences.</summary>
internal static class SentenceParts
{
    private static readonly string[] Counts = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";

    public static string Count(int count, string singular, string plural) =>
        $"{(count < Counts.Length ? Counts[count] : count.ToString(CultureInfo.InvariantCulture))} {(count == 1 ? singular : plural)}";

    /// <summary>Whole percent.</summary>
    public static string Share(double share) =>
        Math.Round(100 * share, MidpointRounding.AwayFromZero)
            .ToString("0", CultureInfo.InvariantCulture) + "%";

    /// <summary>A label as the author wrote it.</summary>
    public static string Quoted(string label) => $"“{label}”";

    /// <summary>
    /// The first letter small, unless the word is a name: has a second capital or a figure.
    /// </summary>
    public static string Inside(string label)
    {
        var word = label.Split(' ')[0];
        return word.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c)) || word.Length == 1
            ? label
            : char.ToLowerInvariant(label[0]) + label[1..];
    }

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
