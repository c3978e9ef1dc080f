using Standoff.Figures.Geometry;

namespace Standoff.Figures.Placement;

/// <summary>
/// Chooses a candidate for each of some texts: the cheapest set that moving one text or two at once
/// cannot better (Christensen, Marks and Shieber 1995 compare such searches). The same texts give
/// the same choice.
/// </summary>
internal sealed class LabelSearch(IReadOnlyList<PlacedText> texts)
{
    /// <summary>
    /// Of a label with another one or a mark under it: never chosen while anything else is left.
    /// </summary>
    public const double Collision = 1000;

    /// <summary>
    /// A label that costs less is well placed: two are moved together only where one of them is
    /// not.
    /// </summary>
    private const double GoodEnough = 8;

    /// <summary>Over all texts; more change nothing that can be seen.</summary>
    private const int MaxSweeps = 20;

    /// <summary>Sets <see cref="PlacedText.Chosen"/> of every text.</summary>
    public void Run()
    {
        foreach (var text in texts)
            text.Chosen = text.Candidates.MinBy(c => Total(text, c))!;
        for (var (sweep, hasMoved) = (0, true); sweep < MaxSweeps && hasMoved; sweep++)
        {
            hasMoved = MoveOne();
            hasMoved |= MoveTwo();
        }
    }

    private bool MoveOne()
    {
        var hasMoved = false;
        foreach (var text in texts)
        {
            var best = text.Candidates.MinBy(c => Total(text, c))!;
            if (Total(text, best) >= Total(text, text.Chosen!))
                continue;
            (text.Chosen, hasMoved) = (best, true);
        }

        return hasMoved;
    }

    private bool MoveTwo()
    {
        var hasMoved = false;
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = 0; j < i; j++)
                hasMoved |= MoveTwo(texts[i], texts[j]);
        }

        return hasMoved;
    }

    private bool MoveTwo(PlacedText one, PlacedText other)
    {
        if (Total(one, one.Chosen!) < GoodEnough && Total(other, other.Chosen!) < GoodEnough)
            return false;
        double Without(PlacedText text, LabelCandidate candidate, PlacedText left) =>
            candidate.Cost + texts.Where(t => t != text && t != left)
                .Sum(t => Between(text, candidate, t, t.Chosen));
        var ones = one.Candidates.Select(c => (Candidate: c, Cost: Without(one, c, other))).ToList();
        var others = other.Candidates.Select(c => (Candidate: c, Cost: Without(other, c, one)))
            .ToList();
        var best = Without(one, one.Chosen!, other) + Without(other, other.Chosen!, one) + Between(one, one.Chosen!, other, other.Chosen);
        var hasMoved = false;
        foreach (var (a, b) in from a in ones from b in others where a.Cost + b.Cost < best select (a, b))
        {
            var cost = a.Cost + b.Cost + Between(one, a.Candidate, other, b.Candidate);
            if (cost >= best)
                continue;
            (best, one.Chosen, other.Chosen, hasMoved) = (cost, a.Candidate, b.Candidate, true);
        }

        return hasMoved;
    }

    /// <summary>What a label costs at a place while all others stay where they are.</summary>
    private double Total(PlacedText text, LabelCandidate candidate) =>
        candidate.Cost + texts.Where(t => t != text).Sum(t => Between(text, candidate, t, t.Chosen));

    /// <summary>What two labels cost because of each other.</summary>
    private static double Between(PlacedText one, LabelCandidate a, PlacedText other, LabelCandidate? b)
    {
        if (b is null)
            return 0;
        var distance = a.Boxes.Min(x => b.Boxes.Min(x.DistanceTo));
        var clearance = Math.Max(one.Clearance, other.Clearance);
        var cost = distance < 3 ? Collision : distance < clearance ? 5 * (1 - distance / clearance) : 0;
        cost += (Hits(a.Leader, b) + Hits(b.Leader, a)) * 300;
        return a.Leader is { } first && b.Leader is { } second && Polyline.Meets(first, second[0], second[1])
            ? cost + 100
            : cost;
    }

    private static int Hits(Point[]? leader, LabelCandidate label) =>
        leader is null ? 0 : label.Boxes.Count(b => b.Grow(2).Crosses(leader[0], leader[1]));
}
