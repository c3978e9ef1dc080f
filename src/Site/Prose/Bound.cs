using Markdig.Syntax.Inlines;

namespace Standoff.Site.Prose;

/// <summary>Keeps the reference of a link with the link.</summary>
internal static class Bound
{
    private static readonly object Key = new();

    public static void Set(LinkInline link, Reference reference) => link.SetData(Key, reference);

    /// <summary>Null where the link is bound to nothing.</summary>
    public static Reference? To(LinkInline link) => link.GetData(Key) as Reference;
}
