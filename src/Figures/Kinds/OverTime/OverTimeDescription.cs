using System.Text;
using Standoff.Figures.Axes;
using Standoff.Figures.Words;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.OverTime;

/// <summary>
/// The lines in words: from where to where each goes, its extremes, which ends highest, where two
/// cross.
/// </summary>
internal static class OverTimeDescription
{
    public static string Write(NumberAxis axis, IReadOnlyList<DatedLine> lines)
    {
        var first = lines.Select(l => l.Points[0]).MinBy(p => p.X)!;
        var last = lines.Select(l => l.Points[^1]).MaxBy(p => p.X)!;
        var count = SentenceParts.Capital(SentenceParts.Count(lines.Count, "line", "lines"));
        var text = new StringBuilder($"{count} over time, {first.Date.InWords} to {last.Date.InWords}");
        text.Append(axis.Scale.IsLog ? ", on a logarithmic axis." : ".");
        foreach (var line in lines)
            text.Append(' ').Append(Describe(line, axis.Numbers));
        foreach (var (one, other) in Pairs(lines))
            text.Append(Crossings(one, other));
        if (lines.Count > 1 && lines.MaxBy(l => l.Points[^1].Value) is { } highest)
            text.Append($" The highest at its end is “{highest.Label}”.");
        return text.ToString();
    }

    private static string Describe(DatedLine line, NumberWriter numbers)
    {
        string Y(DatedPoint point) => $"{numbers.Write(point.Value, NumberStyle.Compact)} ({point.Date.InWords})";
        var (first, last) = (line.Points[0], line.Points[^1]);
        var (least, most) = (line.Points.MinBy(p => p.Value)!, line.Points.MaxBy(p => p.Value)!);
        var signs = line.Points.Zip(line.Points.Skip(1), (a, b) => Math.Sign(b.Value - a.Value))
            .Where(s => s != 0).Distinct().ToList();
        return signs switch
        {
            [] => $"“{line.Label}” stays at {Y(first)}.",
            [1] => $"“{line.Label}” rises from {Y(first)} to {Y(last)}.",
            [-1] => $"“{line.Label}” falls from {Y(first)} to {Y(last)}.",
            _ => $"“{line.Label}” goes from {Y(first)} to {Y(last)}, between {Y(least)} and {Y(most)}.",
        };
    }

    private static IEnumerable<(DatedLine One, DatedLine Other)> Pairs(IReadOnlyList<DatedLine> lines) =>
        from i in Enumerable.Range(0, lines.Count) from j in Enumerable.Range(0, i) select (lines[j], lines[i]);

    /// <summary>
    /// Between which dates two lines change places; steps and slopes alike are compared at the
    /// dates of either.
    /// </summary>
    private static string Crossings(DatedLine one, DatedLine other)
    {
        var dates = one.Points.Concat(other.Points).DistinctBy(p => p.X).OrderBy(p => p.X).ToList();
        var gaps = dates.Select(d => (d.Date, Gap: ValueAt(one, d.X) - ValueAt(other, d.X)))
            .Where(g => g.Gap is not (null or 0)).ToList();
        var places = gaps.Zip(gaps.Skip(1)).Where(p => p.First.Gap * p.Second.Gap < 0)
            .Select(p => $"between {p.First.Date.InWords} and {p.Second.Date.InWords}").ToList();
        return places.Count == 0
            ? ""
            : $" “{one.Label}” and “{other.Label}” cross {SentenceParts.List(places)}.";
    }

    /// <summary>Null before the line begins and after it ends.</summary>
    private static double? ValueAt(DatedLine line, double x)
    {
        var corners = line.Corners().ToList();
        if (x < corners[0].X || x > corners[^1].X)
            return null;
        var after = corners.FindLastIndex(c => c.X <= x);
        if (after == corners.Count - 1 || corners[after].X == x)
            return corners[after].Y;
        var (from, to) = (corners[after], corners[after + 1]);
        return from.Y + (x - from.X) / (to.X - from.X) * (to.Y - from.Y);
    }
}
