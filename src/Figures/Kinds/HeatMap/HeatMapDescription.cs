using System.Text;
using Standoff.Figures.Geometry;
using Standoff.Figures.Words;

namespace Standoff.Figures.Kinds.HeatMap;

/// <summary>
/// The map in words: what runs along its sides, its extremes and where they lie, how it changes,
/// its contours and pins.
/// </summary>
internal static class HeatMapDescription
{
    public static string Write(MapField field, IReadOnlyList<Contour> contours, IReadOnlyList<Pin> pins)
    {
        string WriteValue(double value) => MarkValue.Write(field.Numbers, value);
        var text = new StringBuilder($"Map of “{field.Statement}” over {Range(field.X)} and {Range(field.Y)}.");
        text.Append(' ').Append(Extremes(field, WriteValue));
        text.Append(' ').Append(Trends(field));
        foreach (var contour in contours)
            text.Append(' ').Append(Describe(contour, field, WriteValue));
        if (pins.Count > 0)
        {
            var marks = pins.Select(p => $"{SentenceParts.Quoted(p.Label)} ({WriteValue(p.Value)})");
            text.Append(" Marked: ").Append(SentenceParts.List([.. marks])).Append('.');
        }

        return text.ToString();
    }

    private static string Range(InputAxis axis)
    {
        var write = Writer(axis);
        return $"{SentenceParts.Inside(axis.Label)} ({write(axis.Scale.Min)} to {write(axis.Scale.Max)})";
    }

    private static string Extremes(MapField field, Func<double, string> write)
    {
        string Place(double value)
        {
            var index = field.Values.ToList().IndexOf(value);
            return $"{write(value)}, at {Writer(field.X)(field.Xs[index % field.Xs.Length])} and {Writer(field.Y)(field.Ys[index / field.Xs.Length])}";
        }

        return $"It runs from {Place(field.Values.Min())}, to {Place(field.Values.Max())}.";
    }

    private static string Trends(MapField field)
    {
        var alongX = Trend(field.Xs.Length, field.Ys.Length, (i, j) => field.Value(i, j));
        var alongY = Trend(field.Ys.Length, field.Xs.Length, (i, j) => field.Value(j, i));
        return alongX == alongY
            ? $"It {alongX} with both."
            : $"It {alongX} with the first and {alongY} with the second.";
    }

    private static string Trend(int steps, int lines, Func<int, int, double> value)
    {
        var changes = from line in Enumerable.Range(0, lines) from i in Enumerable.Range(1, steps - 1) select value(i, line) - value(i - 1, line);
        var signs = changes.Select(Math.Sign).Where(s => s != 0).Distinct().ToList();
        return signs switch { [1] => "rises", [-1] => "falls", _ => "rises and falls" };
    }

    /// <summary>Where a contour begins and ends, from left to right.</summary>
    private static string Describe(Contour contour, MapField field, Func<double, string> write)
    {
        var line = MarchingSquares.Lines(field.Xs, field.Ys, field.Value, contour.Level)
            .OrderByDescending(l => l.Count).First();
        var (from, to) = line[0].X <= line[^1].X ? (line[0], line[^1]) : (line[^1], line[0]);
        string Point(Point point) => $"{Writer(field.X)(point.X)} and {Writer(field.Y)(point.Y)}";
        var name = contour.Label.Length > 0 ? $", {SentenceParts.Quoted(contour.Label)}," : "";
        return $"The line at {write(contour.Level)}{name} runs from {Point(from)} to {Point(to)}.";
    }

    private static Func<double, string> Writer(InputAxis axis) =>
        axis.Numbers.Span([axis.Scale.Min, axis.Scale.Max]).Write;
}
