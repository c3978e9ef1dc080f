using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Recipes;
using Standoff.Figures.Tables;
using Standoff.Model.Quantities;

namespace Standoff.Figures.Kinds.HeatMap;

/// <summary>A result over a field of two inputs.</summary>
internal sealed class HeatMapContent(MapField map, MapSteps steps, IReadOnlyList<Contour> contours, IReadOnlyList<Pin> pins) : FigureContent
{
    public override IEnumerable<string> Quantities => new Quantity?[] { map.Result, map.X.Input, map.Y.Input }
        .Concat(contours.Select(c => c.Quantity))
        .Concat(pins.SelectMany(p => new[] { p.X.Quantity, p.Y.Quantity }))
        .OfType<Quantity>().Select(q => q.Id);

    public override Chart Draw(DrawingSize size) =>
        new HeatMapPlot(size, map, steps, contours, pins).Draw();

    public override FigureTable Table() => HeatMapTable.Create(map, pins);

    public override string Description() => HeatMapDescription.Write(map, contours, pins);
}

/// <summary>The steps of colour.</summary>
/// <param name="Levels">In rising order: where the colour changes.</param>
/// <param name="Middle">The level at which the hue changes.</param>
/// <param name="Below">What is less than <paramref name="Middle"/>.</param>
internal sealed record MapSteps(IReadOnlyList<double> Levels, double Middle, MapSide Below, MapSide Above)
{
    /// <summary>
    /// Shades of one hue, from the middle outwards; text stays readable on all of them.
    /// </summary>
    private static readonly int[] Shades = [15, 30, 45];

    /// <summary>
    /// As many levels on one side of the middle as there are shades between and beyond them.
    /// </summary>
    public static int MaxOnOneSide => Shades.Length - 1;

    /// <summary>The ink between one level and the next.</summary>
    /// <param name="from">Index of the level below; −1 for what is less than all.</param>
    public Ink InkFrom(int from)
    {
        var middle = Levels.TakeWhile(l => l < Middle).Count();
        return from >= middle
            ? Ink.Of(Above.Role, Shades[from - middle])
            : Ink.Of(Below.Role, Shades[middle - 1 - from]);
    }
}

/// <summary>All values on one side of the middle.</summary>
/// <param name="Name">What they mean; null where nothing need be said.</param>
internal sealed record MapSide(ColourRole Role, SideName? Name);

internal sealed record SideName(string Text, Place Origin);

/// <param name="Label">Empty where the level says all.</param>
/// <param name="Quantity">Null where the level is written as a number.</param>
internal sealed record Contour(double Level, string Label, Quantity? Quantity, Place Origin);

/// <summary>A point of the map that has a name.</summary>
/// <param name="Value">Of the result, at that point.</param>
internal sealed record Pin(string Label, RecipeValue X, RecipeValue Y, double Value, Place Origin);
