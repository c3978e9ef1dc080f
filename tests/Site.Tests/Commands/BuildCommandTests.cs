using Standoff.Evidence.Rows;

namespace Standoff.Site.Tests.Commands;

/// <summary>What a person at a terminal gets.</summary>
public sealed class BuildCommandTests
{
    [Fact]
    public void A_build_writes_the_edition_and_a_failed_one_leaves_it_as_it_was()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var built = SiteProcess.Run(project.Root);
        Assert.Equal((0, ""), (built.ExitCode, built.Error));
        Assert.Matches("^[0-9]+ files in output\n$", built.Output.ReplaceLineEndings("\n"));
        var before = TemporaryProject.Bytes(project.Output);
        Assert.Equal(Folders.Build(Folders.Inputs(Folders.Baseline)).Files!.All.Keys, before.Keys.Select(k => k.Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal));

        project.Replace("content/index.md", "[59%]", "[58%]");
        var failed = SiteProcess.Run(project.Root, "build");
        Assert.Equal((1, ""), (failed.ExitCode, failed.Output));
        Assert.Equal(
            """
            content/index.md:5:23: error SR4002: '58%' is not what saving says: 0.5929 fraction; write '59%'
                lead: The chip saves [58%](n:saving) of the cost of an hour.
                                      ^^^
            1 error, 0 warnings

            """.ReplaceLineEndings("\n"),
            failed.Error);
        Assert.Equal(before, TemporaryProject.Bytes(project.Output));
        Assert.Equal(["content", "data", "output"], Directory.GetFileSystemEntries(project.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_check_says_what_is_wrong_and_writes_nothing()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        Assert.Equal(new SiteProcess(0, "", ""), SiteProcess.Run(project.Root, "check"));
        project.Replace("data/facts.csv", "fixed,USD,", "fixed,USDD,");
        var json = SiteProcess.Run(project.Root, "check", "--format", "json");
        Assert.Equal(1, json.ExitCode);
        var finding = System.Text.Json.JsonDocument.Parse(json.Output).RootElement.EnumerateArray().First();
        Assert.Equal(("SR2004", "error", "data/facts.csv", 8, 62, 4), (
            finding.GetProperty("code").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("path").GetString(),
            finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("length").GetInt32()));
        Assert.False(Directory.Exists(project.Output));
    }

    [Fact]
    public void A_check_speaks_sarif()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("data/facts.csv", "fixed,USD,", "fixed,USDD,");
        var sarif = System.Text.Json.JsonDocument.Parse(SiteProcess.Run(project.Root, "check", "--format", "sarif").Output).RootElement;
        Assert.Equal("2.1.0", sarif.GetProperty("version").GetString());
        var result = sarif.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("SR2004", result.GetProperty("ruleId").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("data/facts.csv", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((8, 62, 66), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32(), place.GetProperty("region").GetProperty("endColumn").GetInt32()));
    }

    [Theory]
    [InlineData("chek")]
    [InlineData("--format", "xml")]
    [InlineData("--base", "https://x.example/site")]
    [InlineData("--date", "yesterday")]
    [InlineData("build", "--outptu", "x")]
    public void A_wrong_call_is_exit_code_2_and_does_nothing(params string[] arguments)
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var run = SiteProcess.Run(project.Root, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(arguments[^1], run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.Output));
    }

    [Fact]
    public void A_folder_without_a_project_is_a_wrong_call()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var run = SiteProcess.Run(project.Parent);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"There is no data/datapackage.json in {project.Parent} or above it; name the project's folder with --root.", run.Error.TrimEnd());
        Assert.Equal(0, SiteProcess.Run(project.Parent, "check", "--root", project.Root).ExitCode);
    }

    [Fact]
    public void Two_machines_build_the_same_bytes()
    {
        using var one = new TemporaryProject(Folders.Root, "here");
        using var other = new TemporaryProject(Folders.Root, "über dort");
        var runs = new[]
        {
            (one, new Dictionary<string, string> { ["TZ"] = "Asia/Tokyo", ["LC_ALL"] = "tr_TR.UTF-8", ["LANG"] = "tr_TR.UTF-8" }),
            (other, new Dictionary<string, string> { ["TZ"] = "UTC", ["LC_ALL"] = "C", ["LANG"] = "C" }),
        };
        Assert.All(runs.AsParallel().Select(r => SiteProcess.Run(r.Item1.Root, r.Item2)).ToList(), run => Assert.True(run.ExitCode == 0, run.Error));
        Assert.Equal(TemporaryProject.Bytes(one.Output), TemporaryProject.Bytes(other.Output));
    }
}
