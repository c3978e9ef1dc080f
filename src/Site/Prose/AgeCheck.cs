using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Model;
using Standoff.Model.Quantities;

namespace Standoff.Site.Prose;

/// <summary>A word such as "currently" grows old without anybody touching it, so its sentence gives a number that somebody looks at again by a date.</summary>
internal static partial class AgeCheck
{
    /// <summary>Reports SR4037.</summary>
    public static void Check(MarkdownText text, LeafBlock block, TextRun run, Workbook workbook, DiagnosticBag diagnostics)
    {
        var words = Words().Matches(run.Text);
        if (words.Count == 0)
            return;
        var reviewed = block.Inline!.Descendants<LinkInline>()
            .Where(l => Bound.To(l) is NumberReference number && IsReviewed(number.Quantity, workbook))
            .Select(l => Sentences.IndexOf(run.Text, run.StartOf(l)))
            .ToHashSet();
        foreach (var word in words.Where(w => !reviewed.Contains(Sentences.IndexOf(run.Text, w.Index))))
            diagnostics.Add(DiagnosticCatalogue.Undated(text.At(run.OffsetOf(word.Index), word.Length), word.Value));
    }

    /// <summary>What a fact says, which has a date of its own. Reports SR4037.</summary>
    public static void Check(Fact fact, DiagnosticBag diagnostics)
    {
        foreach (Match word in Words().Matches(fact.Statement.Text).Where(_ => fact.Evidence.ReviewBy is null))
            diagnostics.Add(DiagnosticCatalogue.Undated(fact.Statement.At(word.Index, word.Length), word.Value));
    }

    private static bool IsReviewed(Quantity quantity, Workbook workbook) => workbook.FindInputsBehind(quantity).Any(i => i.Fact.Evidence.ReviewBy is not null);

    [GeneratedRegex(
        @"\b(currently|recently|lately|nowadays|so far(?! as)|to date|at present|at the moment|these days|as of now|until now|today)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
