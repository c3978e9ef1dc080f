using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Checks;

namespace Standoff.Site.Commands.Fixing;

/// <summary>
/// Says which turns of numbers need no other words: those that a condition in the sentence is
/// about and still allows, and those between cells of a row that compares nothing in words.
/// </summary>
internal sealed class HeldTurns(Workbook workbook)
{
    /// <param name="references">Of the sentence.</param>
    /// <param name="row">The words of a row of a table; null for a sentence.</param>
    public bool Hold(Turn turn, IReadOnlyList<Reference?> references, string? row) =>
        (row is not null && ComparingWords.FindIn(row).Count == 0)
        || references.OfType<ComparisonReference>().Any(c => c.IsTrue && IsAbout(c, turn));

    /// <summary>Whether what turned is among what the condition rests on.</summary>
    private bool IsAbout(ComparisonReference comparison, Turn turn)
    {
        var named = comparison.Quantities.SelectMany(Behind).ToHashSet(StringComparer.Ordinal);
        return turn.Numbers.All(n => Behind(n.Quantity).All(named.Contains));
    }

    /// <summary>The inputs behind a quantity; one that has none is its own.</summary>
    private IEnumerable<string> Behind(Quantity quantity) =>
        workbook.FindInputsBehind(quantity).Select(i => i.Id).DefaultIfEmpty(quantity.Id);
}
