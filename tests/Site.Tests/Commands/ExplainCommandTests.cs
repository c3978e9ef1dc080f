using Standoff.Evidence.Rows;

namespace Standoff.Site.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Fact]
    public void A_code_is_explained_by_cause_example_and_ways_out()
    {
        var run = SiteRun.Call(Path.GetTempPath(), "explain", "sr4007");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "error SR4007: 'asic-cheaper' no longer holds", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\nAn input that brings it about:\n    :::conclusion {#asic-cheaper",
            run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\nWays out:\n- Compare the two sides", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n').Skip(1), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void An_unknown_code_is_a_wrong_call_that_names_the_nearest() =>
        Assert.Equal(
            new SiteRun(2, "", "No diagnostic has the code 'SR1017x'; did you mean 'SR1017'?\n"),
            SiteRun.Call(Path.GetTempPath(), "explain", "SR1017x"));

    [Fact]
    public void Without_a_code_all_are_listed() =>
        Assert.Contains(
            "\nSR4004  '37%' is bound to nothing",
            SiteRun.Call(Path.GetTempPath(), "explain").Output, StringComparison.Ordinal);
}
