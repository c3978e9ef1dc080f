using System.Text.RegularExpressions;
using Markdig.Syntax;
using Standoff.Evidence.Diagnostics;
using Standoff.Figures;
using Standoff.Model;
using Standoff.Model.Conditions;
using Standoff.Model.Formulas;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// The sentence of a conclusion, a question or a title must go the way of its condition, where
/// that is one comparison.
/// </summary>
internal static partial class FindingWordsCheck
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Reports SR4101.</summary>
    public static IEnumerable<Diagnostic> Check(Section section, Workbook workbook) =>
        from conclusion in section.Findings.OfType<Conclusion>()
        where conclusion.Condition is not null
        let words = string.Join(' ', conclusion.Block.Descendants<ParagraphBlock>().Select(p => TextRun.Plain(p.Inline!)))
        from found in Check(words, conclusion.Condition!).Concat(CheckSign(words, conclusion.Condition!, workbook))
        select found;

    /// <summary>A title. Reports SR4101.</summary>
    public static IEnumerable<Diagnostic> Check(Figure figure) =>
        figure.Condition is { } condition ? Check(figure.Title, condition) : [];

    /// <summary>"Over" and "under" in a sentence mostly lay two things side by side.</summary>
    private static IEnumerable<Diagnostic> Check(string words, Condition condition)
    {
        if (ConditionWords.FindTurned(Preposition().Replace(words, ""), condition.Formula) is var (word, sign))
            yield return Report(condition, word, $"a {sign} b, with what is said to be so first");
    }

    /// <summary>
    /// Of a row whose sign has words, held against a number on its own side of zero: one of those
    /// words, and none of the other side's.
    /// </summary>
    private static IEnumerable<Diagnostic> CheckSign(string words, Condition condition, Workbook workbook)
    {
        if (condition.Formula is not Binary { Operator: { Kind: OperatorKind.Comparison } sign, Left: QuantityReference { Id: var id }, Right: Literal { Value: var limit } }
            || workbook.Texts.Signs.FirstOrDefault(s => s.Id.Text == id) is not { } signs
            || Negation().IsMatch(words))
        {
            yield break;
        }

        var side = sign.Sign[0] == '>' && limit >= 0 ? signs.Above : sign.Sign[0] == '<' && limit <= 0 ? signs.Below : [];
        var other = side == signs.Above ? signs.Below : signs.Above;
        if (side.Count > 0 && !side.Any(Stands) && other.FirstOrDefault(Stands) is { Text: { } wrong })
            yield return Report(condition, wrong, $"{id} {(side == signs.Above ? '<' : '>')} 0");

        bool Stands((string Text, Place Place) word) =>
            Regex.IsMatch(words, $@"\b{Regex.Escape(word.Text)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    private static Diagnostic Report(Condition condition, string word, string form) =>
        DiagnosticCatalogue.TurnedComparison(condition.Text.PlaceOf(condition.Formula), word, form);

    [GeneratedRegex(@"\b(over|above)\b", Options)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\b(not|no|never|neither|nor|without|hardly|even if)\b|n[’']t\b", Options)]
    private static partial Regex Negation();
}
