using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Figures;
using Standoff.Model.Cases;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Editions;
using Standoff.Site.Exploring;
using Standoff.Site.Exports;
using Standoff.Site.Files;
using Standoff.Site.Pages;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;
using Standoff.Site.Reviewing;

namespace Standoff.Site.Building;

/// <summary>
/// One build of an edition: a pure function of its inputs and options in four stages (Evidence,
/// Figures, Sections, Edition), each worked out when first asked for and then kept. Hosts ask for
/// the whole or drive the stages document by document; both get the same bytes. Safe for several
/// threads.
/// </summary>
public sealed class EditionBuild
{
    private readonly InputFiles _inputs;
    private readonly Diagnostics _unread;
    private readonly EditionOptions _options;
    private readonly BuildMemory _memory;
    private readonly string _evidenceHash;
    private readonly string? _besideFacts;
    private readonly Lazy<Outcome<ReportEvidence>> _evidence;
    private readonly Lazy<FigureSet> _figures;
    private readonly Lazy<Outcome<Report>> _report;
    private readonly Lazy<Review?> _review;
    private readonly Lazy<PageList?> _pages;
    private readonly Lazy<Diagnostics> _found;
    private readonly Lazy<IReadOnlyList<OutputFile>> _beside;
    private readonly Lazy<IReadOnlyList<OutputFile>> _sectionFiles;
    private readonly Lazy<OutputFiles?> _files;

    /// <param name="read">The inputs, and what was wrong where one of them could not be
    /// read.</param>
    public EditionBuild(Outcome<InputFiles> read, EditionOptions options)
        : this(read, options, new BuildMemory())
    {
    }

    /// <param name="set">The case that it is about; the published one where null.</param>
    private EditionBuild(Outcome<InputFiles> read, EditionOptions options, BuildMemory memory, Case? set = null)
    {
        var inputs = read.Value ?? new InputFiles([]);
        (_inputs, _unread, _options, _memory) = (inputs, read.Found, options, memory);
        // Rows belong to chapters, and a chapter is there or not, whatever its text.
        string HashEvidence(Func<string, bool> isLooked) =>
            inputs.Hash(path => EvidenceStage.IsRead(path) && SectionsStage.IsOfReport(path) && isLooked(path)) + string.Join(' ', [.. ChapterPath.FindIds(inputs), set?.ToString()]);
        _evidenceHash = HashEvidence(_ => true);
        _besideFacts = set is null ? HashEvidence(path => path != EvidenceStage.FactsPath) : null;
        _evidence = new(
            () => memory.Evidence(
                _evidenceHash,
                () => EvidenceStage.Read(inputs, memory.Values, set, options.Date, memory.Tables)));
        _figures = new(DrawFigures);
        _report = new(ReadReport);
        _review = new(() => _report.Value.Value is { } report
            ? Reviewing.Review.Of(report)
            : null);
        _pages = new(() => _report.Value.Value is { } report
            ? PageList.Create(report, _review!.Value!, memory.Pictures)
            : null);
        _beside = new(() => _report.Value.Value is { } report
            ? [.. CreateFilesBeside(report)]
            : []);
        _found = new(FindAll);
        _sectionFiles = new(() => [.. inputs.Paths.Where(SectionsStage.IsInput).Select(SectionFile).OfType<OutputFile>()]);
        _files = new(() => Found.HasErrors
            ? null
            : new OutputFiles(SectionFiles.Concat(FilesBeside)));
    }

    public InputFiles Inputs => _inputs;

    /// <summary>All that is wrong with the inputs, from every stage.</summary>
    public Diagnostics Found => _found.Value;

    /// <summary>The whole edition; null where an error has been found.</summary>
    public OutputFiles? Files => _files.Value;

    /// <summary>First stage; no value where not even the data package can be read.</summary>
    public Outcome<ReportEvidence> Evidence => _evidence.Value;

    /// <summary>Third stage: what the pages are made from; no value without evidence.</summary>
    public Outcome<Report> Report => _report.Value;

    /// <summary>
    /// What it says, with its addresses and inputs, as editions are kept and compared; null
    /// without a report.
    /// </summary>
    public EditionState? State => Report.Value is not { } report ? null : report.State with
    {
        Addresses = [.. AddressBook.Create(Pages!).Select(a => a.At.ToString())],
        Inputs = Inputs.Paths.Where(SectionsStage.IsOfReport).ToDictionary(path => path, path => Blob.HashOf(Inputs.Bytes(path).Span), StringComparer.Ordinal),
    };

    /// <summary>The same without its addresses and inputs, which takes no pages.</summary>
    internal EditionState? StateWithoutPages => Report.Value?.State;

    /// <summary>What the first three stages found, which takes no pages.</summary>
    internal Diagnostics FoundInReport => [.. FindFromRead()];

    /// <summary>Its weak points; null without a report.</summary>
    public Review? Review => _review.Value;

    /// <summary>All pages; null without a report.</summary>
    public PageList? Pages => _pages.Value;

    /// <summary>
    /// Last stage: what no single input file makes; empty without a report. Indexes, pages of
    /// numbers and sources, data of figures, files for programs, assets.
    /// </summary>
    public IEnumerable<OutputFile> FilesBeside => _beside.Value;

    private IReadOnlyList<OutputFile> SectionFiles => _sectionFiles.Value;

