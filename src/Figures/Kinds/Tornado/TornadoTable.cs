using Standoff.Figures.Words;
using Standoff.Model.Quantities;

namespace Standoff.Figures.Kinds.Tornado;

/// <summary>A row an input: its range and what the result is at both ends.</summary>
internal static class TornadoTable
{
    public static FigureTable Of(Result result, IReadOnlyList<NamedSwing> swings)
    {
        var write = ValueText.InTable([.. swings.SelectMany(s => new[] { s.Swing.AtLow, s.Swing.AtHigh })], result.Unit);
        return new FigureTable(
            [
                new("Input", null), new("Basis", null), new("Low", null), new("Base case", null), new("High", null),
                new("Result at low", result.Unit), new("Result at high", result.Unit),
            ],
            [.. swings.Select(s => Row(s, write))]);
    }

    private static IReadOnlyList<TableCell> Row(NamedSwing named, Func<double, string> write)
    {
        var (input, swing) = (named.Swing.Input, named.Swing);
        var own = named.Writer;
        TableCell Own(double value, string? id = null) => new(own(value), value, id);
        return
        [
            new(named.Label), new(named.IsAssumed ? "assumed" : "reported"),
            Own(input.Fact.Range.Low), Own(input.Value, input.Id), Own(input.Fact.Range.High),
            new(write(swing.AtLow), swing.AtLow), new(write(swing.AtHigh), swing.AtHigh),
        ];
    }
}
