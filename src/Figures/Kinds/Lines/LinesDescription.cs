using System.Text;
using Standoff.Figures.Words;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Lines;

/// <summary>The lines in words: from where to where each goes and how, where they cross, what is marked.</summary>
internal static class LinesDescription
{
    public static string Of(InputAxis axis, NumberWriter numbers, Courses courses, IReadOnlyList<Mark> marks, Reference? reference)
    {
        string X(double value) => axis.Numbers.Write(value, NumberStyle.Compact);
        var text = new StringBuilder($"{Prose.Capital(Prose.Count(courses.Lines.Count, "line", "lines"))} over {Prose.Inside(axis.Label)} ({X(axis.Scale.Min)} to {X(axis.Scale.Max)}");
        text.Append(axis.Scale.IsLog ? ", on a logarithmic axis)." : ").");
        foreach (var line in courses.Lines)
            text.Append(' ').Append(Course(line, numbers));
        foreach (var (one, other) in Pairs(courses))
            text.Append(Crossings($"“{one.Named.Label}” and “{other.Named.Label}” cross", courses.Crossings(i => one.Values[i], i => other.Values[i]), X));
        foreach (var line in reference is null ? [] : courses.Lines)
            text.Append(Crossings($"“{line.Named.Label}” crosses “{reference!.Label}” ({numbers.Write(reference.Value, NumberStyle.Compact)})", courses.Crossings(i => line.Values[i], _ => reference.Value), X));
        if (marks.Count > 0)
            text.Append(" Marked: ").Append(Prose.List([.. marks.Select(m => $"{Prose.Quoted(m.Label)} ({m.Write(axis.Numbers, numbers)})")])).Append('.');
        return text.ToString();
    }

    private static string Course(Course line, NumberWriter numbers)
    {
        string Y(double value) => numbers.Write(value, NumberStyle.Compact);
        var signs = line.Values.Zip(line.Values.Skip(1), (a, b) => Math.Sign(b - a)).Distinct().ToList();
        var (first, last) = (line.Values[0], line.Values[^1]);
        return signs switch
        {
            [0] => $"“{line.Named.Label}” stays at {Y(first)}.",
            [1] => $"“{line.Named.Label}” rises from {Y(first)} to {Y(last)}.",
            [-1] => $"“{line.Named.Label}” falls from {Y(first)} to {Y(last)}.",
            _ => $"“{line.Named.Label}” goes from {Y(first)} to {Y(last)}, between {Y(line.Values.Min())} and {Y(line.Values.Max())}.",
        };
    }

    private static IEnumerable<(Course One, Course Other)> Pairs(Courses courses) =>
        from i in Enumerable.Range(0, courses.Lines.Count) from j in Enumerable.Range(0, i) select (courses.Lines[j], courses.Lines[i]);

    private static string Crossings(string who, IEnumerable<double> where, Func<double, string> write)
    {
        var places = where.Select(write).ToList();
        return places.Count == 0 ? "" : $" {who} at {Prose.List(places)}.";
    }
}
