using Standoff.Site.Addressing;

namespace Standoff.Site.Searching;

/// <summary>
/// What sort of thing a reader finds. Among things of equal rank the sorts come in this order.
/// </summary>
public enum SearchKind
{
    Page,

    /// <summary>What stands below a heading of a chapter.</summary>
    Part,
    Term,
    Conclusion,
    Figure,
    Number,
    Claim,
    Event,
    Source,
}

/// <summary>Something that a reader can look for.</summary>
/// <param name="Detail">What tells it from others of its name: a chapter, a value, a publisher.
/// Its words are found too.</param>
/// <param name="Body">What is said there, as plain text.</param>
public sealed record SearchEntry(SearchKind Kind, string Title, SiteAddress Address, string Detail = "", string Body = "")
{
    /// <summary>What readers see above entries of a sort.</summary>
    public static string Label(SearchKind kind) => kind switch
    {
        SearchKind.Page => "Pages",
        SearchKind.Part => "Parts of chapters",
        SearchKind.Term => "Terms",
        SearchKind.Conclusion => "Conclusions",
        SearchKind.Figure => "Figures",
        SearchKind.Number => "Numbers",
        SearchKind.Claim => "Claims",
        SearchKind.Event => "Events",
        _ => "Sources",
    };
}
