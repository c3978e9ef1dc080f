using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;
using Standoff.Figures;
using Standoff.Model;
using Standoff.Model.Formulas;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Prose.Checks;
using Standoff.Site.Reporting;
using Standoff.Site.Wording;

namespace Standoff.Site.Building;

/// <summary>
/// Third stage: reads the Markdown below <c>content/</c> and binds it to numbers. All is read
/// before anything is bound, since one text may refer to another.
/// </summary>
public static class SectionsStage
{
    private const string HomePath = "content/index.md";

    /// <summary>Whether a file is a page's text.</summary>
    public static bool IsInput(string path) => ChapterPath.IsChapter(path);

    /// <summary>
    /// Whether what the report says rests on a file: the records of what was published before do
    /// not change the fingerprint by which it is published.
    /// </summary>
    public static bool IsOfReport(string path) =>
        path != AddressLock.Path && !EditionArchive.IsInput(path);

    /// <summary>
    /// Everything that pages are made from. Reports SR1002, SR1020, SR2018, SR2020, SR2050,
    /// SR2064, SR4 and SR6005.
    /// </summary>
    /// <param name="besideFacts">Tells apart what evidence may be read from, but for the rows of
    /// facts; null where that cannot be told.</param>
    internal static Outcome<Report> Read(
        InputFiles inputs, EditionOptions options, ReportEvidence evidence, FigureSet figures, BuildMemory kept, string? besideFacts)
    {
        var memory = kept.Sections(evidence, besideFacts);
        var read = ReadFiles(inputs, evidence, memory);
        var ordered = read.OrderBy(r => r.Section.Value?.Order).ThenBy(r => r.Address.Path, StringComparer.Ordinal).ToList();
        var sections = ordered.Select(r => r.Section.Value).OfType<Section>().ToList();
        var byId = ordered
            .SelectMany(r => r.Verdicts)
            .DistinctBy(v => v.Conclusion.Id, StringComparer.Ordinal)
            .ToDictionary(v => v.Conclusion.Id, StringComparer.Ordinal);
        var broken = BrokenNames.Create(figures.Broken, sections, [.. read.Where(r => r.Section.Value is null).Select(r => r.Address)]);
        var targets = new BindingTargets(figures.Drawn, broken, byId);
        var bound = BindEach(sections, targets, evidence, memory);
        var notes = BindNotes(figures, targets, evidence, memory);
        var dataset = evidence.Workbook.Dataset;
        var cells = CellProse.Bind(dataset, (cell, form, tells) => memory.Bind(
            memory.KeyOf(cell, form, tells), targets, evidence, context => Bind(MarkdownText.Parse(cell, form), context, tells)));
        var imprint = Imprint.Create(evidence.Workbook.Dataset.Package, options);
        var (archive, frozen) = kept.Editions(inputs);
        var report = new Report
        {
            Imprint = imprint,
            Editions = archive.Value!,
            Freeze = _ => frozen.Value,
            InputHash = inputs.Hash(IsOfReport)[..8],
            Workbook = evidence.Workbook,
            Words = new IdWords(evidence.Names),
            Figures = figures.Drawn,
            FigureNotes = notes.ToDictionary(n => n.Id, n => n.Text, StringComparer.Ordinal),
            Cells = cells.Value!,
            Sections = [.. bound.Select(b => b.Value!)],
            Verdicts = [.. byId.Values.Where(v => !v.IsOpen)],
            Questions = [.. byId.Values.Where(v => v.IsOpen)],
            Broken = broken,
            IsWhole = IsWhole(evidence.Workbook)
                && inputs.Contains(HomePath)
                && broken.Figures.Count == 0
                && read.All(r => r.Section.Value is { IsWhole: true })
                && bound.All(b => b.Value!.Meanings.IsWhole)
                && notes.All(n => n.Text.Text.Problem is null && n.Text.Meanings.IsWhole)
                && cells.Value!.IsWhole,
        };
        return new(report,
        [
            .. read.SelectMany(r => r.Section.Found),
            .. UnreadFiles(inputs),
            .. FindMissingHome(inputs),
            .. FindSecondHelp(sections),
            .. DoubledIds(sections),
            .. FindingCheck.Check(report),
            .. bound.SelectMany(b => b.Found),
            .. notes.SelectMany(n => n.Found),
            .. cells.Found,
            .. ReviewCheck.Check(report),
            .. LabelCheck.Check(report),
            .. archive.Found,
        ]);
    }

    /// <summary>Where no file is left beside it, the folder is what is missing.</summary>
    private static IEnumerable<Diagnostic> FindMissingHome(InputFiles inputs) => inputs.Contains(HomePath)
        ? []
        : [DiagnosticCatalogue.NoHomePage(
            Place.StartOf(HomePath), inputs.Paths.Any(path => path.StartsWith("content/", StringComparison.Ordinal)) ? HomePath : "content/")];

    /// <summary>
    /// The line that says where to find help is one for the whole report, or one of two would be
    /// shown nowhere. Reports SR4120.
    /// </summary>
    private static IEnumerable<Diagnostic> FindSecondHelp(IEnumerable<Section> sections) =>
        sections.Where(s => s.Help is not null).ToList() is [var first, .. var others]
            ? others.Select(s => DiagnosticCatalogue.SecondHelp(
                s.Help!.At(0, s.Help.Text.Length), first.Source.Path))
            : [];

