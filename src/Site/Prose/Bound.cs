using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Standoff.Site.Prose;

/// <summary>Keeps with a node of Markdown what it means to us.</summary>
internal static class Bound
{
    private static readonly object Key = new();

    public static void Set(LinkInline link, Reference reference) => link.SetData(Key, reference);

    public static void Set(HeadingBlock heading, string id) => heading.SetData(Key, id);

    public static void Set(CustomContainer container, Statement statement) => container.SetData(Key, statement);

    /// <summary>Null where the link is bound to nothing.</summary>
    public static Reference? To(LinkInline link) => link.GetData(Key) as Reference;

    /// <summary>Empty where the author gave none.</summary>
    public static string IdOf(HeadingBlock heading) => heading.GetData(Key) as string ?? "";

    /// <summary>Null where the container could not be read.</summary>
    public static Statement? StatementOf(CustomContainer container) => container.GetData(Key) as Statement;
}
