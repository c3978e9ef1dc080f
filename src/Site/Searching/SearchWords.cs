using System.Text.RegularExpressions;

namespace Standoff.Site.Searching;

/// <summary>
/// The words of a text as search compares them. <c>Assets/scripts/finder.js</c> does the same with
/// titles and with what a reader types; a test holds the two together.
/// </summary>
internal static partial class SearchWords
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿćčłńśšźžıő";
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyycclnsszzio";

    /// <summary>
    /// In small letters without accents; character by character, so that a place in the one is the
    /// same place in the other.
    /// </summary>
    public static string Fold(string text) =>
        string.Create(text.Length, text, static (folded, text) =>
        {
            text.AsSpan().ToLowerInvariant(folded);
            foreach (ref var c in folded)
            {
                if (c > '\u00BF' && Accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at)
                    c = Plain[at];
            }
        });

    /// <summary>
    /// In their order. Letters and digits make a word; a number keeps its point and loses the commas
    /// between its digits.
    /// </summary>
    public static IEnumerable<string> In(string text) =>
        Word().Matches(Fold(text)).Select(m => m.Value.Replace(",", "", StringComparison.Ordinal));

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)+|[\p{L}0-9]+")]
    private static partial Regex Word();
}
