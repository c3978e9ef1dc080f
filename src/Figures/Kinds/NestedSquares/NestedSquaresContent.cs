using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Tables;
using Standoff.Figures.Words;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.NestedSquares;

/// <summary>Wholes and their parts, or amounts, as squares whose areas are true to scale.</summary>
/// <param name="squares">At least two; none is more than the one before it.</param>
internal sealed class NestedSquaresContent(
    NumberWriter numbers, IReadOnlyList<NestedSquare> squares, SquareLayout layout) : FigureContent
{
    private readonly IReadOnlyList<SquarePanel> _panels = SquarePanel.Split(squares);

    public override IEnumerable<string> Quantities => squares.Select(s => s.Quantity.Id);

    public override Chart Draw(DrawingSize size) => layout == SquareLayout.Beside
        ? new BesideSquaresPlot(size, numbers, squares).Draw()
        : new NestedSquaresPlot(size, numbers, _panels).Draw();

    public override FigureTable Table() => NestedSquaresWords.Table(numbers, squares, layout);

    public override string Description() => layout == SquareLayout.Beside
        ? NestedSquaresWords.Describe(numbers, squares, layout, [])
        : NestedSquaresWords.Describe(numbers, squares, layout, _panels);
}

/// <summary>As written behind <c>layout:</c>, in small letters.</summary>
internal enum SquareLayout
{
    /// <summary>Each a part of the one before it, and drawn in it.</summary>
    Nested,

    /// <summary>None a part of another.</summary>
    Beside,
}

/// <param name="Fill">Of squares that stand beside each other.</param>
/// <param name="Quantity">Greater than zero; its value is the area.</param>
internal sealed record NestedSquare(string Label, ColourRole Role, Fill Fill, Quantity Quantity, Place Origin)
{
    public double Value => Quantity.Value;

    public string Write(NumberWriter numbers) =>
        MarkValue.Write(numbers, Value, Quantity);
}

/// <summary>Squares that can be seen in one frame; the first fills it.</summary>
/// <param name="First">Index among all squares of the first one.</param>
/// <param name="Enlarged">How many times the area is enlarged against the first panel.</param>
internal sealed record SquarePanel(int First, double Enlarged, IReadOnlyList<NestedSquare> Squares)
{
    /// <summary>
    /// A square whose side is a smaller share of the frame than this ends its panel and, if others
    /// follow, fills the next one.
    /// </summary>
    private const double MinSide = 0.3;

    public static IReadOnlyList<SquarePanel> Split(IReadOnlyList<NestedSquare> squares)
    {
        var panels = new List<SquarePanel>();
        for (var first = 0; first < squares.Count - 1;)
        {
            var last = first + 1;
            while (last < squares.Count - 1 && Side(squares[last], squares[first]) >= MinSide)
                last++;
            panels.Add(new SquarePanel(first, squares[0].Value / squares[first].Value, [.. squares.Skip(first).Take(last - first + 1)]));
            first = last;
        }

        return panels;
    }

    /// <summary>Of a square in that of another.</summary>
    public static double Side(NestedSquare inner, NestedSquare outer) => Math.Sqrt(inner.Value / outer.Value);
}
