using Standoff.Figures.Geometry;

namespace Standoff.Figures.Tests;

public sealed class NestedSquaresTests
{
    public static TheoryData<string, string> Drawings => DrawingsThatSay("in one another");

    public static TheoryData<string, string> Beside => DrawingsThatSay("beside each other");

    public static TheoryData<string> Figures => [.. Repository.IdsOf("nested-squares")];

    /// <summary>
    /// Two shapes a square, its outline and its fill; those of a panel before those of its key.
    /// </summary>
    [Theory]
    [MemberData(nameof(Drawings))]
    public void Areas_are_to_each_other_as_the_values_of_the_table(string id, string form)
    {
        var (figure, drawn, _) = Repository.Read(id, form);
        var values = figure.Table.Rows.Select(r => r[1].Number!.Value).ToList();
        var sides = drawn.Root.Elements("path").Where(p => ((string)p.Attribute("class")!).StartsWith("f-", StringComparison.Ordinal))
            .Select(Drawn.Points).Where((_, i) => i % 4 == 0)
            .Select(p => p.Max(c => c.X) - p.Min(c => c.X)).ToList();
        Assert.True(sides.Count >= values.Count);
        var (index, outer) = (0, sides[0]);
        foreach (var (side, i) in sides.Select((s, i) => (s, i)))
        {
            // A frame begins with the last square of the one before it, drawn anew.
            if (i > 0 && Math.Abs(side - sides[0]) < 0.01)
                outer = side;
            else if (i > 0)
                index++;
            var first = FirstOf(values, sides, i);
            if (side > 2.01)
                Assert.Equal(values[index] / values[first], side * side / (outer * outer), 0.02 * values[index] / values[first] + 0.002);
        }

        Assert.Equal(values.Count - 1, index);
    }

    /// <summary>Two shapes a square, its outline and its fill.</summary>
    [Theory]
    [MemberData(nameof(Beside))]
    public void Squares_beside_each_other_overlap_nowhere_and_are_true_to_scale(string id, string form)
    {
        var (figure, drawn, _) = Repository.Read(id, form);
        var values = figure.Table.Rows.Select(r => r[1].Number!.Value).ToList();
        var squares = drawn.Root.Elements("path").Select(Drawn.Points).Where((_, i) => i % 2 == 0)
            .Select(p => new Box(p.Min(c => c.X), p.Min(c => c.Y), p.Max(c => c.X), p.Max(c => c.Y))).ToList();
        Assert.Equal(values.Count, squares.Count);
        Assert.All(squares.Zip(values), s => Assert.Equal(
            s.Second / values[0], s.First.Width * s.First.Height / (squares[0].Width * squares[0].Height), 0.01));
        Assert.All(
            squares.Zip(squares.Skip(1)), pair => Assert.False(pair.First.Overlaps(pair.Second)));
        Assert.All(drawn.Texts.Select(drawn.Box), text => Assert.DoesNotContain(
            squares, s => s.Overlaps(new Box(text.Left, text.Top, text.Right, text.Bottom))));
    }

    [Fact]
    public void What_is_only_promised_is_paler() =>
        Assert.Equal(
            ["f-gpu-60", "f-gpu-15", "f-assumed-60"],
            Repository.Read("nested-squares-beside", "wide").Drawn.Root.Elements("path").Where((_, i) => i % 2 == 1).Select(p => (string)p.Attribute("class")!));

    private static TheoryData<string, string> DrawingsThatSay(string words) =>
        [.. from id in Repository.IdsOf("nested-squares") where Repository.Any(id).Description.Contains(words, StringComparison.Ordinal)
            from form in new[] { "wide", "narrow" } select (id, form)];

    /// <summary>Which value fills the frame that a square stands in.</summary>
    private static int FirstOf(List<double> values, List<double> sides, int square)
    {
        var (first, index) = (0, 0);
        for (var i = 1; i <= square; i++)
        {
            if (Math.Abs(sides[i] - sides[0]) < 0.01)
                first = index;
            else
                index++;
        }

        return Math.Min(first, values.Count - 1);
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Every_square_is_named_with_its_value(string id)
    {
        var figure = Repository.Any(id);
        var texts = string.Join(' ', new Drawn(figure.WideSvg).Texts.Select(t => t.Value));
        Assert.All(figure.Table.Rows, row => Assert.Contains(row[0].Text.Split(' ')[0], texts, StringComparison.Ordinal));
    }
}
