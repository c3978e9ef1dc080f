using Standoff.Model.Quantities;

namespace Standoff.Model.Sensitivity;

/// <summary>
/// Walks outwards from the base value in even steps to the limit of the row, so that a condition
/// that is not monotone is caught where it turns first, then narrows the step that it turned in.
/// </summary>
internal static class BaseFlips
{
    private const int Steps = 128;

    /// <summary>
    /// Narrowing rounds; each divides the step by <see cref="Steps"/>, which leaves 128⁻⁵ of the
    /// way.
    /// </summary>
    private const int Rounds = 4;

    /// <summary>
    /// The last value at which the condition is as in the base case; null where it is so all the
    /// way.
    /// </summary>
    /// <param name="before">Whether it holds in the base case.</param>
    public static double? FindTowards(double limit, Input input, BaseProbe probe, bool before)
    {
        var (from, to) = (input.Value, limit);
        for (var round = 0; round <= Rounds; round++)
        {
            var (start, step) = (from, (to - from) / Steps);
            var values = Enumerable.Range(0, Steps + 1)
                .Select(i => i == Steps ? to : start + i * step)
                .ToArray();
            var turned = Array.FindIndex(probe.Holds(values), 1, h => h != before);
            if (turned < 0)
                return null;
            (from, to) = (values[turned - 1], values[turned]);
        }

        return from;
    }
}
