using System.Text.RegularExpressions;

namespace Standoff.Model.Wording;

/// <summary>
/// Names that end in a number or hold one. Each is a closed list: what is not on it is a number, or
/// stands in the list of names.
/// </summary>
internal static partial class NumberedNames
{
    private const string End = @"(?![\p{L}\p{Nd}%×]|[.,:]\p{Nd})";
    private const string Roman = "(I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XIX|XX)";
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Of <c>SB 243</c>, <c>ISO 27001</c>, <c>EP 264–266</c>.</summary>
    public static int DocumentAt(string text, int start) => Document().Match(text, start).Length;

    /// <summary>Of <c>Section 230</c>, <c>Article 6</c>, <c>Title IX</c>.</summary>
    public static int PartAt(string text, int start) => Part().Match(text, start).Length;

    /// <summary>Of <c>10-K</c>, <c>Fortune 500</c>, <c>24/7</c>, <c>5G</c>.</summary>
    public static int TermAt(string text, int start) => Term().Match(text, start).Length;

    /// <summary>Of <c>o3</c>, <c>gpt-4o</c>, <c>x86</c>: products with a small letter.</summary>
    public static int ProductAt(string text, int start) => Product().Match(text, start).Length;

    /// <summary>Of <c>[1]</c> right behind a name or a bracket: <c>f(x)[1]</c>.</summary>
    public static int IndexAt(string text, int start) => Index().Match(text, start).Length;

    /// <summary>
    /// Of <c>USD18</c>, <c>EUR 18</c>, <c>ROI59</c>, <c>P95</c>: digits that count although they
    /// stand with capitals. The first of these ends before the digits' unit.
    /// </summary>
    public static int CodeAt(string text, int start) => Code().Match(text, start).Length;

    /// <summary>Of a roman numeral of at least two letters, or a year in these.</summary>
    public static int RomanAt(string text, int start) => RomanNumber().Match(text, start).Length;

    /// <summary>
    /// Of circled, superscript, roman and other signs of numbers; in the names of substances and
    /// units they are none.
    /// </summary>
    public static int SignAt(string text, int start) => Sign().Match(text, start).Length;

    /// <summary>Of such signs right behind a letter: <c>CO₂</c>, <c>m²</c>.</summary>
    public static int ExponentAt(string text, int start) => Exponent().Match(text, start).Length;

    [GeneratedRegex(@"\G(?<!\p{L})(AB|SB|HB|HR|HJR|SJR|ACR|SCR|LD|EO|EP|ISO|IEC|IEEE|RFC|NIST|FIPS|EN|DIN|ANSI|ITU|CVE)\s[0-9]+([-–][0-9]+)*" + End, Options)]
    private static partial Regex Document();

    [GeneratedRegex(@"\G(?<!\p{L})(Section|Sections|Article|Articles|Title|Chapter|Rule|Clause|Annex|Appendix|Schedule|Regulation|Directive|Recital|Form|Item|Part|Page)\s([0-9]+(/[0-9]+)?(\([0-9a-z]\))*" + End + "|" + Roman + End + ")", Options)]
    private static partial Regex Part();

    [GeneratedRegex(@"\G(?<![\p{L}\p{Nd}.,])((6|8|10|20)-(K|Q|F)(/A)?s?|24/7|[2-6]G|(Fortune|Forbes|Global)\s(50|100|500|1000|2000)|S&P\s(100|500)|(Nasdaq|NASDAQ|FTSE)\s100|Russell\s(1000|2000|3000))" + End, Options)]
    private static partial Regex Term();

    [GeneratedRegex(@"\G(?<![\p{L}\p{Nd}])(o[1-9](-(mini|pro|high|preview))?|gpt-[0-9](\.[0-9])?[a-z]?(-\p{L}+)*|x(86|64)(-64)?|arm64|amd64|mp[34]|h26[45])" + End, Options)]
    private static partial Regex Product();

    [GeneratedRegex(@"\G(?<=[\p{L})\]])\[[0-9]{1,3}\]", Options)]
    private static partial Regex Index();

    [GeneratedRegex(@"\G(?<![\p{L}\p{Nd}])((USD|EUR|GBP|JPY|CNY|RMB|INR|KRW|CHF|CAD|AUD|HKD|SGD|TWD|SEK|NOK|DKK|AED|SAR)\s?[0-9]+([.,][0-9]+)*|P[0-9]{1,2}(?![\p{L}\p{Nd}.])|(ROI|ROE|IRR|NPV|ARR|GDP|EPS|PUE|CAGR|KPI)[0-9]+)", Options)]
    private static partial Regex Code();

    [GeneratedRegex(@"\G(?<![\p{L}\p{Nd}_])(?=[IVX]{2,}" + End + ")X{0,3}(IX|IV|V?I{0,3})" + End + @"|\G(?<![\p{L}\p{Nd}_])M(M|CM)[DCLXVI]+" + End, Options)]
    private static partial Regex RomanNumber();

    [GeneratedRegex(@"\G[\p{No}\p{Nl}]+", Options)]
    private static partial Regex Sign();

    [GeneratedRegex(@"\G(?<=\p{L})[²³\u2080-\u2089]+", Options)]
    private static partial Regex Exponent();
}
