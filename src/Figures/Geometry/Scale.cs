namespace Standoff.Figures.Geometry;

/// <summary>The values that an axis shows.</summary>
/// <param name="Min">
/// Less than <paramref name="Max"/>; greater than zero on a logarithmic scale.
/// </param>
internal sealed record Scale(double Min, double Max, bool IsLog = false)
{
    /// <summary>Where a value stands for ScottPlot, whose own axes are linear.</summary>
    public double Position(double value) => IsLog ? Math.Log10(value) : value;

    public bool Contains(double value) => value >= Min && value <= Max;

    public AxisTransform Over(double pixelMin, double pixelMax) =>
        new(Min, Max, pixelMin, pixelMax, IsLog);

    /// <summary>Values from end to end, evenly spread along the axis, both ends included.</summary>
    public double[] Samples(int count)
    {
        var values = new double[count];
        for (var i = 0; i < count; i++)
        {
            var position = Position(Min) + (Position(Max) - Position(Min)) * i / (count - 1);
            values[i] = IsLog ? Math.Pow(10, position) : position;
        }

        (values[0], values[^1]) = (Min, Max);
        return values;
    }
}
