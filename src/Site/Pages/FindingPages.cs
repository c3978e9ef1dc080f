using Markdig.Syntax;
using Standoff.Model.Wording;
using Standoff.Site.Addressing;
using Standoff.Site.Citing;
using Standoff.Site.Components;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Rendering;
using Standoff.Site.Reporting;
using Standoff.Site.Wording;

namespace Standoff.Site.Pages;

/// <summary>A page for each conclusion, each open question and each judgement.</summary>
internal static class FindingPages
{
    public static IEnumerable<Page> Create(Report report, StatementCards cards)
    {
        var judgements =
            from section in report.Sections
            from judgement in section.Section.Findings.OfType<Judgement>()
            select OfJudgement(judgement, section, report.Imprint, cards);
        return report.Verdicts.Concat(report.Questions).Select(v => OfVerdict(v, report.Imprint, cards))
            .Concat(judgements)
            .DistinctBy(p => p.At);
    }

    /// <summary>The first sentence of a judgement, as a reader sees it.</summary>
    public static string TitleOf(Judgement judgement)
    {
        var text = judgement.Block.OfType<ParagraphBlock>().Select(p => TextRun.Plain(p.Inline!)).FirstOrDefault("");
        return Typography.Quotes(Sentences.First(text), ' ');
    }

    private static Page OfVerdict(Verdict verdict, Imprint imprint, StatementCards cards)
    {
        var kind = verdict.IsOpen ? PageKind.Question : PageKind.Conclusion;
        var odds = verdict.Odds is { } share ? $"{CalibratedWords.Capitalised(share)}, {CalibratedWords.Percent(share)} of draws" : null;
        var description = $"{(verdict.IsOpen ? "An open question" : "A conclusion")} that is checked against the model: {odds ?? "holds, as counted over all draws"}.";
        return new(Routes.Finding(verdict.Conclusion.Id), kind, verdict.Text, description, cards.Of(verdict), context =>
            new(Markup.Render<VerdictPage, VerdictPageModel>(new(context, verdict))))
        {
            Chapter = verdict.Section.Address,
            Cited = Citation.Create(verdict, imprint),
            Data = () => LinkedData.OfFinding(verdict.Conclusion.Id, verdict.Text, imprint),
            ShareTitle = odds is null ? verdict.Text : $"{odds}: {verdict.Text}",
        };
    }

    private static Page OfJudgement(Judgement judgement, BoundSection section, Imprint imprint, StatementCards cards)
    {
        var title = TitleOf(judgement);
        return new(Routes.Finding(judgement.Id), PageKind.Judgement, title, $"A judgement without odds: {title}", cards.Of(judgement, title), context =>
        {
            var links = judgement.Block.Descendants<Markdig.Syntax.Inlines.LinkInline>().Select(section.Meanings.Of).OfType<SourceReference>();
            var html = new ProseRenderer(context).Block(judgement.Block, section.Meanings);
            var model = new JudgementPageModel(
                context, judgement, title, section, html, [.. links.Select(l => l.Source).DistinctBy(s => s.Id.Text, StringComparer.Ordinal)]);
            return new(Markup.Render<JudgementPage, JudgementPageModel>(model));
        })
        {
            Chapter = section.Address,
            Cited = Citation.OfFinding(judgement.Id, title, imprint),
            Data = () => LinkedData.OfFinding(judgement.Id, title, imprint),
        };
    }
}
