using System.CommandLine;
using System.Globalization;
using Standoff.Site.Consequences;
using Standoff.Site.Publishing;

namespace Standoff.Site.Commands;

/// <summary><c>build</c> and <c>check</c>: the whole edition, written or only judged.</summary>
internal static class BuildCommand
{
    public static void Configure(Command command, Option<DirectoryInfo?> root)
    {
        var (output, format, edition, editor) = (OutputOption(), FormatOption(), new EditionArguments(), new EditorArguments());
        command.Options.Add(output);
        var pdf = new Option<FileInfo?>("--pdf") { Description = "The whole report as the command pdf has printed it, to be published with the edition." };
        command.Options.Add(format);
        command.Options.Add(pdf);
        edition.AddTo(command);
        editor.AddTo(command);
        command.SetAction(call => Project.Use(call, root, (project, @out, error) =>
        {
            var target = call.GetValue(output)?.FullName ?? Path.Combine(project.Root, "output");
            var folder = OutputFolder.Open(target, project, error);
            var printed = call.GetValue(pdf) is { } file ? ReportPdf.Read(file.FullName) : null;
            var build = Edition.Build(project.Read(), edition.Read(call) with { Pdf = printed is null ? null : new(printed) });
            error.Write(DiagnosticReport.Write(call.GetValue(format)!, build.Found, build.Inputs, editor.ReadFor(error, call, project), CauseSearch.FindAll(build)));
            if (build.Files is not { } files)
                return ExitCode.Diagnostics;
            if (printed is not null && !ReportPdf.IsOf(build.Report.Value!, printed))
                throw new RefusalException($"{call.GetValue(pdf)} was made from other inputs than this edition; make it again with the command pdf.");
            folder.Replace(files);
            @out.WriteLine(Describe(files.All.Count, target));
            return ExitCode.Fine;
        }));
    }

    public static Command CreateCheck(Option<DirectoryInfo?> root)
    {
        var (format, edition, editor) = (FormatOption(), new EditionArguments(), new EditorArguments());
        var command = new Command("check", "Report everything that is wrong and write nothing.") { format };
        edition.AddTo(command);
        editor.AddTo(command);
        command.SetAction(call => Project.Use(call, root, (project, output, error) =>
        {
            var build = Edition.Build(project.Read(), edition.Read(call));
            output.Write(
                DiagnosticReport.Write(call.GetValue(format)!, build.Found, build.Inputs, editor.ReadFor(output, call, project), CauseSearch.FindAll(build)));
            if (!build.Found.HasErrors && AddressesCommand.Describe(build) is { } told)
                error.WriteLine(told);
            return build.Found.HasErrors ? ExitCode.Diagnostics : ExitCode.Fine;
        }));
        return command;
    }

    public static Option<DirectoryInfo?> OutputOption() => new("--output")
    {
        Description = "Folder of the published edition; 'output' in the project unless given.",
    };

    /// <summary>What a build says at its end.</summary>
    public static string Describe(int files, string target) => string.Create(
        CultureInfo.InvariantCulture, $"{files} {(files == 1 ? "file" : "files")} in {Path.GetRelativePath(Environment.CurrentDirectory, target)}");

    private static Option<string> FormatOption()
    {
        var format = new Option<string>("--format") { Description = "How diagnostics are written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong(DiagnosticReport.Formats);
        return format;
    }
}
