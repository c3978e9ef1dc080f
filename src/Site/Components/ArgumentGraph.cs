using System.Globalization;
using System.Net;
using System.Text;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Reporting;

namespace Standoff.Site.Components;

/// <summary>
/// The chapters as boxes, in a row or, for narrow pages, in a column; an arrow from each to those
/// that rest on its numbers, the wider the more there are.
/// </summary>
internal sealed class ArgumentGraph(bool isWide, int count)
{
    private const int BoxHeight = 54;
    private const int Arc = 74;
    private const int NarrowStep = 104;

    private readonly StringBuilder _svg = new();

    private int Width => isWide ? 660 : 330;

    private int Height =>
        isWide ? 2 * Arc + BoxHeight + 8 : NarrowStep * (count - 1) + BoxHeight + 8;

    private int BoxWidth => isWide ? Math.Min(150, Width / count - 14) : 170;

    public static string Write(IReadOnlyList<BoundSection> chapters, IReadOnlyList<ChapterLink> links, bool isWide)
    {
        var graph = new ArgumentGraph(isWide, chapters.Count);
        return chapters.Count == 0 ? "" : graph.Draw(chapters, links);
    }

    private string Draw(IReadOnlyList<BoundSection> chapters, IReadOnlyList<ChapterLink> links)
    {
        Append($"<svg class=\"{(isWide ? "wide" : "narrow")}\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\" aria-hidden=\"true\">");
        var most = links.Select(l => l.Given.Count).DefaultIfEmpty(1).Max();
        foreach (var link in links)
            Arrow(
                IndexOf(chapters, link.From), IndexOf(chapters, link.To), link.Given.Count, most);
        foreach (var (index, chapter) in chapters.Index())
            Box(chapter, index);
        return _svg.Append("</svg>").ToString();
    }

    private static int IndexOf(IReadOnlyList<BoundSection> chapters, BoundSection chapter) =>
        chapters.Index().First(c => c.Item == chapter).Index;

    /// <summary>The upper left corner of a box.</summary>
    private (int X, int Y) At(int index) => isWide
        ? ((Width - BoxWidth * count) / Math.Max(1, count - 1) * index + BoxWidth * index, Arc + 4)
        : (0, 4 + NarrowStep * index);

    private void Box(BoundSection chapter, int index)
    {
        var (x, y) = At(index);
        Append($"<rect class=\"node\" x=\"{x}.5\" y=\"{y}.5\" width=\"{BoxWidth - 1}\" height=\"{BoxHeight}\" rx=\"3\"/>");
        Append($"<text class=\"name\" x=\"{x + BoxWidth / 2}\" y=\"{y + BoxHeight / 2 + 6}\" text-anchor=\"middle\">{WebUtility.HtmlEncode(chapter.Name)}</text>");
    }

    /// <summary>
    /// Forwards above the boxes and backwards below them; in a column beside them, forwards nearer.
    /// </summary>
    private void Arrow(int from, int to, int given, int most)
    {
        var width = (1.5 + 5.0 * given / most).ToString("0.#", CultureInfo.InvariantCulture);
        var label = given.ToString(CultureInfo.InvariantCulture);
        var (a, b) = (At(from), At(to));
        if (isWide)
        {
            var isForward = to > from;
            var (shift, edge, reach) = (isForward ? 12 : -12, isForward ? Arc + 4 : Arc + 4 + BoxHeight, isForward ? -1 : 1);
            var (x1, x2) = (a.X + BoxWidth / 2 + shift, b.X + BoxWidth / 2 - shift);
            var peak = edge + reach * (Arc - 16);
            Append($"<path class=\"edge\" stroke-width=\"{width}\" d=\"M{x1} {edge}C{x1} {peak} {x2} {peak} {x2} {edge + reach * 9}\"/>");
            Append($"<path class=\"tip\" d=\"M{x2} {edge}l-6 {reach * 11}h12z\"/>");
            Append($"<text x=\"{(x1 + x2) / 2}\" y=\"{edge + reach * 62 + (isForward ? 0 : 10)}\" text-anchor=\"middle\">{label}</text>");
            return;
        }

        var (y1, y2, right) = (a.Y + BoxHeight / 2 + 8 * Math.Sign(to - from), b.Y + BoxHeight / 2 - 8 * Math.Sign(to - from), BoxWidth);
        var out1 = right + (to > from ? 60 : 96);
        Append($"<path class=\"edge\" stroke-width=\"{width}\" d=\"M{right} {y1}C{out1} {y1} {out1} {y2} {right + 9} {y2}\"/>");
        Append($"<path class=\"tip\" d=\"M{right} {y2}l11 -6v12z\"/>");
        Append($"<text x=\"{right + (to > from ? 52 : 80)}\" y=\"{(y1 + y2) / 2 + 5}\">{label}</text>");
    }

    private void Append(FormattableString text) =>
        _svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
