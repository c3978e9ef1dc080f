using System.Text;
using Standoff.Shared;
using Standoff.Site.Addressing;
using Standoff.Site.Publishing;

namespace Standoff.Site.Tests.Commands;

/// <summary>The report as a PDF, but for the printing, which needs a browser.</summary>
public sealed class PdfCommandTests
{
    [Fact]
    public void Without_a_browser_it_says_so_in_a_sentence_and_writes_nothing()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var nowhere = new Dictionary<string, string> { ["PATH"] = project.Root, ["CHROMIUM_PATH"] = "" };
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? Environment.ProcessPath!;
        Assert.True(File.Exists(host), host);
        var run = SiteProcess.Run(project.Root, nowhere, "pdf");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "There is no Chromium on this machine, so that no PDF can be printed; install one, or name it with CHROMIUM_PATH.",
            run.Error.Trim());
        Assert.Empty(Directory.GetFiles(project.Root));
    }

    /// <summary>Whether a browser is there or not: nothing that a project is made of, or somebody
    /// else has written, goes for a PDF.</summary>
    [Theory]
    [InlineData("data/facts.csv", "lies in data/")]
    [InlineData("data/new.pdf", "lies in data/")]
    [InlineData("content/index.md", "lies in content/")]
    [InlineData("letter.txt", "has not written")]
    [InlineData("theirs.pdf", "has not written")]
    [InlineData("content", "is a folder")]
    [InlineData("nowhere/report.pdf", "There is no folder")]
    public void It_is_written_over_nothing_but_itself(string path, string told)
    {
        using var project = new TemporaryProject(Folders.Baseline);
        File.WriteAllText(Path.Combine(project.Root, "letter.txt"), "Dear reader");
        File.WriteAllText(Path.Combine(project.Root, "theirs.pdf"), "%PDF-1.4\n%%EOF\n");
        var before = TemporaryProject.Bytes(project.Root);
        var run = SiteRun.Call(project.Root, "pdf", "--output", Path.Combine(project.Root, path));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryProject.Bytes(project.Root));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("%PDF-1.4\n%%EOF\n% inputs 0123abcd\n")]
    public void What_it_printed_before_it_prints_again(string? there)
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var path = Path.Combine(project.Root, "report.pdf");
        if (there is not null)
            File.WriteAllText(path, there);
        var target = TargetFile.Find(path, ProjectFolder.Find(project.Root)!, ReportPdf.IsOurs);
        WholeFile.Write(target, "%PDF-2.0"u8.ToArray());
        Assert.Equal("%PDF-2.0", File.ReadAllText(path));
        Assert.Equal(["report.pdf"], Directory.GetFiles(project.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void An_edition_carries_the_PDF_of_its_inputs_and_leads_to_it()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var pdf = Encoding.ASCII.GetBytes($"%PDF-1.4\n%%EOF\n% inputs {InputHash()}\n");
        File.WriteAllBytes(Path.Combine(project.Parent, "report.pdf"), pdf);
        var built = SiteRun.Call(project.Root, "build", "--output", project.Output, "--pdf", Path.Combine(project.Parent, "report.pdf"));
        Assert.Equal((0, ""), (built.ExitCode, built.Error));
        byte[] Published(SiteAddress address) => File.ReadAllBytes(Path.Combine(project.Output, address.File));
        Assert.Equal(pdf, Published(Routes.Pdf));
        Assert.All(new[] { Routes.Whole, Routes.Data, Routes.Overview }, page => Assert.Contains(
            $"href=\"{new Links(page).To(Routes.Pdf)}\"", Encoding.UTF8.GetString(Published(page)), StringComparison.Ordinal));
        Assert.DoesNotContain(
            "standoff-report.pdf",
            Encoding.UTF8.GetString(Folders.Build(Checkout.ReadInputs(Folders.Baseline)).Files!.All[Routes.Data.File].Content),
            StringComparison.Ordinal);
    }

    /// <summary>
    /// The bytes of a printer are taken as they stand; others in their place are told.
    /// </summary>
    [Fact]
    public void An_edition_with_a_PDF_is_verified_with_it()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var file = Path.Combine(project.Parent, "report.pdf");
        File.WriteAllText(file, $"%PDF-1.4\n%%EOF\n% inputs {InputHash()}\n");
        Assert.Equal(0, SiteRun.Call(project.Root, "build", "--output", project.Output, "--pdf", file).ExitCode);
        Assert.Equal(0, SiteRun.Call(project.Root, "verify", project.Output).ExitCode);
        File.WriteAllText(Path.Combine(project.Output, Routes.Pdf.File), "%PDF-1.4\n% inputs 00000000\n");
        var other = SiteRun.Call(project.Root, "verify", project.Output);
        Assert.Equal(1, other.ExitCode);
        Assert.Contains($"printed from another: {Routes.Pdf.File}", other.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.4\n% inputs 00000000\n", "was made from other inputs than this edition")]
    [InlineData("a letter", "is no PDF")]
    [InlineData(null, "is a folder; name a file.")]
    public void A_PDF_of_other_inputs_is_refused_and_nothing_is_published(string? text, string told)
    {
        using var project = new TemporaryProject(Folders.Baseline);
        if (text is null)
            Directory.CreateDirectory(Path.Combine(project.Parent, "report.pdf"));
        else
            File.WriteAllText(Path.Combine(project.Parent, "report.pdf"), text);
        var built = SiteRun.Call(project.Root, "build", "--output", project.Output, "--pdf", Path.Combine(project.Parent, "report.pdf"));
        Assert.Equal(2, built.ExitCode);
        Assert.Contains(told, built.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.Output));
    }

    private static string InputHash() =>
        Folders.Build(Checkout.ReadInputs(Folders.Baseline)).Report.Value!.InputHash;
}
