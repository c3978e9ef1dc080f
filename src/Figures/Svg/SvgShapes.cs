using System.Globalization;
using System.Xml.Linq;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;

namespace Standoff.Figures.Svg;

/// <summary>
/// The shapes of Skia's SVG, made small and fit for a page: colours become classes, a fill and its
/// outline one element, equal clip paths one with an id of the figure (Skia counts them for the
/// whole process), and what draws nothing goes.
/// </summary>
internal sealed class SvgShapes
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string[] Geometry = ["x", "y", "width", "height", "d", "cx", "cy", "r"];

    private readonly string _id;
    private readonly Dictionary<string, Box> _clips = new(StringComparer.Ordinal);
    private readonly Dictionary<Box, string> _clipIds = [];
    private readonly List<XElement> _marks = [];

    public SvgShapes(XElement skia, Box frame, string id)
    {
        _id = id;
        foreach (var clip in skia.Descendants(Svg + "clipPath"))
            _clips[(string)clip.Attribute("id")!] = clip.Element(Svg + "rect") is { } rect ? BoxOf(rect) : frame;
        Read(skia, frame);
    }

    public IReadOnlyList<XElement> Marks => _marks;

    public IReadOnlyList<XElement> ClipPaths => [.. _clipIds.Select(c => ClipPath(c.Value, c.Key))];

    private static XElement ClipPath(string id, Box box)
    {
        XAttribute Attribute(string name, double pixels) => new(name, SvgWriter.Text(pixels));
        return new XElement("clipPath", new XAttribute("id", id), new XElement(
            "rect", Attribute("x", box.Left), Attribute("y", box.Top), Attribute("width", box.Width), Attribute("height", box.Height)));
    }

    private void Read(XElement parent, Box clip)
    {
        foreach (var element in parent.Elements())
        {
            if (element.Name == Svg + "g")
                Read(element, ClipOf(element) ?? clip);
            else if (element.Name != Svg + "clipPath" && Shape(element) is { } shape)
                Add(shape, clip);
        }
    }

    private void Add(XElement shape, Box clip)
    {
        if (!clip.Grow(0.01).Contains(Bounds(shape)))
        {
            if (!_clipIds.TryGetValue(clip, out var id))
                _clipIds.Add(clip, id = $"{_id}-c{_clipIds.Count}");
            shape.SetAttributeValue("clip-path", $"url(#{id})");
        }

        if (_marks.Count > 0 && IsOutlineOf(shape, _marks[^1]))
        {
            _marks[^1].Attribute("class")!.Value += " " + (string)shape.Attribute("class")!;
            CopyStroke(shape, _marks[^1]);
        }
        else
        {
            _marks.Add(shape);
        }
    }

    private Box? ClipOf(XElement group) =>
        (string?)group.Attribute("clip-path") is { } reference
            ? _clips[reference["url(#".Length..^1]]
            : null;

    /// <summary>The shape in our terms; null where it draws nothing.</summary>
    private static XElement? Shape(XElement element)
    {
        var classes = new List<string>();
        foreach (var (attribute, prefix) in new[] { ("fill", "f-"), ("stroke", "s-") })
        {
            var colour = (string?)element.Attribute(attribute);
            if (colour?.StartsWith('#') is true)
                classes.Add(ClassOf(prefix, Ink.FromSvg(colour)));
        }

        if (classes.Count == 0 || IsPoint((string?)element.Attribute("d")))
            return null;
        var shape = new XElement(element.Name.LocalName, new XAttribute("class", string.Join(' ', classes)));
        CopyStroke(element, shape);
        foreach (var name in Geometry)
            shape.SetAttributeValue(name, (string?)element.Attribute(name));
        if ((string?)element.Attribute("fill-rule") is { } rule)
            shape.SetAttributeValue("fill-rule", rule);
        return shape.Name == "ellipse" ? Circle(shape, element) : shape;
    }

    private static string ClassOf(string prefix, Ink ink) =>
        ink.Dash == Dash.None ? prefix + ink.Name : $"{prefix}{ink.Name} d{(int)ink.Dash}";

    private static XElement Circle(XElement shape, XElement ellipse)
    {
        shape.Name = "circle";
        shape.SetAttributeValue("r", (string?)ellipse.Attribute("rx"));
        return shape;
    }

    private static void CopyStroke(XElement from, XElement to)
    {
        if ((string?)from.Attribute("stroke-width") is { } width && width != "1")
            to.SetAttributeValue("stroke-width", width);
    }

    private static bool IsOutlineOf(XElement outline, XElement filled) =>
        outline.Name == filled.Name
        && ((string)outline.Attribute("class")!).StartsWith("s-", StringComparison.Ordinal)
        && !((string)filled.Attribute("class")!).Contains("s-", StringComparison.Ordinal)
        && Geometry.Append("clip-path")
            .All(a => (string?)outline.Attribute(a) == (string?)filled.Attribute(a));

    /// <summary>Whether a path goes nowhere: a tick of length zero.</summary>
    private static bool IsPoint(string? path) =>
        path?[1..].Split('L') is [var from, var to] && from == to;

    private static Box BoxOf(XElement rect)
    {
        double Number(string name) => double.Parse((string?)rect.Attribute(name) ?? "0", CultureInfo.InvariantCulture);
        return new Box(Number("x"), Number("y"), Number("x") + Number("width"), Number("y") + Number("height"));
    }

    private static Box Bounds(XElement shape)
    {
        double Number(string name) => double.Parse((string)shape.Attribute(name)!, CultureInfo.InvariantCulture);
        switch (shape.Name.LocalName)
        {
            case "rect":
                return BoxOf(shape);
            case "circle":
                return new Box(Number("cx"), Number("cy"), Number("cx"), Number("cy"));
            default:
                var numbers = ((string)shape.Attribute("d")!).Split(['M', 'L', 'H', 'V', 'Z', ' ', ','], StringSplitOptions.RemoveEmptyEntries)
                    .Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToList();
                var (xs, ys) = (numbers.Where((_, i) => i % 2 == 0).ToList(), numbers.Where((_, i) => i % 2 == 1).ToList());
                return new Box(xs.Min(), ys.Min(), xs.Max(), ys.Max());
        }
    }
}
