using System.CommandLine;
using System.Globalization;
using Standoff.Site.Addressing;
using Standoff.Site.Publishing;

namespace Standoff.Site.Commands;

/// <summary><c>pdf</c>: the whole report as a PDF, printed by a browser of this machine.</summary>
internal static class PdfCommand
{
    public static Command Create(Option<DirectoryInfo?> root)
    {
        var (output, edition) = (new Option<FileInfo?>("--output") { Description = "The file; standoff-report.pdf in the current folder unless given." }, new EditionArguments());
        var command = new Command("pdf", "Print the whole report as a PDF; needs a Chromium.") { output };
        edition.AddTo(command);
        command.SetAction(call => Project.Use(call, root, (project, @out, error) =>
        {
            var path = TargetFile.Find(
                call.GetValue(output)?.FullName ?? Path.Combine(Environment.CurrentDirectory, Path.GetFileName(Routes.Pdf.Path)), project, ReportPdf.IsOurs);
            var browser = Browser.Find() ?? throw new RefusalException(
                $"There is no Chromium on this machine, so that no PDF can be printed; install one, or name it with {Browser.Variable}.");
            var build = Edition.Build(project.Read(), edition.Read(call));
            if (build.Files is not { } files)
            {
                error.Write(DiagnosticReport.Write("text", build.Found, build.Inputs));
                return ExitCode.Diagnostics;
            }

            var pdf = ReportPdf.Print(files, build.Report.Value!, browser);
            WholeFile.Write(path, pdf);
            @out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pdf.Length / 1e6:0.0} MB in {path}"));
            return ExitCode.Fine;
        }));
        return command;
    }
}
