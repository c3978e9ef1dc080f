using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Recipes;

namespace Standoff.Figures.Kinds;

/// <summary>What an axis below all marks shows.</summary>
internal sealed record AxisName(string Text, Place Origin)
{
    /// <summary>
    /// <c>label</c> of a recipe's <c>x</c>; another name where it has none. Reports SR5004, SR5005.
    /// </summary>
    public static AxisName Read(RecipeMap recipe, AxisName otherwise)
    {
        var map = recipe.Map("x", required: false);
        var label = map?.Text("label");
        map?.Close();
        return label is null ? otherwise : new AxisName(label.Printed, label.Place);
    }

    /// <summary>In px, with the room above it.</summary>
    public double Height(DrawingSize size) => 4 + Lines(size).Count * size.Tick.LinePixels;

    /// <summary>Writes it at the right.</summary>
    /// <param name="baseline">Of the texts of the ticks, in px from the top.</param>
    public void Write(Chart chart, double baseline)
    {
        baseline += 4;
        foreach (var line in Lines(chart.Size))
        {
            baseline += chart.Size.Tick.LinePixels;
            chart.Write(new Label(line, chart.Size.WidthPixels - 1, baseline, TextAnchor.End, chart.Size.Tick, Ink.Muted, Origin));
        }
    }

    private IReadOnlyList<string> Lines(DrawingSize size) =>
        size.Lines(Text, size.Tick, size.WidthPixels - 20);
}
