using System.CommandLine;
using System.Globalization;
using System.Text;
using Standoff.Evidence.Inputs;
using Standoff.Site.Publishing;
using Standoff.Site.Wording;

namespace Standoff.Site.Commands.Creating;

/// <summary>
/// <c>new</c>: begins a chapter, a figure, a finding or a row, in the right file and place, and
/// says what is still missing.
/// </summary>
internal static class NewCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(Option<DirectoryInfo?> root)
    {
        var dry = new Option<bool>("--dry-run") { Description = "Write nothing; show what would be written, and what is missing in it.", Recursive = true };
        var command = new Command("new", "Begin a chapter, a figure, a conclusion, a fact or a source, in the right file and place, and say what is missing in it. Nothing that is there is changed.") { dry };
        foreach (var sort in (IEnumerable<NewSort>)[.. NewSorts.Pages, .. NewSorts.Rows])
            command.Subcommands.Add(Create(sort, root, dry));
        return command;
    }

    private static Command Create(NewSort sort, Option<DirectoryInfo?> root, Option<bool> dry)
    {
        var id = new Argument<string>("id") { Description = sort.IdDescription };
        var options = sort.Options.ToDictionary(
            o => o.Key,
            o => new Option<string?>("--" + o.Key.Replace('_', '-')) { Description = o.Description, HelpName = o.Form, Required = o.IsRequired });
        var command = new Command(sort.Name, sort.Description) { id };
        foreach (var option in sort.Options)
        {
            if (option.Allowed.Count > 0)
                options[option.Key].AcceptOnlyFromAmong([.. option.Allowed]);
            command.Options.Add(options[option.Key]);
        }

        command.SetAction(call => Project.Use(call, root, (project, output, error) =>
        {
            var inputs = project.Read().Value!;
            var given = options.ToDictionary(
                o => o.Key, o => call.GetValue(o.Value), StringComparer.Ordinal);
            var addition = sort.Create(inputs, call.GetValue(id)!, given);
            var isDry = call.GetValue(dry);
            if (!isDry)
                Write(project, addition);
            Tell(addition, isDry, output);
            return Judge(addition, inputs, output);
        }));
        return command;
    }

    private static void Write(ProjectFolder project, Addition addition)
    {
        var path = Path.Combine(project.Root, addition.Path);
        if (addition.IsNewFile)
            WholeFile.Create(path, Utf8.GetBytes(addition.Text));
        else
            WholeFile.Write(path, Bytes(addition, File.ReadAllBytes(path)));
    }

    /// <summary>With the byte order mark that the file has.</summary>
    private static byte[] Bytes(Addition addition, ReadOnlySpan<byte> before) =>
        [.. before.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [], .. Utf8.GetBytes(addition.Text)];

    private static void Tell(Addition addition, bool isDry, TextWriter output)
    {
        output.WriteLine($"{addition.Path}:{addition.Line.ToString(CultureInfo.InvariantCulture)} {(isDry ? "would hold" : "holds")}");
        foreach (var line in addition.Added)
            output.WriteLine(("    " + PrintableText.Create(line)).TrimEnd());
    }

    /// <summary>What is missing in what was added, and at the end the place to edit.</summary>
    private static int Judge(Addition addition, InputFiles inputs, TextWriter output)
    {
        var bytes = new KeyValuePair<string, ReadOnlyMemory<byte>>(
            addition.Path, Utf8.GetBytes(addition.Text));
        var build = Edition.Build(inputs.Where(p => p != addition.Path).With([bytes]), new());
        Evidence.Diagnostics.Diagnostics found =
        [
            .. build.FoundInReport.Where(d => d.Place.Path == addition.Path
                && d.Place.Line >= addition.Line && d.Place.Line < addition.Line + addition.Lines),
        ];
        output.Write(DiagnosticReport.Write("text", found, build.Inputs));
        var follow = build.FoundInReport.Count(d => d.Correction is not null && d.Place.Path != addition.Path);
        if (follow > 0)
            output.WriteLine($"{Phrases.Count(follow, "number", "numbers")} elsewhere {(follow == 1 ? "follows" : "follow")}, such as counts: 'fix --write' corrects {(follow == 1 ? "it" : "them")}.");
        var place = found.Count > 0 ? found[0].Place.Line : addition.Line;
        output.WriteLine($"Edit {addition.Path}:{place.ToString(CultureInfo.InvariantCulture)}");
        return found.HasErrors ? ExitCode.Diagnostics : ExitCode.Fine;
    }
}
