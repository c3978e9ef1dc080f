using Standoff.Model.Formulas;
using Standoff.Model.Units;

namespace Standoff.Site.Prose.Binding;

/// <summary>A number of a ranking as a formula names it.</summary>
/// <param name="Statistic">Empty for the value itself.</param>
/// <param name="Scale">Of its unit, so that several of one dimension can be compared.</param>
internal readonly record struct RankedTerm(string Id, string Statistic, double Scale);

/// <summary>Rankings as conditions, with no place in a text.</summary>
internal static class RankingFormula
{
    /// <param name="terms">Two at least.</param>
    /// <param name="signs">Between them.</param>
    public static Formula OfOrder(IReadOnlyList<RankedTerm> terms, IReadOnlyList<string> signs) =>
        signs.Select(sign => Operator.All.First(o => o.Sign == sign))
            .Select((sign, i) => Join(sign, Value(terms[i]), Value(terms[i + 1])))
            .Aggregate<Formula>((all, next) => Join(Operator.And, all, next));

    /// <summary>So many are greater, and nobody is as great.</summary>
    /// <param name="rank">From one, the greatest; from minus one, the least.</param>
    /// <param name="others">One at least.</param>
    public static Formula OfRank(RankedTerm term, int rank, IReadOnlyList<RankedTerm> others)
    {
        var wanted = Number(rank < 0 ? others.Count : rank - 1);
        return Join(
            Operator.And,
            Join(Operator.Equal, Above(Operator.Greater), wanted),
            Join(Operator.Equal, Above(Operator.GreaterOrEqual), wanted));

        Formula Above(Operator comparison) => others
            .Select(other => Join(comparison, Value(other), Value(term)))
            .Aggregate<Formula>((sum, next) => Join(Operator.Add, sum, next));
    }

    private static Formula Value(RankedTerm term)
    {
        var reference = new QuantityReference(0, 0, term.Id, term.Statistic);
        return term.Scale == 1 ? reference : Join(Operator.Multiply, Number(term.Scale), reference);
    }

    private static Literal Number(double value) => new Literal(0, 0, value, Unit.One);

    private static Binary Join(Operator sign, Formula left, Formula right) =>
        new(0, 0, sign, 0, left, right);
}
