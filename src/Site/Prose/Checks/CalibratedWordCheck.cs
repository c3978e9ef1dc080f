using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// Words that say odds have a meaning here, so they are bound to odds; an <c>odds:</c> link does
/// that.
/// </summary>
internal static partial class CalibratedWordCheck
{
    /// <summary>Reports SR4030.</summary>
    public static void Check(CheckedBlock block, DiagnosticBag diagnostics)
    {
        foreach (Match match in Words().Matches(block.Run.Text))
            diagnostics.Add(DiagnosticCatalogue.UnboundOdds(block.At(match.Index, match.Length), match.Value));
    }

    [GeneratedRegex(@"\b(almost certain|very (un)?likely|(un)?likely|about even)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
