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

    /// <summary>The head of a list, which goes with the last thing in it.</summary>
    List,

    /// <summary>A weak point, which is meant to go.</summary>
    WeakPoint,
}

/// <summary>A place on a page that a link may lead to.</summary>
/// <param name="Id">Without <c>#</c>.</param>
/// <param name="Title">What stands there, in a few words or a sentence.</param>
public sealed record PagePlace(string Id, PlaceKind Kind, string Title)
{
    /// <summary>Whether later editions must keep its address.</summary>
    public bool IsLasting => Kind is not (PlaceKind.List or PlaceKind.WeakPoint);
}
