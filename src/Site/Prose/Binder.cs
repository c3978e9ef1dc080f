using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;

namespace Standoff.Site.Prose;

/// <summary>Binds each link of a piece of Markdown to what it means, and finds the numbers that are bound to nothing.</summary>
/// <param name="judgesWords">Whether words that compare are looked at, as in chapters.</param>
internal sealed class Binder(BindingContext context, DiagnosticBag diagnostics, bool judgesWords = false)
{
    private static readonly string[] NumberSchemes = ["n:", "odds:", "flip:", "literal:"];
    private static readonly string[] Schemes = ["n", "odds", "flip", "figure", "table", "conclusion", "source", "claim", "term", "literal"];

    /// <summary>What the links of some pieces of Markdown refer to, in the order of writing. Afterwards <see cref="Bound.To"/> finds the reference of a link. Reports SR4001 to SR4006, SR4011 to SR4014, SR4017, SR4020, SR4023, SR4025.</summary>
    public IReadOnlyList<Reference> Bind(IEnumerable<MarkdownText> texts)
    {
        var references = new List<Reference>();
        foreach (var text in texts)
        {
            foreach (var block in text.Document.Descendants<LeafBlock>().Where(b => b.Inline is not null))
                references.AddRange(Bind(text, block));
        }

        return references;
    }

    private List<Reference> Bind(MarkdownText text, LeafBlock block)
    {
        var references = new List<Reference>();
        foreach (var link in block.Inline!.Descendants<LinkInline>().ToList())
        {
            var reference = Bind(text, link);
            if (reference is null)
                continue;
            Bound.Set(link, reference);
            references.Add(reference);
        }

        var run = TextRun.Of(block, IsExempt);
        new NumeralCheck(context, diagnostics).Check(text, block, run);
        LeftOvers.Check(text, run, diagnostics);
        CalibratedWordCheck.Check(text, run, diagnostics);
        AgeCheck.Check(text, block, run, context.Workbook, diagnostics);
        if (judgesWords)
            ComparativeCheck.Check(text, block, run, diagnostics);
        CheckDigits(text, block, run);
        return references;
    }

    private Reference? Bind(MarkdownText text, LinkInline link)
    {
        var url = link.Url ?? "";
        var place = text.At(link.Span);
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon < 0 ? "" : url[..colon];
        var name = url[(colon + 1)..];
        if (link.IsImage != (scheme is "figure" or "table" or "conclusion"))
        {
            diagnostics.Add(DiagnosticCatalogue.WrongForReference(place, link.IsImage
                ? "an image must be a figure, a table or a conclusion, like ![](figure:cost-per-hour)"
                : "write a figure as an image on a line of its own, like ![](figure:cost-per-hour)"));
            return null;
        }

        switch (scheme)
        {
            case "n":
                return new NumberBinder(context, diagnostics).Bind(text, link, name);
            case "odds":
                return new FindingBinder(context, diagnostics).Odds(text, link, name);
            case "flip":
                return new FindingBinder(context, diagnostics).Flip(text, link, name);
            case "figure":
                return Figure(link, name, place);
            case "table":
                return Table(link, name, place);
            case "conclusion":
                return Card(link, name, place);
            case "source":
                return Source(name, place);
            case "claim":
                return Claim(name, place);
            case "term":
                return Term(name, place);
            case "literal":
                return new LiteralReference(place);
            case "https" or "http" or "mailto" or "tel":
                return new OutsideReference(place, url);
            case "" when url.StartsWith('/') || url.StartsWith('#'):
                return new PageReference(place, url);
            default:
                diagnostics.Add(DiagnosticCatalogue.UnknownScheme(place, scheme, string.Join(", ", Schemes)));
                return null;
        }
    }

    private bool StandsAlone(LinkInline link, Place place)
    {
        var alone = link.Parent?.FirstChild == link && link.NextSibling is null && link.Parent.ParentBlock is ParagraphBlock;
        if (!alone)
            diagnostics.Add(DiagnosticCatalogue.WrongForReference(place, "a figure stands on a line of its own, between empty lines"));
        return alone;
    }

