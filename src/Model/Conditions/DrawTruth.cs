namespace Standoff.Model.Conditions;

/// <summary>In which of the standard draws a condition holds.</summary>
public sealed class DrawTruth
{
    private readonly bool[] _holds;

    internal DrawTruth(bool[] holds)
    {
        _holds = holds;
        Share = holds.Count(h => h) / (double)holds.Length;
    }

    /// <summary>Whether it holds in a draw.</summary>
    public bool this[int draw] => _holds[draw];

    /// <summary>From 0 to 1.</summary>
    public double Share { get; }

    /// <summary>Whether some draws speak for it and some against.</summary>
    public bool Varies => Share is > 0 and < 1;

    /// <summary>Whether two conditions hold in the same draws.</summary>
    public bool IsSame(DrawTruth other) => _holds.AsSpan().SequenceEqual(other._holds);

    /// <summary>Whether one holds in just those draws in which the other does not.</summary>
    public bool IsOpposite(DrawTruth other) =>
        _holds.Length == other._holds.Length && _holds.Zip(other._holds).All(h => h.First != h.Second);

    /// <summary>Whether the other holds in every draw in which this one does.</summary>
    public bool Implies(DrawTruth other) => _holds.Zip(other._holds).All(h => !h.First || h.Second);
}
