using System.Diagnostics;

namespace Standoff.StatiqHost.Tests;

/// <summary>A host as its user runs it: a process of its own.</summary>
internal sealed record Host(string Assembly)
{
    public static readonly Host Site = new("Standoff.Site");

    public static readonly Host Statiq = new("Standoff.StatiqHost");

    public async Task<HostRun> Build(string root, string output, params string[] more)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardError = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var argument in (string[])["exec", Path.Combine(AppContext.BaseDirectory, Assembly + ".dll"), "--root", root, "--output", output, .. more])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new HostRun(process.ExitCode, await said, await complained);
    }
}

internal sealed record HostRun(int Code, string Output, string Error);
