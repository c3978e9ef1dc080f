using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;

namespace Standoff.Figures.Painting;

/// <summary>
/// A figure laid out in one size: its shapes and labels, in px from the left and from the top.
/// <see cref="X"/> and <see cref="Y"/>, which scripts and tests get too, are the only way from
/// values to places. A plot fills it; from then on painters and writers only read it, on any
/// thread.
/// </summary>
internal sealed class Chart
{
    /// <summary>Between a text and the ends of a line that breaks for it.</summary>
    private const double BreakPixels = 3;

    /// <summary>Of a rim, on either side of the glyphs.</summary>
    private const double RimPixels = 2;

    private static readonly TextStyle Title = new(25, true);
    private static readonly TextStyle Subtitle = new(17, false);

    private readonly List<GridLines> _grids;
    private readonly List<ChartShape> _shapes;
    private readonly List<Label> _labels;
    private readonly List<(string Text, Place Origin)> _leftOut = [];

    /// <param name="area">Of the marks.</param>
    /// <param name="x">Null for an axis of names.</param>
    /// <param name="y">Null for an axis of names.</param>
    public Chart(DrawingSize size, double heightPixels, Box area, Scale? x, Scale? y)
    {
        (Size, HeightPixels, Area) = (size, heightPixels, area);
        (_grids, _shapes, _labels) = ([], [], []);
        X = x?.Over(area.Left, area.Right);
        Y = y?.Over(area.Bottom, area.Top);
    }

    private Chart(Chart other)
    {
        (Size, HeightPixels, HeadPixels, Area, X, Y) = (other.Size, other.HeightPixels, other.HeadPixels, other.Area, other.X, other.Y);
        (_grids, _shapes, _labels, _leftOut) = ([.. other._grids], [.. other._shapes], [.. other._labels], [.. other._leftOut]);
    }

    public DrawingSize Size { get; }

    /// <summary>Of what lies below zero.</summary>
    public double HeightPixels { get; private set; }

    /// <summary>Of what lies above zero: a title.</summary>
    public double HeadPixels { get; private set; }

    public Box Area { get; }

    public AxisTransform? X { get; }

    public AxisTransform? Y { get; }

    /// <summary>Faint lines behind all shapes.</summary>
    public IReadOnlyList<GridLines> Grids => _grids;

    /// <summary>From the lowest to the topmost.</summary>
    public IReadOnlyList<ChartShape> Shapes => _shapes;

    /// <summary>Above all shapes.</summary>
    public IReadOnlyList<Label> Labels => _labels;

    /// <summary>
    /// Whether a rim of paper keeps a label readable: where a line runs under it, faint or strong.
    /// </summary>
    public bool HasHalo(Label label)
    {
        var box = label.Box.Grow(RimPixels);
        return _grids.SelectMany(LinesOf).Concat(_shapes.OfType<LineShape>().Select(l => l.Points)).Any(l => Polyline.Crosses(l, box));
    }

    /// <summary>From edge to edge of the area.</summary>
    public IEnumerable<IReadOnlyList<Point>> LinesOf(GridLines grid) => grid.Pixels.Select(at => (IReadOnlyList<Point>)(grid.IsUpright
        ? [(at, Area.Top), (at, Area.Bottom)]
        : [(Area.Left, at), (Area.Right, at)]));

    public Box Frame => new(0, -HeadPixels, Size.WidthPixels, HeightPixels);

    /// <summary>
    /// Whether every text has a place, none leaves the drawing and none collides with another.
    /// </summary>
    public bool HasRoom => _leftOut.Count == 0 && Enumerable.Range(0, _labels.Count).All(IsClear);

    public void Write(Label label) => _labels.Add(label);

    public void Write(IEnumerable<Label> labels) => _labels.AddRange(labels);

    /// <summary>What it shows that a page can show another value of.</summary>
    public ShownValues Shown { get; } = new();

    /// <summary>A copy with a title and a subtitle above it.</summary>
    /// <param name="origin">What in the input they come from.</param>
    public Chart WithHeading(string title, string subtitle, Place origin)
    {
        var copy = new Chart(this);
        var lines = Wrapped(subtitle, Subtitle, Ink.Muted).Reverse().Concat(Wrapped(title, Title, Ink.Text).Reverse());
        var bottom = -HeadPixels - 12;
        foreach (var (text, style, ink) in lines)
        {
            var baseline = bottom - (style.LinePixels - style.SizePixels) / 2 - 0.2 * style.SizePixels;
            copy.Write(new Label(text, 0, baseline, TextAnchor.Start, style, ink, origin));
            bottom -= style.LinePixels;
        }

        copy.HeadPixels = -bottom;
        return copy;
    }

    /// <summary>A copy with a text below it, across its whole width.</summary>
    /// <param name="origin">What in the input the text comes from.</param>
    public Chart WithNote(string text, Ink ink, Place origin)
    {
        var copy = new Chart(this);
        copy.HeightPixels += Size.Note.LinePixels / 2;
        foreach (var (line, style, _) in Wrapped(text, Size.Note, ink))
        {
            copy.HeightPixels += style.LinePixels;
            var baseline = copy.HeightPixels - (style.LinePixels - style.SizePixels) / 2 - 2;
            copy.Write(new Label(line, 0, baseline, TextAnchor.Start, style, ink, origin));
        }

        return copy;
    }

