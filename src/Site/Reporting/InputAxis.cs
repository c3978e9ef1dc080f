namespace Standoff.Site.Reporting;

/// <summary>A line on which values of one input stand.</summary>
/// <param name="From">The left end, in the input's unit.</param>
/// <param name="To">The right end, no smaller.</param>
/// <param name="IsLog">Whether it runs by factors and not by steps; then both ends are above zero.</param>
public sealed record InputAxis(double From, double To, bool IsLog)
{
    /// <summary>Ends further apart than this factor do not fit steps.</summary>
    private const double MaxLinear = 30;

    /// <summary>By factors where both are above zero and far apart.</summary>
    public static InputAxis Between(double low, double high) =>
        new(low, high, low > 0 && high > MaxLinear * low);

    /// <param name="share">Room beyond each end, as a share of the line.</param>
    public InputAxis Widen(double share)
    {
        if (IsLog)
        {
            var factor = Math.Pow(To / From, share);
            return this with { From = From / factor, To = To * factor };
        }

        var room = share * (To - From);
        return this with { From = From - room, To = To + room };
    }

    /// <summary>Where a value stands, from 0 to 100; in the middle of a line without length.</summary>
    public double At(double value)
    {
        double Scaled(double x) => IsLog ? Math.Log(x) : x;
        var span = Scaled(To) - Scaled(From);
        return span > 0 ? 100 * (Scaled(value) - Scaled(From)) / span : 50;
    }
}
