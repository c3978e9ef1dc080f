using System.Diagnostics;
using Standoff.Site.Commands;

namespace Standoff.Site.Tests.Commands;

/// <summary>What a call of the program ends with.</summary>
internal sealed record SiteRun(int ExitCode, string Output, string Error)
{
    private static readonly string Assembly = Path.Combine(
        AppContext.BaseDirectory, "Standoff.Site.dll");

    /// <summary>Runs the program in this process on the project of a folder.</summary>
    public static SiteRun Call(string project, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(
            Program.CreateCommand(), [.. arguments, "--root", project], output, error);
        return new SiteRun(code, output.ToString(), error.ToString());
    }

    /// <summary>
    /// Runs the program as its user does: in a process of its own, from a folder.
    /// </summary>
    public static SiteRun Start(string folder, params string[] arguments) =>
        Start(folder, new Dictionary<string, string>(), arguments);

    /// <param name="environment">Added to the environment of the tests.</param>
    public static SiteRun Start(
        string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[] { "exec", Assembly }.Concat(arguments))
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new SiteRun(process.ExitCode, output, error.Result);
    }
}
