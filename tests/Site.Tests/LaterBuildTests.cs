using Standoff.Evidence.Inputs;
using Standoff.Shared;
using Standoff.Site.Building;
using Standoff.Site.Tests.BrokenInputs;
using Standoff.Site.Tests.Defects;
using Standoff.Site.Tests.Specs;

namespace Standoff.Site.Tests;

/// <summary>
/// A build that repeats nothing that stayed the same says and writes what one does that knows
/// nothing: other tests judge later builds, and so does whoever looks at a preview.
/// </summary>
public sealed class LaterBuildTests
{
    private const int Seed = 20;

    private const int Specs = 24;

    private const int Broken = 12;

    /// <summary>Planted in the report one after the other, and left there.</summary>
    private const int Planted = 6;

    /// <summary>One in so many files of the report is compared.</summary>
    private const int Stride = 12;

    [Fact]
    public void A_sample_of_changes_of_the_baseline_comes_to_what_a_fresh_build_makes_of_each()
    {
        var sound = Checkout.ReadInputs(Folders.Baseline);
        var report = new ChangedReport(sound);
        var inputs = Sample(SpecCase.All.Values, Specs).Select(s => (s.Name, Files: s.Inputs()))
            .Concat(Enumerable.Range(Seed, Broken).Select(BrokenInput.Create).Select(b => (Name: b.Story, b.Files)))
            .Append((Name: "nothing", Files: sound));
        foreach (var (name, files) in inputs)
            AssertSame(name, Folders.Build(files), report.Build(files));
    }

    [Fact]
    public void Edits_of_the_report_one_after_the_other_come_to_what_a_fresh_build_makes_of_all()
    {
        var files = Checkout.ReadInputs();
        var later = RealSite.Result;
        var defects = PlantedDefect.All.Where(d =>
            d.Call.Count == 0
            && d.Edits.All(e => e.File.StartsWith("content/", StringComparison.Ordinal) && e.LeavesTheRest(files)));
        var made = 0;
        foreach (var defect in Sample(defects, int.MaxValue).TakeWhile(_ => made < Planted))
        {
            if (!defect.Edits.All(e => e.TryMake(files)))
                continue;
            made++;
            later = later.Next(new InputFiles(files));
            Assert.NotEmpty(later.Found);
        }

        Assert.Equal(Planted, made);
        AssertSame("planted defects", Folders.Build(files), later, Stride);
        AssertSame("nothing", RealSite.Result, later.Next(RealSite.Result.Inputs), Stride);
    }

    private static void AssertSame(string change, EditionBuild fresh, EditionBuild later, int stride = 1)
    {
        Texts.AreSame(Write(fresh), Write(later));
        var (expected, files) = (Drafts.Of(fresh).ToList(), Drafts.Of(later).ToList());
        Assert.Equal(expected.Select(f => f.Path), files.Select(f => f.Path));
        for (var i = Seed % stride; i < files.Count; i += stride)
            Assert.True(expected[i].Content.AsSpan().SequenceEqual(files[i].Content), $"{change}: {files[i].Path} is another");
    }

    private static string Write(EditionBuild build) =>
        string.Join('\n', build.Found.Select(d => $"{d} {d.Correction}"));

    private static IEnumerable<T> Sample<T>(IEnumerable<T> all, int count)
    {
        var items = all.ToArray();
        new Random(Seed).Shuffle(items);
        return items.Take(count);
    }
}
