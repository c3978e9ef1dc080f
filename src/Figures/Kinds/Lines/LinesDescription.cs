using System.Text;
using Standoff.Figures.Words;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Lines;

/// <summary>
/// The lines in words: from where to where each goes and how, where they cross, what is marked.
/// </summary>
internal static class LinesDescription
{
    public static string Write(LinesChart lines)
    {
        var (x, y, curves) = (lines.X, lines.Y.Numbers, lines.Curves);
        string WriteX(double value) => x.Numbers.Write(value, NumberStyle.Compact);
        var count = SentenceParts.Capital(SentenceParts.Count(curves.Lines.Count, "line", "lines"));
        var text = new StringBuilder($"{count} over {SentenceParts.Inside(x.Label)} ({WriteX(x.Scale.Min)} to {WriteX(x.Scale.Max)}");
        text.Append(x.Scale.IsLog ? ", on a logarithmic axis)." : ").");
        foreach (var line in curves.Lines)
            text.Append(' ').Append(Describe(line, y));
        foreach (var (one, other) in Pairs(curves))
        {
            var crossings = curves.FindCrossings(i => one.Values[i], i => other.Values[i]);
            text.Append(Crossings($"“{one.Named.Label}” and “{other.Named.Label}” cross", crossings, WriteX));
        }

        if (lines.Level is { Line: var level })
        {
            var name = $"“{level.Label}” ({y.Write(level.Value, NumberStyle.Compact)})";
            foreach (var line in curves.Lines)
                text.Append(Crossings($"“{line.Named.Label}” crosses {name}", curves.FindCrossings(i => line.Values[i], _ => level.Value), WriteX));
        }

        if (lines.Marks.Any(m => !m.IsCrossing))
        {
            var marks = lines.Marks.Where(m => !m.IsCrossing).Select(m => $"{SentenceParts.Quoted(m.Label)} ({m.Write(x.Numbers, y)})");
            text.Append(" Marked: ").Append(SentenceParts.List([.. marks])).Append('.');
        }

        return text.ToString();
    }

    private static string Describe(Curve line, NumberWriter numbers)
    {
        string Y(double value) => numbers.Write(value, NumberStyle.Compact);
        var signs = line.Values.Zip(line.Values.Skip(1), (a, b) => Math.Sign(b - a))
            .Distinct().ToList();
        var (first, last) = (line.Values[0], line.Values[^1]);
        return signs switch
        {
            [0] => $"“{line.Named.Label}” stays at {Y(first)}.",
            [1] => $"“{line.Named.Label}” rises from {Y(first)} to {Y(last)}.",
            [-1] => $"“{line.Named.Label}” falls from {Y(first)} to {Y(last)}.",
            _ => $"“{line.Named.Label}” goes from {Y(first)} to {Y(last)}, between {Y(line.Values.Min())} and {Y(line.Values.Max())}.",
        };
    }

    private static IEnumerable<(Curve One, Curve Other)> Pairs(SampledCurves curves) =>
        from i in Enumerable.Range(0, curves.Lines.Count) from j in Enumerable.Range(0, i) select (curves.Lines[j], curves.Lines[i]);

    private static string Crossings(string who, IEnumerable<double> where, Func<double, string> write)
    {
        var places = where.Select(write).ToList();
        return places.Count == 0 ? "" : $" {who} at {SentenceParts.List(places)}.";
    }
}
