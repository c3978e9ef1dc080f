using System.Diagnostics;
using Standoff.Site.Editions;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.Editions;

/// <summary><c>publish</c>, <c>diff</c> and <c>verify</c> as their users call them.</summary>
public sealed class EditionCommandTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    [Fact]
    public void An_edition_is_written_once_and_never_changed()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var first = SiteRun.Call(project.Root, "publish");
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Matches(
            @"^Edition 2026-11-23-[0-9a-f]{8}: \d+ numbers, 2 findings, \d+ claims, 1 figures\.\n", first.Output);
        var written = TemporaryProject.Bytes(Path.Combine(project.Root, "data"));
        Assert.StartsWith(
            "Nothing to publish: ", SiteRun.Call(project.Root, "publish").Output, Exact);
        Assert.Equal(written, TemporaryProject.Bytes(Path.Combine(project.Root, "data")));
        Assert.Equal(0, SiteRun.Call(project.Root, "check").ExitCode);
        Assert.Equal("0 addresses are new\n", SiteRun.Call(project.Root, "addresses").Output);
    }

    [Fact]
    public void Pieces_of_a_call_that_did_not_end_go_and_other_files_stay()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var folder = Directory.CreateDirectory(Path.Combine(project.Root, "data/editions/blobs")).FullName;
        var left = Blob.OfText(".json", "{\"left\":1}");
        var other = Path.Combine(folder, new string('a', left.Name.Length - 5) + ".json");
        File.WriteAllBytes(Path.Combine(folder, left.Name), left.Content.Span);
        File.WriteAllText(other, "mine");
        Assert.Equal(0, SiteRun.Call(project.Root, "publish").ExitCode);
        Assert.False(File.Exists(Path.Combine(folder, left.Name)));
        Assert.True(File.Exists(other));
        Assert.Equal(0, SiteRun.Call(project.Root, "check").ExitCode);
        TwoEditions.Move(project);
        var before = Directory.GetFiles(folder);
        Assert.Equal(0, SiteRun.Call(project.Root, "publish", "--date", "2026-12-01").ExitCode);
        Assert.Subset(Directory.GetFiles(folder).ToHashSet(), before.ToHashSet());
    }

    [Fact]
    public void An_edition_of_a_day_that_is_not_later_is_refused()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        Assert.Equal(0, SiteRun.Call(project.Root, "publish").ExitCode);
        TwoEditions.Move(project);
        var written = TemporaryProject.Bytes(project.Root);
        var run = SiteRun.Call(project.Root, "publish");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            "There is an edition of 2026-11-23; give this one a later date", run.Error, Exact);
        Assert.Equal(written, TemporaryProject.Bytes(project.Root));
    }

    [Fact]
    public void A_report_with_errors_is_not_published()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("data/facts.csv", "Price of electricity,0.09,", "Price of electricity,0.1,");
        var written = TemporaryProject.Bytes(project.Root);
        var run = SiteRun.Call(project.Root, "publish");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("SR4002", run.Error, Exact);
        Assert.Equal(written, TemporaryProject.Bytes(project.Root));
    }

    [Fact]
    public void The_second_time_it_says_what_has_changed() =>
        Assert.Matches(
            @"\nSince 2026-11-23-[0-9a-f]{8}: 1 finding, 4 numbers, 1 figure, \d+ paragraphs changed\.\n", TwoEditions.Told);

    /// <summary>
    /// What stands beside a record, however large or endless, is none of its pieces.
    /// </summary>
    [Fact]
    public void An_argument_that_is_empty_or_a_device_is_no_edition()
    {
        var empty = SiteRun.Call(Folders.Baseline, "diff", "", "");
        Assert.Equal(2, empty.ExitCode);
        Assert.StartsWith("An argument of diff is empty; ", empty.Error, Exact);
        if (OperatingSystem.IsWindows())
            return;
        var device = SiteRun.Call(Folders.Baseline, "diff", "/dev/null", "/dev/zero");
        Assert.Equal(2, device.ExitCode);
        Assert.Equal("/dev/null is a pipe, a socket or a device; name a file.\n", device.Error);
        using var project = new TemporaryProject(TwoEditions.Inputs, "project");
        var editions = Path.Combine(project.Root, "data", "editions");
        var record = Directory.GetFiles(editions, TwoEditions.FirstDay + "*.json").Single();
        File.CreateSymbolicLink(Path.Combine(editions, "beside.json"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(editions, "blobs", "00.svg"), "/dev/zero");
        Assert.Equal(0, SiteRun.Call(Folders.Baseline, "diff", record, record).ExitCode);
    }

    [Fact]
    public void Editions_projects_and_records_can_be_compared()
    {
        using var project = new TemporaryProject(TwoEditions.Inputs, "project");
        var record = Path.Combine(project.Root, "data", "editions", TwoEditions.NameOf(TwoEditions.FirstDay) + ".json");
        var byName = SiteRun.Call(project.Root, "diff", TwoEditions.FirstDay, TwoEditions.SecondDay);
        Assert.Equal("", byName.Error);
        // A flip point moved and no conclusion did.
        Assert.Equal(0, byName.ExitCode);
        Assert.Contains(
            "  energy_cost: Energy cost of one hour\n    [-$0.13 per chip per hour", byName.Output, Exact);
        Assert.Contains(
            "\n    because energy_price moved\n", byName.Output, Exact);
        Assert.Equal(
            byName.Output, SiteRun.Call(project.Root, "diff", record, TwoEditions.SecondDay).Output);
        var markdown = SiteRun.Call(project.Root, "diff", TwoEditions.FirstDay, project.Root, "--format", "markdown").Output;
        Assert.Contains("- [energy\\_cost](https://", markdown, Exact);
        var html = SiteRun.Call(project.Root, "diff", TwoEditions.FirstDay, project.Root, "--format", "html").Output;
        Assert.StartsWith("<!DOCTYPE html>", html, Exact);
        Assert.Contains("<del>$0.13 per chip per hour", html, Exact);
    }

    [Fact]
    public void Published_folders_can_be_compared_without_what_they_were_made_from()
    {
        using var project = new TemporaryProject(TwoEditions.Inputs, "project");
        var folders = new[] { TwoEditions.First, TwoEditions.Second }.Select((files, i) =>
        {
            var folder = Path.Combine(project.Parent, $"published-{i}");
            foreach (var (path, content) in files.Where(f => !f.Key.EndsWith(".png", Exact)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
                File.WriteAllBytes(Path.Combine(folder, path), content);
            }

            return folder;
        }).ToList();
        var byFolder = SiteRun.Call(project.Root, "diff", folders[0], folders[1]);
        Assert.Equal((0, ""), (byFolder.ExitCode, byFolder.Error));
        // Both folders were built on the first day.
        var byName = SiteRun.Call(project.Root, "diff", TwoEditions.FirstDay, TwoEditions.SecondDay);
        Assert.Equal(byName.Output.Replace(TwoEditions.SecondDay, TwoEditions.FirstDay, Exact), byFolder.Output);
        File.WriteAllText(Path.Combine(folders[1], "edition", "edition.json"), "{\"record\": 1}");
        Assert.Equal(2, SiteRun.Call(project.Root, "diff", folders[0], folders[1]).ExitCode);
    }

    [Fact]
    public void Revisions_of_git_can_be_compared()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        Commit(project);
        TwoEditions.Move(project);
        Commit(project);
        var run = SiteRun.Call(project.Root, "diff", "HEAD~1", "HEAD");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\n    [-$0.13 per chip per hour", run.Output, Exact);
        Assert.Equal(run.Output, SiteRun.Call(project.Root, "diff", "HEAD~1", project.Root).Output);
        Assert.Equal(2, SiteRun.Call(project.Root, "diff", "HEAD~7", "HEAD").ExitCode);
    }

    [Fact]
    public void A_conclusion_that_went_is_told_first_and_by_the_exit_code()
    {
        using var project = new TemporaryProject(TwoEditions.Inputs, "project");
        project.Replace("content/chapter.md", ":::judgement {#doubt}", ":::judgement {#doubts}");
        var run = SiteRun.Call(project.Root, "diff", TwoEditions.SecondDay, project.Root);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("does not build: ", run.Error, Exact);
        Assert.Contains("\n! doubt: ", run.Output, Exact);
        Assert.Contains("\n! doubts: ", run.Output, Exact);
    }

    private static void Commit(TemporaryProject project)
    {
        foreach (var call in new[] { "init -q", "add .", "-c user.name=A -c user.email=a@host.example commit -q -m Change" })
        {
            using var git = Process.Start("git", $"-C \"{project.Root}\" {call}");
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
        }
    }

    [Theory]
    [InlineData("no-such-thing")]
    [InlineData("--output=/tmp/standoff-never")]
    public void What_is_nothing_that_can_be_compared_is_a_wrong_call(string argument)
    {
        using var project = new TemporaryProject(Folders.Baseline);
        Assert.Equal(2, SiteRun.Call(project.Root, "diff", argument, project.Root).ExitCode);
        Assert.False(File.Exists("/tmp/standoff-never"));
    }

    [Fact]
    public void A_published_folder_is_what_the_project_makes_until_a_byte_is_changed()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        Assert.Equal(
            0, SiteRun.Call(project.Root, "build", "--date", "2026-11-25", "--base", "https://host.example/x/").ExitCode);
        var sound = SiteRun.Call(project.Root, "verify", project.Output);
        Assert.Matches(@"^All \d+ files are what the project makes\.\n$", sound.Output);
        Assert.Equal(0, sound.ExitCode);
        File.AppendAllText(Path.Combine(project.Output, "index.html"), " ");
        File.Delete(Path.Combine(project.Output, "robots.txt"));
        var touched = SiteRun.Call(project.Root, "verify", project.Output);
        Assert.Equal(
            (1, "missing: robots.txt\nchanged after it was built: index.html\n2 files differ from what the project makes.\n"), (touched.ExitCode, touched.Output));
        TwoEditions.Move(project);
        var moved = SiteRun.Call(project.Root, "verify", project.Output);
        Assert.Equal(1, moved.ExitCode);
        Assert.Contains(
            "made from another: data/facts.csv\n", moved.Output, Exact);
        Assert.Contains(
            "differs: chapter/index.html\n", moved.Output, Exact);
        Assert.Equal(2, SiteRun.Call(project.Root, "verify", project.Parent).ExitCode);
    }
}
