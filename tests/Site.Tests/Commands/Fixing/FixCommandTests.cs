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
        var shown = SiteRun.Call(project.Root, "fix");
        Assert.Equal(new SiteRun(1, Once + "1 to correct; add --write to do it\n", ""), shown);
        Assert.Equal(before, TemporaryProject.Bytes(project.Root));

        Assert.Equal(new SiteRun(0, Once + "1 to correct, written\n", ""), SiteRun.Call(project.Root, "fix", "--write"));
        Assert.Equal((0, ""), (SiteRun.Call(project.Root, "check").ExitCode, SiteRun.Call(project.Root, "check").Output));
        Assert.Equal(before.Keys, TemporaryProject.Bytes(project.Root).Keys);
        Assert.Equal(
            new SiteRun(0, "0 to correct\n", ""), SiteRun.Call(project.Root, "fix"));
    }

    /// <summary>
    /// The price makes the chip the dearer one: what the words of a sentence may have told is left
    /// to a person with all of its numbers.
    /// </summary>
    [Fact]
    public void A_sentence_whose_order_turned_is_left_to_a_person()
    {
        using var project = CreateDearer();
        project.Replace("content/index.md", "(n:saving)", "(n:saving?above)");
        var written = SiteRun.Call(project.Root, "fix", "--write");
        Assert.Equal(1, written.ExitCode);
        Assert.Contains(
            """
            Reword these by hand, or add --turned if they still say what is true:
            content/chapter.md:6:7
              - An hour costs $0.98, the rival’s $2.4
              + An hour costs $2.8, the rival’s $2.4
              ! order turned: $0.98 was below $2.4, $2.8 is above $2.4

            """,
            written.Output,
            StringComparison.Ordinal);
        Assert.Contains("content/chapter.md:6:22: error SR4002: '$0.98'", written.Output, StringComparison.Ordinal);
        Assert.Contains(
            "content/chapter.md:16:31: error SR4007", written.Output, StringComparison.Ordinal);
        Assert.Contains("content/index.md:5:23: error SR4071: '59%'", written.Output, StringComparison.Ordinal);
        Assert.Contains("What is left to a person:", written.Output, StringComparison.Ordinal);
        Assert.EndsWith(" left\n", written.Output, StringComparison.Ordinal);
        Assert.Contains("[$90,000](n:chip_price)", Read(project, "content/chapter.md"), StringComparison.Ordinal);
        Assert.Contains(
            "[$0.98](n:hour_cost)", Read(project, "content/chapter.md"), StringComparison.Ordinal);
        Assert.Contains(
            "[59%](n:saving?above)", Read(project, "content/index.md"), StringComparison.Ordinal);
        Assert.Equal(1, SiteRun.Call(project.Root, "fix", "--write").ExitCode);
        Assert.Contains(
            "[$0.98](n:hour_cost)", Read(project, "content/chapter.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_turned_and_was_read_is_written_on_demand()
    {
        using var project = CreateDearer();
        var written = SiteRun.Call(project.Root, "fix", "--write", "--turned");
        Assert.DoesNotContain("Reword these", written.Output, StringComparison.Ordinal);
        Assert.Contains("  ! order turned: $0.98 was below $2.4, $2.8 is above $2.4", written.Output, StringComparison.Ordinal);
        Assert.Contains(
            "[$2.8](n:hour_cost)", Read(project, "content/chapter.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "It is priced [at the limit or above](if:hour_cost > 0.1 USD/chip/h and rival_cost > 0.1 USD/chip/h): [$0.98](n:hour_cost) and [$2.4](n:rival_cost).", true)]
    [InlineData(
        "It is priced [like that](if:chip_power > 1 kW/chip): [$0.98](n:hour_cost) and [$2.4](n:rival_cost).", false)]
    [InlineData("From [$0.98](n:hour_cost) to [$2.4](n:rival_cost).", false)]
    [InlineData("The hour changed by [59%](n:saving).", false)]
    [InlineData("The hour is [$0.98](n:hour_cost), the chip [$29,000](n:chip_price).", true)]
    [InlineData(
        "| Chip | Rival |\n|---|---|\n| [$0.98](n:hour_cost) | [$2.4](n:rival_cost) |", true)]
    [InlineData(
        "| Chip | Rival |\n|---|---|\n| [$0.98](n:hour_cost), cheaper | [$2.4](n:rival_cost) |", false)]
    public void A_turn_is_left_where_no_condition_is_about_it(string sentence, bool isWritten)
    {
        using var project = CreateDearer();
        project.Replace("content/index.md", "The order costs", sentence + "\n\nThe order costs");
        Assert.Equal(1, SiteRun.Call(project.Root, "fix", "--write").ExitCode);
        Assert.Equal(!isWritten, Read(project, "content/index.md").Contains(sentence, StringComparison.Ordinal));
    }

    private static TemporaryProject CreateDearer()
    {
        var project = new TemporaryProject(Folders.Baseline);
        project.Replace("data/facts.csv", "chip_price,inference,Price of one chip,29000,19000,49000", "chip_price,inference,Price of one chip,90000,19000,90000");
        return project;
    }

    private static string Read(TemporaryProject project, string path) =>
        File.ReadAllText(Path.Combine(project.Root, path));

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
        Assert.Equal(0, SiteRun.Call(project.Root, "fix", "--write").ExitCode);
        Assert.Equal("../real.md", new FileInfo(link).LinkTarget);
        Assert.Contains("[59%]", File.ReadAllText(real), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(real));
    }
}