    private IEnumerable<TextLine> Wrapped(string text, TextStyle style, Ink ink) =>
        TextWrap.Lines(text, style, Size.WidthPixels).Select(l => new TextLine(l, style, ink));

    /// <summary>Notes a text that there is no place for; <see cref="Check"/> reports it.</summary>
    public void LeaveOut(string text, Place origin) => _leftOut.Add((text, origin));

    /// <summary>Faint lines across the area, at most once for each direction.</summary>
    /// <param name="pixels">Where they stand: x for upright lines, else y.</param>
    public void Grid(IEnumerable<double> pixels, bool upright) =>
        _grids.Add(new GridLines([.. pixels], upright));

    /// <param name="outline">Null for none.</param>
    public void Bar(Box box, Ink fill, Ink? outline) => _shapes.Add(new BarShape(box, fill, outline));

    public void Line(IReadOnlyList<Point> points, Ink ink, double widthPixels) =>
        _shapes.Add(new LineShape(points, ink, widthPixels));

    public void Line(double x0, double y0, double x1, double y1, Ink ink, double widthPixels) =>
        Line([(x0, y0), (x1, y1)], ink, widthPixels);

    /// <summary>
    /// From top to bottom of the area, broken where a text stands that has been written.
    /// </summary>
    public void Upright(double x, Ink ink, double widthPixels)
    {
        var top = Area.Top;
        var texts = _labels.Select(l => l.Box.Grow(BreakPixels))
            .Where(b => b.Left < x && x < b.Right && b.Bottom < Area.Bottom);
        foreach (var text in texts.OrderBy(b => b.Top))
        {
            if (text.Top > top)
                Line(x, top, x, text.Top, ink, widthPixels);
            top = Math.Max(top, text.Bottom);
        }

        Line(x, top, x, Area.Bottom, ink, widthPixels);
    }

    /// <summary>From left to right of the area, broken where a text stands that is written.</summary>
    public void Across(double y, Ink ink, double widthPixels)
    {
        var left = Area.Left;
        var texts = _labels.Select(l => l.Box.Grow(BreakPixels))
            .Where(b => b.Top < y && y < b.Bottom && b.Right > Area.Left && b.Left < Area.Right);
        foreach (var text in texts.OrderBy(b => b.Left))
        {
            if (text.Left > left)
                Line(left, y, text.Left, y, ink, widthPixels);
            left = Math.Max(left, text.Right);
        }

        if (left < Area.Right)
            Line(left, y, Area.Right, y, ink, widthPixels);
    }

    /// <summary>A circle, whole even where its centre stands at the edge of the area.</summary>
    public void Dot(double x, double y, double diameterPixels, Ink fill, Ink outline) =>
        _shapes.Add(new DotShape((x, y), diameterPixels, fill, outline));

    /// <summary>
    /// A thin line from a point to its label; nothing where the label stands near.
    /// </summary>
    public void Leader(IReadOnlyList<Point>? leader)
    {
        if (leader is not null)
            Line(leader, Ink.Axis, 1);
    }

    /// <summary>A filled area, by the even-odd rule.</summary>
    public void Region(IReadOnlyList<IReadOnlyList<Point>> rings, Ink ink) =>
        _shapes.Add(new RegionShape(rings, ink));

    /// <summary>Thin boxes, seen beyond the area of the marks too, where lines would be cut off.</summary>
    public void Ticks(IEnumerable<Box> boxes) =>
        _shapes.Add(new RegionShape([.. boxes.Select(b => b.Corners)], Ink.Axis, IsWhole: true));

    /// <summary>A filled box with an outline of one px, seen beyond the area of the marks too.</summary>
    public void Swatch(Box box, Ink fill, Ink outline)
    {
        _shapes.Add(new RegionShape([box.Corners], outline, IsWhole: true));
        _shapes.Add(new RegionShape([box.Grow(-1).Corners], fill, IsWhole: true));
    }

    /// <summary>
    /// Reports labels that a glyph is missing for (SR5014), that have no place, leave the drawing
    /// or collide (SR5015).
    /// </summary>
    public void Check(DiagnosticBag diagnostics)
    {
        for (var i = 0; i < _labels.Count; i++)
        {
            var label = _labels[i];
            CheckGlyphs(label.Text, label.Origin, diagnostics);
            if (!IsClear(i))
                diagnostics.Add(DiagnosticCatalogue.NoRoomForLabel(label.Origin, label.Text, Size.Name));
        }

        foreach (var (text, origin) in _leftOut)
        {
            CheckGlyphs(text, origin, diagnostics);
            diagnostics.Add(DiagnosticCatalogue.NoRoomForLabel(origin, text, Size.Name));
        }
    }

    private static void CheckGlyphs(string text, Place origin, DiagnosticBag diagnostics)
    {
        if (ChartFont.FindMissing(text) is { } missing)
            diagnostics.Add(DiagnosticCatalogue.MissingGlyph(origin, missing, text));
    }

    /// <summary>
    /// Whether a label stands within the drawing in any face, and off the labels before it.
    /// </summary>
    private bool IsClear(int index) =>
        Frame.Contains(_labels[index].Reach(Size.Widening)) && !_labels.Take(index)
            .Any(other => other.Box.Overlaps(_labels[index].Box));
}
