using Markdig.Syntax;
using Standoff.Model;
using Standoff.Model.Sensitivity;
using Standoff.Site.Addressing;
using Standoff.Site.Wording;

namespace Standoff.Site.Prose;

/// <summary>What the model says of a conclusion.</summary>
/// <param name="Text">The conclusion's sentence, as a reader sees it.</param>
/// <param name="Odds">The share of draws in which it holds; null where its condition is on draws
/// itself.</param>
/// <param name="Flips">Where it turns, least margin first.</param>
public sealed record Verdict(
    Conclusion Conclusion, Section Section, string Text, double? Odds, IReadOnlyList<FlipPoint> Flips)
{
    /// <summary>
    /// The cheapest way to disagree; null where none is found, and for a condition on draws.
    /// </summary>
    public JointTurn? Joint { get; init; }

    /// <summary>Where the conclusion stands in its chapter.</summary>
    public SiteAddress Address => Section.Address.At(Conclusion.Id);

    /// <summary>
    /// Whether it is put as a question; then <see cref="Flips"/> are where the answer turns.
    /// </summary>
    public bool IsOpen => Conclusion.IsOpen;

    /// <summary>Whether some input's own range reaches a value at which it falls.</summary>
    public bool IsFragile => Flips.Any(f => f.IsFragile);

    /// <summary>A conclusion whose condition is wrong has no odds and no flips.</summary>
    public static Verdict Create(Conclusion conclusion, Section section, Workbook workbook, FlipSearch search)
    {
        var paragraphs = conclusion.Block
            .OfType<ParagraphBlock>()
            .Select(p => TextRun.Plain(p.Inline!));
        var text = Typography.Quotes(string.Join(' ', paragraphs), ' ');
        return conclusion.Condition is { } condition
            ? new(conclusion, section, text, workbook.FindOdds(condition), conclusion.IsOpen ? search.FindTurns(condition) : search.Find(condition))
            {
                Joint = search.FindJointTurn(condition),
            }
            : new(conclusion, section, text, null, []);
    }
}
