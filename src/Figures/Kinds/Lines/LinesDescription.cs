using System.Text;
using Standoff.Figures.Words;
using Standoff.Model.Units;

namespace Standoff.Figures.Kinds.Lines;

/// <summary>The lines in words: from where to where each goes and how, where they cross, what is marked.</summary>
internal static class LinesDescription
{
    public static string Of(InputAxis axis, Unit unit, Courses courses, IReadOnlyList<Mark> marks, Reference? reference, UnitTable units)
    {
        string X(double value) => ValueText.Compact(value, axis.Input.Unit, units);
        var text = new StringBuilder($"{Prose.Capital(Prose.Count(courses.Lines.Count, "line", "lines"))} over {Prose.Inside(axis.Label)} ({X(axis.Scale.Min)} to {X(axis.Scale.Max)}");
        text.Append(axis.Scale.IsLog ? ", on a logarithmic axis)." : ").");
        foreach (var line in courses.Lines)
            text.Append(' ').Append(Course(line, unit));
        foreach (var (one, other) in Pairs(courses))
            text.Append(Crossings($"“{one.Named.Label}” and “{other.Named.Label}” cross", courses.Crossings(i => one.Values[i], i => other.Values[i]), X));
        foreach (var line in reference is null ? [] : courses.Lines)
            text.Append(Crossings($"“{line.Named.Label}” crosses “{reference!.Label}” ({ValueText.Compact(reference.Value, unit)})", courses.Crossings(i => line.Values[i], _ => reference.Value), X));
        if (marks.Count > 0)
            text.Append(" Marked: ").Append(Prose.List([.. marks.Select(m => $"{Prose.Quoted(m.Label)} ({m.Write(axis.Input.Unit, unit, units)})")])).Append('.');
        return text.ToString();
    }

    private static string Course(Course line, Unit unit)
    {
        string Y(double value) => ValueText.Compact(value, unit);
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
