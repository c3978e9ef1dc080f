using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;

namespace Standoff.Site.Prose.Binding;

/// <summary>Finds what a single link means, by the scheme of its address.</summary>
internal sealed class LinkBinder(BindingContext context, DiagnosticBag diagnostics)
{
    private readonly NumberBinder _numbers = new(context, diagnostics);
    private readonly VerdictBinder _verdicts = new(context, diagnostics);
    private readonly ComparisonBinder _comparisons = new(context, diagnostics);
    private readonly RankBinder _ranks = new(context, diagnostics);

    /// <summary>
    /// Null where the link means nothing, which is reported or follows from what has been.
    /// </summary>
    public Reference? Bind(MarkdownText text, LinkInline link)
    {
        var url = link.Url ?? "";
        var place = text.At(link.Span);
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon < 0 ? "" : url[..colon];
        var name = url[(colon + 1)..];
        if (link.IsImage != LinkSchemes.Blocks.Contains(scheme))
        {
            diagnostics.Add(DiagnosticCatalogue.WrongForReference(place, link.IsImage
                ? "an image must be a figure, a table or a conclusion, like ![](figure:cost-per-hour)"
                : "write a figure as an image on a line of its own, like ![](figure:cost-per-hour)"));
            return null;
        }

        if (!HasSoundParts(text, link))
            return null;
        switch (scheme)
        {
            case "n":
                return _numbers.Bind(text, link, name);
            case "odds":
                return _verdicts.BindOdds(text, link, name);
            case "flip":
                return _verdicts.BindFlip(text, link, name);
            case "if":
                return _comparisons.Bind(text, link, name);
            case "rank":
                return _ranks.Bind(text, link, name);
            case "figure":
                return FindFigure(link, name, place);
            case "table":
                return FindTable(link, name, place);
            case "conclusion":
                return FindCard(link, name, place);
            case "source":
                return FindSource(name, place);
            case "claim":
                return FindClaim(name, place);
            case "term":
                return FindTerm(name, place);
            case "literal":
                return new LiteralReference(place);
            case "https" or "http" or "mailto" or "tel":
                if (WebAddress.FindFault(url) is not { } fault)
                    return new OutsideReference(place, url);
                diagnostics.Add(DiagnosticCatalogue.FaultyAddress(place, url, fault));
                return null;
            case "" when url.StartsWith('/') || url.StartsWith('#'):
                return new PageReference(place, url) { IsOfConclusion = _comparisons.IsOfConclusion(link, place, url) };
            case "":
                diagnostics.Add(DiagnosticCatalogue.RelativeLink(place, url));
                return null;
            default:
                diagnostics.Add(DiagnosticCatalogue.UnknownScheme(place, scheme, string.Join(", ", LinkSchemes.Inside)));
                return null;
        }
    }

    /// <summary>
    /// False where some of a link would be shown nowhere, or nothing of it. Reports SR4052, SR4057
    /// to SR4059.
    /// </summary>
    private bool HasSoundParts(MarkdownText text, LinkInline link)
    {
        var (place, words) = (text.At(link.Span), TextRun.Plain(link));
        var problem = link switch
        {
            { IsImage: true } when text.Form != TextForm.Chapter =>
                DiagnosticCatalogue.Misplaced(place, "a figure, table or card", "show it in a chapter"),
            { Title.Length: > 0 } => DiagnosticCatalogue.LinkTitle(place, link.Title!),
            { IsImage: true } when words.Length > 0 => DiagnosticCatalogue.ImageText(place, words),
            { IsImage: false } when words.Length == 0 && !IsFilledIn(link) => DiagnosticCatalogue.LinkWithoutWords(place),
            _ => null,
        };
        if (problem is not null)
            diagnostics.Add(problem);
        return problem is null;
    }

    /// <summary>Whether the build writes the words of a link that has none.</summary>
    private static bool IsFilledIn(LinkInline link) =>
        LinkSchemes.Numbers.Any(s => s != "literal" && link.Url?.StartsWith(s + ":", StringComparison.Ordinal) == true);

