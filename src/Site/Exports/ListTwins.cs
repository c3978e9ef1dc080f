using System.Globalization;
using System.Text;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;
using Standoff.Model.Wording;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;
using Standoff.Site.Files;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;
using Standoff.Site.Reviewing;
using Standoff.Site.Wording;

namespace Standoff.Site.Exports;

/// <summary>
/// Pages that list things as plain Markdown: each thing in a line or a few, with its values
/// written out and its whole address.
/// </summary>
internal sealed class ListTwins
{
    private readonly Report _report;
    private readonly Review _review;
    private readonly StringBuilder _text = new();

    private ListTwins(Report report, Review review) => (_report, _review) = (report, review);

    /// <summary>Each list with its name and what it has.</summary>
    public static IReadOnlyList<(SiteAddress Page, string Name, string Lead)> All { get; } =
    [
        (Routes.Conclusions, "Conclusions",
            "Each with its odds and the values at which it falls; then questions and judgements."),
        (Routes.Claims, "Claims", "What the episode claimed, and what the record says."),
        (Routes.Numbers, "Numbers", "Every fact, assumption and result with its value and its range."),
        (Routes.Timeline, "Timeline", "What happened, and when; the latest last."),
        (Routes.Glossary, "Glossary", "The words that the chapters use."),
        (Routes.WeakPoints, "Weak points",
            "What a hostile reader would ask first, and what the report answers."),
        (Routes.Corrections, "Corrections", "What earlier editions got wrong, and errors found in sources."),
    ];

    public static IEnumerable<OutputFile> Create(Report report, Review review) =>
        from list in All
        let twin = Routes.Twin(list.Page)
        select OutputFile.OfText(
            twin, () => new ListTwins(report, review).Write(list.Page, list.Name, list.Lead));

    private string Write(SiteAddress page, string name, string lead)
    {
        var imprint = _report.Imprint;
        var day = imprint.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        _text.Append($"# {name}\n\n{lead}\n\n{Escape(imprint.Title)}, edition of {day}. {At(page)}\n");
        Action write = page switch
        {
            _ when page == Routes.Conclusions => WriteFindings,
            _ when page == Routes.Claims => WriteClaims,
            _ when page == Routes.Numbers => WriteNumbers,
            _ when page == Routes.Timeline => WriteTimeline,
            _ when page == Routes.Glossary => WriteGlossary,
            _ when page == Routes.WeakPoints => WriteWeakPoints,
            _ => WriteCorrections,
        };
        write();
        return MarkdownTwin.HelpFor(_text.ToString(), null, _report) + _text;
    }

    private void WriteFindings()
    {
        foreach (var chapter in _report.Verdicts.GroupBy(v => v.Section))
        {
            Heading(_report.Sections.First(s => s.Section == chapter.Key).Name);
            foreach (var verdict in chapter)
                Write(verdict.Conclusion.Id);
        }

        Heading("Open questions");
        foreach (var question in _report.Questions)
            Write(question.Conclusion.Id);
        Heading("Judgements, without odds");
        foreach (var (id, finding) in _report.State.Findings)
        {
            if (finding.Kind == FindingKind.Judgement)
                Write(id);
        }
    }

