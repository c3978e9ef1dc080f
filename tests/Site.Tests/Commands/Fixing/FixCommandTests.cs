using System.Runtime.Versioning;
using Standoff.Evidence.Rows;

namespace Standoff.Site.Tests.Commands.Fixing;

public sealed class FixCommandTests
{
    [Fact]
    public void A_stale_number_is_shown_and_written_on_demand_alone()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("content/index.md", "[59%]", "[58%]");
        var before = TemporaryProject.Bytes(project.Root);
        var shown = SiteProcess.Run(project.Root, "fix");
        Assert.Equal(new SiteProcess(0, "content/index.md:5:23: 58% → 59%\n1 to correct; add --write to do it\n", ""), shown);
        Assert.Equal(before, TemporaryProject.Bytes(project.Root));

        Assert.Equal((0, ""), (SiteProcess.Run(project.Root, "fix", "--write").ExitCode, SiteProcess.Run(project.Root, "check").Output));
        Assert.Equal(before.Keys, TemporaryProject.Bytes(project.Root).Keys);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_linked_file_is_written_where_it_leads_and_keeps_its_rights()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("content/index.md", "[59%]", "[58%]");
        var (link, real) = (Path.Combine(project.Root, "content/index.md"), Path.Combine(project.Root, "real.md"));
        File.Move(link, real);
        File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(link, "../real.md");
        Assert.Equal(0, SiteProcess.Run(project.Root, "fix", "--write").ExitCode);
        Assert.Equal("../real.md", new FileInfo(link).LinkTarget);
        Assert.Contains("[59%]", File.ReadAllText(real), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(real));
    }
}