    private bool StandsAlone(LinkInline link, Place place)
    {
        var alone = link.Parent?.FirstChild == link && link.NextSibling is null && link.Parent.ParentBlock is ParagraphBlock { Parent: MarkdownDocument };
        if (!alone)
            diagnostics.Add(DiagnosticCatalogue.WrongForReference(place, "a figure stands on a line of its own, between empty lines, in no list, table or quotation"));
        return alone;
    }

    /// <summary>Cards may stand side by side, each on a line of its own.</summary>
    private CardReference? FindCard(LinkInline link, string id, Place place)
    {
        var isAmongCards = link.Parent!
            .All(i => i is LineBreakInline or LinkInline { IsImage: true });
        if (isAmongCards && link.Parent!.ParentBlock is ParagraphBlock { Parent: MarkdownDocument })
            return _verdicts.Find(id, place) is { } verdict ? CardOf(verdict, place) : null;
        const string problem = "the card of a conclusion stands on a line of its own, like ![](conclusion:asic-cheaper)";
        diagnostics.Add(DiagnosticCatalogue.WrongForReference(place, problem));
        return null;
    }

    /// <summary>A question that the report leaves open has no card beside findings.</summary>
    private CardReference? CardOf(Verdict verdict, Place place)
    {
        if (!verdict.IsOpen)
            return new CardReference(place, verdict);
        var findings = context.Verdicts.Where(v => !v.IsOpen).Select(v => v.Conclusion.Id);
        diagnostics.Add(DiagnosticCatalogue.UnknownConclusion(
            place, verdict.Conclusion.Id, Suggestion.For(verdict.Conclusion.Id, findings)));
        return null;
    }

    private TableReference? FindTable(LinkInline link, string name, Place place)
    {
        if (!StandsAlone(link, place))
            return null;
        var tables = GeneratedTableNames.All;
        if (tables.TryGetValue(name, out var table))
            return new TableReference(place, table);
        diagnostics.Add(DiagnosticCatalogue.UnknownTable(place, name, Suggestion.For(name, tables.Keys), string.Join(", ", tables.Keys)));
        return null;
    }

    private FigureReference? FindFigure(LinkInline link, string id, Place place)
    {
        if (!StandsAlone(link, place))
            return null;
        if (context.FindFigure(id) is { } figure)
            return new FigureReference(place, figure);
        if (!context.Broken.Figures.Contains(id))
            diagnostics.Add(DiagnosticCatalogue.UnknownFigure(place, id, Suggestion.For(id, context.FigureIds)));
        return null;
    }

    private SourceReference? FindSource(string id, Place place)
    {
        var texts = context.Workbook.Texts;
        if (texts.Sources.TryGetValue(id, out var source))
            return new SourceReference(place, source);
        if (!texts.Unsound.Contains(new RowKey("sources", id)))
            diagnostics.Add(DiagnosticCatalogue.CitedSource(
                place, id, Suggestion.For(id, texts.Sources.Keys)));
        return null;
    }

    private ClaimReference? FindClaim(string id, Place place)
    {
        var texts = context.Workbook.Texts;
        if (texts.Claims.FirstOrDefault(c => c.Id.Text == id) is { } claim)
            return new ClaimReference(place, claim);
        if (!texts.Unsound.Contains(new RowKey("claims", id)))
            diagnostics.Add(DiagnosticCatalogue.UnknownClaim(
                place, id, Suggestion.For(id, texts.Claims.Select(c => c.Id.Text))));
        return null;
    }

    private TermReference? FindTerm(string id, Place place)
    {
        var texts = context.Workbook.Texts;
        if (texts.Glossary.FirstOrDefault(t => t.Id.Text == id) is { } term)
            return new TermReference(place, term);
        if (!texts.Unsound.Contains(new RowKey("glossary", id)))
            diagnostics.Add(DiagnosticCatalogue.UnknownTerm(
                place, id, Suggestion.For(id, texts.Glossary.Select(t => t.Id.Text))));
        return null;
    }
}
