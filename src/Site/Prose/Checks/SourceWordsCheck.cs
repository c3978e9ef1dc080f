using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Model;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// What words say of a source must be what its row says: whose it is, and whether we have read it.
/// </summary>
internal static partial class SourceWordsCheck
{
    /// <summary>Reports SR4111, SR4112.</summary>
    public static void Check(CheckedBlock block, Workbook workbook, DiagnosticBag diagnostics)
    {
        var sources = block.Links
            .Select(link => (Link: link, Source: (block.Meanings.Of(link) as SourceReference)?.Source))
            .Where(s => s.Source is not null)
            .Select(s => (s.Link, Source: s.Source!))
            .ToList();
        if (sources.Count == 0)
            return;
        var publishers = PublishersOf(workbook.Texts.Sources.Values);
        foreach (var (link, source) in sources)
            CheckPublisher(block, link, source, workbook.Texts.Sources, publishers, diagnostics);
        CheckRead(block, sources, diagnostics);
    }

    /// <summary>
    /// Words that are nothing but the name of a publisher, as it writes itself: the source is its own, or passes on what
    /// it has of it.
    /// </summary>
    private static void CheckPublisher(
        CheckedBlock block, LinkInline link, Source source, IReadOnlyDictionary<string, Source> sources,
        HashSet<string> publishers, DiagnosticBag diagnostics)
    {
        var words = TextRun.Plain(link);
        var name = Bare(words);
        if (!publishers.Contains(name))
            return;
        // Sources that repeat each other in a ring are told where they stand.
        var passed = new HashSet<string>(StringComparer.Ordinal);
        for (var told = source; told is not null && passed.Add(told.Id.Text); told = sources.GetValueOrDefault(told.Repeats.Text))
        {
            if (IsOf(told, name))
                return;
        }

        diagnostics.Add(DiagnosticCatalogue.OtherPublisher(
            block.At(block.Run.StartOf(link), Math.Max(1, words.Length)), words, source.Id.Text, source.Document.Publisher));
    }

    private static void CheckRead(CheckedBlock block, List<(LinkInline Link, Source Source)> sources, DiagnosticBag diagnostics)
    {
        foreach (Match unread in Unread().Matches(block.Run.Text))
        {
            var nearest = sources
                .Where(s => block.Run.StartOf(s.Link) < unread.Index && block.SentenceOf(s.Link) == block.SentenceAt(unread.Index))
                .Select(s => s.Source)
                .LastOrDefault();
            if (nearest is { Read: Reading.Itself or Reading.Copy })
            {
                diagnostics.Add(DiagnosticCatalogue.ReadSource(
                    block.At(unread.Index, unread.Length), unread.Value, nearest.Id.Text, nearest.Read.ToString().ToLowerInvariant()));
            }
        }
    }

    private static HashSet<string> PublishersOf(IEnumerable<Source> sources) =>
        sources.Select(s => Bare(s.Document.Publisher)).ToHashSet(StringComparer.Ordinal);

    /// <summary>One that is named beside the publisher, "Reuters (on Investing.com)", or wrote it.</summary>
    private static bool IsOf(Source source, string name) =>
        new[] { source.Document.Publisher, source.Document.Author, source.Document.Title }
            .Any(said => Regex.IsMatch(said, $@"(?<![\p{{L}}\p{{Nd}}]){Regex.Escape(name)}(?![\p{{L}}\p{{Nd}}])"));

    private static string Bare(string name) => Around().Replace(name.Trim(), "");

    [GeneratedRegex(@"^the |[’']s?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Around();

    [GeneratedRegex(
        @"\b(have|has|had) not (read|seen)\b|\bnot read (it|its|them|itself)\b|\b(haven|hasn)[’']t read\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Unread();
}
