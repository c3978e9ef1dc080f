namespace Standoff.Model.Quantities;

/// <summary>How a number came about.</summary>
public enum QuantityBasis
{
    /// <summary>A source prints it.</summary>
    Reported,

    /// <summary>We chose or built it.</summary>
    Assumed,

    /// <summary>A formula gives it, or it was counted.</summary>
    Derived,
}
