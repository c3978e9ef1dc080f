using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;

namespace Standoff.Site.Reporting;

/// <summary>How a reader goes through the chapters.</summary>
internal static class ChapterReading
{
    /// <summary>
    /// Of silent readers of English prose: the mean of Brysbaert, Journal of Memory and Language
    /// 109 (2019), 238 words a minute, rounded.
    /// </summary>
    private const double WordsPerMinute = 240;

    private static readonly char[] Spaces = [' ', '\n', '\u00A0'];

    /// <summary>Whole minutes for the text of a page without its notes; at least one.</summary>
    public static int MinutesFor(BoundSection section)
    {
        var words = section.Section.Body.Document
            .Where(block => block is not FootnoteGroup)
            .SelectMany(block => block is ContainerBlock container ? container.Descendants<LeafBlock>() : [(LeafBlock)block])
            .Where(leaf => leaf.Inline is not null)
            .Sum(leaf => TextRun.Plain(leaf.Inline!).Split(Spaces, StringSplitOptions.RemoveEmptyEntries).Length);
        return Math.Max(1, (int)Math.Round(words / WordsPerMinute, MidpointRounding.AwayFromZero));
    }

    /// <summary>The pages before and behind one in the navigation; null at its ends, and both for a
    /// page that is not listed there.</summary>
    public static (BoundSection? Before, BoundSection? Next) Around(BoundSection section, Report report)
    {
        var listed = report.Sections.Where(s => s.Section.Nav is not null).ToList();
        var at = listed.IndexOf(section);
        return at < 0
            ? (null, null)
            : (listed.ElementAtOrDefault(at - 1), listed.ElementAtOrDefault(at + 1));
    }

    /// <summary>The chapter that rows name by its id; null where there is none.</summary>
    public static BoundSection? ChapterOf(string id, Report report) =>
        id.Length == 0 ? null : report.Sections
            .FirstOrDefault(s => s.Address == Addressing.Routes.Section(id));
}
