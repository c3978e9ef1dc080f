using System.Diagnostics;

namespace Standoff.StatiqHost.Tests;

/// <summary>A host as its user runs it: a process of its own.</summary>
internal sealed record Host(string Assembly)
{
    public static readonly Host Site = new("Standoff.Site");

    public static readonly Host Statiq = new("Standoff.StatiqHost");

    public Task<HostRun> Build(string root, string output, params string[] more) =>
        Call(["--root", root, "--output", output, .. more]);

    public async Task<HostRun> Call(params string[] arguments)
    {
        using var process = Start(arguments);
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new HostRun(process.ExitCode, await said, await complained);
    }

    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardError = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var argument in (string[])["exec", Path.Combine(AppContext.BaseDirectory, Assembly + ".dll"), .. arguments])
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}

internal sealed record HostRun(int Code, string Output, string Error);
