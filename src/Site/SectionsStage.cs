using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Figures;
using Standoff.Model;
using Standoff.Site.Pages;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Rendering;

namespace Standoff.Site;

/// <summary>Third stage: turns each Markdown file of <c>content/</c> into a page. All are read before the first is rendered, since one may refer to another.</summary>
public sealed class SectionsStage(
    EvidenceStage evidence, FiguresStage figures, EditionOptions options, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Section> _read = new(StringComparer.Ordinal);
    private Report? _report;

    /// <summary>What the pages are made from; all sections have been read when it is first asked for.</summary>
    public Report Report => _report ??= BindAll();

    private Workbook Workbook => evidence.Workbook;

    /// <summary>Whether a file is a page's text.</summary>
    public static bool Takes(string path) => ChapterPath.IsChapter(path);

    /// <summary>Reads one file. Reports SR4.</summary>
    /// <exception cref="InvalidOperationException">A page has been rendered already.</exception>
    public void Read(string path, ReadOnlyMemory<byte> content)
    {
        if (_report is not null)
            throw new InvalidOperationException("All sections are read before the first is rendered.");
        _files[path] = content;
        if (diagnostics.Collect(SourceText.Decode(path, content.Span)) is { } source)
            _read[path] = SectionReader.Read(source, Workbook, diagnostics);
    }

    /// <summary>The page of a file that has been read; null where something is wrong anywhere. Reports SR4.</summary>
    public OutputFile? Render(string path)
    {
        var report = Report;
        if (diagnostics.HasErrors)
            return null;
        var bound = report.Sections.Single(s => s.Section.Source.Path == path);
        var links = new Links(bound.Section.Address);
        var figure = bound.References.OfType<FigureReference>().FirstOrDefault()?.Figure;
        return Page(links, bound.TitleText, bound.LeadText, () => Body(bound, links), [.. bound.Quantities.Select(q => NumberView.Of(q, Workbook))], figure);
    }

    /// <summary>A page in the frame that all share.</summary>
    /// <param name="figure">Whose picture a link to the page shows elsewhere; the site's where null.</param>
    internal OutputFile Page(Links links, string title, string description, Func<string> body, IReadOnlyList<NumberView> popovers, Figure? figure = null) =>
        OutputFile.OfText(Addresses.File(links.Page), () => Markup.Render<Shell>(
            ("Report", Report),
            ("Links", links),
            ("Title", title),
            ("Description", description),
            ("Body", body()),
            ("Popovers", popovers),
            ("Card", figure is null ? SiteCard : ShareCard.Of(figure, Report))) + "\n");

    private ShareCard SiteCard => field ??= ShareCard.Of(Report);

    private string Body(BoundSection bound, Links links)
    {
        var prose = new ProseRenderer(Report, links, popovers: true);
        return Markup.Render<SectionPage>(
            ("Section", bound),
            ("Report", Report),
            ("Links", links),
            ("Title", prose.Words(bound.Section.Title)),
            ("Help", bound.Section.Help is { } help ? prose.Words(help) : null),
            ("Kicker", bound.Section.Kicker is { } kicker ? prose.Words(kicker) : null),
            ("Lead", prose.Words(bound.Section.Lead)),
            ("Body", prose.Blocks(bound.Section.Body)));
    }

    private Report BindAll()
    {
        var sections = _read.Values.OrderBy(s => s.Order).ThenBy(s => s.Address, StringComparer.Ordinal).ToList();
        var findings = Findings(sections);
        var context = new BindingContext(Workbook, figures.Drawn, figures.Broken, findings.ToDictionary(f => f.Conclusion.Id, StringComparer.Ordinal), evidence.Names);
        var binder = new Binder(context, diagnostics);
        var bound = BindEach(sections, context);
        var notes = figures.Drawn.Values.ToDictionary(f => f.Id, f => MarkdownText.Of(f.Body.Source, f.Body.Text, f.Body.Offset), StringComparer.Ordinal);
        var elsewhere = binder.Bind(notes.Values);
        var cells = CellProse.Bind(Workbook.Dataset, binder);
        LiteralShare.Check(bound, diagnostics);
        JudgementCheck.Check(sections, Workbook.Dataset.Sources, diagnostics);
        ReviewCheck.Check(Workbook.Dataset.Facts, options.Date ?? Workbook.Dataset.Package.Created, diagnostics);
        var inputs = evidence.Files.With(figures.Recipes).With(_files);
        var report = new Report(EditionFacts.Of(Workbook.Dataset.Package, options, inputs), Workbook, figures.Drawn, notes, cells, bound, findings);
        InternalLinks.Check(report, elsewhere.Concat(cells.References), diagnostics);
        // What could not be read or bound may use anything.
        if (!diagnostics.HasErrors)
            UsageCheck.Check(report, elsewhere.Concat(cells.References), diagnostics);
        return report;
    }

    /// <summary>Sections do not touch each other, so each is bound on its own.</summary>
    private List<BoundSection> BindEach(IEnumerable<Section> sections, BindingContext context)
    {
        var bound = sections.AsParallel().AsOrdered().Select(section =>
        {
            var own = new DiagnosticBag();
            return (Section: new BoundSection(section, new Binder(context, own, judgesWords: true).Bind(section.Texts)), Found: own);
        }).ToList();
        foreach (var (_, found) in bound)
            diagnostics.AddRange(found);
        return [.. bound.Select(b => b.Section)];
    }

    /// <summary>All conclusions with what the model says of them. Reports SR4016, SR4033.</summary>
    private List<ConclusionFinding> Findings(List<Section> sections)
    {
        var statements = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var statement in sections.SelectMany(s => s.Statements))
        {
            if (!statements.TryAdd(statement.Id, statement))
                diagnostics.Add(DiagnosticCatalogue.AnchorTaken(statement.Place, statement.Id, statements[statement.Id].Place));
        }

        var findings = new Dictionary<string, ConclusionFinding>(StringComparer.Ordinal);
        foreach (var (section, conclusion) in sections.SelectMany(s => s.Statements.OfType<Conclusion>().Select(c => (s, c))))
        {
            var finding = ConclusionFinding.Of(conclusion, section, Workbook, evidence.Flips);
            findings.TryAdd(conclusion.Id, finding);
            if (finding is { Odds: 1, Flips.Count: 0 })
                diagnostics.Add(DiagnosticCatalogue.CannotFail(conclusion.Place, conclusion.Id));
        }

        return [.. findings.Values];
    }
}
