using System.Text.RegularExpressions;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// The words by which a text says that one thing is more than another. Left out, since they mostly
/// say something else: places and dates (<c>above</c>, <c>the lower line</c>, <c>later</c>), the numeral
/// <c>first</c>, and verbs that also lead a reader (<c>leads</c>, <c>falls</c>).
/// </summary>
internal static partial class ComparingWords
{
    /// <summary>In the order of writing; none overlap.</summary>
    public static IReadOnlyList<Match> FindIn(string text) =>
        [.. Words().Matches(text).Cast<Match>()];

    /// <summary>
    /// By line: comparatives and superlatives; more and less; the same and multiples; verbs of
    /// change; verbs and nouns of rank; nearness; parts of a whole.
    /// </summary>
    [GeneratedRegex(
        @"\b("
        + @"(cheap|dear|costli|high|low|larg|small|bigg|great|fast|slow|few|short|strict|loos|wid|narrow|strong|weak|heavi|deep|steep|thin|rich|poor|rar|tight|broad)(er|est)(?!-)(?<!\b(lower|lowest|upper)(?= (line|group|bar|shape|one|row|edge|half)s?\b))"
        + @"|(?<!\bno )(more|less|fewer)( \p{L}+){0,7} than|(more|less) (expensive|costly|often|likely)|(?<!\bat )(?<!\bthe )(most|least)|the (most|least)|(?<!\bat )(best|worst)|better than|worse than"
        + @"|as (much|many|dear|cheap|large|high|low|small|big|great|fast|slow|often|few|little|strict|weak|strong|wide)( \p{L}+){0,2} as|as \p{L}+ (does|do|did)|the same as|level with|about level"
        + @"|(doubl|tripl|trebl|quadrupl|halv)(e|es|ed|ing)|(?<=\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many) )times as|twice|half as"
        + @"|rose|risen|fell|fallen|grew|grown(?!-)|shrank|shrunk|narrow(s|ed)|widen(s|ed)"
        + @"|exceed(s|ed)?|outpaced?|outnumber(s|ed)?|outweigh(s|ed)?|outgr(ow|ows|ew)|outlast(s|ed)?|surpass(es|ed)?|beats?|beaten|majority|minority"
        + @"|(just|well|far|a little|slightly|nearly|almost) (under|over|above|below|short of)|(nearly|almost|just) as \p{L}+ as|of which"
        + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
