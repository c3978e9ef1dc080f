using System.CommandLine;
using System.Text;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Model.Formulas;
using Standoff.Site.Reporting;

namespace Standoff.Site.Commands;

/// <summary><c>fix</c>: shows or writes the number texts that the data gives.</summary>
internal static class FixCommand
{
    public static Command Create(Option<DirectoryInfo?> root)
    {
        var write = new Option<bool>("--write") { Description = "Change the files; without it, only show what would change." };
        var edition = new EditionArguments();
        var command = new Command("fix", "Fill in numbers that are empty or stale.") { write };
        edition.AddTo(command);
        command.SetAction(call => Project.Use(call, root, (folder, output, _) =>
        {
            var inputs = folder.Read();
            var corrections = Edition.Build(inputs, edition.Read(call)).Found.Select(d => d.Correction).OfType<Correction>().Distinct().ToList();
            foreach (var correction in corrections)
                output.WriteLine($"{correction.Place}: {Excerpt(inputs, correction.Place)} → {correction.Text}");
            output.WriteLine($"{corrections.Count} to correct{(call.GetValue(write) ? ", written" : corrections.Count > 0 ? "; add --write to do it" : "")}");
            if (call.GetValue(write))
            {
                foreach (var file in corrections.GroupBy(c => c.Place.Path, StringComparer.Ordinal))
                    File.WriteAllText(Path.Combine(folder.Root, file.Key), Corrected(inputs.Read(file.Key).Value!, file), new UTF8Encoding(false));
            }

            return ExitCode.Fine;
        }));
        return command;
    }

    private static string Excerpt(InputFiles inputs, Place place)
    {
        var line = inputs.Read(place.Path).Value?.LineAt(place.Line) ?? "";
        return place.Length == 0 ? "(empty)" : line.Substring(place.Column - 1, Math.Min(place.Length, line.Length - place.Column + 1));
    }

    /// <summary>From the last place to the first, so that none moves another.</summary>
    private static string Corrected(SourceText source, IEnumerable<Correction> corrections)
    {
        var text = new StringBuilder(source.Text);
        foreach (var correction in corrections.OrderByDescending(c => c.Place))
        {
            var offset = source.OffsetOf(correction.Place.Line, correction.Place.Column);
            text.Remove(offset, correction.Place.Length).Insert(offset, correction.Text);
        }

        return text.ToString();
    }
}
