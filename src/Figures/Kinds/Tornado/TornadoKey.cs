using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Lettering;

namespace Standoff.Figures.Kinds.Tornado;

/// <summary>What pale and full bars mean, and what stands beside them; above all bars.</summary>
internal static class TornadoKey
{
    /// <summary>Of the half of a bar that belongs to the low end of an input's range.</summary>
    public const int PaleShade = 30;

    public static DrawingKey Create(DrawingSize size, Place origin) => new(
        size,
        [Swatch("Input at the low end of its range", PaleShade), Swatch("at the high end", 100), new KeyEntry("beside a bar: values of the input")],
        origin);

    private static KeyEntry Swatch(string text, int shade) =>
        new(text, (chart, box) => chart.Swatch(box, Ink.Of(ColourRole.Neutral, shade), Ink.Of(ColourRole.Neutral)));
}
