using System.Globalization;
using System.Text;
using Standoff.Figures.Tables;
using Standoff.Figures.Words;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.NestedSquares;

/// <summary>The squares in words and as a table.</summary>
internal static class NestedSquaresWords
{
    public static FigureTable Table(NumberWriter numbers, IReadOnlyList<NestedSquare> squares, SquareLayout layout) => new(
        [new("Square", null), new("Value", numbers.Unit), new(layout == SquareLayout.Beside ? "Measured in the one before it" : "In the one before it", null)],
        [.. squares.Select((s, i) => (IReadOnlyList<TableCell>)[
            new(s.Label), new(numbers.Write(s.Value, NumberStyle.Cell), s.Value, s.Quantity.Id), new(i == 0 ? "" : Part(s, squares[i - 1]))])]);

    public static string Describe(
        NumberWriter numbers, IReadOnlyList<NestedSquare> squares, SquareLayout layout, IReadOnlyList<SquarePanel> panels)
    {
        var text = new StringBuilder($"{SentenceParts.Capital(SentenceParts.Count(squares.Count, "square", "squares"))} {(layout == SquareLayout.Beside ? "beside each other" : "in one another")}, their areas true to scale, from {squares[0].Write(numbers)} ({squares[0].Label}) to {squares[^1].Write(numbers)} ({squares[^1].Label}).");
        text.Append(' ').AppendJoin("; ", squares.Select((s, i) => i == 0
            ? $"{s.Label} {s.Write(numbers)}"
            : $"{s.Label} {s.Write(numbers)}, {Part(s, squares[i - 1])} of the one before")).Append('.');
        foreach (var panel in panels.Skip(1))
            text.Append($" From “{panel.Squares[0].Label}” onwards the areas are drawn {Times(panel.Enlarged)} times as large.");
        return text.ToString();
    }

    /// <summary>To two digits.</summary>
    public static string Times(double factor)
    {
        var power = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(factor)) - 1));
        var rounded = Math.Round(factor / power, MidpointRounding.AwayFromZero) * power;
        return rounded.ToString("#,##0", CultureInfo.InvariantCulture);
    }

    /// <summary>How much of another one is: <c>85%</c>, <c>1 in 50</c>.</summary>
    public static string Part(NestedSquare inner, NestedSquare outer) => (inner.Value / outer.Value) switch
    {
        >= 0.1 and var share => SentenceParts.Share(share),
        var share => $"1 in {Times(1 / share)}",
    };
}
