using Standoff.Model.Quantities;

namespace Standoff.Figures.Tests;

public sealed class CrossingTests
{
    public static TheoryData<string, string> Drawings => Repository.DrawingsOf("crossing");

    /// <summary>Recomputed there from the formulas, the result is at its level.</summary>
    [Theory]
    [MemberData(nameof(Drawings))]
    public void The_open_dot_stands_where_the_result_is_at_its_level(string id, string form)
    {
        var (figure, drawn, axes) = Repository.Read(id, form);
        var book = Repository.BookOf(id);
        Assert.True(book.TryFind(figure.Quantities[0], out var result));
        Assert.True(book.TryFind(figure.Quantities[1], out var input));
        var open = drawn.Marks("f-paper").Where(e => e.Name == "circle").ToList();
        Assert.NotEmpty(open);
        Assert.All(open, dot =>
        {
            var (x, level) = (axes.X!.ToValue(Drawn.Number(dot, "cx")), axes.Y!.ToValue(Drawn.Number(dot, "cy")));
            var cases = new Dictionary<string, double[]>(StringComparer.Ordinal) { [input!.Id] = [x] };
            var value = CaseValues.Calculate([(Result)result!], cases, 1)[result!.Id].ToArray()[0];
            Assert.Equal(level, value, 0.01 * (axes.Y.Max - axes.Y.Min));
        });
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Both_sides_and_the_crossing_are_named(string id, string form)
    {
        var (figure, drawn, _) = Repository.Read(id, form);
        var words = drawn.Texts.Select(t => t.Value).SelectMany(t => t.Split(' ')).ToHashSet(StringComparer.Ordinal);
        var quoted = figure.Description.Split('“').Skip(1).Select(q => q[..q.IndexOf('”', StringComparison.Ordinal)]);
        Assert.All(quoted.SelectMany(q => q.Split(' ')), word => Assert.Contains(word, words));
    }
}
