using Standoff.Figures.Geometry;

namespace Standoff.Figures.Painting;

/// <summary>
/// The values and curves that a drawing shows, noted while it is drawn, so that a page can show
/// others beside them.
/// </summary>
internal sealed class ShownValues
{
    private readonly List<ValueMark> _marks = [];
    private readonly List<ValueCurve> _curves = [];
    private readonly List<ValueShape> _shapes = [];

    /// <summary>In the order of drawing, which is the same in every size.</summary>
    public IReadOnlyList<ValueMark> Marks => _marks;

    /// <summary>In the order of drawing.</summary>
    public IReadOnlyList<ValueCurve> Curves => _curves;

    /// <summary>In the order of drawing, which is the same in every size.</summary>
    public IReadOnlyList<ValueShape> Shapes => _shapes;

    public void Add(ValueMark mark) => _marks.Add(mark);

    public void Add(ValueCurve curve) => _curves.Add(curve);

    public void Add(ValueShape shape) => _shapes.Add(shape);
}
