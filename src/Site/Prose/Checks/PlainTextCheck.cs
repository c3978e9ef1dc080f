using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// Finds in a text that is no Markdown what nothing can bind or show: numerals, markup, characters
/// that nobody sees.
/// </summary>
internal static partial class PlainTextCheck
{
    /// <summary>Reports SR4004, SR4061, SR4069.</summary>
    public static IEnumerable<Diagnostic> Check(PublishedText text, NumeralFinder numerals) =>
    [
        .. from numeral in numerals.FindIn(text.Text)
           where !NamesUnit().IsMatch(numeral.Text) && !ConditionNumbers.Hold(text.Condition, numeral)
           select DiagnosticCatalogue.UnboundNumber(text.At(numeral.Offset, numeral.Length), numeral.Text, "; say it without the number"),
        .. from hidden in HiddenCharacters.FindIn(text.Text)
           select DiagnosticCatalogue.HiddenCharacter(text.At(hidden.Offset, 1), hidden.Name),
        .. from inline in MarkdownPipelines.ParseLine(text.Text).Descendants<Inline>()
           where IsMarkup(inline)
           select DiagnosticCatalogue.PlainText(text.At(inline.Span.Start, inline.Span.Length), text.Text.Substring(inline.Span.Start, inline.Span.Length)),
    ];

    /// <summary>
    /// A magnitude with no number before it tells what is measured: "US dollars per million
    /// tokens", "Percent a year".
    /// </summary>
    [GeneratedRegex(@"^(thousand|million|billion|trillion|percent|per cent)\b\D*\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NamesUnit();

    private static bool IsMarkup(Inline inline) => inline switch
    {
        LiteralInline literal => literal.IsFirstCharacterEscaped,
        LineBreakInline => false,
        ContainerInline container => container.Parent is not null,
        _ => true,
    };
}
