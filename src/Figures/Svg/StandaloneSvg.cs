using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Figures.Colours;
using Standoff.Figures.Painting;

namespace Standoff.Figures.Svg;

/// <summary>
/// A drawing as a file of its own: with its size, its colours in both schemes and a margin of
/// paper. Each shape has its light colour as an attribute too, for programs that know neither
/// <c>var()</c> nor <c>light-dark()</c>; where these are known, the style goes before it.
/// </summary>
internal static partial class StandaloneSvg
{
    private const double WideMarginPixels = 24;

    /// <summary>As little as keeps texts readable on a phone.</summary>
    private const double NarrowMarginPixels = 8;

    /// <summary>Width and height with the margin, rounded up.</summary>
    public static (int Width, int Height) SizeOf(Chart chart)
    {
        var (width, height) = Outer(chart);
        return ((int)Math.Ceiling(width), (int)Math.Ceiling(height));
    }

    /// <param name="inline">The drawing as it stands in a page.</param>
    public static string Write(string inline, Chart chart)
    {
        var (width, height) = Outer(chart);
        string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
        var end = inline.IndexOf('>', StringComparison.Ordinal);
        var head = inline[..end]
            .Replace("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"", StringComparison.Ordinal);
        var start = head.IndexOf("viewBox=\"", StringComparison.Ordinal);
        var stop = head.IndexOf('"', start + "viewBox=\"".Length) + 1;
        var box = $"viewBox=\"{Number(-MarginOf(chart))} {Number(chart.Frame.Top - MarginOf(chart))} {Number(width)} {Number(height)}\""
            + $" width=\"{Number(width)}\" height=\"{Number(height)}\"";
        var shapes = inline[(end + 1)..];
        return $"{head[..start]}{box}{head[stop..]}><style>{FigureStylesheets.ForFile(InksOf(shapes))}</style>{WithPlainColours(shapes)}\n";
    }

    private static IEnumerable<Ink> InksOf(string shapes)
    {
        var names = Classes().Matches(shapes).SelectMany(m => m.Groups["class"].Captures).Select(c => c.Value[2..])
            .ToHashSet(StringComparer.Ordinal);
        return Ink.All.Where(i => names.Contains(i.Name));
    }

    private static string WithPlainColours(string shapes) => Classes().Replace(shapes, match => match.Value
        + string.Concat(match.Groups["class"].Captures.Select(c => PlainColour(c.Value))));

    private static string PlainColour(string name) => Ink.All.FirstOrDefault(i => i.Name == name[2..]) is { } ink
        ? $" {(name[0] == 'f' ? "fill" : "stroke")}=\"{ink.Light}\""
        : "";

    [GeneratedRegex("class=\"((?<class>[fs]-[a-z0-9-]+)\\s?|[^\" ]+\\s?)*\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Classes();

    private static (double Width, double Height) Outer(Chart chart) =>
        (chart.Size.WidthPixels + 2 * MarginOf(chart), chart.Frame.Height + 2 * MarginOf(chart));

    private static double MarginOf(Chart chart) =>
        chart.Size.IsWide ? WideMarginPixels : NarrowMarginPixels;
}
