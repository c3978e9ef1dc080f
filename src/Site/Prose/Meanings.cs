using Markdig.Syntax.Inlines;

namespace Standoff.Site.Prose;

/// <summary>
/// What the links of some Markdown mean. It stands beside the tree, which stays as it was parsed.
/// </summary>
public sealed class Meanings
{
    private readonly Dictionary<LinkInline, Reference> _references;

    /// <param name="references">In the order of writing; null for a link that means
    /// nothing.</param>
    internal Meanings(IReadOnlyList<(LinkInline Link, Reference? Reference)> references)
    {
        References = [.. references.Select(r => r.Reference).OfType<Reference>()];
        IsWhole = References.Count == references.Count;
        Unknown = [.. references.Where(r => r.Reference is null).Select(r => r.Link)];
        _references = references
            .Where(r => r.Reference is not null)
            .ToDictionary(r => r.Link, r => r.Reference!);
    }

    private Meanings(Meanings other, Func<Reference, Reference> renew)
    {
        (IsWhole, Unknown) = (other.IsWhole, other.Unknown);
        References = [.. other.References.Select(renew)];
        _references = other._references.Keys.Zip(References).ToDictionary(r => r.First, r => r.Second);
    }

    /// <summary>Whether every link means something.</summary>
    public bool IsWhole { get; }

    /// <summary>In the order of writing.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>Links that mean nothing, which has been reported or follows from what has been.</summary>
    public IReadOnlyList<LinkInline> Unknown { get; }

    /// <summary>Null where the link is bound to nothing.</summary>
    public Reference? Of(LinkInline link) => _references.GetValueOrDefault(link);

    /// <summary>The same links, each with what a later build has in the place of what it means.</summary>
    internal Meanings Renewed(Func<Reference, Reference> renew) => new(this, renew);
}

/// <summary>Some Markdown with what its links mean.</summary>
public sealed record BoundText(MarkdownText Text, Meanings Meanings) : IBound<BoundText>
{
    BoundText IBound<BoundText>.With(Meanings meanings) => new(Text, meanings);
}

/// <summary>Texts with what their links mean.</summary>
internal interface IBound<out T>
{
    Meanings Meanings { get; }

    T With(Meanings meanings);
}
