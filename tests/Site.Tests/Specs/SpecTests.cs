using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Shared;
using Standoff.Site.Addressing;
using Standoff.Site.Building;
using Standoff.Site.Files;

namespace Standoff.Site.Tests.Specs;

/// <summary>
/// Every mistake, where it is reported and in which words: the cases of <c>*.yml</c> beside this
/// file.
/// </summary>
public sealed partial class SpecTests
{
    private static readonly ChangedReport Report = new(Checkout.ReadInputs(Folders.Baseline));

    public static TheoryData<string> Names => [.. SpecCase.All.Keys];

    [Fact]
    public void The_baseline_builds_without_a_diagnostic()
    {
        Assert.Empty(Report.Sound.Found);
        Assert.NotNull(Report.Sound.Files);
    }

    /// <summary>
    /// What <c>check</c> judges is the same list that <c>build</c> prints before it writes, so that
    /// nothing may be left for the writing to find.
    /// </summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_reported_at_its_place_in_its_words_and_what_check_has_judged_is_written_without_a_fault(
        string name)
    {
        var spec = SpecCase.All[name];
        var build = Report.Build(spec.Inputs());
        Texts.AreSame(string.Join('\n', spec.Expect), string.Join('\n', build.Found.Select(d => d.ToString())));
        Assert.Equal(spec.Expect.Any(e => e.Contains(": error SR", StringComparison.Ordinal)), build.Files is null);
        var files = build.Inputs.Paths.Where(SectionsStage.IsInput)
            .Select(build.SectionFile)
            .OfType<OutputFile>()
            .Concat(build.FilesBeside)
            .ToList();
        Assert.Equal(build.Report.Value is null, files.Count == 0);
        if (build.Files is { } written)
        {
            Assert.All(written.All.Keys, path => Assert.True(OutputPath.IsSafe(path), path));
            Assert.All(build.State!.Addresses, address => Assert.True(SiteAddress.IsLasting(address), address));
        }

        Assert.All(files, file => Assert.Equal(file.Path == ".nojekyll", file.Content.Length == 0));
    }

    [Fact]
    public void Every_code_has_a_case()
    {
        // The cases of figures carry their codes in their names; what only a command, a disk or a
        // length can get wrong stands in their tests.
        var figures = Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "Figures.Tests", "Specs")).Select(f => Path.GetFileName(f)!);
        var covered = SpecCase.All.Values
            .SelectMany(c => c.Expect)
            .Concat(figures)
            .Concat(Commands.EvaluateCommandTests.Codes)
            .Concat(Prose.MarkdownLimitTests.Codes)
            .Concat(Publishing.ProjectFolderTests.Codes)
            .Concat(BrokenInputs.LimitTests.Codes)
            .Select(line => Code().Match(line).Value)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], DiagnosticCatalogue.All.Select(k => k.Code).Except(covered));
    }

    [GeneratedRegex("SR[0-9]{4}")]
    private static partial Regex Code();
}
