using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Standoff.Site.Tests.Commands;

/// <summary>
/// Runs the program as its user does: in a process of its own, from a folder.
/// </summary>
internal static class SiteProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Standoff.Site.dll");

    public static SiteRun Run(string folder, params string[] arguments) =>
        Run(folder, new Dictionary<string, string>(), arguments);

    /// <param name="environment">Added to the environment of the tests.</param>
    public static SiteRun Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new SiteRun(process.ExitCode, output, error.Result);
    }

    /// <summary>A run that goes on; the caller reads what it writes and ends it.</summary>
    public static Process Start(string folder, params string[] arguments) =>
        Start(folder, new Dictionary<string, string>(), arguments);

    /// <param name="signal">Such as <c>INT</c>.</param>
    public static void Signal(Process process, string signal)
    {
        using var sent = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        sent.WaitForExit();
        Assert.Equal(0, sent.ExitCode);
    }

    /// <summary>
    /// Whether a process started from here would inherit that it ignores a signal; Linux alone
    /// tells.
    /// </summary>
    public static bool Ignores(int signal)
    {
        if (!File.Exists("/proc/self/status"))
            return false;
        var mask = File.ReadLines("/proc/self/status")
            .Single(l => l.StartsWith("SigIgn:", StringComparison.Ordinal))[7..].Trim();
        var ignored = ulong.Parse(mask, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (ignored >> (signal - 1) & 1) == 1;
    }

    private static Process Start(string folder, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in new[] { "exec", Program }.Concat(arguments))
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
