namespace Standoff.Site.Publishing;

/// <summary>An input behind something that is wrong.</summary>
/// <param name="Input">Its id.</param>
/// <param name="Value">Now, in its own unit, as are the others.</param>
/// <param name="Told">In words.</param>
public sealed record Cause(string Input, double Value, string Told)
{
    /// <summary>In the last edition; null where it has not moved since.</summary>
    public double? Was { get; init; }

    /// <summary>The value at which this input alone turns it; null where it does not.</summary>
    public double? TurnsAt { get; init; }

    /// <summary>Whether it is wrong above that value, else below; null where there is none.</summary>
    public bool? FailsAbove { get; init; }
}
