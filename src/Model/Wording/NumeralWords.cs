using System.Globalization;
using System.Text.RegularExpressions;

namespace Standoff.Model.Wording;

/// <summary>Number words in running text.</summary>
internal static partial class NumeralWords
{
    private const string End = @"(?![\p{L}\p{Nd}_])";
    private const string Small = "(one|two|three|four|five|six|seven|eight|nine|ten)";
    private const string Tens = "(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private const string Simple = "(" + Tens + "|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|" + Small + ")";
    private const string Below = "(" + Tens + @"[-\u2010\u2011\s]" + Small + End + "|" + Simple + End + ")";
    private const string Scale = "((hundred|dozen|thousand|million|billion|trillion)s?" + End + ")";
    private const string Gap = @"(\s|[-\u2010\u2011])";
    private const string Scaled = "(" + Below + "(" + Gap + Scale + ")*|" + Scale + "(" + Gap + Scale + ")*)";
    private const string And = @"(\sand\s" + Below + "(?!" + Gap + Scale + @")|(?<=hundred)\sand\s" + Below + Gap + "(?!hundred|dozen)" + Scale + @"|\sof\s" + Scale + ")";
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>
    /// <c>twice</c>, <c>doubled</c>, <c>tenfold</c>, "three times as much"; but no compound such
    /// as <c>double-check</c>.
    /// </summary>
    public static int? MultipleEnd(string text, int start)
    {
        var fold = Fold().Match(text, start);
        if (fold.Success)
            return start + fold.Length;
        var times = TimesAsMuch().Match(text, start);
        if (times.Success)
            return start + times.Groups["run"].Length;
        var word = Word().Match(text, start);
        return word.Success && NumberWords.Multiples.ContainsKey(word.Value.ToLowerInvariant())
            ? start + word.Length
            : null;
    }

    /// <summary>
    /// The end of a number above ten in words; none for an ordinal (<c>twenty-first</c>).
    /// </summary>
    public static int? CardinalEnd(string text, int start)
    {
        var phrase = Cardinal().Match(text, start);
        return phrase.Success && SmallEnd(text, start) != start + phrase.Length
            ? start + phrase.Length
            : null;
    }

    /// <summary>The end of a number word from one to ten.</summary>
    public static int? SmallEnd(string text, int start) =>
        SmallWord().Match(text, start) is { Success: true, Length: var length }
            ? start + length
            : null;

    /// <summary>
    /// The end of "per cent" or "percent" without a number before it that could be read.
    /// </summary>
    public static int? PercentEnd(string text, int start) =>
        PercentWord().Match(text, start) is { Success: true, Length: var length }
            ? start + length
            : null;

    /// <summary>
    /// The length of digits with their sign and currency. A sign belongs to them only where a
    /// number may begin, not in <c>3-5</c>.
    /// </summary>
    public static int DigitsAt(string text, int start) => Digits().Match(text, start).Length;

    /// <summary>The length of the word <c>half</c>.</summary>
    public static int HalfAt(string text, int start) => Half().Match(text, start).Length;

    /// <summary>
    /// The same numeral in digits, as far as it can be had: <c>eighteen billion dollars</c> is
    /// <c>18000000000 dollars</c>, <c>$18B</c> is <c>$18bn</c>.
    /// </summary>
    public static string ToDigits(string numeral)
    {
        if (NumberWords.Multiples.TryGetValue(numeral.ToLowerInvariant(), out var multiple))
            return multiple;
        var words = Fold().Match(numeral) is { Success: true, Groups: var groups }
            ? groups["number"].Value
            : Cardinal().Match(numeral).Value;
        if (words.Length == 0 || NumberWords.ValueOf(words) is not { } value)
            return ShortBillions().Replace(numeral, m => m.Value == "B" ? "bn" : "tn");
        return value.ToString("0", CultureInfo.InvariantCulture) + numeral[words.Length..];
    }

    /// <summary>
    /// Atomic, so that an ordinal is not a shorter cardinal. "Score" is nearly always a result:
    /// only "three score" is a number.
    /// </summary>
    [GeneratedRegex(@"\G(?>" + Small + @"\sscore(?<!one\sscore)|" + Scaled + "((?<=" + Scale + ")(" + And + "|" + Gap + Scaled + "))*)" + End + @"(?!-(first|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)", Options)]
    private static partial Regex Cardinal();

    [GeneratedRegex(@"\G" + Small + End, Options)]
    private static partial Regex SmallWord();

    [GeneratedRegex(@"\G(?<number>" + Simple + @"|hundred|thousand|million)[-\u2010\u2011]?fold" + End, Options)]
    private static partial Regex Fold();

    [GeneratedRegex(@"\G(?<run>" + Small + @"\stimes)\s(as|the|that|what|its|their|more|less|fewer|higher|lower|larger|greater|bigger|smaller|faster|slower|cheaper|dearer|longer|shorter)" + End, Options)]
    private static partial Regex TimesAsMuch();

    [GeneratedRegex(@"\G[a-z]+" + End + @"(?![-\u2010\u2011]\p{L})", Options)]
    private static partial Regex Word();

    [GeneratedRegex(@"\Gper[\s-]?cent" + End, Options)]
    private static partial Regex PercentWord();

    [GeneratedRegex(@"\G((?<![^\s(\[""'“‘~≈<>=])[+\-−])?([A-Z]{0,3}\p{Sc}\s?)?(\.?\p{Nd}+([.,:/]\p{Nd}+)*([¼½¾⅐-⅞]|\s×\s10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[⁰¹²³⁴-⁹]+)?|[¼½¾⅐-⅞])", RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\Ghalf" + End, Options)]
    private static partial Regex Half();

    [GeneratedRegex(@"(?<=[0-9])[BT](?![\p{L}\p{Nd}])")]
    private static partial Regex ShortBillions();
}
