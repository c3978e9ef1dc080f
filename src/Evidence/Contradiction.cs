using Standoff.Evidence.Rows;

namespace Standoff.Evidence;

/// <summary>
/// Two facts about the same quantity, period and unit that cannot both hold, since their ranges do
/// not overlap.
/// </summary>
/// <param name="First">The one that stands higher in the table.</param>
internal sealed record Contradiction(Fact First, Fact Second)
{
    /// <summary>Facts that are laid beside each other; those below are not compared.</summary>
    private const int MaxCompared = 200;

    /// <param name="facts">Of one quantity, in the order of the table.</param>
    /// <returns>Nothing where all agree.</returns>
    public static Contradiction? FindFirst(IEnumerable<Fact> facts)
    {
        var compared = facts.Take(MaxCompared).ToList();
        return compared
            .SelectMany((a, i) => compared.Skip(i + 1).Select(b => new Contradiction(a, b)))
            .FirstOrDefault(pair => pair.IsReal);
    }

    private bool IsReal =>
        First.Evidence.Period == Second.Evidence.Period
        && First.Unit.Text == Second.Unit.Text
        && (First.Range.High < Second.Range.Low || Second.Range.High < First.Range.Low);
}
