using System.Text.RegularExpressions;

namespace Standoff.Model.Wording;

/// <summary>
/// A word that begins with a letter, taken apart at its hyphens. Digits in it are part of a name
/// where a capital stands with them (<c>GB300</c>, <c>K2.6</c>) or in the part before the hyphen
/// (<c>GPT-5.6</c>, <c>OSS-120B</c>); <c>Sub-10</c> and <c>mid-2026</c> are an ordinary word and a
/// number.
/// </summary>
/// <param name="NameLength">Of the whole word where it is such a name, else zero.</param>
/// <param name="LowerLength">Of the first part where it holds digits and no capital (<c>v4</c>),
/// else zero.</param>
/// <param name="PlainLength">Of the part that holds nothing to look at: up to the hyphen before
/// the digits, or the first part.</param>
internal readonly partial record struct Identifier(
    int NameLength, int LowerLength, int PlainLength)
{
    private static readonly string[] Prefixes = ["Sub", "Pre", "Post", "Mid", "Non", "Over", "Under", "Top", "Near", "Early", "Late"];

    public static Identifier At(string text, int start)
    {
        var word = Word().Match(text, start);
        if (!word.Success)
            return default;
        var parts = word.Groups["part"].Captures;
        var first = parts.FirstOrDefault(p => p.Value.Any(char.IsDigit));
        if (first is null)
            return new Identifier(0, 0, parts[0].Length);
        var before = parts.TakeWhile(p => p != first).LastOrDefault()?.Value ?? "";
        if ((char.IsLetter(first.Value[0]) && first.Value.Any(char.IsUpper)) || (before.Any(char.IsUpper) && !Prefixes.Contains(before)))
            return new Identifier(word.Length, 0, 0);
        return first.Index == start
            ? new Identifier(0, first.Length, 0)
            : new Identifier(0, 0, first.Index - start);
    }

    /// <summary>A point joins digits only. A word of more parts is read piece by piece.</summary>
    [GeneratedRegex(@"\G(?=\p{L})(?<part>[\p{L}\p{Nd}_]+((?<=\p{Nd})\.\p{Nd}[\p{L}\p{Nd}]*)*)([-\u2010\u2011](?<part>[\p{L}\p{Nd}_]+((?<=\p{Nd})\.\p{Nd}[\p{L}\p{Nd}]*)*)){0,40}", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
