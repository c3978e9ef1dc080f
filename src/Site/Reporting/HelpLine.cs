using System.Buffers;
using System.Text.RegularExpressions;
using Standoff.Site.Addressing;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;

namespace Standoff.Site.Reporting;

/// <summary>
/// Where a reader in distress finds help: one text, which an author gives with the words that call
/// for it, and the rule that decides what carries it: pages, figures and entries of the feed that
/// show one of these words or name the chapter which names the help, or that belong to it; their
/// twins in Markdown by the same rule.
/// </summary>
public sealed partial class HelpLine
{
    private readonly BoundSection _chapter;
    private readonly SearchValues<string> _words;
    private readonly SearchValues<string> _name;

    private HelpLine(BoundSection chapter)
    {
        (_chapter, Text) = (chapter, new BoundText(chapter.Section.Help!, chapter.Meanings));
        // Every page is searched for all of them at once.
        _words = SearchValues.Create([.. chapter.Section.SensitiveWords], StringComparison.OrdinalIgnoreCase);
        _name = SearchValues.Create(chapter.Section.Nav is { } name
            ? [name.Text]
            : [], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>As the author wrote it, with its links.</summary>
    public BoundText Text { get; }

    /// <summary>The chapter that names it.</summary>
    public SiteAddress Chapter => _chapter.Address;

    /// <summary>Words whose showing calls for it.</summary>
    public IEnumerable<string> Calls =>
        _chapter.Section.Nav is { } name ? _chapter.Section.SensitiveWords.Append(name.Text) : _chapter.Section.SensitiveWords;

    /// <summary>The words alone, for what can hold no links.</summary>
    public string Words => field ??= BoundSection.Plain(_chapter.Section.Help!);

    /// <summary>Of the first chapter that names help; null where none does.</summary>
    public static HelpLine? In(IReadOnlyList<BoundSection> sections) =>
        sections.FirstOrDefault(s => s.Section.Help is not null) is { } chapter ? new HelpLine(chapter) : null;

    /// <summary>Whether some texts call for help.</summary>
    /// <param name="chapter">That they belong to; null for none.</param>
    public bool IsCalledForBy(SiteAddress? chapter, params IReadOnlyList<string> texts) =>
        chapter == _chapter.Address || texts.Any(text => HoldsWord(text) || Names(text));

    /// <summary>
    /// Whether a page calls for help. Attributes of its HTML are not read; the title of a work
    /// that it cites counts for its words, and not where it only names the chapter's subject; nor
    /// does a link to the next chapter, which stands in a list of links.
    /// </summary>
    /// <inheritdoc cref="IsCalledForBy(SiteAddress?, IReadOnlyList{string})"/>
    public bool IsCalledForByPage(SiteAddress? chapter, string html) =>
        chapter == _chapter.Address
        || HoldsWord(Tag().Replace(html, " "))
        || Names(Tag().Replace(Navigation().Replace(Title().Replace(html, " "), " "), " "));

    /// <summary>
    /// Whether Markdown calls for help. The addresses of its links are not read.
    /// </summary>
    /// <inheritdoc cref="IsCalledForBy(SiteAddress?, IReadOnlyList{string})"/>
    public bool IsCalledForByMarkdown(SiteAddress? chapter, string text) =>
        IsCalledForBy(chapter, Target().Replace(text, "]"));

    private bool HoldsWord(string text) => text.AsSpan().ContainsAny(_words);

    private bool Names(string text) => text.AsSpan().ContainsAny(_name);

    [GeneratedRegex("<cite>.*?</cite>", RegexOptions.Singleline)]
    private static partial Regex Title();

    [GeneratedRegex(@"<nav\b.*?</nav>", RegexOptions.Singleline)]
    private static partial Regex Navigation();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Target();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