    private IEnumerable<OutputFile> CreateFilesBeside(Report report)
    {
        var scripts = CaseScripts.Create(report, Pages!.BrowserModel);
        IReadOnlyList<OutputFile> files =
        [
            .. Pages.All.Where(p => p.Kind != PageKind.Section).Select(Pages.FileOf),
            .. Pages.All.Select(p => p.Card).DistinctBy(c => c.Address).Select(c => OutputFile.At(c.Address, c.Draw)),
            .. FormerFigures.WithThoseOfToday(report).SelectMany(f => FigureFiles.Create(f.Figure, f.Id, report, _memory.Pictures)),
            .. CitationFiles.OfClaims(report),
            .. DataPackageFiles.Create(_inputs.Where(EvidenceStage.IsInput)),
            .. DiscoveryFiles.Create(report, Pages!),
            .. SearchFiles.Create(Pages!),
            SiteAssets.ExploreScript(scripts.Model.Script),
            .. ExploreFiles.Create(scripts),
            .. CaseStart.Create(report, scripts),
            .. PopoverFiles.Create(report),
            .. HostingFiles.Create(report),
            .. MachineFiles.Create(report, Review!),
            .. FrozenFiles.Create(report),
            AddressFiles.Create(Pages!),
            OutputFile.OfText(Routes.WholeRecord, () => WholeRecord.Write(State!)),
            .. _options.Pdf is { } pdf ? [OutputFile.At(Routes.Pdf, () => pdf.ToArray())] : Array.Empty<OutputFile>(),
            .. SiteAssets.Files(),
        ];
        // The copy holds no list of hashes, so that the list can hold the copy's.
        files = [.. files, OfflineCopy.Create(report, Pages, SectionFiles.Concat(files))];
        return files.Append(
            MachineFiles.CreateManifest(report, _inputs, SectionFiles.Concat(files)));
    }

    /// <summary>
    /// A later build over other inputs, which does not repeat what has stayed the same.
    /// </summary>
    public EditionBuild Next(InputFiles inputs) => Next(new Outcome<InputFiles>(inputs, []));

    /// <inheritdoc cref="Next(InputFiles)"/>
    public EditionBuild Next(Outcome<InputFiles> inputs) =>
        IsOf(inputs) ? this : new(inputs, _options, _memory);

    /// <summary>
    /// What the same inputs would make in another case; it is nothing to publish.
    /// </summary>
    public EditionBuild In(Case set) => new(new(_inputs, _unread), _options, _memory, set);

    /// <summary>Second stage: what comes of one recipe.</summary>
    /// <param name="path">Of a recipe among the inputs.</param>
    /// <exception cref="KeyNotFoundException">There is no such recipe.</exception>
    public Outcome<Figure> Figure(string path) => _figures.Value.ByPath[path];

    /// <summary>The page of one Markdown file; null where the file makes none.</summary>
    /// <param name="path">Of a file among the inputs.</param>
    public OutputFile? SectionFile(string path) =>
        Report.Value?.Sections.FirstOrDefault(s => s.Section.Source.Path == path) is { } section ? Pages!.FileAt(section.Address) : null;

    /// <summary>Whether it is what the inputs make, as published.</summary>
    private bool IsOf(Outcome<InputFiles> read) =>
        _besideFacts is not null
        && _unread.Count == 0
        && read is { Value: { } inputs, Found.Count: 0 }
        && _inputs.AreSameAs(inputs);

    private FigureSet DrawFigures()
    {
        if (Evidence.Value is not { } evidence)
            return new(new Dictionary<string, Outcome<Figure>>(StringComparer.Ordinal));
        var recipes = _inputs.Paths.Where(FiguresStage.IsInput).Select(path => (Path: path, Hash: _inputs.Hash(p => p == path))).ToList();
        var known = recipes.ToDictionary(r => r.Path, r => _memory.Figures.Find(r.Hash, _evidenceHash, evidence), StringComparer.Ordinal);
        Outcome<Figure> Draw((string Path, string Hash) recipe) => known[recipe.Path]
            ?? _memory.Figures.Get(recipe.Hash, _evidenceHash, evidence, read => FiguresStage.Draw(recipe.Path, _inputs, read));
        // One does not wait for another; to call other threads takes longer than to draw one.
        var drawn = known.Values.Count(k => k is null) > 1 ? recipes.AsParallel().AsOrdered().Select(r => (r.Path, Draw(r))) : recipes.Select(r => (r.Path, Draw(r)));
        return new(drawn.ToDictionary(d => d.Path, d => d.Item2, StringComparer.Ordinal));
    }

    private Outcome<Report> ReadReport() => Evidence.Value is { } evidence
        ? SectionsStage.Read(_inputs, _options, evidence, _figures.Value, _memory, _besideFacts)
        : new(null, Diagnostics.Empty);

    private Diagnostics FindAll()
    {
        Diagnostics found = [.. _unread, .. FindFromRead()];
        if (Report.Value is not { } report)
            return found;
        IReadOnlyList<Reference> elsewhere =
            [.. report.FigureNotes.Values.SelectMany(note => note.Meanings.References), .. report.Cells.References];
        var files = FilesBeside
            .Select(f => new SiteAddress("/" + f.Path)).Where(a => !a.Path.EndsWith(".html", StringComparison.Ordinal));
        var dead = DeadLinkCheck.Check(Pages!, report, elsewhere, files);
        var known = _memory.Addresses(_inputs);
        return
        [
            .. found,
            .. dead,
            .. known.Found,
            .. FrozenCheck.Check(report),
            .. AddressCheck.Check(Pages!, report, known.Value!),
            .. PlaceCheck.Check(report),
            .. new UsageCheck(report, elsewhere).Check(),
            .. Review!.Check(report),
        ];
    }

    /// <summary>
    /// What the three stages found, without what follows from a file that could not be read.
    /// </summary>
    private IEnumerable<Diagnostic> FindFromRead()
    {
        var unread = _unread.Select(d => d.Place.Path).ToHashSet(StringComparer.Ordinal);
        Diagnostics found = [.. Evidence.Found, .. _figures.Value.Found, .. Report.Found];
        return found.Where(d => !unread.Contains(d.Place.Path));
    }
}
