using Standoff.Figures.Colours;
using Standoff.Figures.Lettering;
using Standoff.Model.Quantities;

namespace Standoff.Figures.Kinds.Rows;

/// <summary>
/// What the colours of rows mean, where a group has several, and what the lines are that show
/// ranges. Series are named at their marks.
/// </summary>
internal static class RowKey
{
    private const double DotPixels = 9;
    private const string OfResult = "5th to 95th percentile of our draws";
    private const string OfFact = "range of the account";

    public static DrawingKey Create(DrawingSize size, RowChart rows) =>
        new(size, [.. Colours(rows), .. Ranges(rows)], rows.Rows[0].Origin);

    private static IEnumerable<KeyEntry> Colours(RowChart rows)
    {
        var hasSeveral = rows.Groups.Any(g => g.Rows.Select(r => r.Values[0].Role).Distinct().Count() > 1);
        return rows.Series.Count > 0 || !hasSeveral
            ? []
            : rows.Rows.Select(r => r.Values[0].Role).Distinct().Select(Dot);
    }

    private static KeyEntry Dot(ColourRole role) => new(
        ColourRoleNames.NameOf(role), (chart, box) => chart.Dot(box.Centre.X, box.Centre.Y, DotPixels, Ink.Of(role), Ink.Of(role)));

    private static IEnumerable<KeyEntry> Ranges(RowChart rows)
    {
        if (!rows.HasRanges)
            return [];
        var ofResults = rows.Rows.Select(r => r.Values[0]).Where(v => v.HasRange).Select(v => v.Quantity is Result).ToHashSet();
        IEnumerable<KeyEntry> dot = ofResults.Contains(false) ? [] : [new KeyEntry("dot: base case")];
        return [.. dot, new KeyEntry($"line: {(ofResults.Count > 1 ? $"{OfFact}, or {OfResult}" : ofResults.Contains(true) ? OfResult : OfFact)}")];
    }
}
