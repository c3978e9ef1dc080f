using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Shared;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.Defects;

/// <summary>
/// Every check can fail: each mistake that the build reports is planted in the report itself, one
/// at a time. Beside the report's own rows stand some that are planted for the purpose
/// (<c>Ground</c>), so that no defect leans on a value or an id that an editor may change.
/// </summary>
public sealed class DefectTests
{
    private static readonly IReadOnlyDictionary<string, PlantedDefect> All =
        PlantedDefect.All.ToDictionary(d => $"{d.Code}: {d.Defect}", StringComparer.Ordinal);

    /// <summary>Kinds of mistakes that are found at once; some hide others.</summary>
    private const int MinTogether = 100;

    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Ground = ReadGround();

    /// <summary>What each defect is planted in.</summary>
    private static readonly ChangedReport Report = new(Ground);

    public static TheoryData<string> Names => [.. All.Keys];

    [Fact]
    public void The_report_with_the_planted_rows_builds_without_a_diagnostic() =>
        Texts.AreSame("", Write(Report.Sound.Found));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_planted_defect_is_reported_at_its_place_and_so_is_nothing_that_does_not_follow(
        string name)
    {
        var defect = All[name];
        var files = Ground.ToDictionary(StringComparer.Ordinal);
        var place = defect.Edits
            .Select(e => e.Make(files))
            .OfType<string>()
            .ToList().LastOrDefault(defect.Place);
        Assert.NotEmpty(place);
        var found = Find(defect, files);
        var told = string.Join('\n', found);
        var expected = $"{place}: ";
        var own = found.Where(line => line.StartsWith(expected, StringComparison.Ordinal) && CodeOf(line) == defect.Code);
        Assert.True(
            own.Count() == 1,
            $"{defect.Code} is expected once at {place}. Found:\n{told}");
        var others = found.Except(own).Select(CodeOf).Except(defect.Follows);
        Assert.True(!others.Any(), $"{string.Join(' ', others)} is not expected. Found:\n{told}");
    }

    /// <summary>
    /// One edition of the report with every mistake in it that leaves the others their rows: the
    /// pages are written of what is left. Files that are gone or are no tables any more are broken
    /// one by one in the small report (<c>SpecTests</c>, <c>BrokenInputTests</c>).
    /// </summary>
    [Fact]
    public void All_defects_together_are_written_without_a_fault()
    {
        var files = Ground.ToDictionary(StringComparer.Ordinal);
        var planted = PlantedDefect.All
            .Where(d => d.Call.Count == 0 && d.Edits.All(e => e.LeavesTheRest(files)))
            .Where(d => d.Edits.All(e => e.TryMake(files)))
            .Select(d => d.Code)
            .ToHashSet(StringComparer.Ordinal);
        var build = Report.Build(files);
        var found = build.Found.Select(d => d.Kind.Code).Distinct().Intersect(planted).Count();
        TestContext.Current.TestOutputHelper?.WriteLine($"{planted.Count} kinds are planted, {found} are found together");
        Assert.InRange(found, MinTogether, planted.Count);
        Drafts.AssertWritten(build);
    }

    [Fact]
    public void Every_kind_of_mistake_is_planted_and_counted()
    {
        // What only a disk can bring about (links, rights, sizes) is proven by ProjectFolderTests.
        var planted = PlantedDefect.All.Select(d => d.Code)
            .Concat(Publishing.ProjectFolderTests.Codes)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], DiagnosticCatalogue.All.Select(k => k.Code).Except(planted));
        Assert.True(RealSite.Result.Evidence.Value!.Workbook.TryFind(
            "count.diagnostics", out var count));
        Assert.Equal(planted.Count, count.Value);
    }

    /// <summary>A line each, as a person reads it.</summary>
    private static IReadOnlyList<string> Find(
        PlantedDefect defect, Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (defect.Call.Count > 0)
        {
            using var project = new TemporaryProject(files, "project");
            var run = SiteRun.Call(project.Root, [.. defect.Call]);
            Assert.Equal(2, run.ExitCode);
            return [.. run.Error.Split('\n').Where(line => line.Contains(": error SR", StringComparison.Ordinal))];
        }

        var build = Report.Build(files);
        var found = defect.IsOfEvidence ? build.Evidence.Found : build.Found;
        return [.. found.Select(d => d.ToString())];
    }

    private static string CodeOf(string line)
    {
        var start = line.IndexOf(" SR", StringComparison.Ordinal) + 1;
        return line[start..(start + "SR0000".Length)];
    }

    private static string Write(IEnumerable<Diagnostic> found) =>
        string.Join('\n', found.Select(d => d.ToString()));

    /// <summary>
    /// The report's tables with the planted rows at their ends, and the planted texts. Sentences
    /// that say how many rows there are say it of these.
    /// </summary>
    private static Dictionary<string, ReadOnlyMemory<byte>> ReadGround()
    {
        var files = Checkout.ReadInputs();
        foreach (var (path, bytes) in Checkout.ReadInputs(Path.Combine(Folders.Tests, "Defects", "Ground")))
            files[path] = files.TryGetValue(path, out var own)
                ? (byte[])[.. own.Span, .. bytes.Span]
                : bytes;
        using var project = new TemporaryProject(files, "project");
        Assert.Equal(0, SiteRun.Call(project.Root, "fix", "--write").ExitCode);
        return Checkout.ReadInputs(project.Root);
    }
}
