using ScottPlot;
using ScottPlot.TickGenerators;
using SkiaSharp;
using Standoff.Figures.Colours;
using Standoff.Figures.Lettering;

namespace Standoff.Figures.Painting;

/// <summary>
/// Paints the shapes of a chart with ScottPlot, whose axes run over px of the drawing.
/// </summary>
internal static class PlotPainter
{
    /// <summary>
    /// ScottPlot's fonts are one for the whole process and by default those of the machine. Our
    /// faces take their place once, before the first plot; the texts of a chart are painted or
    /// written elsewhere, so that nothing else in the process depends on it.
    /// </summary>
    static PlotPainter()
    {
        Fonts.FontResolvers.Clear();
        Fonts.FontResolvers.Add(new ChartFontResolver());
        Fonts.Default = ChartFont.Family;
    }

    /// <summary>Paints at the origin of a canvas, over what is there.</summary>
    /// <param name="breaksLines">
    /// Whether dashes become part of the shapes. A PNG needs that; an SVG has a stylesheet that
    /// breaks its lines.
    /// </param>
    public static void Paint(Chart chart, SKCanvas canvas, bool breaksLines)
    {
        using var plot = CreatePlot(chart);
        foreach (var grid in chart.Grids)
            AddGrid(plot, grid);
        foreach (var shape in chart.Shapes)
            Add(plot, shape, breaksLines);
        // Else the whole canvas becomes transparent, whatever is on it.
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        var (width, height) = ((float)chart.Size.WidthPixels, (float)chart.HeightPixels);
        var frame = new PixelRect(0, width, height, 0);
        // ScottPlot draws twice when limits are new; the first time goes nowhere.
        using (var nowhere = new SKNoDrawCanvas((int)width, (int)Math.Ceiling(height)))
            plot.Render(nowhere, frame);
        plot.Render(canvas, frame);
    }

    private static Plot CreatePlot(Chart chart)
    {
        var plot = new Plot();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.HideLegend();
        foreach (var axis in plot.Axes.GetAxes())
        {
            axis.FrameLineStyle.Width = 0;
            axis.MajorTickStyle.Length = 0;
            axis.MinorTickStyle.Length = 0;
            axis.TickLabelStyle.IsVisible = false;
            axis.TickGenerator = new NumericManual([], []);
        }

        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Grid.YAxisStyle.IsVisible = false;
        var area = chart.Area;
        plot.Layout.Fixed(new PixelPadding(
            (float)area.Left, (float)(chart.Size.WidthPixels - area.Right), (float)(chart.HeightPixels - area.Bottom), (float)area.Top));
        plot.Axes.SetLimits(area.Left, area.Right, area.Bottom, area.Top);
        return plot;
    }

    private static void AddGrid(Plot plot, GridLines grid)
    {
        IAxis axis = grid.IsUpright ? plot.Axes.Bottom : plot.Axes.Left;
        axis.TickGenerator = new NumericManual([.. grid.Pixels], [.. grid.Pixels.Select(_ => "")]);
        var style = grid.IsUpright ? plot.Grid.XAxisStyle : plot.Grid.YAxisStyle;
        style.IsVisible = true;
        style.MajorLineStyle.Color = ColourOf(Ink.Grid);
        style.MajorLineStyle.Width = 1;
    }

    private static void Add(Plot plot, ChartShape shape, bool breaksLines)
    {
        switch (shape)
        {
            case BarShape bar:
                AddBar(plot, bar);
                break;
            case LineShape line:
                AddLine(plot, line, breaksLines);
                break;
            case DotShape dot:
                plot.Add.Plottable(CreateDot(dot));
                break;
            case RegionShape region:
                plot.Add.Plottable(new RegionPlottable(region.Rings, ColourOf(region.Ink), region.IsWhole));
                break;
            default:
                throw new InvalidOperationException($"'{shape}' cannot be painted.");
        }
    }

    private static void AddBar(Plot plot, BarShape shape)
    {
        var bar = new Bar
        {
            Orientation = Orientation.Horizontal,
            Position = (shape.Box.Top + shape.Box.Bottom) / 2,
            Size = shape.Box.Height,
            ValueBase = shape.Box.Left,
            Value = shape.Box.Right,
            FillColor = ColourOf(shape.Fill),
            LineWidth = shape.Outline is null ? 0 : 1,
        };
        if (shape.Outline is { } outline)
            bar.LineColor = ColourOf(outline);
        plot.Add.Bar(bar);
    }

    private static void AddLine(Plot plot, LineShape shape, bool breaksLines)
    {
        var line = plot.Add.ScatterLine(shape.Points.Select(p => new Coordinates(p.X, p.Y)).ToArray());
        line.LineColor = ColourOf(shape.Ink);
        line.LineWidth = (float)shape.WidthPixels;
        if (breaksLines && shape.Ink.Dash != Dash.None)
            line.LinePattern = new LinePattern([.. Dashes.LengthsOf(shape.Ink.Dash)], 0, shape.Ink.Dash.ToString());
    }

    private static WholeCircle CreateDot(DotShape shape)
    {
        var dot = new WholeCircle
        {
            Location = new Coordinates(shape.Centre.X, shape.Centre.Y),
            Shape = MarkerShape.FilledCircle,
            Size = (float)shape.DiameterPixels,
            Color = ColourOf(shape.Fill),
        };
        dot.MarkerStyle.OutlineColor = ColourOf(shape.Outline);
        dot.MarkerStyle.OutlineWidth = 2;
        return dot;
    }

    private static Color ColourOf(Ink ink) => Color.FromHex(ink.Light);

    private sealed class ChartFontResolver : IFontResolver
    {
        public SKTypeface CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
            ChartFont.Face(weight >= FontWeight.SemiBold);

        public SKTypeface CreateTypeface(string fontName, bool bold, bool italic) =>
            ChartFont.Face(bold);
    }
}
