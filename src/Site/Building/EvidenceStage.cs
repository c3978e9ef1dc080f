using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Tables;
using Standoff.Model;
using Standoff.Model.Cases;
using Standoff.Model.Reuse;
using Standoff.Model.Sensitivity;
using Standoff.Model.Wording;
using Standoff.Site.Addressing;
using Standoff.Site.Prose.Checks;

namespace Standoff.Site.Building;

/// <summary>What follows from <c>data/</c>.</summary>
/// <param name="Names">As print writes them (<c>content/names.txt</c>).</param>
/// <param name="Numerals">Those that nothing binds, by the units and the names.</param>
/// <param name="Flips">Where conclusions turn; kept with the evidence, since only that moves them.</param>
public sealed record ReportEvidence(Workbook Workbook, NameList Names, NumeralFinder Numerals, FlipSearch Flips);

/// <summary>First stage: reads <c>data/</c> and computes what follows from it.</summary>
public static class EvidenceStage
{
    /// <summary>Names as print writes them, one a line.</summary>
    public const string NamesPath = "content/names.txt";

    /// <summary>Where the rows of facts stand, unless the package says otherwise.</summary>
    public const string FactsPath = "data/facts.csv";

    /// <summary>
    /// All that no other stage takes: <c>data/</c>, and what stands beside the Markdown.
    /// </summary>
    public static bool IsInput(string path) =>
        !FiguresStage.IsInput(path) && !SectionsStage.IsInput(path);

    /// <summary>Whether what a file says matters to it: a text that nothing reads does not.</summary>
    public static bool IsRead(string path) =>
        IsInput(path)
        && (path == NamesPath || !path.StartsWith("content/", StringComparison.Ordinal));

    /// <summary>
    /// Takes all files of the project, since rows name the chapters that they belong to. No value
    /// where not even the data package can be read. Reports SR1, SR2, SR3, SR4004, SR4037,
    /// SR4061, SR4069 and SR4080.
    /// </summary>
    /// <param name="memory">Of what earlier evidence came to; null where nothing is kept.</param>
    /// <param name="set">The case to look at; the published one where null.</param>
    /// <param name="date">The edition's day; the package's where null.</param>
    /// <param name="tables">Those that were read before; null where nothing is kept.</param>
    public static Outcome<ReportEvidence> Read(
        InputFiles files, ValueMemory? memory = null, Case? set = null, DateOnly? date = null, TableMemory? tables = null)
    {
        var dataset = Dataset.Read(files, date, tables);
        var names = files.Read(NamesPath);
        if (dataset.Value is null)
            return new(null, [.. dataset.Found, .. names.Found]);
        var workbook = Workbook.Create(dataset.Value, memory);
        if (set is not null && workbook.Value is { } published)
            workbook = published.In(set);
        if (workbook.Value is null)
            return new(null, [.. dataset.Found, .. names.Found, .. workbook.Found]);
        var list = NameList.Read(names.Value?.Text ?? "");
        var knowsNames = names.Value is not null || (!files.Contains(NamesPath) && ChapterPath.FindIds(files).Any());
        var numerals = new NumeralFinder(workbook.Value!.Vocabulary, list, workbook.Value!.PrintWords(), memory, knowsNames);
        var evidence = new ReportEvidence(workbook.Value!, list, numerals, workbook.Value!.CreateFlipSearch());
        var titles = files.Contains(DataPackage.Path) && files.Read(DataPackage.Path).Value is { } descriptor
            ? PublishedText.FindIn(dataset.Value.Package, descriptor)
            : [];
        var texts = titles
            .Concat(PublishedText.FindIn(workbook.Value!))
            .SelectMany(t => PlainTextCheck.Check(t, evidence.Numerals));
        var misnamed = names.Value is null
            ? []
            : NameCheck.Check(names.Value, workbook.Value!.Vocabulary).Concat(HiddenCharacterCheck.Check(names.Value));
        var aged = dataset.Value.Facts.SelectMany(AgeCheck.Check);
        var quoted = knowsNames ? QuotationCheck.Check(workbook.Value!, list) : [];
        var unread = files.Paths
            .Where(path => DataPackage.IsUnread(path) && path != AddressLock.Path)
            .Select(path => DiagnosticCatalogue.UnreadDataFile(Place.StartOf(path), path));
        return new(
            evidence,
            [
                .. unread,
                .. dataset.Found,
                .. names.Found,
                .. workbook.Found,
                .. misnamed,
                .. texts,
                .. aged,
                .. quoted,
            ]);
    }
}
