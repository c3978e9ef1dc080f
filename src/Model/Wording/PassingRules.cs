using System.Text.RegularExpressions;

namespace Standoff.Model.Wording;

/// <summary>
/// Numbers that say when or which, not how many. Each rule gives the length that passes from a
/// position on, or zero.
/// </summary>
internal static partial class PassingRules
{
    private const string Month = "(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)";
    private const string Day = "(3[01]|[12][0-9]|0?[1-9])(st|nd|rd|th)?";
    private const string Year = "(19[0-9]{2}|20[0-9]{2}|2100)";
    private const string Dash = @"\s?[-–—/]\s?";
    private const string Days = Day + "((" + Dash + @"|\s(to|and|or)\s)" + Day + ")*";
    private const string End = @"(?![\p{L}\p{Nd}%×]|[.,:]\p{Nd})";
    private const RegexOptions Options = RegexOptions.ExplicitCapture;

    /// <summary>
    /// Words after which four digits are a year even where a unit follows: "by 2027 chips will be
    /// dearer".
    /// </summary>
    private static readonly string[] TimeWords = ["in", "by", "since", "until", "till", "before", "after", "during", "through", "early", "late", "mid", "spring", "summer", "autumn", "winter", "year", "from"];

    /// <summary>
    /// <c>25 November 2026</c>, <c>25–27 August</c>, <c>November 2026</c>, <c>November 25,
    /// 2026</c>, <c>2026-11-23</c>, <c>2026-11</c>, <c>Q3 2026</c>.
    /// </summary>
    public static int DateAt(NumeralText text, int start)
    {
        var sure = SureDate().Match(text.Text, start);
        if (sure.Success)
            return sure.Length;
        // A unit after the day would turn it into a count: "in March 5 GW came".
        var length = MonthAndDay().Match(text.Text, start).Length;
        return length > 0 && text.TailAt(start + length).End > start + length ? 0 : length;
    }

    /// <summary>
    /// A year from 1900 to 2100, a decade (<c>2020s</c>) or a span (<c>2025–29</c>).
    /// </summary>
    public static int YearAt(NumeralText text, int start)
    {
        var year = YearOrSpan().Match(text.Text, start);
        if (!year.Success || IsAfterTimeWord(text.Text, start) || !text.CountsAt(start + year.Length))
            return year.Length;
        // "The 2026 prices", but "the 2000 engineers".
        var isNamed = Article().IsMatch(text.Text[Math.Max(0, start - 8)..start]) && !year.Value.EndsWith("00", StringComparison.Ordinal);
        return isNamed && text.TailAt(start + year.Length).End == start + year.Length ? year.Length : 0;
    }

    private static bool IsAfterTimeWord(string text, int start)
    {
        var end = start;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || Characters.IsHyphen(text[end - 1])))
            end--;
        var begin = end;
        while (begin > 0 && char.IsLetter(text[begin - 1]))
            begin--;
        var word = text[begin..end].ToLowerInvariant();
        return TimeWords.Contains(word) || (word is "and" or "to" or "or" && YearBefore().IsMatch(text[Math.Max(0, begin - 6)..begin]));
    }

    /// <summary><c>3rd</c>, <c>100th</c>.</summary>
    public static int OrdinalAt(string text, int start) => Ordinal().Match(text, start).Length;

    [GeneratedRegex(@"\G(" + Days + @"\s" + Month + @"(\s" + Year + ")?|" + Month + @"\s" + Day + @",?\s" + Year + "|(" + Month + @"|Q[1-4]|H[12])\s" + Year + "|" + Year + "-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)" + End, Options)]
    private static partial Regex SureDate();

    [GeneratedRegex(@"\G" + Month + @"\s" + Day + "(" + Dash + Day + ")?" + End, Options)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"\G" + Year + "(s|[-–—/](" + Year + "|[0-9]{2}))?" + End, Options)]
    private static partial Regex YearOrSpan();

    [GeneratedRegex(@"\G[0-9]+(,[0-9]{3})*(st|nd|rd|th)" + End, Options)]
    private static partial Regex Ordinal();

    /// <summary>The first of two years: "between 2024 and 2026".</summary>
    [GeneratedRegex(@"\b" + Year + @"\s\z", Options)]
    private static partial Regex YearBefore();

    [GeneratedRegex(@"(\b([Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Oo]ur|[Tt]heir)|[’']s)\s\z", Options)]
    private static partial Regex Article();
}
