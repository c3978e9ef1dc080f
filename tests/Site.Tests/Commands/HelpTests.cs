using System.CommandLine;
using Standoff.Shared;
using Standoff.Site.Commands;

namespace Standoff.Site.Tests.Commands;

/// <summary>What somebody hears who does not know the commands.</summary>
public sealed class HelpTests
{
    public static TheoryData<string> Commands => [.. All(Program.CreateCommand()).Select(Examples.NameOf)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_command_has_a_help_that_ends_with_an_example_that_can_be_called(string name)
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var run = SiteRun.Call(
            project.Root, [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var example = run.Output[(run.Output.IndexOf("\nExample:\n  dotnet run --project src/Site -- ", StringComparison.Ordinal) + 1)..].Split('\n')[1];
        var call = example[(example.IndexOf(" -- ", StringComparison.Ordinal) + 4)..];
        Assert.StartsWith(name, call, StringComparison.Ordinal);
        Assert.Empty(Program.CreateCommand().Parse(call).Errors);
    }

    [Fact]
    public void There_are_no_examples_of_commands_that_there_are_not() =>
        Assert.Equal(
            All(Program.CreateCommand()).Select(Examples.NameOf).Order(StringComparer.Ordinal),
            Examples.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("chek", "Unrecognized command or argument 'chek'; did you mean 'check'?")]
    [InlineData("check --formt json", "Unrecognized command or argument '--formt'; did you mean '--format'?")]
    [InlineData("check --rot .", "Unrecognized command or argument '--rot'; did you mean '--root'?")]
    [InlineData("new fgure x", "Unrecognized command or argument 'fgure'; did you mean 'figure'?")]
    [InlineData("check --format jsn", "Argument 'jsn' not recognized. Must be one of: 'text' 'json' 'sarif'; did you mean 'json'?")]
    [InlineData("publish --output", "Unrecognized command or argument '--output'.")]
    [InlineData("zzzzzzzz", "Unrecognized command or argument 'zzzzzzzz'.")]
    public void A_slip_in_a_call_is_told_with_what_was_probably_meant(string call, string told)
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var run = SiteRun.Call(project.Root, call.Split(' '));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told + "\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(
            told.StartsWith("Unrecognized", StringComparison.Ordinal),
            run.Error.EndsWith("--help tells what there is.\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_call_of_the_first_hour_can_be_called()
    {
        const string start = "    dotnet run --project src/Site -- ";
        var calls = File.ReadAllLines(Path.Combine(Checkout.Root, ".github", "FIRST_HOUR.md"))
            .Where(l => l.StartsWith(start, StringComparison.Ordinal)).ToList();
        Assert.True(calls.Count > 8);
        Assert.All(calls, c => Assert.Empty(Program.CreateCommand().Parse(c[start.Length..]).Errors));
    }

    /// <summary>Each is written as a link in prose writes it, with its place.</summary>
    [Fact]
    public void What_can_be_named_is_listed_with_the_way_to_name_it()
    {
        var run = SiteRun.Call(Folders.Baseline, "ids", "chip_pr");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("n:chip_price\tdata/facts.csv:2\tPrice of one chip\n", run.Output);
        var all = SiteRun.Call(Folders.Baseline, "ids").Output.Split('\n').Select(l => l.Split(':')[0]);
        Assert.Subset(all.ToHashSet(), new HashSet<string> { "n", "figure", "odds", "source" });
    }

    private static IEnumerable<Command> All(Command command) =>
        command.Subcommands.SelectMany(All).Prepend(command);
}
