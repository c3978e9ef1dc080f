using System.ComponentModel;
using System.Diagnostics;

namespace Standoff.Site.Publishing;

/// <summary>A Chromium on this machine that prints pages.</summary>
internal sealed class Browser
{
    /// <summary>Where a path stands of a browser that is to be used before all others.</summary>
    public const string Variable = "CHROMIUM_PATH";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly string[] Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    /// <summary>Where installers put it that change no PATH.</summary>
    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private readonly string _path;

    private Browser(string path) => _path = path;

    /// <summary>Null where this machine has none.</summary>
    public static Browser? Find()
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var found = new[] { Environment.GetEnvironmentVariable(Variable) }
            .Concat(Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + ending))))
            .Concat(Places)
            .FirstOrDefault(File.Exists);
        return found is null ? null : new Browser(found);
    }

    /// <summary>Prints a file as a PDF that carries its structure and an outline.</summary>
    /// <param name="scratch">A folder for what the browser keeps meanwhile.</param>
    /// <exception cref="RefusalException">The browser does not start or does not print.</exception>
    public byte[] Print(string page, string scratch)
    {
        var printed = Path.Combine(scratch, "printed.pdf");
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-extensions",
            $"--user-data-dir={Path.Combine(scratch, "profile")}",
            // Its sandbox refuses the administrator of a machine, as whom containers run.
            .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(),
            "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline",
            $"--print-to-pdf={printed}", new Uri(page).AbsoluteUri,
        ];
        var told = Run(arguments);
        return File.Exists(printed)
            ? File.ReadAllBytes(printed)
            : throw new RefusalException($"{_path} printed nothing: {told} Name another Chromium with {Variable}.");
    }

    private string Run(IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(_path, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return $"it took more than {Patience.TotalMinutes:0} minutes.";
            }

            Task.WaitAll(output, error);
            return error.Result.Trim().Split('\n')[^1];
        }
        catch (Win32Exception refused)
        {
            return refused.Message;
        }
    }
}
