using SkiaSharp;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;

namespace Standoff.Figures.Cards;

/// <summary>
/// Title, subtitle and a drawing: below them or to their right, in whichever size makes its text
/// largest.
/// </summary>
internal static class ChartCard
{
    private const double GapPixels = 44;
    private const double ColumnPixels = 420;

    /// <summary>A small drawing is not blown up beyond this.</summary>
    private const double MaxScale = 1.6;

    private static readonly double[] TitleSizes = [46, 40, 36, 32];
    private static readonly TextStyle Subtitle = new(23, false);

    public static void Draw(SKCanvas canvas, Box box, string title, string subtitle, IReadOnlyList<Chart> charts)
    {
        var below = Heading(title, subtitle, box.Width, box.Height / 3);
        var beside = Heading(title, subtitle, ColumnPixels, box.Height);
        var best = new[]
            {
                (Heading: below, Room: box with { Top = box.Top + below.Height + 20 }),
                (Heading: beside, Room: box with { Left = box.Left + ColumnPixels + GapPixels }),
            }
            .SelectMany(way => charts.Select(chart => (way.Heading, way.Room, Chart: chart, Scale: ScaleOf(chart, way.Room))))
            .MaxBy(way => way.Scale * way.Chart.Size.Tick.SizePixels);
        var top = CardText.Write(canvas, best.Heading.Title, box.Left, box.Top, best.Heading.Style, Ink.Text);
        CardText.Write(canvas, best.Heading.Subtitle, box.Left, top + 10, Subtitle, Ink.Muted);
        canvas.Translate(
            (float)(best.Room.Left + (best.Room.Width - best.Scale * best.Chart.Size.WidthPixels) / 2),
            (float)(best.Room.Top + (best.Room.Height - best.Scale * best.Chart.HeightPixels) / 2));
        canvas.Scale((float)best.Scale);
        Raster.Draw(best.Chart, canvas);
    }

    private static double ScaleOf(Chart chart, Box room) =>
        Math.Min(MaxScale, Math.Min(room.Width / chart.Size.WidthPixels, room.Height / chart.HeightPixels));

    private static (TextStyle Style, IReadOnlyList<string> Title, IReadOnlyList<string> Subtitle, double Height) Heading(
        string title, string subtitle, double width, double height)
    {
        var lines = TextWrap.Lines(subtitle, Subtitle, width);
        var own = CardText.Height(lines, Subtitle) + 10;
        var (style, titleLines) = CardText.Fit(title, TitleSizes, width, height - own);
        return (style, titleLines, lines, CardText.Height(titleLines, style) + own);
    }
}
