namespace Standoff.Evidence.Diagnostics;

/// <summary>What sort of thing a diagnostic is about.</summary>
public enum SubjectKind
{
    /// <summary>A fact, a result or a point of a series.</summary>
    Number,

    /// <summary>A conclusion, an open question or a judgement.</summary>
    Finding,

    Figure,
}

/// <summary>A thing that a diagnostic is about.</summary>
/// <param name="Id">As references write it: with the statistic, <c>saving_vs_gpu.p50</c>, or the
/// input of a flip point, <c>asic-cheaper.asic_price</c>, where one is meant.</param>
public readonly record struct Subject(SubjectKind Kind, string Id)
{
    public static Subject Number(string id) => new(SubjectKind.Number, id);

    public static Subject Finding(string id) => new(SubjectKind.Finding, id);

    public static Subject Figure(string id) => new(SubjectKind.Figure, id);

    /// <summary>The id, as messages show it.</summary>
    public override string ToString() => Id;
}
