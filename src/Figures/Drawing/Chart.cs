using ScottPlot;
using ScottPlot.Plottables;
using ScottPlot.TickGenerators;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Figures.Drawing;

/// <summary>
/// One drawing in the making. Everything is placed in px of the drawing: ScottPlot's axes run over px, and <see cref="X"/> and
/// <see cref="Y"/>, which scripts and tests get too, are the only way from values to places.
/// </summary>
internal sealed class Chart : IDisposable
{
    /// <summary>Between a text and the ends of a line that breaks for it.</summary>
    private const double BreakPixels = 3;

    private readonly List<Label> _labels = [];
    private readonly List<(Scatter Line, Dash Dash)> _broken = [];

    /// <param name="area">Of the marks.</param>
    /// <param name="x">Null for an axis of names.</param>
    /// <param name="y">Null for an axis of names.</param>
    public Chart(Form form, double heightPixels, Box area, Scale? x, Scale? y)
    {
        Form = form;
        HeightPixels = heightPixels;
        Area = area;
        X = x?.Over(area.Left, area.Right);
        Y = y?.Over(area.Bottom, area.Top);
        Plot = NewPlot();
    }

    public Form Form { get; }

    public double HeightPixels { get; }

    public Box Area { get; }

    public AxisTransform? X { get; }

    public AxisTransform? Y { get; }

    public Plot Plot { get; }

    public IReadOnlyList<Label> Labels => _labels;

    public Box Frame => new(0, 0, Form.WidthPixels, HeightPixels);

    public void Write(Label label) => _labels.Add(label);

    public void Write(IEnumerable<Label> labels) => _labels.AddRange(labels);

    /// <summary>Faint lines across the area.</summary>
    /// <param name="pixels">Where they stand: x for upright lines, else y.</param>
    public void Grid(IEnumerable<double> pixels, bool upright)
    {
        double[] at = [.. pixels];
        (upright ? (IAxis)Plot.Axes.Bottom : Plot.Axes.Left).TickGenerator = new NumericManual(at, [.. at.Select(_ => "")]);
        var style = upright ? Plot.Grid.XAxisStyle : Plot.Grid.YAxisStyle;
        style.IsVisible = true;
        style.MajorLineStyle.Color = Ink.Grid.Colour;
        style.MajorLineStyle.Width = 1;
    }

    /// <param name="outline">Null for none.</param>
    public void Bar(Box box, Ink fill, Ink? outline)
    {
        var bar = new Bar
        {
            Orientation = Orientation.Horizontal,
            Position = (box.Top + box.Bottom) / 2,
            Size = box.Height,
            ValueBase = box.Left,
            Value = box.Right,
            FillColor = fill.Colour,
            LineWidth = outline is null ? 0 : 1,
        };
        if (outline is not null)
            bar.LineColor = outline.Colour;
        Plot.Add.Bar(bar);
    }

    public void Line(IReadOnlyList<(double X, double Y)> points, Ink ink, double widthPixels)
    {
        var line = Plot.Add.ScatterLine(points.Select(p => new Coordinates(p.X, p.Y)).ToArray());
        line.LineColor = ink.Colour;
        line.LineWidth = (float)widthPixels;
        if (ink.Dash != Dash.None)
            _broken.Add((line, ink.Dash));
    }

    public void Line(double x0, double y0, double x1, double y1, Ink ink, double widthPixels) =>
        Line([(x0, y0), (x1, y1)], ink, widthPixels);

    /// <summary>From top to bottom of the area, broken where a text stands that has been written.</summary>
    public void Upright(double x, Ink ink, double widthPixels)
    {
        var top = Area.Top;
        foreach (var text in _labels.Select(l => l.Box.Grow(BreakPixels)).Where(b => b.Left < x && x < b.Right && b.Bottom < Area.Bottom).OrderBy(b => b.Top))
        {
            if (text.Top > top)
                Line(x, top, x, text.Top, ink, widthPixels);
            top = Math.Max(top, text.Bottom);
        }

        Line(x, top, x, Area.Bottom, ink, widthPixels);
    }

    public void Dot(double x, double y, double diameterPixels, Ink fill, Ink outline)
    {
        var dot = new Dot { Location = new Coordinates(x, y), Shape = MarkerShape.FilledCircle, Size = (float)diameterPixels, Color = fill.Colour };
        dot.MarkerStyle.OutlineColor = outline.Colour;
        dot.MarkerStyle.OutlineWidth = 2;
        Plot.Add.Plottable(dot);
    }

    /// <summary>A thin line from a point to its label, where that stands far off.</summary>
    public void Lead(PlacedText text)
    {
        if (text.Leader is { } leader)
            Line(leader, Ink.Axis, 1);
    }

    public void Region(IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings, Ink ink) =>
        Plot.Add.Plottable(new Region(rings, ink));

    /// <summary>Breaks lines for good, for pixels: a stylesheet does it for an SVG.</summary>
    public void BreakLines()
    {
        foreach (var (line, dash) in _broken)
            line.LinePattern = dash.Pattern();
    }

    /// <summary>Reports labels that a glyph is missing for (SR5014), that leave the drawing or that collide (SR5015).</summary>
    public void Check(DiagnosticBag diagnostics)
    {
        for (var i = 0; i < _labels.Count; i++)
        {
            var label = _labels[i];
            if (ChartFont.Missing(label.Text) is { } missing)
                diagnostics.Add(DiagnosticCatalogue.MissingGlyph(label.Origin, missing, label.Text));
            if (!IsClear(i))
                diagnostics.Add(DiagnosticCatalogue.NoRoomForLabel(label.Origin, label.Text, Form.Name));
        }
    }

    /// <summary>Whether no label leaves the drawing or collides with another.</summary>
    public bool HasRoom => Enumerable.Range(0, _labels.Count).All(IsClear);

    public void Dispose() => Plot.Dispose();

    /// <summary>Whether a label stands within the drawing and off the labels before it.</summary>
    private bool IsClear(int index) =>
        Frame.Contains(_labels[index].Box) && !_labels.Take(index).Any(other => other.Box.Overlaps(_labels[index].Box));

    private Plot NewPlot()
    {
        // Fonts are one for the process: touching them first makes them ours.
        _ = ChartFont.Face(bold: false);
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
        plot.Layout.Fixed(new PixelPadding(
            (float)Area.Left, (float)(Form.WidthPixels - Area.Right), (float)(HeightPixels - Area.Bottom), (float)Area.Top));
        plot.Axes.SetLimits(Area.Left, Area.Right, Area.Bottom, Area.Top);
        return plot;
    }
}
