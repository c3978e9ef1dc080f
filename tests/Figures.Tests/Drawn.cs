using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;

namespace Standoff.Figures.Tests;

/// <summary>An SVG, read back.</summary>
internal sealed partial class Drawn(string svg)
{
    private readonly XElement _root = XElement.Parse(svg);

    /// <summary>A drawing that is a file of its own.</summary>
    public static Drawn OfFile(string svg) =>
        new(svg.Replace(" xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal));

    public XElement Root => _root;

    public double Left => ViewBox[0];

    public double Top => ViewBox[1];

    public double Width => ViewBox[2];

    public double Height => ViewBox[3];

    public IEnumerable<XElement> Texts => _root.Elements("text");

    private double[] ViewBox =>
        [.. ((string)_root.Attribute("viewBox")!).Split(' ').Select(Number)];

    /// <summary>Shapes that carry a class.</summary>
    public IEnumerable<XElement> Marks(string className) => _root.Elements()
        .Where(e => ((string?)e.Attribute("class"))?.Split(' ').Contains(className) is true && e.Name != "text");

    /// <summary>
    /// Lines of data, in the order in which they are drawn: those that are 2.5 px wide.
    /// </summary>
    public IEnumerable<XElement> LinesOfData() => _root.Elements("path")
        .Where(e => ((string)e.Attribute("class")!).StartsWith("s-", StringComparison.Ordinal) && (string?)e.Attribute("stroke-width") == "2.5");

    /// <summary>Corners of the lines of data.</summary>
    public IEnumerable<List<Point>> Lines() => LinesOfData().Select(Points);

    public static double Number(XElement element, string attribute) =>
        Number((string)element.Attribute(attribute)!);

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    public double Size(XElement text) =>
        text.Attribute("font-size") is { } own ? Number(own.Value) : Number(_root, "font-size");

    /// <summary>Corners of a path without curves.</summary>
    public static List<Point> Points(XElement path)
    {
        var points = new List<Point>();
        foreach (Match command in Commands().Matches((string)path.Attribute("d")!))
        {
            var numbers = command.Groups["numbers"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number).ToList();
            points.Add(command.Value[0] switch
            {
                'H' => points[^1] with { X = numbers[0] },
                'V' => points[^1] with { Y = numbers[0] },
                _ => new Point(numbers[0], numbers[1]),
            });
        }

        return points;
    }

    /// <summary>What a text covers by its words, anchor and size.</summary>
    public (double Left, double Top, double Right, double Bottom) Box(XElement text) => WidenedBox(text, 1);

    /// <param name="widening">Of the words, by another face.</param>
    public (double Left, double Top, double Right, double Bottom) WidenedBox(XElement text, double widening)
    {
        var (x, y, size) = (Number(text, "x"), Number(text, "y"), Size(text));
        // In hundredths, as its place is written.
        var length = widening * Math.Round(
            ChartFont.Width(text.Value, new TextStyle(size, ((string)text.Attribute("class")!).Split(' ').Contains("b"))), 2, MidpointRounding.AwayFromZero);
        var left = (string?)text.Attribute("text-anchor") switch { "middle" => x - length / 2, "end" => x - length, _ => x };
        return (left, y - 0.7 * size, left + length, y + 0.2 * size);
    }

    [GeneratedRegex("[MLHV](?<numbers>[^MLHVZ]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Commands();
}
