namespace Standoff.Model.Wording;

/// <summary>How much of a number's unit is written, and how large numbers are shortened.</summary>
public enum NumberStyle
{
    /// <summary>For prose, what the number is per left to the sentence: <c>$1.40</c>, <c>36,000 chips</c>, <c>$18 billion</c>.</summary>
    Brief,

    /// <summary>The same with what it is per: <c>$1.40 per chip per hour</c>, <c>9% a year</c>.</summary>
    Full,

    /// <summary>For the axes and labels of charts: <c>$29k</c>, <c>$18bn</c>.</summary>
    Compact,
}