    private void Write(string id)
    {
        var finding = _report.State.Findings[id];
        var isOpen = finding.Kind == FindingKind.Question;
        var told = new StringBuilder();
        if (finding.Odds is { } odds)
        {
            var holds = isOpen ? "yes in" : "holds in";
            told.Append(
                $"{CalibratedWords.Capitalised(odds)}: {holds} {CalibratedWords.Percent(odds)} of draws. ");
        }

        foreach (var turn in finding.Turns.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            told.Append($"{(isOpen ? "Turns" : "Falls")} if {Escape(turn)}. ");
        if (finding.Condition.Length > 0)
            told.Append($"Condition: `{finding.Condition}`");
        Item(finding.Sentence, Routes.Finding(id), told.ToString().TrimEnd());
    }

    private void WriteClaims()
    {
        foreach (var section in _report.Workbook.Dataset.Claims.GroupBy(c => c.Section))
        {
            Heading(_report.ChapterName(section.Key));
            foreach (var claim in section)
            {
                Item(
                    Typography.Quotes(claim.Text.Text, ' '),
                    Routes.Claim(claim.Id.Text),
                    $"**{claim.Status.InWords()}.** {Words(claim.Explanation)}");
            }
        }
    }

    private void WriteNumbers()
    {
        foreach (var section in _report.Workbook.Quantities.GroupBy(q => q.Section))
        {
            Heading(section.Key.Length > 0 ? _report.ChapterName(section.Key) : "The report itself");
            foreach (var quantity in section.DistinctBy(q => q.Id, StringComparer.Ordinal))
            {
                var number = _report.State.Numbers[quantity.Id];
                var range = number.Range.Length > 0 ? $" ({number.Range})" : "";
                Item(quantity.Title, Routes.Number(quantity.Id), Escape(number.Text + range));
            }
        }
    }

    private void WriteTimeline()
    {
        foreach (var year in TimelineEvent.Of(_report).GroupBy(e => e.Event.Date.Start.Year))
        {
            Heading(year.Key.ToString(CultureInfo.InvariantCulture));
            foreach (var placed in year)
            {
                var happened = placed.Event;
                Item(
                    $"{happened.Date.InWords}: {placed.Title}",
                    placed.Address,
                    Words(happened.Description));
            }
        }
    }

    private void WriteGlossary()
    {
        _text.Append('\n');
        foreach (var term in _report.Workbook.Dataset.Glossary)
            Item(term.Term.Text, Routes.Term(term.Id.Text), Words(term.Definition));
    }

    private void WriteWeakPoints()
    {
        foreach (var entry in _review.Entries)
        {
            var doubts = entry.Points.Select(p => p.Kind.Doubt).Distinct(StringComparer.Ordinal);
            var doubt = Typography.Quotes($"“{string.Join(' ', doubts)}”", ' ');
            _text.Append($"\n{Escape(doubt)}\n\n");
            foreach (var point in entry.Points)
                Item(point.Title, Routes.WeakPoints.At(point.Id), Escape(point.Told));
            var answer = entry.Answer is { } given ? Words(given.Answer) : "We have no answer yet.";
            _text.Append($"\n{answer}\n");
        }
    }

    private void WriteCorrections()
    {
        var dataset = _report.Workbook.Dataset;
        Heading("Errors of ours");
        foreach (var error in dataset.Corrections)
        {
            Item(
                Sentences.First(error.Wrong.Text),
                Routes.Corrections.At(error.Id.Text),
                Escape(string.Join(' ', ((string[])
                [
                    Sentences.Rest(error.Wrong.Text),
                    $"Corrected in the edition of {error.Corrected?.InWords}. Now: {error.Right.Text}",
                    $"Found: {error.Found.Text}",
                ]).Where(t => t.Length > 0))));
        }

        if (dataset.Corrections.Count == 0)
            _text.Append("None has been found in a published edition so far.\n");
        Heading("Errors of sources");
        foreach (var error in dataset.SourceErrors)
        {
            Item(
                string.Join(", ", error.Sources.Select(s => s.Document.Publisher)),
                Routes.Corrections.At(error.Id.Text),
                Escape($"{error.Error.Text} Found on {error.Found?.InWords}. {error.Reported.Text}"));
        }
    }

    private void Heading(string name) => _text.Append($"\n## {Escape(name)}\n\n");

    /// <param name="told">Markdown.</param>
    private void Item(string name, SiteAddress address, string told) =>
        _text.Append($"- [{Escape(name)}]({At(address)}){(told.Length > 0 ? ": " : "")}{told}\n");

    private string At(SiteAddress address) => address.On(_report.Imprint.BaseAddress).AbsoluteUri;

    private string Words(Cell cell) => Escape(PlainBlocks.Of(cell, _report));

    private static string Escape(string text) => MarkdownWords.Escape(text).ReplaceLineEndings(" ");
}