    /// <summary>Whether every row and every condition of the tables could be read.</summary>
    private static bool IsWhole(Workbook workbook)
    {
        var dataset = workbook.Dataset;
        var conditions = dataset.Identities
            .Select(i => i.Condition)
            .Concat(dataset.Propositions.Select(p => p.Condition));
        return dataset.Unsound.IsEmpty
            && dataset.Results.All(r => !workbook.IsBroken(r.Id.Text))
            && conditions.All(c => workbook.ReadCondition(FormulaText.In(c)).Value is not null);
    }

    private static List<(SiteAddress Address, Outcome<Section> Section, IReadOnlyList<Verdict> Verdicts)> ReadFiles(
        InputFiles inputs, ReportEvidence evidence, SectionMemory memory) =>
    [
        .. from path in inputs.Paths.Where(IsInput)
           let file = memory.File(
               inputs.Hash(p => p == path), evidence, workbook => ReadSection(path, inputs, evidence with { Workbook = workbook }))
           select (Routes.Section(ChapterPath.IdOf(path)), file.Section, file.Verdicts),
    ];

    /// <summary>
    /// No value where the file is no text or has no address of its own. Reports SR1020, SR4064,
    /// SR4065 and what a section reports.
    /// </summary>
    private static Outcome<Section> ReadSection(string path, InputFiles inputs, ReportEvidence evidence)
    {
        var source = inputs.Read(path);
        if (source.Value is null)
            return new(null, source.Found);
        var name = ChapterPath.IdOf(path);
        if (!PageIds.IsName(name))
            return new(null, [DiagnosticCatalogue.ChapterName(Place.StartOf(path), name)]);
        if (PathPart.FindFault(name) is { } fault)
        {
            return new(
                null,
                [DiagnosticCatalogue.UnusableName(Place.StartOf(path), name, fault)]);
        }

        if (Routes.IsTaken(Routes.Section(name)))
            return new(null, [DiagnosticCatalogue.AddressTaken(Place.StartOf(path), Routes.Section(name).Path)]);
        var section = SectionReader.Read(source.Value, evidence.Workbook);
        var menus = PublishedText.FindIn(section.Value!)
            .SelectMany(t => PlainTextCheck.Check(t, evidence.Numerals));
        return new(section.Value, [.. source.Found, .. HiddenCharacterCheck.Check(source.Value), .. section.Found, .. menus]);
    }

    /// <summary>Reports SR4067.</summary>
    private static IEnumerable<Diagnostic> UnreadFiles(InputFiles inputs) =>
        from path in inputs.Paths
        where path.StartsWith("content/", StringComparison.Ordinal)
        where path is not (EvidenceStage.NamesPath or FigureCatalog.WritersGuide)
        where !IsInput(path) && !FiguresStage.IsInput(path)
        select DiagnosticCatalogue.UnreadFile(Place.StartOf(path), path);

    /// <summary>
    /// Sections do not touch each other, so each is bound on its own; to call other threads takes
    /// longer than to bind one.
    /// </summary>
    private static List<Outcome<BoundSection>> BindEach(
        IReadOnlyList<Section> sections, BindingTargets targets, ReportEvidence evidence, SectionMemory memory)
    {
        Outcome<BoundSection> BindOne(Section section) => memory.Bind(section, targets, evidence, context => Bind(section, context));
        if (sections.Count(s => memory.FindBound<BoundSection>(s, targets, evidence) is null) > 1)
            return [.. sections.AsParallel().AsOrdered().Select(BindOne)];
        return [.. sections.Select(BindOne)];
    }

    private static Outcome<BoundSection> Bind(Section section, BindingContext context)
    {
        var meanings = Binder.Bind([.. section.Texts], context, judgesWords: true);
        var bound = new BoundSection(section, meanings.Value!);
        var judged = JudgementCheck.Check(
            section, bound.Meanings, context.Workbook.Texts.Sources);
        return new(
            bound, [.. meanings.Found, .. judged, .. FindingWordsCheck.Check(section, context.Workbook), .. LiteralQuotaCheck.Check(bound.Meanings)]);
    }

    private static List<(string Id, BoundText Text, Diagnostics Found)> BindNotes(
        FigureSet figures, BindingTargets targets, ReportEvidence evidence, SectionMemory memory) =>
    [
        .. from figure in figures.Drawn.Values
           let bound = memory.Bind(figure, targets, evidence, context => Bind(NoteOf(figure), context, judgesWords: true))
           select (figure.Id, bound.Value!, bound.Found),
    ];

    private static MarkdownText NoteOf(Figure figure) =>
        MarkdownText.Parse(figure.Body.Source, figure.Body.Text, figure.Body.Offset, TextForm.Passage);

    private static Outcome<BoundText> Bind(MarkdownText text, BindingContext context, bool judgesWords)
    {
        var meanings = Binder.Bind([text], context, judgesWords);
        return new(new BoundText(text, meanings.Value!), meanings.Found);
    }

    /// <summary>
    /// An id is given once in the whole report, since conclusions are known by it everywhere.
    /// Reports SR4016.
    /// </summary>
    private static IEnumerable<Diagnostic> DoubledIds(IEnumerable<Section> sections) =>
        from same in sections.SelectMany(s => s.Findings).GroupBy(f => f.Id, StringComparer.Ordinal)
        from again in same.Skip(1)
        select DiagnosticCatalogue.AnchorTaken(again.Place, again.Id, same.First().Place);
}
