using System.Globalization;
using System.Xml.Linq;

namespace Standoff.Figures.Svg;

/// <summary>
/// Both drawings of a figure as a page carries them: the same to a tenth of a pixel, texts to a whole
/// one, in fewer bytes. What is alike of texts is said once, lines of one ink in a row are one
/// path, ticks are strokes, and the narrow drawing is named and described by the words of the wide one.
/// </summary>
internal static class PageSvg
{
    private const string Tick = "f-axis";
    private const string FillRule = "fill-rule";

    private static readonly string[] Places = ["x", "y", "width", "height", "cx", "cy", "r"];
    private static readonly string[] Alike = ["class", "text-anchor", "font-size"];

    /// <param name="wide">Changed.</param>
    /// <param name="narrow">Changed.</param>
    public static string Write(XElement wide, XElement narrow)
    {
        foreach (var name in new[] { "aria-labelledby", "aria-describedby" })
            narrow.SetAttributeValue(name, (string?)wide.Attribute(name));
        narrow.Elements().Where(e => e.Name.LocalName is "title" or "desc").ToList().ForEach(e => e.Remove());
        return $"{Short(wide)}\n{Short(narrow)}";
    }

    private static string Short(XElement drawing)
    {
        ShareFillRule(drawing);
        JoinLines(drawing);
        foreach (var element in drawing.Descendants().ToList())
        {
            var decimals = element.Name == "text" ? 0 : 1;
            foreach (var place in Places.Select(p => element.Attribute(p)).OfType<XAttribute>())
                place.Value = Round(place.Value, decimals);
            if (element.Attribute("d") is { } path)
                path.Value = IsOfTicks(element, path) ? Ticks(element, path) : ShortPath.Write(path.Value);
        }

        GroupTexts(drawing);
        return drawing.ToString(SaveOptions.DisableFormatting).Replace(" />", "/>", StringComparison.Ordinal);
    }

    /// <summary>What is filled has one rule for the whole drawing.</summary>
    private static void ShareFillRule(XElement drawing)
    {
        var ruled = drawing.Descendants().Where(e => e.Attribute(FillRule) is not null).ToList();
        if (ruled.Select(e => (string)e.Attribute(FillRule)!).Distinct(StringComparer.Ordinal).ToList() is not [var rule])
            return;
        ruled.ForEach(e => e.SetAttributeValue(FillRule, null));
        drawing.SetAttributeValue(FillRule, rule);
    }

    /// <summary>Strokes are opaque, so that those of one ink may be drawn at once.</summary>
    private static void JoinLines(XElement drawing)
    {
        foreach (var line in drawing.Elements("path").Where(IsStroke).ToList())
        {
            if (line.PreviousNode is not XElement before || before.Name != "path" || !IsAlike(before, line))
                continue;
            line.SetAttributeValue("d", (string)before.Attribute("d")! + (string)line.Attribute("d")!);
            before.Remove();
        }
    }

    private static bool IsStroke(XElement path) =>
        ((string)path.Attribute("class")!).StartsWith("s-", StringComparison.Ordinal);

    /// <summary>But for where they run.</summary>
    private static bool IsAlike(XElement one, XElement other) =>
        one.Attributes().Where(a => a.Name != "d").Select(a => (a.Name, a.Value))
            .SequenceEqual(other.Attributes().Where(a => a.Name != "d").Select(a => (a.Name, a.Value)));

    private static string Round(string pixels, int decimals)
    {
        var text = Math.Round(double.Parse(pixels, CultureInfo.InvariantCulture), decimals, MidpointRounding.AwayFromZero)
            .ToString("0.#", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    private static bool IsOfTicks(XElement element, XAttribute path) =>
        (string?)element.Attribute("class") == Tick
        && ShortPath.Read(path.Value).All(line => line is { IsClosed: true, Corners: [var a, var b, var c, ..] }
            && Math.Abs(b.X - a.X - 1) < 0.02 && b.Y == a.Y && c.X == b.X);

    /// <summary>Each a line through the middle of what is filled, as wide as that.</summary>
    private static string Ticks(XElement element, XAttribute path)
    {
        element.SetAttributeValue("class", "s-axis");
        return ShortPath.Write(ShortPath.Read(path.Value).Select(tick =>
        {
            var top = tick.Corners[0] with { X = tick.Corners[0].X + 0.5 };
            return new ShortPath.Line([top, top with { Y = tick.Corners[2].Y }], IsClosed: false);
        }));
    }

    /// <summary>
    /// What looks alike together, the words with a rim first, so that no rim covers words without one.
    /// </summary>
    private static void GroupTexts(XElement drawing)
    {
        var groups = drawing.Elements("text")
            .GroupBy(
                text => string.Join('|', Alike.Select(name => (string?)text.Attribute(name))),
                StringComparer.Ordinal)
            .OrderBy(group => !HasRim(group.First()))
            .ToList();
        foreach (var group in groups)
        {
            var shared = Alike.Select(name => group.First().Attribute(name)).OfType<XAttribute>().Select(a => new XAttribute(a)).ToList();
            foreach (var text in group)
            {
                text.Remove();
                Alike.ToList().ForEach(name => text.SetAttributeValue(name, null));
            }

            drawing.Add(new XElement("g", shared, group));
        }
    }

    private static bool HasRim(XElement text) => ((string)text.Attribute("class")!).EndsWith(" h", StringComparison.Ordinal);
}
