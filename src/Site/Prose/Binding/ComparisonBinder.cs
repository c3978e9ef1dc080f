using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Conditions;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// Binds words that compare: <c>if:</c> links, which hold a condition, and links to a conclusion,
/// whose condition is the one of the words.
/// </summary>
internal sealed class ComparisonBinder(BindingContext context, DiagnosticBag diagnostics)
{
    /// <summary>
    /// Null where the condition is wrong. Reports SR4073, SR4100 to SR4102, and what <c>Workbook.ReadCondition</c>
    /// reports.
    /// </summary>
    /// <param name="written">The address behind its scheme.</param>
    public ComparisonReference? Bind(MarkdownText text, LinkInline link, string written)
    {
        var formula = new FormulaText(written, PlacesIn(text, link, written));
        if (diagnostics.Collect(context.Workbook.ReadCondition(formula)) is not { } condition)
            return null;
        var isTrue = context.Workbook.Holds(condition);
        if (!isTrue)
        {
            diagnostics.Add(DiagnosticCatalogue.FalseComparison(
                formula.PlaceOf(condition.Formula), TextRun.Plain(link), context.Workbook.TellFalse(condition)));
        }

        CheckWords(TextRun.Plain(link), condition, formula.PlaceOf(condition.Formula));
        var quantities = condition.Ids.Select(id => context.Workbook.TryFind(id, out var quantity)
            ? quantity
            : null);
        return new ComparisonReference(text.At(link.Span), written.Trim(), [.. quantities.OfType<Quantity>()])
        {
            IsTrue = isTrue,
            Formula = condition.Formula,
        };
    }

    /// <summary>A condition has to be able to fail, and to be about its words.</summary>
    private void CheckWords(string words, Condition condition, Place place)
    {
        if (!condition.Ids.Any())
            diagnostics.Add(DiagnosticCatalogue.EmptyComparison(place, words, "names no fact or result"));
        else if (context.Workbook.IsAlwaysTrue(condition))
            diagnostics.Add(DiagnosticCatalogue.EmptyComparison(place, words, "holds whatever its inputs are"));
        if (ConditionWords.FindTurned(words, condition.Formula) is var (word, sign))
            diagnostics.Add(DiagnosticCatalogue.TurnedComparison(place, word, $"a {sign} b, with what is said to be so first"));
        if (ConditionWords.FindUnequal(words, condition.Formula) is { } same)
            diagnostics.Add(DiagnosticCatalogue.TurnedComparison(place, same, "abs(a - b) < c"));
        if (ConditionWords.FindUnsaid(words, condition) is var (said, wanted))
            diagnostics.Add(DiagnosticCatalogue.UnsaidMultiple(place, said, wanted));
    }

    /// <summary>
    /// Whether a link within the site leads to a conclusion: its words say what that says. Reports
    /// SR4076 where it is false.
    /// </summary>
    public bool IsOfConclusion(LinkInline link, Place place, string target)
    {
        var id = target[(target.IndexOf('#', StringComparison.Ordinal) + 1)..];
        if (!target.Contains('#', StringComparison.Ordinal) || context.FindVerdict(id) is not { } verdict)
            return false;
        if (verdict.Conclusion.Condition is { } condition && !context.Workbook.Holds(condition))
        {
            diagnostics.Add(DiagnosticCatalogue.FallenTarget(place, TextRun.Plain(link), id)
                .Because(context.Workbook.TellFalse(condition)));
        }

        return true;
    }

    /// <summary>
    /// Where the characters of an address stand, from behind its scheme on; the link's where it is
    /// written elsewhere.
    /// </summary>
    public static Func<int, int, Place> PlacesIn(MarkdownText text, LinkInline link, string written)
    {
        var start = link.UrlSpan.End + 1 - written.Length;
        return link.UrlSpan.Length > written.Length
            ? (offset, length) => text.At(start + offset, Math.Max(1, length))
            : (_, _) => text.At(link.Span);
    }
}
