using System.Text.Json;
using Standoff.Evidence.Rows;
using Standoff.Shared;

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
        var before = TemporaryProject.EditionBytes(project.Output);
        Assert.Equal(
            Folders.Build(Checkout.ReadInputs(Folders.Baseline)).Files!.All.Keys,
            before.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("report/standoff-report.pdf", before.Keys);

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
        Assert.Equal(before, TemporaryProject.EditionBytes(project.Output));
        Assert.Equal(
            ["content", "data", "output"],
            Directory.GetFileSystemEntries(project.Root)
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_check_says_what_is_wrong_and_writes_nothing()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        Assert.Equal(new SiteRun(0, "", ""), SiteRun.Call(project.Root, "check"));
        project.Replace("data/facts.csv", "fixed,USD,", "fixed,USDD,");
        var json = SiteRun.Call(project.Root, "check", "--format", "json");
        Assert.Equal(1, json.ExitCode);
        var finding = JsonDocument.Parse(json.Output).RootElement.EnumerateArray().First();
        string? Text(string property) => finding.GetProperty(property).GetString();
        int Number(string property) => finding.GetProperty(property).GetInt32();
        Assert.Equal(
            ("SR2004", "error", "data/facts.csv"), (Text("code"), Text("severity"), Text("path")));
        Assert.Equal((8, 62, 4), (Number("line"), Number("column"), Number("length")));
        Assert.False(Directory.Exists(project.Output));
    }

    [Fact]
    public void A_check_speaks_sarif()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("data/facts.csv", "fixed,USD,", "fixed,USDD,");
        var run = SiteRun.Call(project.Root, "check", "--format", "sarif");
        var sarif = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("2.1.0", sarif.GetProperty("version").GetString());
        var result = sarif.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("SR2004", result.GetProperty("ruleId").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(
            "data/facts.csv",
            place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        int Number(string property) =>
            place.GetProperty("region").GetProperty(property).GetInt32();
        Assert.Equal(
            (8, 62, 66), (Number("startLine"), Number("startColumn"), Number("endColumn")));
    }

    [Theory]
    [InlineData("chek")]
    [InlineData("--format", "xml")]
    [InlineData("--base", "https://x.example/site")]
    [InlineData("--base", "/report/")]
    [InlineData("--base", "ftp://x.example/")]
    [InlineData("--base", "mailto:a/")]
    [InlineData("--base", "https://x.example/?q=/")]
    [InlineData("--base", "https://x.example/r/#/")]
    [InlineData("--base", "https://x.example/%zz/")]
    [InlineData("--base", "https://x.example/%/")]
    [InlineData("--base", "https://name:word@x.example/")]
    [InlineData("--date", "yesterday")]
    [InlineData("build", "--outptu", "x")]
    [InlineData("preview", "--port", "99999")]
    [InlineData("preview", "--port", "-1")]
    [InlineData("explain", "SR9999")]
    public void A_wrong_call_is_exit_code_2_and_does_nothing(params string[] arguments)
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var run = SiteRun.Call(project.Root, arguments);
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
        Assert.Equal(
            $"There is no data/datapackage.json in {project.Parent} or above it; name the project's folder with --root.",
            run.Error.TrimEnd());
        Assert.Equal(0, SiteProcess.Run(project.Parent, "check", "--root", project.Root).ExitCode);
    }

    [Fact]
    public void An_output_that_holds_inputs_is_a_wrong_call_and_keeps_them()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var before = TemporaryProject.Bytes(project.Root);
        foreach (var target in new[] { "data", ".", "..", "content/figures" })
            Assert.Equal(2, SiteProcess.Run(project.Root, "build", "--output", target).ExitCode);
        Assert.Equal(before, TemporaryProject.Bytes(project.Root));
    }

    [Fact]
    public void A_disk_that_refuses_is_a_sentence_and_no_fault()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        File.WriteAllText(project.Output, "a file");
        foreach (var target in new[] { "output", "output/below", new string('n', 300), "/dev/full" })
        {
            var run = SiteProcess.Run(project.Root, "build", "--output", target);
            Assert.Equal((2, 1), (run.ExitCode, run.Error.TrimEnd().Split('\n').Length));
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(["content", "data", "output"], Directory.GetFileSystemEntries(project.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_build_without_a_home_page_publishes_nothing()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        Directory.Delete(Path.Combine(project.Root, "content"), recursive: true);
        var run = SiteProcess.Run(project.Root);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "content/index.md:1:1: error SR6005: ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.Output));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("text")]
    public void Output_is_utf_8_whatever_the_locale_and_holds_no_raw_control(string format)
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("content/index.md", "[59%]", "[\u001bü\u202e58%]");
        project.Replace("content/chapter.md", "(n:chip_price)", "(n:müsli)");
        var run = SiteProcess.Run(project.Root, new Dictionary<string, string> { ["LC_ALL"] = "de_DE.ISO-8859-1" }, "check", "--format", format);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ü", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', format == "text" ? "" : run.Output);
        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
    }

    [Theory]
    [InlineData("INT", 2, 130)]
    [InlineData("TERM", 15, 143)]
    public void A_build_that_is_told_to_end_leaves_nothing_behind(
        string signal, int number, int code)
    {
        using var project = new TemporaryProject(Folders.Baseline);
        using var process = SiteProcess.Start(project.Root, "build");
        // At some moment between start and end, another one for each signal.
        Assert.False(process.WaitForExit(code * 5));
        SiteProcess.Signal(process, signal);
        process.WaitForExit();
        // What a shell starts in the background is deaf to INT, and so is all that it starts.
        var isDeaf = SiteProcess.Ignores(number);
        Assert.Equal(isDeaf ? 0 : code, process.ExitCode);
        string[] expected = isDeaf ? ["content", "data", "output"] : ["content", "data"];
        Assert.Equal(
            expected,
            Directory.GetFileSystemEntries(project.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
