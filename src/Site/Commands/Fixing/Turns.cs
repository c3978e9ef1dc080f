using Standoff.Model.Wording;
using Standoff.Site.Prose;

namespace Standoff.Site.Commands.Fixing;

/// <summary>A sign or an order of numbers that the words beside them may have told.</summary>
/// <param name="Numbers">The one or two whose it is, as they are now.</param>
internal sealed record Turn(string Words, IReadOnlyList<NumberReference> Numbers);

/// <summary>
/// Finds among the numbers of a sentence, before and after, pairs whose order turned and numbers
/// whose sign did.
/// </summary>
internal static class Turns
{
    /// <param name="before">As many as <paramref name="after"/>, in the order of writing; null for
    /// a link that is no number.</param>
    public static IReadOnlyList<Turn> Find(IReadOnlyList<NumberReference?> before, IReadOnlyList<NumberReference?> after)
    {
        var told = before.Zip(after, Told.Create).OfType<Told>().ToList();
        var ends = told.Where(t => double.IsInfinity(t.Before) != double.IsInfinity(t.After))
            .Select(t => new Turn($"no number any more, or one again: {t.Words}", [t.Number]));
        var signs = told.Where(t => Math.Sign(t.Before) != Math.Sign(t.After))
            .Select(t => new Turn($"sign turned: {t.Words}", [t.Number]));
        var orders =
            from i in Enumerable.Range(0, told.Count)
            from other in told.Skip(i + 1)
            where UnitLikeness.AreAlike(other.Number.Quantity.Unit, told[i].Number.Quantity.Unit)
            let was = told[i].Before.CompareTo(other.Before)
            let now = told[i].After.CompareTo(other.After)
            where was * now < 0
            let words = $"order turned: {told[i].OldText} was {Side(was)} {other.OldText}, {told[i].Number.Text} is {Side(now)} {other.Number.Text}"
            select new Turn(words, [told[i].Number, other.Number]);
        return [.. ends, .. signs, .. orders.DistinctBy(o => o.Words, StringComparer.Ordinal)];
    }

    private static string Side(int order) => order > 0 ? "above" : "below";

    /// <summary>What a text said of a number, and what it says.</summary>
    /// <param name="Before">In base units, as <paramref name="After"/>.</param>
    private sealed record Told(NumberReference Number, string OldText, double Before, double After)
    {
        public string Words => $"{Number.Quantity.Id} was {OldText} and is {Number.Text}";

        /// <summary>Null where either text cannot be read.</summary>
        public static Told? Create(NumberReference? before, NumberReference? after) =>
            before is not null && after is not null && ValueOf(before) is { } old && ValueOf(after) is { } now
                ? new Told(after, before.Text, old, now)
                : null;

        private static double? ValueOf(NumberReference number)
        {
            var unit = number.Quantity.Unit.Plain;
            if (number.Reading is null || NumberRephrasing.ValueOf(number.Reading, unit) is not { } size)
                return null;
            return (number.Pin == PinnedSign.Below ? -size : size) * unit.Scale;
        }
    }
}
