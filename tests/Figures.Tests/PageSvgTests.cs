using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Standoff.Figures.Geometry;
using Standoff.Figures.Svg;

namespace Standoff.Figures.Tests;

/// <summary>What a page carries of a figure looks like its drawings and is shorter.</summary>
public sealed partial class PageSvgTests
{
    /// <summary>A corner left out lies within a tenth of the line, each end of which is rounded to one.</summary>
    private const double MaxPixels = 0.18;

    public static TheoryData<string> Published => [.. Repository.PublishedIds];

    [Theory]
    [MemberData(nameof(Published))]
    public void Shapes_and_texts_stand_where_they_stand_in_the_drawings(string id)
    {
        var figure = Repository.Published(id);
        var drawings = XElement.Parse($"<both>{figure.PageSvg}</both>").Elements().ToList();
        Assert.Equal(2, drawings.Count);
        foreach (var (exact, shown) in new[] { figure.WideSvg, figure.NarrowSvg }.Select(XElement.Parse).Zip(drawings))
        {
            Assert.Equal((string?)exact.Attribute("viewBox"), (string?)shown.Attribute("viewBox"));
            Assert.Equal(TextsOf(exact).Order(StringComparer.Ordinal), TextsOf(shown).Order(StringComparer.Ordinal));
            // A rim would cover what is written before it.
            var rimmed = TextsOf(shown).Select(text => text.Contains(" h ", StringComparison.Ordinal)).ToList();
            Assert.Equal(rimmed.OrderByDescending(isRimmed => isRimmed), rimmed);
            var rows = Rows(exact);
            Assert.Equal(rows.Count, shown.Elements("path").Count());
            Assert.All(rows.Zip(shown.Elements("path")), pair => Assert.All(pair.First, path => HasSameCorners(path, pair.Second)));
        }
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void They_are_named_by_what_is_there_and_shorter(string id)
    {
        var figure = Repository.Published(id);
        var both = XElement.Parse($"<both>{figure.PageSvg}</both>");
        var ids = both.Descendants().Select(e => (string?)e.Attribute("id")).ToList();
        Assert.All(both.Elements(), drawing => Assert.All(
            new[] { "aria-labelledby", "aria-describedby" },
            name => Assert.Single(ids, given => given == (string?)drawing.Attribute(name))));
        Assert.InRange(figure.PageSvg.Length, 1, (figure.WideSvg.Length + figure.NarrowSvg.Length) * 0.95);
    }

    [Theory]
    [InlineData("M0 0L10 5L20 10", "M0 0l20 10")]
    [InlineData("M0.26 1L10 1V4.44", "M.3 1h9.7v3.4")]
    [InlineData("M0 0H10V10H0ZM2 2H4", "M0 0h10v10h-10zm2 2h2")]
    [InlineData("M0 0L5 -5L10 5", "M0 0l5-5 5 10")]
    [InlineData("M0 0L5 0.09L10 0", "M0 0h10")]
    public void A_path_is_written_by_its_steps(string path, string written) =>
        Assert.Equal(written, ShortPath.Write(path));

    /// <summary>Words, place to a pixel, and what they take from the group around them.</summary>
    private static List<string> TextsOf(XElement drawing) => [.. drawing.Descendants("text").Select(text =>
    {
        string? Of(string name) => (string?)text.Attribute(name) ?? (string?)text.Parent!.Attribute(name is "x" or "y" ? "-" : name);
        string Place(string name) => Math.Round(Drawn.Number(text, name), MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
        var size = Of("font-size") ?? (string)drawing.Attribute("font-size")!;
        return $"{text.Value} {Place("x")} {Place("y")} {Of("class")} {Of("text-anchor")} {size}";
    })];

    /// <summary>Paths, those together that are lines of one ink with nothing else drawn between them.</summary>
    private static List<List<XElement>> Rows(XElement drawing)
    {
        static string Look(XElement path) => $"{path.Attribute("class")}{path.Attribute("stroke-width")}{path.Attribute("clip-path")}";
        var rows = new List<List<XElement>>();
        foreach (var path in drawing.Elements("path"))
        {
            var before = path.PreviousNode as XElement;
            if (before?.Name == "path" && Look(before) == Look(path) && Look(path).StartsWith("class=\"s-", StringComparison.Ordinal))
                rows[^1].Add(path);
            else
                rows.Add([path]);
        }

        return rows;
    }

    private static void HasSameCorners(XElement exact, XElement shown)
    {
        var isOfTicks = (string?)exact.Attribute("class") != (string?)shown.Attribute("class");
        var lines = Steps((string)shown.Attribute("d")!);
        // Half the width of a tick lies on each side of its line.
        var most = MaxPixels + (isOfTicks ? 0.5 : 0);
        Assert.All(
            Drawn.Points(exact),
            corner => Assert.InRange(lines.Min(line => Distance(corner, line.From, line.To)), 0, most));
    }

    /// <summary>The pieces of a path that is written by its steps.</summary>
    private static List<(Point From, Point To)> Steps(string path)
    {
        var pieces = new List<(Point, Point)>();
        var (at, start) = (new Point(0, 0), new Point(0, 0));
        foreach (Match command in Commands().Matches(path))
        {
            var numbers = Numbers().Matches(command.Groups["numbers"].Value).Select(n => Drawn.Number(n.Value)).ToList();
            var letter = command.Value[0];
            if (letter is 'M' or 'm')
            {
                at = start = letter == 'M' ? new Point(numbers[0], numbers[1]) : new Point(at.X + numbers[0], at.Y + numbers[1]);
                continue;
            }

            if (letter == 'z')
            {
                pieces.Add((at, start));
                at = start;
            }

            foreach (var step in numbers.Chunk(letter == 'l' ? 2 : 1))
            {
                var to = new Point(at.X + (letter == 'v' ? 0 : step[0]), at.Y + (letter == 'h' ? 0 : step[^1]));
                pieces.Add((at, to));
                at = to;
            }
        }

        return pieces;
    }

    private static double Distance(Point point, Point from, Point to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var along = x == 0 && y == 0 ? 0 : Math.Clamp(((point.X - from.X) * x + (point.Y - from.Y) * y) / (x * x + y * y), 0, 1);
        return Math.Sqrt(Math.Pow(point.X - from.X - along * x, 2) + Math.Pow(point.Y - from.Y - along * y, 2));
    }

    [GeneratedRegex("[Mmlhvz](?<numbers>[^Mmlhvz]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Commands();

    [GeneratedRegex(@"-?(\d+(\.\d)?|\.\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();
}
