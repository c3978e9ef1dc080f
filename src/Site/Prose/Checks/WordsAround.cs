using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// The words and signs that change what a bound number says. Those before it are looked for at the
/// end of the words before, those behind it at the start of the words behind.
/// </summary>
internal static partial class WordsAround
{
    private const string Small = "(two|three|four|five|six|seven|eight|nine|ten)";
    private const string Part = "(third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)";
    private const string Begin = @"(?<![\p{L}\p{Nd}])";
    private const string Fillers = @"(\s(about|around|roughly|some|exactly|only|just|the|its|our|their|this|that|those|these|a|an|full|whole|entire|first|quite|yet|even|at))*\s\z";
    private const string Verb = "(cost|save|be|been|reach|equal|take|need|have|come to|amount to|run to|stand at|make|pay|draw|hold|earn|sell for|rent for|give|say|show|mean|total|number|weigh|last|buy|get)";
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Time, and the words that say it in an adverb.</summary>
    public static readonly IReadOnlyList<(string Unit, string Adverbs)> Rates =
    [
        ("year", "annual annually yearly"), ("quarter", "quarterly"), ("month", "monthly"), ("week", "weekly"), ("day", "daily"), ("hour", "hourly"),
    ];

    /// <summary>What multiplies, divides or negates the number that follows.</summary>
    public static Match TurningBefore(string before) =>
        Sign().Match(before) is { Success: true } sign ? sign
        : Multiple().Match(before) is { Success: true } multiple ? multiple
        : Negation().Match(before);

    /// <summary>What says that the number that follows is passed, upwards or downwards.</summary>
    public static Match BoundBefore(string before) => Bound().Match(before);

    /// <summary>What says that nothing lies beyond the number that follows, or that it is exact.</summary>
    public static Match LimitBefore(string before) => Limit().Match(before);

    /// <summary>The same behind the number: "or less", "at most".</summary>
    public static Match LimitBehind(string after) => LimitAfter().Match(after);

    /// <summary>What says that the clause of the number that follows is not so.</summary>
    public static Match DenialBefore(string before) => Denial().Match(before);

    /// <summary>Whether "over" before a number is a way on from another one, as in "from A over B".</summary>
    public static bool IsOnTheWay(string before) => OnTheWay().IsMatch(before);

    /// <summary>What turns the odds that follow, or moves them to another band.</summary>
    public static Match DegreeBefore(string before) => Degree().Match(before);

    /// <summary>Whether the words right before a link say that its number is only near.</summary>
    public static bool IsNear(Inline link) =>
        link.PreviousSibling is LiteralInline before && Near().IsMatch(before.Content.ToString());

    /// <summary>An adverb of time before the number: "an annual".</summary>
    public static Match RateBefore(string before) => RateAdverbBefore().Match(before);

    /// <summary>
    /// Signs, letters and words of arithmetic that stick to the number before them.
    /// </summary>
    public static Match TurningBehind(string after) => Behind().Match(after);

    /// <summary>Points behind a share.</summary>
    public static Match PointsBehind(string after) => Points().Match(after);

    /// <summary>
    /// What a number is said to be per, in any words: <c>per million output tokens</c>,
    /// <c>annually</c>, <c>each month</c>. The group <c>what</c> holds it.
    /// </summary>
    public static Match RateBehind(string after) => Rate().Match(after);

    /// <summary>The same some words on, in the clause: "people use it each day".</summary>
    public static Match RateFurther(string after) => FurtherRate().Match(after);

    /// <summary>Whether words behind <c>a year</c> make a moment of it: "a year later".</summary>
    public static bool IsMoment(string after) => Moment().IsMatch(after);

    /// <summary>
    /// Whether words behind <c>a rack</c> end its phrase, so that it can be a rate.
    /// </summary>
    public static bool EndsPhrase(string after) => PhraseEnd().IsMatch(after);

    [GeneratedRegex(
        @"[−±×÷*/^√%#+<>≤≥\p{Sc}]\s?\z|(?<![\p{L}\p{Nd}\uFFFC)])[-–]\z|" + Begin + @"(non|sub|half|quarter|multi|anti|semi)[-\u2010\u2011]\z|[\p{L}\p{Nd}]+\z",
        Options)]
    private static partial Regex Sign();

    [GeneratedRegex(
        Begin + "((half|(a|one) " + Part + "|" + Small + " " + Part + @"s|the (square|cube|square root|root|reciprocal|inverse|negative|opposite)|a (fraction|multiple))( of)?"
        + "|twice|double|thrice|triple|treble|quadruple|(" + Small + @"|several|many|countless|a few|a hundred|a thousand|a dozen) times|\p{L}+fold"
        + "|all but|another|minus|negative|times|divided by|multiplied by)" + Fillers + "|" + Begin + Small + @"\s\z", Options)]
    private static partial Regex Multiple();

