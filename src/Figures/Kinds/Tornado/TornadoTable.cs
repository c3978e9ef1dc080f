using Standoff.Figures.Tables;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Tornado;

/// <summary>One row for each input: its range and what the result is at both ends.</summary>
internal static class TornadoTable
{
    public static FigureTable Create(NumberWriter numbers, IReadOnlyList<NamedSwing> swings)
    {
        var values = numbers.Cells([.. swings.SelectMany(s => new[] { s.Swing.AtLow, s.Swing.AtHigh })]);
        return new FigureTable(
            [
                new("Input", null), new("Basis", null), new("Low", null), new("Base case", null), new("High", null),
                new("Result at low", numbers.Unit), new("Result at high", numbers.Unit),
            ],
            [.. swings.Select(s => Row(s, values))]);
    }

    private static IReadOnlyList<TableCell> Row(NamedSwing named, NumberColumn values)
    {
        var (input, swing) = (named.Swing.Input, named.Swing);
        TableCell Own(double value, string? id = null) => new(named.Write(value), value, id);
        return
        [
            new(named.Label), new(named.IsAssumed ? "assumed" : "reported"),
            Own(input.Fact.Range.Low), Own(input.Value, input.Id), Own(input.Fact.Range.High),
            new(values.Write(swing.AtLow), swing.AtLow), new(values.Write(swing.AtHigh), swing.AtHigh),
        ];
    }
}
