namespace Standoff.Site.Pages;

/// <summary>What stands at a place on a page.</summary>
public enum PlaceKind
{
    Heading,
    Conclusion,
    Question,
    Judgement,
    Figure,
    Table,
    Claim,
    Source,
    Term,
    Event,
    Disagreement,
    Case,
    Correction,
    SourceError,

    /// <summary>
    /// A weak point, which is meant to go; the only kind of place that later editions need not
    /// keep.
    /// </summary>
    WeakPoint,
}

/// <summary>A place on a page that a link may lead to.</summary>
/// <param name="Id">Without <c>#</c>.</param>
/// <param name="Title">What stands there, in a few words or a sentence.</param>
public sealed record PagePlace(string Id, PlaceKind Kind, string Title);
