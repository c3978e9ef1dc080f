using Standoff.Model.Draws;
using Standoff.Model.Quantities;

namespace Standoff.Figures.Kinds.Histogram;

/// <summary>A result and its draws, all finite.</summary>
/// <param name="AtLevel">Draws below, at and above the level; null where there is none.</param>
internal sealed record DrawnResult(NamedResult Named, DrawSpread Spread, Bins Bins, Bins? AtLevel)
{
    public string Label => Named.Label;

    public Result Result => Named.Result;

    public double Low => Spread.P5;

    public double Median => Spread.Median;

    public double High => Spread.P95;

    /// <summary>Of the highest bar.</summary>
    public double MaxDensity => Enumerable.Range(0, Bins.Counts.Count).Max(DensityOf);

    /// <summary>
    /// Share of draws per unit of the axis, so that areas are shares whatever the width of the bin.
    /// </summary>
    public double DensityOf(int bin) => Bins.Share(bin) / (Bins.Edges[bin + 1] - Bins.Edges[bin]);
}

/// <summary>Where the draws of a result lie.</summary>
/// <param name="Min">The least draw.</param>
/// <param name="P5">The 5th percentile.</param>
/// <param name="P95">The 95th percentile.</param>
/// <param name="Max">The greatest draw.</param>
internal sealed record DrawSpread(double Min, double P5, double Median, double P95, double Max);
