using System.CommandLine;
using Standoff.Evidence.Diagnostics;
using Standoff.Site.Preview;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Commands;

/// <summary><c>preview</c>: serves the edition and builds it again whenever a file is saved.</summary>
internal static class PreviewCommand
{
    /// <summary>Editors write a file in several steps; a build waits until they are silent this long.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(10);

    public static Command Create(Option<DirectoryInfo?> root)
    {
        var port = new Option<int>("--port") { Description = "Port on this machine; 0 for any that is free.", DefaultValueFactory = _ => 8080 };
        var edition = new EditionArguments();
        var command = new Command("preview", "Serve the site, build again on save and show what is wrong in the page.") { port };
        edition.AddTo(command);
        command.SetAction((call, stop) => Task.FromResult(Project.Use(call, root, (folder, output, error) =>
            Run(folder, edition.Read(call), call.GetValue(port), output, error, stop).GetAwaiter().GetResult())));
        return command;
    }

    private static async Task<int> Run(ProjectFolder folder, EditionOptions options, int port, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var site = new PreviewSite(folder, options);
        Report(site.Rebuild(), error);
        await using var server = PreviewServer.Create(site, port);
        try
        {
            await server.StartAsync(stop);
        }
        catch (IOException e)
        {
            await error.WriteLineAsync($"Cannot serve on port {port}: {e.Message} Choose another with --port.");
            return ExitCode.WrongCall;
        }

        await output.WriteLineAsync($"{server.Urls.First()}/ shows the site; Ctrl+C ends it.");
        using var watcher = new InputWatcher(folder);
        try
        {
            while (true)
            {
                await watcher.NextChange(Silence, stop);
                Report(site.Rebuild(), error);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Fine;
        }
    }

    private static void Report(PreviewState state, TextWriter error) =>
        error.Write(DiagnosticReport.Write("text", state.Diagnostics, state.Inputs));
}
