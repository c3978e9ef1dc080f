using System.Runtime.Versioning;
using Standoff.Evidence.Rows;

namespace Standoff.Site.Tests.Commands.Fixing;

public sealed class FixCommandTests
{
    private const string Once = """
        content/index.md:5:23: 58% → 59%
        Read these again:
        content/index.md:5:7
          - The chip saves 58% of the cost of an hour
          + The chip saves 59% of the cost of an hour

        """;

    [Fact]
    public void A_stale_number_is_shown_with_its_sentence_and_written_on_demand_alone()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("content/index.md", "[59%]", "[58%]");
        var before = TemporaryProject.Bytes(project.Root);
        var shown = SiteProcess.Run(project.Root, "fix");
        Assert.Equal(new SiteProcess(1, Once + "1 to correct; add --write to do it\n", ""), shown);
        Assert.Equal(before, TemporaryProject.Bytes(project.Root));

        Assert.Equal(new SiteProcess(0, Once + "1 to correct, written\n", ""), SiteProcess.Run(project.Root, "fix", "--write"));
        Assert.Equal((0, ""), (SiteProcess.Run(project.Root, "check").ExitCode, SiteProcess.Run(project.Root, "check").Output));
        Assert.Equal(before.Keys, TemporaryProject.Bytes(project.Root).Keys);
        Assert.Equal(new SiteProcess(0, "0 to correct\n", ""), SiteProcess.Run(project.Root, "fix"));
    }

    /// <summary>
    /// The price makes the chip the dearer one: words are left to a person, and pairs that turned
    /// are marked.
    /// </summary>
    [Fact]
    public void What_words_say_is_left_to_a_person_and_what_turned_is_marked()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("data/facts.csv", "chip_price,inference,Price of one chip,29000,19000,49000", "chip_price,inference,Price of one chip,90000,19000,90000");
        project.Replace("content/index.md", "(n:saving)", "(n:saving?above)");
        var written = SiteProcess.Run(project.Root, "fix", "--write");
        Assert.Equal(1, written.ExitCode);
        Assert.Contains("  ! order turned: $0.98 was below $2.4, $2.8 is above $2.4", written.Output, StringComparison.Ordinal);
        Assert.Contains("content/chapter.md:16:31: error SR4007", written.Output, StringComparison.Ordinal);
        Assert.Contains("content/index.md:5:23: error SR4071: '59%'", written.Output, StringComparison.Ordinal);
        Assert.Contains("What is left to a person:", written.Output, StringComparison.Ordinal);
        Assert.EndsWith(" left\n", written.Output, StringComparison.Ordinal);
        Assert.Contains("[$2.8](n:hour_cost)", File.ReadAllText(Path.Combine(project.Root, "content/chapter.md")), StringComparison.Ordinal);
        Assert.Contains("[59%](n:saving?above)", File.ReadAllText(Path.Combine(project.Root, "content/index.md")), StringComparison.Ordinal);
        Assert.Equal(1, SiteProcess.Run(project.Root, "fix").ExitCode);
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
