using System.Text.RegularExpressions;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// The words by which a text says that one thing is more than another. Left out, since they mostly
/// say something else: places and dates (<c>above</c>, <c>the lower line</c>, <c>later</c>), the numeral
/// <c>first</c>, and verbs that also lead a reader (<c>leads</c>, <c>falls</c>).
/// </summary>
internal static partial class ComparingWords
{
    private static readonly TextMemory<IReadOnlyList<Match>> Known = new(text => Find(Words(), text));
    private static readonly TextMemory<IReadOnlyList<Match>> KnownBesideNumbers = new(text => Find(WordsBesideNumbers(), text));

    /// <summary>In the order of writing; none overlap.</summary>
    public static IReadOnlyList<Match> FindIn(string text) => Known.In(text);

    /// <summary>
    /// Words that compare where a bound number stands in their sentence, and mostly something else
    /// where none does; in the order of writing.
    /// </summary>
    public static IReadOnlyList<Match> FindBesideNumbers(string text) => KnownBesideNumbers.In(text);

    private static List<Match> Find(Regex words, string text)
    {
        var idioms = Idioms().Matches(text);
        return [.. words.Matches(text).Where(w => !idioms.Any(i => i.Index <= w.Index && w.Index < i.Index + i.Length))];
    }

    /// <summary>
    /// By line: comparatives and superlatives; more and less; the same and multiples; verbs of
    /// change; verbs and nouns of rank; nearness; parts of a whole, counted.
    /// </summary>
    [GeneratedRegex(
        @"\b("
        + @"(cheap|dear|costli|high|low|larg|small|bigg|great|fast|slow|few|short|strict|loos|wid|narrow|strong|weak|heavi|deep|steep|thin|rich|poor|rar|tight|broad)(er|est)(?!-)(?<!\b(lower|lowest|upper)(?= (line|group|bar|shape|one|row|edge|half|end)s?\b))"
        + @"|(?<!\bno )(more|less|fewer)( \p{L}+){0,7} than|(more|less) (expensive|costly|often|likely)|(?<!\bat )(?<!\bthe )(most|least)|the (most|least)|(?<!\bat )(best|worst)|better than|worse than"
        + @"|as (much|many|dear|cheap|large|high|low|small|big|great|fast|slow|often|few|little|strict|weak|strong|wide)( \p{L}+){0,2} as|as \p{L}+ (does|do|did)|the same as|level with|about level"
        + @"|(doubl|tripl|trebl|quadrupl|halv)(e|es|ed|ing)|(?<=\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many) )times as|twice|half as"
        + @"|rose|risen|fell|fallen|grew|grown(?!-)|shrank|shrunk|narrow(s|ed)|widen(s|ed)"
        + @"|(keeps?|kept|(has|have|had) been) (falling|rising|growing|shrinking|climbing|dropping|sinking)|(grows|shrinks|rises|falls|climbs|drops|sinks) (each|every) \p{L}+|(cut|split|slashed|reduced) in half|(is|are|was|were) (up|down) since|gap (has|had|is) (closed|closing|opened|opening)"
        + @"|(wins|won) (on|against|over)|(loses?|lost) (to|against)(?![^.;]{0,40} by )|unrivalled|unmatched|unbeaten|pays? off (sooner|earlier|later|faster)|dwarf(s|ed)?|negligible|a rounding error|(nearly|almost) (all|none) of the (costs?|prices?|money|spending|revenue|saving|power|capital|tokens|users|flags|notices|chips|racks)"
        + @"|exceed(s|ed)?|outpaced?|outnumber(s|ed)?|outweigh(s|ed)?|outgr(ow|ows|ew)|outlast(s|ed)?|surpass(es|ed)?|beats?|beaten|majority|minority|hardly any|the bulk of|the lion[’']s share|(no|none|no one) other( \p{L}+){0,3} as|ranks? (first|last)|odds (\p{L}+ )?(favou?r|are (against|with|on))"
        + @"|(just|well|far|a little|slightly|nearly|almost) (under|over|above|below|short of)|(nearly|almost|just) as \p{L}+ as|of which"
        + @"|every second (?!one\b|of\b|counts\b)\p{L}+|(?<!\b(reach|all but) )(every|each) (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?!one\b)\p{L}+|(one|two|three|four|five|six|seven|eight|nine)( (draws?|trials?|cases?|notices?|flags?))? (of|out of|in) (two|three|four|five|six|seven|eight|nine|ten)\b( (draws|trials|cases|notices|flags|times))?"
        + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    /// <summary>
    /// By line: verbs of change; verbs and nouns of rank, but not where their size follows ("trail
    /// by three months"); small and great parts.
    /// </summary>
    [GeneratedRegex(
        @"\b("
        + @"declined?|increased|decreased|dropped|climbed|lowered|soared|plunged|collapsed|worsened|improved|slid|accelerated|slowed|crept up|went (up|down)|came down|(is|are|was|were) (up|down) from|disappeared|vanished"
        + @"|(outperform(s|ed)?|undercuts?|outsells?|outsold|overtakes?|overtook|overtaken|dominates?|trails?|trailed|lags|lagged|leads)(?! (\p{L}+ ){0,4}by (about )?\uFFFC)(?!,? (by events|since))|second to none|on a par|neck and neck|(far|well|way) (ahead|behind)|costs (more|extra)"
        + @"|(?<!\b(a|the|every|those|these|its|their|next|last|first|quite a) )few(?! (of|words)\b)|a handful|virtually|seldom|next to nothing"
        + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex WordsBesideNumbers();

    /// <summary>Ways of speaking that compare no numbers.</summary>
    [GeneratedRegex(
        @"\b(more than (one|once|money|words|that|enough|welcome|happy|ever)|(not|no) more than that|most of all|last but not least|not least|did (our|its|their|his|her|my) best|best guess(es)?|the least (one|we|they|you|it|he|she) can|as much as (we|one|they|you|I) (would|could|might|may|can)|kn(o|e)ws? (\p{L}+ )?better than)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Idioms();
}
