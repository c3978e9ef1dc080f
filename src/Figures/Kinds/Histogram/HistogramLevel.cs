using Standoff.Evidence.Diagnostics;
using Standoff.Model.Draws;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Histogram;

/// <summary>
/// A value that the draws are measured against, and what draws on its sides are called.
/// </summary>
internal sealed record HistogramLevel(ReferenceLine Line, LevelSide Above, LevelSide Below)
{
    public double Value => Line.Value;

    /// <summary><c>3% of draws dearer</c>; empty where no draw is.</summary>
    public string WriteBelow(DrawnResult result) => Write(result, b => b.Below, Below.Words);

    /// <summary>
    /// <c>97% of draws cheaper</c>, with the draws equal to the level; empty where no draw is.
    /// </summary>
    public string WriteAbove(DrawnResult result)
    {
        var at = Write(result, b => b.Counts[0], "at the line");
        var above = Write(result, b => b.Above, Above.Words);
        return at.Length > 0 && above.Length > 0 ? $"{above}, {at}" : above + at;
    }

    private static string Write(DrawnResult result, Func<Bins, int> count, string what) => count(result.AtLevel!) is > 0 and var draws
        ? $"{CalibratedWords.Percent(result.AtLevel!.ShareOf(draws))} of draws {what}"
        : "";
}

/// <param name="Words">What draws on this side of a level are: <c>cheaper</c>.</param>
internal sealed record LevelSide(string Words, Place Origin);
