using System.Globalization;
using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Model.Wording;
using Standoff.Site.Addressing;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Reporting;
using Standoff.Site.Wording;

namespace Standoff.Site.Exports;

/// <summary>
/// A chapter as plain Markdown for programs that read text: its numbers written out, its links
/// whole addresses, its figures pictures with their words.
/// </summary>
internal sealed class MarkdownTwin
{
    private readonly Report _report;
    private readonly BoundSection _section;

    private MarkdownTwin(Report report, BoundSection section) =>
        (_report, _section) = (report, section);

    public static string Write(BoundSection section, Report report)
    {
        var twin = new MarkdownTwin(report, section);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {twin.Write(section.Section.Title)}\n\n{twin.Write(section.Section.Lead)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{MarkdownWords.Escape(report.Imprint.Title)}, edition of {report.Imprint.Date:yyyy-MM-dd}. {twin.Absolute(section.Address)}\n\n");
        text.Append(twin.Write(section.Section.Body).Trim('\n')).Append('\n');
        return HelpFor(text.ToString(), section.Address, report) + text;
    }

    /// <summary>
    /// Where to find help, as a paragraph; empty where a text does not call for it.
    /// </summary>
    /// <param name="text">Markdown.</param>
    /// <param name="chapter">That the text belongs to; null for none.</param>
    public static string HelpFor(string text, SiteAddress? chapter, Report report)
    {
        if (report.Help is not { } help || !help.IsCalledForByMarkdown(chapter, text))
            return "";
        var naming = report.Sections.First(s => s.Address == help.Chapter);
        return $"> {new MarkdownTwin(report, naming).Write(naming.Section.Help!)}\n\n";
    }

    private string Write(MarkdownText text)
    {
        var edits = new List<Edit>();
        edits.AddRange(text.Document.Descendants<LinkInline>()
            .Select(link => Rewrite(link, text))
            .OfType<Edit>());
        edits.AddRange(text.Document.Descendants<HeadingBlock>()
            .Select(heading => TakeId(heading, text))
            .OfType<Edit>());
        edits.AddRange(text.Document.OfType<CustomContainer>().SelectMany(container => Quote(container, text)));
        return Edit.Make(text.Text, edits);
    }

    private string Absolute(SiteAddress address) =>
        address.On(_report.Imprint.BaseAddress).AbsoluteUri;

    private Edit? Rewrite(LinkInline link, MarkdownText text)
    {
        var words = WordsOf(link, text);
        string To(string label, SiteAddress target) => $"[{label}]({Absolute(target)})";
        var written = _section.Meanings.Of(link) switch
        {
            NumberReference number => To(number.Text, Routes.Number(number.Quantity.Id)),
            VerdictReference verdict => To(verdict.Text, Routes.Finding(verdict.Verdict.Conclusion.Id)),
            ComparisonReference { Quantities: [var first, ..] } => To(words, Routes.Number(first.Id)),
            FigureReference { Figure: var figure } =>
                $"![{MarkdownWords.Escape(figure.Title)}. {MarkdownWords.Escape(figure.Description)}]({Absolute(Routes.FigureFile(figure.Id, "png"))})",
            TableReference { Table: var table } =>
                To(GeneratedTableNames.TitleOf(table), _section.Address.At(GeneratedTableNames.IdOf(table))),
            CardReference { Verdict: var verdict } => $"{To(MarkdownWords.Escape(verdict.Text), Routes.Finding(verdict.Conclusion.Id))}{OddsOf(verdict)}",
            SourceReference source => To(words, Routes.Source(source.Source.Id.Text)),
            ClaimReference claim => To(words, Routes.Claim(claim.Claim.Id.Text)),
            TermReference term => To(words, Routes.Term(term.Term.Id.Text)),
            PageReference page => To(words, page.From(_section.Address)),
            OutsideReference => null,
            _ => words,
        };
        return written is null ? null : new(link.Span.Start, link.Span.End + 1, written);
    }

    /// <summary>What an author wrote between the brackets.</summary>
    private static string WordsOf(LinkInline link, MarkdownText text)
    {
        if (link.FirstChild is not { } first || link.LastChild is not { } last)
            return "";
        return first.Span.Start >= link.Span.Start
            && first.Span.Start <= last.Span.End
            && last.Span.End <= link.Span.End
            ? text.Text[first.Span.Start..(last.Span.End + 1)]
            : TextRun.Plain(link);
    }

    private static string OddsOf(Verdict verdict) =>
        verdict.Odds is { } odds ? $" ({CalibratedWords.Capitalised(odds).ToLowerInvariant()}, {CalibratedWords.Percent(odds)} of draws)" : "";

    /// <summary>The id of a heading is no part of its words.</summary>
    private static Edit? TakeId(HeadingBlock heading, MarkdownText text)
    {
        if (HeadingIds.IdOf(heading) is null)
            return null;
        var start = text.Text.LastIndexOf(
            "{#", HeadingIds.OffsetOf(heading), StringComparison.Ordinal);
        var end = text.Text.IndexOf('}', start);
        while (start > 0 && text.Text[start - 1] == ' ')
            start--;
        return new(start, end + 1, "");
    }

    /// <summary>A finding as a quotation that begins with what it is.</summary>
    private IEnumerable<Edit> Quote(CustomContainer container, MarkdownText text)
    {
        var (name, id) = _report.FindingIn(container) switch
        {
            Conclusion { IsOpen: true } question => ("Open question", question.Id),
            Conclusion conclusion => ("Conclusion", conclusion.Id),
            Judgement judgement => ("Judgement, without odds", judgement.Id),
            _ => ("", ""),
        };
        if (id.Length == 0)
            yield break;
        var odds = _report.FindingIn(container) is Conclusion known ? OddsOf(_report.VerdictOn(known)) : "";
        var start = container.Span.Start;
        var lineEnd = EndOfLine(text.Text, start);
        yield return new(start, lineEnd, $"> **[{name}]({Absolute(Routes.Finding(id))})**{odds}\n>");
        for (var line = lineEnd + 1; line <= container.Span.End && line < text.Text.Length; line = EndOfLine(text.Text, line) + 1)
        {
            var end = EndOfLine(text.Text, line);
            var isFence = text.Text[line..end].Trim().StartsWith(":::", StringComparison.Ordinal);
            yield return isFence ? new(line, end, "") : new(line, line, end > line ? "> " : ">");
        }
    }

    private static int EndOfLine(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Characters of a text that are replaced.</summary>
    /// <param name="Start">From zero.</param>
    /// <param name="End">Behind the last of them.</param>
    private sealed record Edit(int Start, int End, string Text)
    {
        public static string Make(string text, IEnumerable<Edit> edits)
        {
            var made = new StringBuilder();
            var position = 0;
            foreach (var edit in edits.OrderBy(e => e.Start).ThenBy(e => e.End))
            {
                // What stands within something that is replaced has gone with it.
                if (edit.Start < position)
                    continue;
                made.Append(text, position, edit.Start - position).Append(edit.Text);
                position = edit.End;
            }

            return made.Append(text, position, text.Length - position).ToString();
        }
    }
}