    [GeneratedRegex(
        Begin + @"((not|never|nor|neither|no|hardly|scarcely|barely|nowhere near|far from|anything but|cannot)|\p{L}+n[’']t)(\s(about|around|roughly|some|exactly|quite|yet|even|at|really|as much as))*\s\z"
        + "|" + Begin + @"((not|never|cannot)|\p{L}+n[’']t)(\s(quite|really|yet|even|ever|actually|always))*\s" + Verb + @"(\s(about|around|roughly|exactly|quite|some|as much as|a full))*\s\z", Options)]
    private static partial Regex Negation();

    [GeneratedRegex(
        Begin + @"(?<!\b(no|not|or) )((?<up>more than|above|((just|well|a little) )?over|upwards of|in excess of|north of)|(?<down>less than|fewer than|below|under|nearly|almost|just short of|south of))\s\z", Options)]
    private static partial Regex Bound();

    [GeneratedRegex(Begin + @"(about|around|roughly|some|nearly|almost|close to|over|more than|at least|under|less than|up to)\s(the |a |its )?\z", Options)]
    private static partial Regex Near();

    [GeneratedRegex(
        Begin + @"((not|never|no longer|hardly|scarcely|barely|nowhere near|far from|anything but|by no means|less than|more than|less|more|nearly|almost|very|quite|rather|fairly|highly|most|extremely|so|too|as)|\p{L}+n[’']t)(\s(at all|yet|quite|even|a|an))*\s\z|(un|in|im|non)-?\z", Options)]
    private static partial Regex Degree();

    [GeneratedRegex(Begin + @"(?<!\b(no|not|or) )((?<most>up to|at most|no more than|not more than|as (much|many) as|capped at|peaks at|never (exceeds|passes|tops))|(?<least>at least|no less than|no fewer than|not less than|never (goes|falls|drops|gets) below)|(?<exact>exactly|precisely))(\s(a|an|the|its|some))?\s\z", Options)]
    private static partial Regex Limit();

    [GeneratedRegex(@"^,?\s((?<most>at (the )?most|or (less|fewer|under))|(?<least>at (the )?least|or (more|over)))\b(?! than\b)(?!( (about|a|an|the|its|some))? \uFFFC)", Options)]
    private static partial Regex LimitAfter();

    [GeneratedRegex(
        Begin + @"((nobody|no one|none( of them)?|no one of them) (believe[sd]?|thinks?|thought|paid|pays|expect(s|ed)?|says?|said|reckons?)|(denie[sd]|denying) that|(is not|isn[’']t|was not|wasn[’']t) true that|untrue that|at no point)\b[^.;:!?]*\z", Options)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\bfrom [^.;:]*\uFFFC[^.;:]*\bover\s\z", Options)]
    private static partial Regex OnTheWay();

    [GeneratedRegex(Begin + @"(annual|yearly|monthly|weekly|daily|hourly|quarterly)\s\z", Options)]
    private static partial Regex RateAdverbBefore();

    [GeneratedRegex(
        @"^([\p{L}\p{Nd}%‰°²³⁰-⁹+×*^=~$€£¥<>/]+|-(plus|odd|some|fold|ish)\b|\s?[×÷*^√]|\s[+/x]\s|\s(times|squared|cubed)\b|\s((is|was|are|were) not|(is|was|are|were)n[’']t) what\b)",
        Options)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^[\s-]((percentage|basis)[\s-])?points?\b|^\s?(pp|bps?)\b", Options)]
    private static partial Regex Points();

    [GeneratedRegex(
        @"^\s(per (?<what>(?!cent\b)\p{L}[\p{L}-]*( \p{L}[\p{L}-]*){0,3})|(each|every) (?<what>second|minute|hour|day|week|month|quarter|year)\b|(?<what>annually|yearly|quarterly|monthly|weekly|daily|hourly|per annum)\b)",
        Options)]
    private static partial Regex Rate();

    [GeneratedRegex(@"^(\s(?!(and|or|but|that|which|while|where|when|whose)\b)\p{L}+){1,5}\s(each|every|in (a|an|one|any)) (?<what>second|minute|hour|day|week|month|quarter|year)\b", Options)]
    private static partial Regex FurtherRate();

    [GeneratedRegex(@"^(\s(later|earlier|ago|before|after|since|on|from)\b|[’'])", Options)]
    private static partial Regex Moment();

    [GeneratedRegex(
        @"^\s?($|[.,;:!?)|—–]|\s?(of|in|for|at|on|and|or|but|to|than|with|by|where|when|while|if)\b)",
        Options)]
    private static partial Regex PhraseEnd();
}
