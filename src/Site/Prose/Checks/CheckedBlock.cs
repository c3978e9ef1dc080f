using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// A paragraph, heading or cell whose links have been bound, as the checks of its words look at it.
/// </summary>
/// <param name="Text">The Markdown it stands in.</param>
/// <param name="Run">Its words; what is no prose is a placeholder.</param>
internal sealed partial record CheckedBlock(MarkdownText Text, LeafBlock Block, TextRun Run, Meanings Meanings)
{
    private readonly Sentences _sentences = Sentences.Find(Run.Text);
    private IReadOnlyList<(int Start, int End)>? _quoted;
    private IReadOnlyList<(int Start, int End)>? _compared;

    /// <summary>In the order of writing.</summary>
    public IEnumerable<LinkInline> Links => Block.Inline!.Descendants<LinkInline>();

    /// <summary>The blocks around it, the nearest first.</summary>
    public IEnumerable<Block> Around
    {
        get
        {
            for (var parent = Block.Parent; parent is not null; parent = parent.Parent)
                yield return parent;
        }
    }

    /// <summary>
    /// Whether it stands in a quotation that a source is given for, known or not; one that is
    /// unknown has been reported.
    /// </summary>
    public bool IsQuotation => Around
        .OfType<QuoteBlock>()
        .FirstOrDefault()?.Descendants<LinkInline>()
        .Any(NamesSource) == true;

    /// <summary>
    /// Whether the words at a character are a source's: in such a quotation, or between quotation
    /// marks in a sentence that gives a source.
    /// </summary>
    public bool IsQuoted(int index)
    {
        if (IsQuotation)
            return true;
        _quoted ??= FindQuoted();
        return _quoted.Any(q => q.Start <= index && index < q.End);
    }

    /// <summary>
    /// Whether a link is a number of a fact or result, known or not; one that is unknown follows
    /// from what has been reported, and what it would hold is not judged.
    /// </summary>
    public bool IsNumber(LinkInline link) =>
        Meanings.Of(link) is NumberReference || IsUnknown(link, "n");

    /// <summary>Whether a link is a number whose sign is pinned, known or not.</summary>
    public bool IsPinned(LinkInline link) => Meanings.Of(link) is { } meaning
        ? meaning is NumberReference { Pin: not null }
        : IsUnknown(link, "n") && (link.Url!.EndsWith("?below", StringComparison.Ordinal) || link.Url.EndsWith("?above", StringComparison.Ordinal));

    /// <summary>Whether a link of some scheme means nothing, which has been reported.</summary>
    public bool IsUnknown(LinkInline link, params ReadOnlySpan<string> schemes)
    {
        if (Meanings.Of(link) is not null)
            return false;
        foreach (var scheme in schemes)
        {
            if (link.Url?.StartsWith(scheme + ":", StringComparison.Ordinal) == true)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the words at a character stand in a link that gives the condition or the order that
    /// they tell.
    /// </summary>
    public bool HasCondition(int index)
    {
        _compared ??=
        [
            .. from link in Links
               where Meanings.Of(link) is ComparisonReference || IsUnknown(link, "if", "rank")
               select (Run.StartOf(link), Run.EndOf(link)),
        ];
        return _compared.Any(c => c.Start <= index && index < c.End);
    }

    /// <param name="index">In the words, from zero.</param>
    public Place At(int index, int length) => Text.At(Run.OffsetOf(index), length);

    /// <summary>The number of the sentence, from zero, in which an inline stands.</summary>
    public int SentenceOf(Inline inline) => SentenceAt(Run.StartOf(inline));

    /// <summary>The number of the sentence, from zero, in which a character stands.</summary>
    public int SentenceAt(int index) => _sentences.IndexOf(index);

    private List<(int Start, int End)> FindQuoted()
    {
        var sourced = Links.Where(NamesSource).Select(SentenceOf).ToHashSet();
        return
        [
            .. from quotation in Quotations().Matches(Run.Text)
               let end = quotation.Index + quotation.Length
               where sourced.Contains(SentenceAt(quotation.Index)) || sourced.Contains(SentenceAt(end - 1))
               select (quotation.Index, end),
        ];
    }

    private static bool NamesSource(LinkInline link) =>
        link.Url?.StartsWith("source:", StringComparison.Ordinal) == true;

    /// <summary>
    /// Three words at least; a single one in quotation marks is the author's own.
    /// </summary>
    [GeneratedRegex("“[^”\\s]+(\\s[^”\\s]+){2,}”|\"[^\"\\s]+(\\s[^\"\\s]+){2,}\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Quotations();
}
