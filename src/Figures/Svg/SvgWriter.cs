using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;

namespace Standoff.Figures.Svg;

/// <summary>
/// Writes a chart as SVG for an HTML page: ScottPlot's shapes with classes for colours, then the
/// texts as text, with a name and a description.
/// </summary>
internal sealed partial class SvgWriter(Chart chart, string title, string description)
{
    private static readonly string[] Numbers = ["x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height", "stroke-width"];

    private readonly XElement _skia = SkiaSvg.Draw(chart);

    /// <param name="id">Of the drawing; ids inside the SVG begin with it.</param>
    /// <param name="className">Of the root, beside <c>fig</c>.</param>
    /// <param name="fitsTexts">Whether texts keep their widths where another face shows them; a page
    /// has the face.</param>
    public string Write(string id, string className, bool fitsTexts = false) => Text(Draw(id, className, fitsTexts));

    public static string Text(XElement drawing) => drawing.ToString(SaveOptions.DisableFormatting);

    public XElement Draw(string id, string className, bool fitsTexts = false)
    {
        var shapes = new SvgShapes(_skia, chart.Frame, id);
        var root = new XElement(
            "svg",
            new XAttribute("class", $"fig {className}"),
            new XAttribute("viewBox", $"0 {Text(chart.Frame.Top)} {Text(chart.Size.WidthPixels)} {Text(chart.Frame.Height)}"),
            new XAttribute("font-size", Text(chart.Size.Tick.SizePixels)),
            new XAttribute("fill", "none"),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{id}-t"),
            new XAttribute("aria-describedby", $"{id}-d"),
            new XElement("title", new XAttribute("id", $"{id}-t"), title),
            new XElement("desc", new XAttribute("id", $"{id}-d"), description),
            shapes.ClipPaths.Count > 0 ? new XElement("defs", shapes.ClipPaths) : null,
            shapes.Marks,
            chart.Labels.Select(l => TextElement(l, fitsTexts)));
        foreach (var element in root.Descendants())
            Round(element);
        return root;
    }

    /// <summary>Two decimals at most.</summary>
    internal static string Text(double pixels)
    {
        var text = Math.Round(pixels, 2, MidpointRounding.AwayFromZero)
            .ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    private XElement TextElement(Label label, bool fits)
    {
        var classes = $"f-{label.Ink.Name}{(label.Style.IsBold ? " b" : "")}{(chart.HasHalo(label) ? " h" : "")}";
        var element = new XElement("text", new XAttribute("class", classes), new XAttribute("x", Text(label.X)), new XAttribute("y", Text(label.Baseline)));
        if (label.Anchor != TextAnchor.Start)
            element.SetAttributeValue("text-anchor", label.Anchor == TextAnchor.Middle ? "middle" : "end");
        if (label.Style.SizePixels != chart.Size.Tick.SizePixels)
            element.SetAttributeValue("font-size", Text(label.Style.SizePixels));
        if (fits)
        {
            // Scaled as a whole: spread letter by letter, the rim of one letter would cover its
            // neighbour.
            element.SetAttributeValue("textLength", Text(label.WidthPixels));
            element.SetAttributeValue("lengthAdjust", "spacingAndGlyphs");
        }

        element.Add(label.Text);
        return element;
    }

    private static void Round(XElement element)
    {
        foreach (var name in Numbers)
        {
            if (element.Attribute(name) is { } attribute)
                attribute.Value = Text(Number(attribute.Value));
        }

        if (element.Attribute("d") is { } path)
            path.Value = ShortPath(path.Value);
    }

    /// <summary>A path of straight lines; those along an axis name one end alone.</summary>
    private static string ShortPath(string path)
    {
        var written = new StringBuilder(path.Length);
        var (beforeX, beforeY) = ("", "");
        foreach (var command in Commands().EnumerateMatches(path))
        {
            var letter = path[command.Index];
            if (letter == 'Z')
                written.Append('Z');
            var ends = path.Substring(command.Index + 1, command.Length - 1)
                .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(n => Text(Number(n)));
            foreach (var end in ends.Chunk(letter is 'H' or 'V' ? 1 : 2))
            {
                var (x, y) = (letter == 'V' ? beforeX : end[0], letter == 'H' ? beforeY : end[^1]);
                if (letter == 'M' || (x != beforeX && y != beforeY))
                    written.Append(letter == 'M' ? 'M' : 'L').Append(x).Append(' ').Append(y);
                else if (x == beforeX)
                    written.Append('V').Append(y);
                else
                    written.Append('H').Append(x);
                (beforeX, beforeY) = (x, y);
            }
        }

        return written.ToString();
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex("[MLHVZ][^MLHVZ]*")]
    private static partial Regex Commands();
}
