using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose;

/// <summary>Words that say odds have a meaning here, so they are bound to odds; an <c>odds:</c> link does that.</summary>
internal static partial class CalibratedWordCheck
{
    /// <summary>Reports SR4030.</summary>
    public static void Check(MarkdownText text, TextRun run, DiagnosticBag diagnostics)
    {
        foreach (Match match in Words().Matches(run.Text))
            diagnostics.Add(DiagnosticCatalogue.UnboundOdds(text.At(run.OffsetOf(match.Index), match.Length), match.Value));
    }

    [GeneratedRegex(@"\b(almost certain|very (un)?likely|(un)?likely|about even)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
