using Standoff.Figures.Geometry;

namespace Standoff.Figures.Tests;

public sealed class FlowTests
{
    public static TheoryData<string, string> Drawings => Repository.DrawingsOf("flow");

    [Theory]
    [MemberData(nameof(Drawings))]
    public void No_arrow_runs_through_a_party(string id, string form)
    {
        var drawn = Repository.Read(id, form).Drawn;
        var boxes = Boxes(drawn);
        Assert.NotEmpty(boxes);
        Assert.All(from line in Arrows(drawn) from box in boxes select (line, box), pair =>
            Assert.False(Polyline.Crosses(pair.line.Points, pair.box.Grow(-1))));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void The_more_is_paid_the_thicker_is_the_arrow(string id, string form)
    {
        var (figure, drawn, _) = Repository.Read(id, form);
        var widths = Arrows(drawn).Select(a => a.Width).Distinct().Order().ToList();
        var amounts = figure.Table.Rows.Where(r => r[1].Text.Length > 0).Select(r => r[3].Number).Select(n => n ?? 0).Distinct().ToList();
        Assert.Equal(amounts.Count, widths.Count);
        Assert.Equal(9, widths[^1], 0.01);
    }

    [Fact]
    public void What_payments_come_to_stands_in_the_box_of_their_party()
    {
        var balanced = Repository.IdsOf("flow").SelectMany(id => new[] { "wide", "narrow" }.Select(form => Repository.Read(id, form)))
            .SelectMany(r => r.Figure.Table.Rows.Where(row => row[1].Text.Length == 0), (r, row) => (r.Drawn, Row: row)).ToList();
        Assert.NotEmpty(balanced);
        Assert.All(balanced, b =>
        {
            Point Middle(string text) => b.Drawn.Texts.Where(t => t.Value.Contains(text, StringComparison.Ordinal))
                .Select(b.Drawn.Box).Select(box => new Point((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2)).First();
            var (name, said) = (Middle(b.Row[0].Text), Middle(b.Row[2].Text.Split(' ')[0]));
            Assert.Single(Boxes(b.Drawn), box => box.Contains(name) && box.Contains(said));
        });
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void An_arrow_without_an_amount_is_broken(string id, string form)
    {
        var (figure, drawn, _) = Repository.Read(id, form);
        Assert.Equal(
            figure.Table.Rows.Any(r => r[3].Number is null), drawn.Marks("d1").Any());
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void What_is_not_paid_at_the_start_is_hollow_and_a_key_says_so(string id, string form)
    {
        var (figure, drawn, _) = Repository.Read(id, form);
        var isLater = figure.Description.Contains(", not at the start.", StringComparison.Ordinal);
        var isCalled = figure.Description.Contains(", only if called.", StringComparison.Ordinal);
        Assert.Equal(isLater || isCalled, drawn.Marks("s-paper").Any());
        Assert.Equal(isLater, drawn.Texts.Any(t => t.Value == "paid later"));
        Assert.Equal(isCalled, drawn.Texts.Any(t => t.Value == "paid only if called"));
        Assert.Contains(drawn.Texts, t => t.Value == "no amount told");
    }

    private static List<Box> Boxes(Drawn drawn) =>
        [.. drawn.Root.Elements("path").Where(p => ((string)p.Attribute("class")!).EndsWith("-15", StringComparison.Ordinal))
            .Select(Drawn.Points)
            .Select(p => new Box(p.Min(c => c.X), p.Min(c => c.Y), p.Max(c => c.X), p.Max(c => c.Y)))];

    /// <summary>
    /// Without the paper inside hollow ones, and without the key, which stands below all parties.
    /// </summary>
    private static IEnumerable<(List<Point> Points, double Width)> Arrows(Drawn drawn)
    {
        var bottom = Boxes(drawn).Max(b => b.Bottom);
        return drawn.Root.Elements("path").Where(p => ((string)p.Attribute("class")!).StartsWith("s-", StringComparison.Ordinal) && (string?)p.Attribute("class") != "s-paper")
            .Select(p => (Points: Drawn.Points(p), Drawn.Number((string?)p.Attribute("stroke-width") ?? "1")))
            .Where(a => a.Points.All(p => p.Y <= bottom));
    }
}
