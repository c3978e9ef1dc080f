using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Geometry;
using Standoff.Figures.Recipes;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds;

/// <summary>
/// The axis of what is measured: <c>label</c>, <c>scale</c>, and where it must not follow the data
/// <c>from</c> and <c>to</c>.
/// </summary>
/// <param name="From">Null where it follows the data.</param>
/// <param name="To">Null where it follows the data.</param>
internal sealed record ValueAxis(string Label, bool IsLog, double? From, double? To, Place Origin)
{
    /// <summary>
    /// A linear axis whose data lie above zero begins there, if that leaves the data at least this
    /// share of it.
    /// </summary>
    private const double MinShare = 0.4;

    private const double Slack = 1e-9;

    /// <summary>
    /// Null where a part is wrong. Reports SR5010, SR5016 and what values report.
    /// </summary>
    /// <param name="unit">Null where it could not be read; then no axis can be either.</param>
    public static ValueAxis? Read(RecipeMap? map, Unit? unit, RecipeReader reader)
    {
        if (map is null)
            return null;
        var label = map.Text("label");
        var isLog = ScaleNames.IsLog(map, reader);
        var (fromText, toText) = (map.Text("from", required: false), map.Text("to", required: false));
        var (from, to) = (reader.Value(fromText, unit), reader.Value(toText, unit));
        map.Close();
        var isRight = label is not null && unit is not null
            && (from is null) == (fromText is null) && (to is null) == (toText is null);
        if (isLog && from?.Value <= 0)
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.NotOnLogAxis(
                from.Place, "from", SignificantDigits.Plain(from.Value, 4)));
            isRight = false;
        }

        if (from?.Value >= to?.Value)
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.EmptyRange(
                to.Place, SignificantDigits.Plain(from.Value, 4), SignificantDigits.Plain(to.Value, 4)));
            isRight = false;
        }

        return isRight
            ? new ValueAxis(label!.Printed, isLog, from?.Value, to?.Value, label.Place)
            : null;
    }

    /// <param name="values">Finite; on a logarithmic axis greater than zero.</param>
    public Scale Over(IReadOnlyCollection<double> values)
    {
        var (min, max) = (values.Min(), values.Max());
        if (IsLog)
            return new Scale(From ?? RoundDown(min), To ?? RoundUp(max), IsLog: true);
        if (min > 0 && (max - min) / max >= MinShare)
            min = 0;
        else if (min == max)
            (min, max) = (Math.Min(0, min), Math.Max(0, max) + (min == 0 ? 1 : 0));
        var rounded = Ticks.Rounded(min, max, 6);
        return new Scale(From ?? rounded.Min, To ?? rounded.Max);
    }

    /// <summary>The nearest end below or above among powers of ten and their threefolds.</summary>
    private static double RoundDown(double value) => Ends(value).Last(e => e <= value * (1 + Slack));

    private static double RoundUp(double value) => Ends(value).First(e => e >= value * (1 - Slack));

    private static double[] Ends(double value)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(value)));
        return [0.3 * power, power, 3 * power, 10 * power, 30 * power];
    }
}
