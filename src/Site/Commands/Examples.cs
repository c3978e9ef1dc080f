using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Standoff.Site.Commands;

/// <summary>An example for the help of each command.</summary>
internal static class Examples
{
    private const string Call = "dotnet run --project src/Site -- ";

    /// <summary>What is behind the name of the program, by the names of the command.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [""] = "preview",
        ["build"] = "build --output /tmp/report",
        ["check"] = "check --format json",
        ["preview"] = "preview --port 8081",
        ["fix"] = "fix --write",
        ["explain"] = "explain SR4007",
        ["ids"] = "ids price",
        ["new"] = "new figure cost-per-day --kind bars --dry-run",
        ["new section"] = "new section power-prices --title \"What does power cost?\" --nav Power",
        ["new figure"] = "new figure cost-per-day --kind bars --title \"A day costs less on the chip\" --unit USD/h",
        ["new conclusion"] = "new conclusion asic-is-cheap --when \"asic_price < gpu_price * 1 GPU/chip\" --sentence \"A chip costs less than a GPU.\"",
        ["new fact"] = "new fact hall_rent --section inference --value 130 --low 110 --high 150 --unit USD/kW --sources ID",
        ["new result"] = "new result asic_day_cost --formula \"asic_hour_cost * 24 h\" --unit USD@owner/chip",
        ["new source"] = "new source reuters-2026-11-power --title \"Power is dear\" --publisher Reuters --published 2026-11-02 --kind reporting --read itself --url https://name.example/power --establishes \"Prices of October\"",
        ["schemas"] = "schemas --write",
        ["addresses"] = "addresses --write",
        ["publish"] = "publish --date 2026-12-24",
        ["diff"] = "diff HEAD .",
        ["verify"] = "verify output",
        ["pdf"] = "pdf --output report.pdf",
        ["evaluate"] = "evaluate --set \"asic_price=41 kUSD/chip\"",
        ["review"] = "review --all",
        ["stale"] = "stale --until 2026-12-31",
    };

    /// <summary>Shows them below what help says.</summary>
    public static void AddTo(RootCommand program)
    {
        var option = program.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithExample((SynchronousCommandLineAction)option.Action!);
    }

    /// <summary>Whether a call asks for help, whatever else it lacks.</summary>
    public static bool IsHelp(ParseResult call) => call.Action is HelpWithExample;

    /// <summary>The names of a command, without the program's.</summary>
    public static string NameOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{NameOf(parent)} {command.Name}".Trim() : "";

    private sealed class HelpWithExample(SynchronousCommandLineAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            var command = parseResult.CommandResult.Command;
            output.WriteLine("Example:");
            output.WriteLine($"  {Call}{All[NameOf(command)]}");
            if (command is RootCommand)
                WriteStart(output);
            return code;
        }

        /// <summary>In which order somebody who is new needs them.</summary>
        private static void WriteStart(TextWriter output) => output.WriteLine(
            """

            The first hour:
              preview      shows the site while you write, and what is wrong; leave it running
              ids WORDS    finds the number, source or figure that a sentence is to name
              fix --write  fills in the texts of numbers: write [](n:asic_price) and save
              new …        begins a fact, a source, a figure, a conclusion or a chapter
              explain SR…  says what a diagnostic means, and the ways out
              check        says all that is wrong, and nothing where nothing is
              diff HEAD .  tells what your changes say otherwise than the last commit

            content/README.md explains how to write, data/README.md the tables.
            """);
    }
}
