using Standoff.Figures.Geometry;

namespace Standoff.Figures.Tests;

public sealed class SignChangeTests
{
    private static readonly double[] Places = [0, 10, 20, 30];

    /// <summary>A change that falls on a point is one, and a run that only touches zero has none.</summary>
    [Theory]
    [InlineData(new double[] { -1, 1, 2, 3 }, new double[] { 5 })]
    [InlineData(new double[] { -1, 0, 2, 3 }, new double[] { 10 })]
    [InlineData(new double[] { -1, 0, 0, 3 }, new double[] { 15 })]
    [InlineData(new double[] { 1, 0, 2, 0 }, new double[] { })]
    [InlineData(new double[] { 0, 0, 2, -2 }, new double[] { 25 })]
    [InlineData(new double[] { -1, 1, 0, -1 }, new double[] { 5, 20 })]
    public void A_change_is_found_wherever_it_falls(double[] values, double[] expected) =>
        Assert.Equal(expected, SignChanges.In(values).Select(c => SignChanges.At(c, values, Places)));
}
