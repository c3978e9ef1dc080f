using Markdig.Syntax;
using Standoff.Site.Wording;

namespace Standoff.Site.Prose;

/// <summary>A heading with the id that its author gave it.</summary>
public sealed record Heading(string Id, HeadingBlock Block)
{
    /// <summary>Its words, as a reader sees them.</summary>
    public string Text => Typography.Quotes(TextRun.Plain(Block.Inline!), ' ');
}
