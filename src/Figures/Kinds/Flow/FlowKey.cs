using Standoff.Figures.Colours;
using Standoff.Figures.Lettering;

namespace Standoff.Figures.Kinds.Flow;

/// <summary>
/// What full, hollow and broken arrows mean; nothing where all are of one sort.
/// </summary>
internal static class FlowKey
{
    private const double LinePixels = 8;

    private static readonly (string Text, Func<PartyFlow, bool> Holds)[] Sorts =
    [
        ("paid at the start", f => f is { Quantity: not null, Paid: FlowTime.Start }),
        ("paid later", f => f is { Quantity: not null, Paid: FlowTime.Later }),
        ("paid only if called", f => f is { Quantity: not null, Paid: FlowTime.Called }),
        ("no amount told", f => f.Quantity is null),
    ];

    public static DrawingKey Create(DrawingSize size, IReadOnlyList<PartyFlow> flows)
    {
        var found = Sorts.Select(s => (s.Text, Flow: flows.FirstOrDefault(s.Holds))).Where(s => s.Flow is not null).ToList();
        return new DrawingKey(size, found.Count < 2 ? [] : [.. found.Select(s => Entry(s.Text, s.Flow!))], flows[0].Origin);
    }

    private static KeyEntry Entry(string text, PartyFlow flow) => new(text, (chart, box) =>
    {
        var (ink, width) = flow.Quantity is null ? (Ink.Of(ColourRole.Neutral, Dash.Dashes), 2d) : (Ink.Of(ColourRole.Neutral), LinePixels);
        FlowPlot.DrawLine(chart, [(box.Left, box.Centre.Y), (box.Right, box.Centre.Y)], flow, ink, width);
    });
}