    /// <summary>Cards may stand side by side, each on a line of its own.</summary>
    private CardReference? Card(LinkInline link, string id, Place place)
    {
        if (link.Parent!.Any(i => i is not LineBreakInline and not LinkInline { IsImage: true }) || link.Parent!.ParentBlock is not ParagraphBlock)
        {
            diagnostics.Add(DiagnosticCatalogue.WrongForReference(place, "the card of a conclusion stands on a line of its own, like ![](conclusion:asic-cheaper)"));
            return null;
        }

        return new FindingBinder(context, diagnostics).Find(id, place) is { } finding ? new CardReference(place, finding) : null;
    }

    private TableReference? Table(LinkInline link, string name, Place place)
    {
        if (!StandsAlone(link, place))
            return null;
        if (GeneratedTable.All.TryGetValue(name, out var table))
            return new TableReference(place, table);
        diagnostics.Add(DiagnosticCatalogue.UnknownTable(place, name, Suggestion.For(name, GeneratedTable.All.Keys), string.Join(", ", GeneratedTable.All.Keys)));
        return null;
    }

    private FigureReference? Figure(LinkInline link, string id, Place place)
    {
        if (!StandsAlone(link, place))
            return null;
        if (context.Figures.TryGetValue(id, out var figure))
            return new FigureReference(place, figure);
        if (!context.BrokenFigures.Contains(id))
            diagnostics.Add(DiagnosticCatalogue.UnknownFigure(place, id, Suggestion.For(id, context.Figures.Keys)));
        return null;
    }

    private SourceReference? Source(string id, Place place)
    {
        var sources = context.Workbook.Dataset.Sources;
        if (sources.TryGetValue(id, out var source))
            return new SourceReference(place, source);
        if (!context.Workbook.Dataset.Unsound.Contains(new RowKey("sources", id)))
            diagnostics.Add(DiagnosticCatalogue.CitedSource(place, id, Suggestion.For(id, sources.Keys)));
        return null;
    }

    private ClaimReference? Claim(string id, Place place)
    {
        var claims = context.Workbook.Dataset.Claims;
        if (claims.FirstOrDefault(c => c.Id.Text == id) is { } claim)
            return new ClaimReference(place, claim);
        if (!context.Workbook.Dataset.Unsound.Contains(new RowKey("claims", id)))
            diagnostics.Add(DiagnosticCatalogue.UnknownClaim(place, id, Suggestion.For(id, claims.Select(c => c.Id.Text))));
        return null;
    }

    private TermReference? Term(string id, Place place)
    {
        var terms = context.Workbook.Dataset.Glossary;
        if (terms.FirstOrDefault(t => t.Id.Text == id) is { } term)
            return new TermReference(place, term);
        if (!context.Workbook.Dataset.Unsound.Contains(new RowKey("glossary", id)))
            diagnostics.Add(DiagnosticCatalogue.UnknownTerm(place, id, Suggestion.For(id, terms.Select(t => t.Id.Text))));
        return null;
    }

    /// <summary>A link that stands for a number or a figure is no prose; the words of other links are.</summary>
    private static bool IsExempt(Inline inline) =>
        inline is LinkInline link && (link.IsImage || Binds(link))
        || inline is FootnoteLink;

    /// <summary>Whether a link stands for a number, well bound or not.</summary>
    private static bool Binds(LinkInline link) =>
        NumberSchemes.Any(scheme => link.Url?.StartsWith(scheme, StringComparison.Ordinal) == true);

    /// <summary>Numbers in a sentence may have the digits that tell them apart; else no more than their range bears.</summary>
    private void CheckDigits(MarkdownText text, LeafBlock block, TextRun run)
    {
        if (block.Parent is TableCell)
            return;
        var numbers = block.Inline!.Descendants<LinkInline>()
            .Select(link => (Link: link, Number: Bound.To(link) as NumberReference))
            .Where(x => x.Number is not null)
            .GroupBy(x => Sentences.IndexOf(run.Text, run.StartOf(x.Link)));
        foreach (var sentence in numbers)
            NumberBinder.CheckDigits(context, [.. sentence.Select(x => x.Number!)], diagnostics);
    }
}
