using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// Rankings as formulas write them, for what looks for the value at which one turns: an order as
/// its comparisons, a rank as how many are greater.
/// </summary>
internal static class RankingCondition
{
    /// <param name="members">Of the list; none of an order alone.</param>
    public static FalseCondition Of(RankingText ranking, IEnumerable<string> members)
    {
        IReadOnlyList<string> terms = [.. ranking.Terms.Select(t => t.Text)];
        IReadOnlyList<string> others = [.. members.Except(terms)];
        return FalseCondition.Of(
            ranking.Rank is { } rank ? OfRank(terms[0], rank, others) : OfOrder(terms, ranking.Signs),
            terms.Concat(ranking.Rank is null ? [] : others));
    }

    private static string OfOrder(IReadOnlyList<string> terms, IReadOnlyList<RankingPart> signs) =>
        string.Join(" and ", signs.Select((s, i) => $"{terms[i]} {s.Text} {terms[i + 1]}"));

    private static string OfRank(string term, int rank, IReadOnlyList<string> others) => rank switch
    {
        1 => string.Join(" and ", others.Select(o => $"{term} > {o}")),
        -1 => string.Join(" and ", others.Select(o => $"{term} < {o}")),
        _ => FormattableString.Invariant($"{CountOf(others, ">", term)} = {rank - 1} and {CountOf(others, ">=", term)} = {rank - 1}"),
    };

    private static string CountOf(IReadOnlyList<string> others, string sign, string term) =>
        string.Join(" + ", others.Select(o => $"if({o} {sign} {term}, 1, 0)"));
}
