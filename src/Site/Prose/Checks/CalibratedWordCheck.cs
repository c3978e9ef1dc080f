using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// Words that say odds have a meaning here, so they are bound to odds; an <c>odds:</c> link does
/// that.
/// </summary>
internal static partial class CalibratedWordCheck
{
    /// <summary>What a source says in a quotation is its own. Reports SR4030, SR4087.</summary>
    public static void Check(CheckedBlock block, DiagnosticBag diagnostics)
    {
        foreach (var match in Words().Matches(block.Run.Text).Where(m => !block.IsQuoted(m.Index)))
            diagnostics.Add(DiagnosticCatalogue.UnboundOdds(block.At(match.Index, match.Length), match.Value));
        foreach (var match in OtherWords().Matches(block.Run.Text).Where(m => !block.IsQuoted(m.Index)))
            diagnostics.Add(DiagnosticCatalogue.UncalibratedOdds(block.At(match.Index, match.Length), match.Value, string.Join(", ", CalibratedWords.All)));
    }

    [GeneratedRegex(@"\b(almost certain|very (un)?likely|(un)?likely|about even)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    /// <summary>What says odds in words that have no band.</summary>
    [GeneratedRegex(
        @"\b(almost certainly|((very|highly|most|quite) )?(im)?probabl[ey]|in all (likelihood|probability)|(a )?toss-?\s?up|(a )?coin[- ](flip|toss)|fifty-fifty|odds-on|even (odds|chance)"
        + @"|((every|no|little|good|fair|slim|small|strong|real|high|low|better) chance|chances are|the odds are (that|good|high|low|slim|long|even|better))|near(ly)?[- ]certain(ty)?|(virtually|all but|as good as) certain|(un)?likelier"
        + @"|likelihood|(safe|sure) bet|foregone conclusion|no doubt|without (a )?doubt|undoubtedly|doubtless|surely|certainly|(certain|sure) to|bound to (be|close|ship|break|fail|fall|rise|happen|come|win|lose|end|go|get|have|follow)|long shot|even money|cannot possibly|impossible that|doubtful|presumably)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherWords();
}
