using System.CommandLine;
using Standoff.Evidence.Diagnostics;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Commands;

/// <summary><c>build</c> and <c>check</c>: the whole edition, written or only judged.</summary>
internal static class BuildCommand
{
    public static void Configure(Command command, Option<DirectoryInfo?> root)
    {
        var output = new Option<DirectoryInfo?>("--output") { Description = "Folder of the published edition; 'output' in the project unless given." };
        var (format, edition) = (FormatOption(), new EditionArguments());
        command.Options.Add(output);
        command.Options.Add(format);
        edition.AddTo(command);
        command.SetAction(call => Project.Use(call, root, (folder, @out, error) =>
        {
            var build = Edition.Build(folder.Read(), edition.Read(call));
            error.Write(DiagnosticReport.Write(call.GetValue(format)!, build.Found, build.Inputs));
            if (build.Files is not { } files)
                return ExitCode.Diagnostics;
            var target = call.GetValue(output)?.FullName ?? Path.Combine(folder.Root, "output");
            new OutputFolder(target).Replace(files);
            @out.WriteLine($"{files.All.Count} files in {Path.GetRelativePath(Environment.CurrentDirectory, target)}");
            return ExitCode.Fine;
        }));
    }

    public static Command CreateCheck(Option<DirectoryInfo?> root)
    {
        var (format, edition) = (FormatOption(), new EditionArguments());
        var command = new Command("check", "Report everything that is wrong and write nothing.") { format };
        edition.AddTo(command);
        command.SetAction(call => Project.Use(call, root, (folder, output, _) =>
        {
            var build = Edition.Build(folder.Read(), edition.Read(call));
            output.Write(DiagnosticReport.Write(call.GetValue(format)!, build.Found, build.Inputs));
            return build.Found.HasErrors ? ExitCode.Diagnostics : ExitCode.Fine;
        }));
        return command;
    }

    private static Option<string> FormatOption()
    {
        var format = new Option<string>("--format") { Description = "How diagnostics are written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong(DiagnosticReport.Formats);
        return format;
    }
}
