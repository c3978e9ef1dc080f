using Standoff.Model;
using Standoff.Model.Sensitivity;
using Standoff.Site.Prose;

namespace Standoff.Site;

/// <summary>A conclusion with what the model says of it.</summary>
/// <param name="Text">Its sentence, as a reader sees it.</param>
/// <param name="Odds">The share of draws in which it holds; null where its condition is on draws itself.</param>
/// <param name="Flips">Least margin first.</param>
public sealed record ConclusionFinding(
    Conclusion Conclusion, Section Section, string Text, double? Odds, IReadOnlyList<FlipPoint> Flips)
{
    public string Address => $"{Section.Address}#{Conclusion.Id}";

    /// <summary>Whether some input's own range reaches a value at which it falls.</summary>
    public bool IsFragile => Flips.Any(f => f.IsFragile);

    public static ConclusionFinding Of(Conclusion conclusion, Section section, Workbook workbook, FlipSearch search)
    {
        var text = string.Join(' ', conclusion.Block.OfType<Markdig.Syntax.ParagraphBlock>().Select(p => TextRun.Plain(p.Inline!)));
        return conclusion.Condition is { } condition
            ? new(conclusion, section, Typography.Quotes(text, ' '), workbook.FindOdds(condition), search.Find(condition))
            : new(conclusion, section, text, null, []);
    }
}
