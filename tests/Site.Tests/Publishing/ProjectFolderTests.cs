using System.Diagnostics;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Site.Publishing;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.Publishing;

/// <summary>Input files as the disk holds them.</summary>
public sealed class ProjectFolderTests : IDisposable
{
    private readonly TemporaryProject _project = new(Folders.Baseline);

    /// <summary>Codes that only a disk can bring about.</summary>
    internal static readonly string[] Codes = ["SR6001", "SR6002", "SR6003", "SR6004", "SR6046"];

    [Theory]
    [InlineData("content/chapter.md~")]
    [InlineData("content/#chapter.md#")]
    [InlineData("content/4913")]
    [InlineData("content/Thumbs.db")]
    [InlineData("content/.DS_Store")]
    [InlineData("content/.obsidian/workspace.json")]
    [InlineData("content/figures/parts.md.orig")]
    [InlineData("data/facts.csv.bak")]
    [InlineData("data/~$facts.xlsx")]
    [InlineData("content/README.md")]
    public void What_systems_and_editors_leave_is_no_input(string path)
    {
        var before = Read().Value!.Hash(_ => true);
        Write(path, "junk");
        Assert.Equal(before, Read().Value!.Hash(_ => true));
    }

    [Fact]
    public void Any_other_file_is_an_input()
    {
        Write("content/more.md", "text");
        Assert.Contains("content/more.md", Read().Value!.Paths);
    }

    [Fact]
    public void A_link_to_nothing_and_one_to_itself_are_reported_and_all_else_is_read()
    {
        File.CreateSymbolicLink(At("content/gone.md"), "nowhere.md");
        File.CreateSymbolicLink(At("content/self.md"), "self.md");
        AssertFound(
            "content/gone.md:1:1: error SR6001: 'content/gone.md' links to nothing; make the file that it names, or delete the link",
            "content/self.md:1:1: error SR6001: 'content/self.md' links to nothing; make the file that it names, or delete the link");
        Assert.Contains("content/index.md", Read().Value!.Paths);
    }

    [Fact]
    public void Folders_that_lead_back_to_themselves_are_reported()
    {
        Directory.CreateSymbolicLink(At("content/loop"), "..");
        Directory.CreateDirectory(At("content/one"));
        Directory.CreateDirectory(At("content/two"));
        Directory.CreateSymbolicLink(At("content/one/x"), "../two");
        Directory.CreateSymbolicLink(At("content/two/y"), "../one");
        AssertFound(
            "content/loop:1:1: error SR6002: 'content/loop' leads back to a folder that holds it; delete the link",
            "content/one/x/y:1:1: error SR6002: 'content/one/x/y' leads back to a folder that holds it; delete the link",
            "content/two/y/x:1:1: error SR6002: 'content/two/y/x' leads back to a folder that holds it; delete the link");
    }

    [Fact]
    public void A_linked_file_and_a_linked_folder_are_read()
    {
        Directory.Move(At("content"), At("real"));
        Directory.CreateSymbolicLink(At("content"), "real");
        Write("shared.md", "shared");
        File.CreateSymbolicLink(At("real/linked.md"), "../shared.md");
        AssertFound();
        Assert.Equal("shared", Read().Value!.Read("content/linked.md").Value!.Text);
    }

    [Theory]
    [InlineData("data/facts.csv")]
    [InlineData("content/chapter.md")]
    [InlineData("content/names.txt")]
    [InlineData("data/addresses.lock")]
    public void A_folder_where_a_file_is_read_is_reported(string path)
    {
        File.Delete(At(path));
        Directory.CreateDirectory(At(path));
        AssertFound($"{path}:1:1: error SR6046: '{path}' is a folder, and its name is that of a file; give the folder another name, and bring the file back");
    }

    [Fact]
    public void A_name_that_is_no_utf_8_is_reported()
    {
        RunShell("touch \"$(printf 'a\\377.md')\"");
        Assert.Equal(["SR6003"], Read().Found.Select(d => d.Kind.Code));
        // .NET cannot delete what it cannot name.
        RunShell("rm a?.md");
    }

    [Fact]
    public void A_pipe_is_reported_and_not_waited_for()
    {
        RunShell("mkfifo pipe.md");
        Assert.Equal(["SR6003"], Read().Found.Select(d => d.Kind.Code));
    }

    [Fact]
    public void A_file_far_too_large_is_reported_and_not_read()
    {
        using (var large = File.Create(At("data/large.csv")))
            large.SetLength(17L << 20);
        AssertFound("data/large.csv:1:1: error SR6004: 'data/large.csv' has 17 MB, and an input file may have up to 16; split it, or keep it elsewhere");
    }

    [Fact]
    public void What_cannot_be_read_is_found_wrong_with_the_edition_and_nothing_that_follows_from_it_beside()
    {
        File.Delete(At("content/chapter.md"));
        File.CreateSymbolicLink(At("content/chapter.md"), "nowhere.md");
        var build = Edition.Build(Read(), new());
        Assert.Null(build.Files);
        Assert.Single(build.Found, d => d.Place.Path == "content/chapter.md");
    }

    [Fact]
    public void The_fingerprint_changes_with_every_save_also_behind_a_link()
    {
        Write("shared.md", "shared");
        File.CreateSymbolicLink(At("content/linked.md"), "../shared.md");
        var project = ProjectFolder.Find(_project.Root)!;
        var before = project.Fingerprint();
        Assert.Equal(before, project.Fingerprint());
        Write("shared.md", "changed");
        Assert.NotEqual(before, project.Fingerprint());
    }

    public void Dispose() => _project.Dispose();

    private void AssertFound(params string[] expected) =>
        Assert.Equal(expected, Read().Found.Select(d => d.ToString()));

    private Outcome<Standoff.Evidence.Inputs.InputFiles> Read() =>
        ProjectFolder.Find(_project.Root)!.Read();

    /// <summary>In the folder <c>content/</c>.</summary>
    private void RunShell(string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = At("content"), Environment = { ["LC_ALL"] = "C" } })!;
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }

    private string At(string path) => Path.Combine(_project.Root, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }
}
