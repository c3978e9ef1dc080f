using Standoff.Site.Addressing;

namespace Standoff.Site.Editions;

/// <summary>What has changed; those that say most come first.</summary>
public enum ChangeSort
{
    /// <summary>A conclusion, an open question or a judgement.</summary>
    Finding,

    /// <summary>The verdict on a claim.</summary>
    Verdict,
    Number,
    Figure,

    /// <summary>A paragraph.</summary>
    Text,
    Address,
}

/// <summary>Something that two editions say differently.</summary>
/// <param name="At">Its page.</param>
/// <param name="Name">In a few words or a sentence.</param>
/// <param name="Before">What the older says; null where it has no such thing.</param>
/// <param name="After">What the newer says; null where it has no such thing.</param>
public sealed record Change(ChangeSort Sort, string Id, SiteAddress At, string Name, string? Before, string? After)
{
    /// <summary>Why, in words; empty where the editions do not tell.</summary>
    public string Why { get; init; } = "";

    /// <summary>
    /// Whether a conclusion came, went or turned, or a claim is judged otherwise.
    /// </summary>
    public bool IsFlip { get; init; }

    /// <summary>
    /// Whether it is about what the report concludes, the words for odds included.
    /// </summary>
    public bool MovesConclusion { get; init; }

    /// <summary>
    /// |a − b| / (|a| + |b|) of the two values, from 0 to 1; 0 where there are none.
    /// </summary>
    public double Surprise { get; init; }

    /// <summary>Of two values: 0 where they are equal, 1 where one is never or they lie on both
    /// sides of zero.</summary>
    public static double SurpriseOf(double before, double after)
    {
        if (before.Equals(after))
            return 0;
        return double.IsFinite(before) && double.IsFinite(after)
            ? Math.Abs(before - after) / (Math.Abs(before) + Math.Abs(after))
            : 1;
    }
}
