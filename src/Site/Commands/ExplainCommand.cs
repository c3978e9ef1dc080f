using System.CommandLine;
using Standoff.Evidence.Diagnostics;
using Standoff.Site.Publishing;

namespace Standoff.Site.Commands;

/// <summary><c>explain</c>: what a diagnostic means and how to get rid of it.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string?>("code")
        {
            Description = "Of a diagnostic, such as SR4007; all codes are listed where it is left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Say what a diagnostic means and what to do about it.") { code };
        command.SetAction(call =>
        {
            call.InvocationConfiguration.Output.Write(
                call.GetValue(code) is { } wanted ? Explain(wanted) : List());
            return ExitCode.Fine;
        });
        return command;
    }

    private static string List()
    {
        using var text = new StringWriter { NewLine = "\n" };
        foreach (var kind in DiagnosticCatalogue.All)
            text.WriteLine($"{kind.Code}  {kind.Example}");
        return text.ToString();
    }

    /// <exception cref="RefusalException">There is no such code.</exception>
    private static string Explain(string wanted)
    {
        var kind = DiagnosticCatalogue.All
            .FirstOrDefault(k => k.Code.Equals(wanted.Trim(), StringComparison.OrdinalIgnoreCase));
        if (kind is null || !Explanation.All.TryGetValue(kind.Code, out var explanation))
            throw new RefusalException($"No diagnostic has the code '{wanted}'{WayOut(wanted)}");
        using var text = new StringWriter { NewLine = "\n" };
        text.WriteLine($"{(kind.Severity == Severity.Error ? "error" : "warning")} {kind.Code}: {kind.Example}");
        text.WriteLine();
        foreach (var line in Wrap(explanation.Cause, ""))
            text.WriteLine(line);
        text.WriteLine();
        text.WriteLine("An input that brings it about:");
        foreach (var line in explanation.Example.Split('\n'))
            text.WriteLine($"    {line}".TrimEnd());
        text.WriteLine();
        text.WriteLine("Ways out:");
        foreach (var line in explanation.Ways.SelectMany(way => Wrap(way, "  ").Select((l, i) => i == 0 ? $"- {l.TrimStart()}" : l)))
            text.WriteLine(line);
        return text.ToString();
    }

    private static string WayOut(string wanted) =>
        Suggestion.For(wanted, Explanation.All.Keys) is { Length: > 0 } nearest ? nearest : "; 'explain' alone lists all.";

    /// <summary>
    /// Lines of what a terminal shows without breaking words; blanks stand where words are.
    /// </summary>
    private static IEnumerable<string> Wrap(string text, string indent)
    {
        const int width = 90;
        var line = indent;
        foreach (var word in text.Split(' '))
        {
            if (line.Length > indent.Length && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = indent;
            }

            line += line.Length > indent.Length ? " " + word : word;
        }

        yield return line;
    }
}
