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
    private static readonly string[] TimeWords = ["in", "by", "since", "until", "till", "before", "after", "during", "through", "early", "late", "mid", "spring", "summer", "autumn", "winter", "year"];

    /// <summary>
    /// <c>25 November 2026</c>, <c>25–27 August</c>, <c>November 2026</c>, <c>November 25,
    /// 2026</c>, <c>2026-11-23</c>, <c>2026-11</c>, <c>Q3 2026</c>.
    /// </summary>
    /// <returns>Whether the last number is a day, which a unit after it would turn into a count
    /// ("in March 5 GW came").</returns>
    public static (int Length, bool EndsInDay) DateAt(string text, int start)
    {
        var sure = SureDate().Match(text, start);
        return sure.Success
            ? (sure.Length, false)
            : (MonthAndDay().Match(text, start).Length, true);
    }

    /// <summary>
    /// A year from 1900 to 2100, a decade (<c>2020s</c>) or a span (<c>2025–29</c>).
    /// </summary>
    public static int YearAt(string text, int start) => YearOrSpan().Match(text, start).Length;

    public static bool IsAfterTimeWord(string text, int start)
    {
        var end = start;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || Characters.IsHyphen(text[end - 1])))
            end--;
        var begin = end;
        while (begin > 0 && char.IsLetter(text[begin - 1]))
            begin--;
        return TimeWords.Contains(text[begin..end].ToLowerInvariant());
    }

    /// <summary><c>3rd</c>, <c>100th</c>.</summary>
    public static int OrdinalAt(string text, int start) => Ordinal().Match(text, start).Length;

    /// <summary>
    /// Two to six capitals, a space and a whole number: <c>SB 243</c>, <c>EP 264</c>, <c>ISO
    /// 27001</c>.
    /// </summary>
    public static int AbbreviationAt(string text, int start) =>
        Abbreviation().Match(text, start).Length;

    [GeneratedRegex(@"\G(" + Days + @"\s" + Month + @"(\s" + Year + ")?|" + Month + @"\s" + Day + @",?\s" + Year + "|(" + Month + @"|Q[1-4]|H[12])\s" + Year + "|" + Year + "-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)" + End, Options)]
    private static partial Regex SureDate();

    [GeneratedRegex(@"\G" + Month + @"\s" + Day + "(" + Dash + Day + ")?" + End, Options)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"\G" + Year + "(s|[-–—/](" + Year + "|[0-9]{2}))?" + End, Options)]
    private static partial Regex YearOrSpan();

    [GeneratedRegex(@"\G[0-9]+(,[0-9]{3})*(st|nd|rd|th)" + End, Options)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\G[A-Z]{2,6}\s[0-9]+([-–][0-9]+)?" + End, Options)]
    private static partial Regex Abbreviation();
}
