using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose.Checks;

/// <summary>Finds text that was meant as markup but did not become any.</summary>
internal static partial class UnparsedMarkupCheck
{
    /// <summary>Reports SR4013, SR4014.</summary>
    public static void Check(CheckedBlock block, DiagnosticBag diagnostics)
    {
        foreach (Match match in Markup().Matches(block.Run.Text))
        {
            var place = block.At(match.Index, match.Length);
            diagnostics.Add(match.Value[0] == '<'
                ? DiagnosticCatalogue.RawHtml(place)
                : DiagnosticCatalogue.LeftOver(place, match.Value));
        }
    }

    [GeneratedRegex(@"</?[A-Za-z][^>\s]*>?|<!--|!?\[[^\[\]]*\]\([^)\s]*|\]\(|\[\^[^\]]*\]|\[[^\[\]]*\]\[[^\]]*\]|\{#[^}]*\}?|:::+|\b(n|figure|source|odds|flip|claim|term|literal):[a-z][a-z0-9_.-]*")]
    private static partial Regex Markup();
}
