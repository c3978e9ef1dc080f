using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Standoff.Model.Wording;

/// <summary>Shares, ratios and sizes that are said without a number word above ten.</summary>
internal static partial class WordNumbers
{
    private const string End = @"(?![\p{L}\p{Nd}_])";
    private const string Small = "(two|three|four|five|six|seven|eight|nine|ten)";
    private const string Part = "(third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth|thousandth)";
    private const string Compared = "(of|off|or|to|as|above|below|under|over|less|more|fewer|lower|higher|cheaper|dearer|smaller|larger|faster|slower)";
    private const string Nearing = "(than|by|about|nearly|almost|over|under|roughly|only|at|to|some)";
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly FrozenDictionary<string, int> Parts = new[]
    {
        ("half", 2), ("halve", 2), ("third", 3), ("quarter", 4), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
        ("eighth", 8), ("ninth", 9), ("tenth", 10), ("twentieth", 20), ("hundredth", 100), ("thousandth", 1000),
    }.ToFrozenDictionary(part => part.Item1, part => part.Item2, StringComparer.Ordinal);

    /// <summary>
    /// Of a share: <c>two fifths</c>, <c>half</c> of something, <c>a third</c> off; not of an
    /// ordinal ("a third way") nor of a part ("the second half", "half right").
    /// </summary>
    public static int ShareAt(string text, int start) => Share().Match(text, start).Length;

    /// <summary>Of <c>nine in ten</c>, <c>one buyer in five</c>, <c>two to one</c>.</summary>
    public static int RatioAt(string text, int start) => Ratio().Match(text, start).Length;

    /// <summary>
    /// Of <c>double-digit</c>, <c>nine-figure</c>, <c>an order of magnitude</c>, <c>a factor of
    /// two</c>.
    /// </summary>
    public static int SizeAt(string text, int start) => Size().Match(text, start).Length;

    /// <summary>
    /// Of <c>a score of</c> things and <c>scores of</c> them; the score of a test passes.
    /// </summary>
    public static int ScoreAt(string text, int start) => Score().Match(text, start).Length;

    /// <summary>
    /// The length of a small number word that names a kind (<c>five-year</c> loan) or a distance
    /// between two events (<c>seven weeks later</c>).
    /// </summary>
    public static int DistanceAt(string text, int start) => Distance().Match(text, start).Length;

    /// <summary>
    /// Of a small number word behind "about" and its like, or in "what two racks draw".
    /// </summary>
    public static int NearAt(string text, int start) => Near().Match(text, start).Length;

    /// <summary>
    /// What a share, a multiple or a number in words comes to; null where it is none of these.
    /// </summary>
    public static double? ValueOf(string words)
    {
        var parts = words.ToLowerInvariant().Split([' ', '-', '\u2010', '\u2011', '\u00a0', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 3 && parts[1] is "in" && NumberWords.Small.TryGetValue(parts[0], out var part) && NumberWords.Small.TryGetValue(parts[2], out var whole))
            return part / (double)whole;
        if (parts.Length <= 2 && Parts.TryGetValue(parts[^1].TrimEnd('s'), out var below))
            return (parts.Length == 2 && NumberWords.Small.TryGetValue(parts[0], out var above) ? above : 1) / (double)below;
        if (NumberWords.Small.TryGetValue(parts[0], out var small))
            return small;
        var digits = LeadingNumber().Match(NumeralWords.ToDigits(words.Trim()));
        return digits.Success ? double.Parse(digits.Value, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(
        @"\G(?<![\p{L}\p{Nd}])((?<!\b(first|second|last|upper|lower|other|better|latter|former)\s)half(?=\s(of|the|its|their|our|that|those|these|as)" + End + @")|(?<=\b" + Nearing + @"\s)half(?!\s(a|an)" + End + @")" + End
        + "|(a|one(?![-\\s]quarter(?!\\sof" + End + @")))[-\s]" + Part + @"(?=\s" + Compared + End + @"|\s?[.;:,)]|\s?\z)|(?<=\b" + Nearing + @"\s)(a|one)\s" + Part + End
        + "|" + Small + @"[-\s](half|halves|" + Part + "s)" + End + "(?!’))", Options)]
    private static partial Regex Share();

    [GeneratedRegex(
        @"\G(?<![\p{L}\p{Nd}-])(one|" + Small + @")[-\s](in|out\sof)[-\s](" + Small + "|twenty|hundred|thousand)" + End + @"(?!\s(years?|months?|weeks?|days?|hours?|minutes?|quarters?)\b)"
        + @"|\G(?<![\p{L}\p{Nd}-])(one|" + Small + @")\s\p{Ll}+\sin\s" + Small + End + @"(?!\s(?!(is|was|has|does|gets|goes|costs|needs|turns|fails|breaks|dies|leaves|stays|ships|sells|pays|uses|works|comes|falls|says|takes|makes|runs|asks|knows|wants|gives|keeps|buys|holds|stops)\b)\p{Ll}+s\b)"
        + @"|\G(?<![\p{L}\p{Nd}-])((?<=\bfor\s(every|each)\s[^.;,]{1,40}\s)" + Small + End + "|" + Small + @"(?=(\s\p{Ll}+){1,3}\sfor\s(every|each)\b))"
        + @"|\G(?<![\p{L}\p{Nd}-])" + Small + @"[-\s]to[-\s]one" + End, Options)]
    private static partial Regex Ratio();

    [GeneratedRegex(
        @"\G(?<![\p{L}\p{Nd}-])((single|double|triple|" + Small + @"|multi)[-\u2010\u2011](digit|figure)s?|(double|triple)\sdigits"
        + @"|(an|one|" + Small + @"|several)\sorders?\sof\smagnitude|orders\sof\smagnitude|(a\s)?factors?\sof\s" + Small + "|(a|one|every|" + Small + @")\sfortnights?)" + End, Options)]
    private static partial Regex Size();

    [GeneratedRegex(
        @"\G(?<![\p{L}\p{Nd}-])(a\sscore(?=\sof\s(?!its|this|his)\p{Ll}+s\b)|(?<!\b(the|its|their|his|her|our|these|those|test|high|low|some)\s)scores(?=\sof\s\p{Ll}+s\b))", Options)]
    private static partial Regex Score();

    [GeneratedRegex(
        @"\G(?<![\p{L}\p{Nd}])(one|" + Small + @")([-\u2010\u2011](second|minute|hour|day|week|month|quarter|year)" + End
        + @"|(?=\s(seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)\s(later|earlier|ago|before|after|apart|on)" + End + "))", Options)]
    private static partial Regex Distance();

    [GeneratedRegex(
        @"\G(?<![\p{L}\p{Nd}-])((?<=\b(about|nearly|roughly|some|almost|around|over|under|(more|less|fewer)\sthan)\s)" + Small + End
        + @"|(?<=\bwhat\s)" + Small + End + @"(?=(\s[\p{L}\p{Nd}-]+){1,4}\s(draws?|costs?|uses?|needs?|takes?|earns?)\b)|(?<=\bas\s(much|many)\sas\s)" + Small + End + @")(?![-\u2010\u2011])", Options)]
    private static partial Regex Near();

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+)?")]
    private static partial Regex LeadingNumber();
}
