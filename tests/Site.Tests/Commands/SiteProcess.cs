using System.Diagnostics;

namespace Standoff.Site.Tests.Commands;

/// <summary>A run of the program in a process of its own.</summary>
internal sealed record SiteProcess(int ExitCode, string Output, string Error)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Standoff.Site.dll");

    public static SiteProcess Run(string folder, params string[] arguments) => Run(folder, new Dictionary<string, string>(), arguments);

    /// <param name="environment">Added to the environment of the tests.</param>
    public static SiteProcess Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[] { "exec", Program }.Concat(arguments))
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new SiteProcess(process.ExitCode, output, error.Result);
    }
}
