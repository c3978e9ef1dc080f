using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Standoff.Site.Addressing;
using Standoff.Site.Exports;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Publishing;

/// <summary>
/// The page with the whole report, printed by a browser. The file ends in a comment that names the
/// inputs that it was made from, so that no edition of others carries it.
/// </summary>
internal static partial class ReportPdf
{
    /// <summary>Twenty times what a report takes.</summary>
    private const int MaxMegabytes = 256;

    /// <summary>In the folder that is printed, and in no edition.</summary>
    private const string HeadsFile = "assets/heads.css";

    private static readonly byte[] Head = "%PDF-"u8.ToArray();

    /// <param name="files">Of the edition.</param>
    /// <exception cref="RefusalException">The browser does not print.</exception>
    public static byte[] Print(OutputFiles files, Report report, Browser browser)
    {
        var scratch = Directory.CreateTempSubdirectory("standoff-pdf-").FullName;
        try
        {
            // What the page shows; all else is linked where it is published.
            var shown = files.All.Values
                .Where(f => f.Path.StartsWith("assets/", StringComparison.Ordinal) || f.Path.EndsWith(".svg", StringComparison.Ordinal))
                .ToList();
            foreach (var file in shown)
                Write(scratch, file.Path, file.Content);
            var page = files.All[Routes.Whole.File];
            var links = new OfflineLinks([.. shown.Select(f => f.Path)], report.Imprint.BaseAddress);
            var html = links.Write(Routes.Whole, Encoding.UTF8.GetString(page.Content))
                .Replace("</head>", $"<link rel=\"stylesheet\" href=\"../{HeadsFile}\" media=\"print\"></head>", StringComparison.Ordinal);
            Write(scratch, HeadsFile, Encoding.UTF8.GetBytes(RunningHeads.Write(report)));
            var printed = browser.Print(Write(scratch, page.Path, Encoding.UTF8.GetBytes(html)), scratch);
            return [.. OfEdition(printed, report.Imprint.Date), .. Encoding.ASCII.GetBytes(MarkOf(report))];
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    /// <exception cref="RefusalException">The file is no PDF, or none at all.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static byte[] Read(string path)
    {
        var bytes = GivenFile.Read(path, MaxMegabytes);
        return bytes.AsSpan().StartsWith(Head)
            ? bytes
            : throw new RefusalException($"{path} is no PDF; make one with the command pdf.");
    }

    /// <summary>Whether a PDF was made from the inputs of a report.</summary>
    public static bool IsOf(Report report, byte[] pdf) =>
        pdf.AsSpan().EndsWith(Encoding.ASCII.GetBytes(MarkOf(report)));

    /// <summary>Whether the command pdf has printed a file, whatever inputs it was made from.</summary>
    public static bool IsOurs(byte[] file) =>
        file.AsSpan().StartsWith(Head) && Mark().IsMatch(Encoding.Latin1.GetString(file.AsSpan(Math.Max(0, file.Length - 32))));

    [GeneratedRegex(@"^% inputs [0-9a-f]{8}\n\z", RegexOptions.Multiline)]
    private static partial Regex Mark();

    private static string MarkOf(Report report) => $"% inputs {report.InputHash}\n";

    private static string Write(string folder, string path, byte[] content)
    {
        var file = OutputPath.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return file;
    }

    /// <summary>The date of the edition in the place of the hour at which it was printed.</summary>
    private static byte[] OfEdition(byte[] pdf, DateOnly date)
    {
        var day = date.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000+00'00";
        return Encoding.Latin1.GetBytes(Printed().Replace(Encoding.Latin1.GetString(pdf), day));
    }

    [GeneratedRegex(@"(?<=/(CreationDate|ModDate) \(D:)[0-9]{14}[+-][0-9]{2}'[0-9]{2}", RegexOptions.ExplicitCapture)]
    private static partial Regex Printed();
}
