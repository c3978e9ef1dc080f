using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Model;
using Standoff.Model.Quantities;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// A word such as "currently" or "this year" grows old without anybody touching it, so its sentence gives a number
/// that somebody looks at again by a date.
/// </summary>
internal static partial class AgeCheck
{
    /// <summary>Reports SR4037.</summary>
    public static void Check(CheckedBlock block, Workbook workbook, DiagnosticBag diagnostics)
    {
        var words = Words().Matches(block.Run.Text).Where(w => !block.IsQuoted(w.Index)).ToList();
        if (words.Count == 0)
            return;
        var reviewed = block.Links
            .Where(l => block.Meanings.Of(l) is NumberReference number ? IsReviewed(number.Quantity, workbook) : block.IsNumber(l))
            .Select(block.SentenceOf)
            .ToHashSet();
        foreach (var word in words.Where(w => !reviewed.Contains(block.SentenceAt(w.Index))))
            diagnostics.Add(DiagnosticCatalogue.Undated(block.At(word.Index, word.Length), word.Value));
    }

    /// <summary>What a fact says, which has a date of its own. Reports SR4037.</summary>
    public static IEnumerable<Diagnostic> Check(Fact fact) =>
        from word in Words().Matches(fact.Statement.Text)
        where fact.Evidence.ReviewBy is null
        select DiagnosticCatalogue.Undated(fact.Statement.At(word.Index, word.Length), word.Value);

    private static bool IsReviewed(Quantity quantity, Workbook workbook) =>
        workbook.FindInputsBehind(quantity).Any(i => i.Fact.Evidence.ReviewBy is not null);

    [GeneratedRegex(
        @"\b(currently|recently|lately|nowadays|so far(?! as)|to date|at present|at the moment|these days|as of now|until now|today(?!['’]s\b)"
        + @"|now|(?<!\b(the|of its|each) )(this|last|next) (year|quarter|month|week|spring|summer|autumn|winter)|yesterday|tomorrow|as yet|(?<!\bat )the latest|the most recent)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
