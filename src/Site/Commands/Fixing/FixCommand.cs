using System.CommandLine;
using System.Globalization;
using Standoff.Evidence.Diagnostics;
using Standoff.Site.Building;
using Standoff.Site.Publishing;

namespace Standoff.Site.Commands.Fixing;

/// <summary>
/// <c>fix</c>: shows or writes the number texts that the data gives, the sentences that they stand
/// in, and what a person has to correct.
/// </summary>
internal static class FixCommand
{
    public static Command Create(Option<DirectoryInfo?> root)
    {
        var write = new Option<bool>("--write") { Description = "Change the files; without it, only show what would change." };
        var turned = new Option<bool>("--turned") { Description = "Correct also the sentences in which a sign or an order turned; for whoever has read them." };
        var edition = new EditionArguments();
        var command = new Command("fix", "Fill in numbers that are empty or stale, and say what to read again.") { write, turned };
        edition.AddTo(command);
        command.SetAction(call => Project.Use(call, root, (project, output, _) =>
        {
            var build = Edition.Build(project.Read(), edition.Read(call));
            var corrected = Corrector.Correct(build);
            var sentences = TouchedSentences.Find(build, corrected.Build);
            if (!call.GetValue(turned))
                corrected = corrected.Without(build, sentences.Where(s => s.NeedsRewording));
            if (call.GetValue(write))
            {
                foreach (var path in corrected.Changed)
                    WholeFile.Write(
                        Path.Combine(project.Root, path), corrected.Build.Inputs.Bytes(path).Span);
            }

            return Report(build, corrected, sentences, call.GetValue(write), output);
        }));
        return command;
    }

    /// <returns><see cref="ExitCode.Diagnostics"/> while something is left to do, be it that the
    /// corrections have not been written.</returns>
    private static int Report(
        EditionBuild build, CorrectedEdition corrected, IReadOnlyList<TouchedSentence> sentences, bool isWritten, TextWriter output)
    {
        WriteCorrections(build, corrected, output);
        var withheld = sentences.ToLookup(
            s => s.Changed.Any(c => corrected.Withheld.Contains(c.Now.Place)));
        WriteSentences("Read these again:", withheld[false], output);
        WriteSentences("Reword these by hand, or add --turned if they still say what is true:", withheld[true], output);
        Diagnostics left = [.. corrected.Build.Found.Where(d => d.Severity == Severity.Error || d.Correction is not null)];
        if (left.Count > 0)
        {
            output.WriteLine("What is left to a person:");
            output.Write(DiagnosticReport.Write("text", left, corrected.Build.Inputs));
        }

        var count = corrected.Made.Count.ToString(CultureInfo.InvariantCulture);
        var done = corrected.Made.Count == 0 ? "" : isWritten ? ", written" : "; add --write to do it";
        output.WriteLine($"{count} to correct{done}{(left.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {left.Count} left"))}");
        return left.Count == 0 && (isWritten || corrected.Made.Count == 0)
            ? ExitCode.Fine
            : ExitCode.Diagnostics;
    }

    private static void WriteCorrections(EditionBuild build, CorrectedEdition corrected, TextWriter output)
    {
        var lines = new SourceLines(build.Inputs);
        foreach (var correction in corrected.Made.OrderBy(c => c.Place))
        {
            var before = Excerpt(lines.LineOf(correction.Place), correction.Place);
            output.WriteLine(
                PrintableText.Create($"{correction.Place}: {before} → {correction.Text}"));
        }
    }

    private static void WriteSentences(string heading, IEnumerable<TouchedSentence> sentences, TextWriter output)
    {
        if (sentences.Any())
            output.WriteLine(heading);
        foreach (var sentence in sentences)
        {
            output.WriteLine(PrintableText.Create(sentence.Place.ToString()));
            output.WriteLine(PrintableText.Create($"  - {sentence.Before}"));
            output.WriteLine(PrintableText.Create($"  + {sentence.After}"));
            foreach (var turn in sentence.Turns)
                output.WriteLine(PrintableText.Create($"  ! {turn.Words}"));
        }
    }

    private static string Excerpt(string line, Place place) =>
        place.Length == 0 || place.Column > line.Length
            ? "(empty)"
            : line.Substring(place.Column - 1, Math.Min(place.Length, line.Length - place.Column + 1));
}
