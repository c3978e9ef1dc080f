using System.CommandLine;
using System.Globalization;
using Standoff.Evidence.Diagnostics;
using Standoff.Site.Building;
using Standoff.Site.Publishing;

namespace Standoff.Site.Commands.Fixing;

/// <summary><c>fix</c>: shows or writes the number texts that the data gives.</summary>
internal static class FixCommand
{
    public static Command Create(Option<DirectoryInfo?> root)
    {
        var write = new Option<bool>("--write") { Description = "Change the files; without it, only show what would change." };
        var edition = new EditionArguments();
        var command = new Command("fix", "Fill in numbers that are empty or stale.") { write };
        edition.AddTo(command);
        command.SetAction(call => Project.Use(call, root, (project, output, _) =>
        {
            var build = Edition.Build(project.Read(), edition.Read(call));
            var corrected = Corrector.Correct(build);
            Report(build, corrected, output);
            var count = corrected.Made.Count.ToString(CultureInfo.InvariantCulture);
            if (call.GetValue(write))
            {
                foreach (var path in corrected.Changed)
                    FileReplacement.Write(Path.Combine(project.Root, path), corrected.Build.Inputs.Bytes(path).Span);
                output.WriteLine($"{count} to correct, written");
            }
            else
            {
                output.WriteLine($"{count} to correct{(corrected.Made.Count > 0 ? "; add --write to do it" : "")}");
            }

            return ExitCode.Fine;
        }));
        return command;
    }

    /// <summary>What is corrected, and what a person has to correct.</summary>
    private static void Report(EditionBuild build, CorrectedEdition corrected, TextWriter output)
    {
        var lines = new SourceLines(build.Inputs);
        foreach (var correction in corrected.Made.OrderBy(c => c.Place))
        {
            var before = Excerpt(lines.LineOf(correction.Place), correction.Place);
            output.WriteLine(PrintableText.Create($"{correction.Place}: {before} → {correction.Text}"));
        }

        foreach (var left in corrected.Build.Found.Where(d => d.Correction is not null))
        {
            output.WriteLine(PrintableText.Create(
                $"{left.Place}: write '{left.Correction!.Text}' here by hand; the text around it is more than a link's words"));
        }
    }

    private static string Excerpt(string line, Place place) =>
        place.Length == 0 || place.Column > line.Length
            ? "(empty)"
            : line.Substring(place.Column - 1, Math.Min(place.Length, line.Length - place.Column + 1));
}
