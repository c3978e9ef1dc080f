using Markdig.Syntax;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Site.Addressing;

namespace Standoff.Site.Prose;

/// <summary>
/// A page of prose: a Markdown file below <c>content/</c>, read but not yet bound to numbers.
/// </summary>
public sealed class Section
{
    public required SourceText Source { get; init; }

    public required SiteAddress Address { get; init; }

    public required MarkdownText Title { get; init; }

    /// <summary>A line above the title.</summary>
    public required MarkdownText? Kicker { get; init; }

    /// <summary>The answer in a sentence or two, below the title.</summary>
    public required MarkdownText Lead { get; init; }

    /// <summary>
    /// Where to find help, above all else on this page and on all others that speak of
    /// <see cref="SensitiveWords"/>; null on pages that name none.
    /// </summary>
    public required MarkdownText? Help { get; init; }

    /// <summary>Words or parts of words that call for <see cref="Help"/>.</summary>
    public required IReadOnlyList<string> SensitiveWords { get; init; }

    /// <summary>What the navigation calls the page; null where it is not listed there.</summary>
    public required YamlScalar? Nav { get; init; }

    /// <summary>
    /// What the links at the foot of every page call it; null where it is not listed there.
    /// </summary>
    public required YamlScalar? Colophon { get; init; }

    /// <summary>Place in the navigation, least first.</summary>
    public required int Order { get; init; }

    public required MarkdownText Body { get; init; }

    public required IReadOnlyList<Heading> Headings { get; init; }

    /// <summary>In the order of reading.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>
    /// Ids of findings that could not be read, which has been reported, as far as they are known.
    /// </summary>
    public required IReadOnlySet<string> BrokenFindings { get; init; }

    /// <summary>Whether findings may stand there whose ids could not be read.</summary>
    public required bool HasUnknownFindings { get; init; }

    /// <summary>Whether anything may stand there whose id could not be read.</summary>
    public bool HasUnknownIds =>
        HasUnknownFindings || Headings.Count < Body.Document.Descendants<HeadingBlock>().Count();

    /// <summary>The ids on the page and where each is given.</summary>
    public required IReadOnlyDictionary<string, Place> Anchors { get; init; }

    /// <summary>Whether its front matter and all its conditions could be read.</summary>
    public bool IsWhole => Texts
        .All(t => t.Problem is null) && Title.Text.Length > 0 && Lead.Text.Length > 0 && Findings
        .OfType<Conclusion>()
        .All(c => c.Condition is not null);

    /// <summary>All pieces of Markdown of the page, in the order of reading.</summary>
    public IEnumerable<MarkdownText> Texts =>
        new[] { Help, Kicker, Title, Lead, Body }.OfType<MarkdownText>();
}
