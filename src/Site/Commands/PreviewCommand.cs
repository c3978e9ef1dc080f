using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using Standoff.Site.Preview;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Commands;

/// <summary>
/// <c>preview</c>: serves the edition and builds it again whenever a file is saved.
/// </summary>
internal static class PreviewCommand
{
    /// <summary>
    /// Editors write a file in several steps; a build waits until they are silent this long.
    /// </summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(10);

    public static Command Create(Option<DirectoryInfo?> root)
    {
        var port = new Option<int>("--port")
        {
            Description = "Port on this machine, from 1 to 65535; 0 for any that is free.",
            DefaultValueFactory = _ => 8080,
            CustomParser = argument =>
            {
                if (ushort.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    return number;
                argument.AddError($"'{argument.Tokens[0].Value}' is no port; --port takes a whole number from 0 to 65535.");
                return 0;
            },
        };
        var edition = new EditionArguments();
        var command = new Command("preview", "Serve the site, build again on save and show what is wrong in the page.") { port };
        edition.AddTo(command);
        command.SetAction((call, stop) => Run(
            Project.Find(call, root), edition.Read(call), call.GetValue(port), call.InvocationConfiguration, stop));
        return command;
    }

    private static async Task<int> Run(
        ProjectFolder project, EditionOptions options, int port, InvocationConfiguration console, CancellationToken stop)
    {
        try
        {
            // A save during the first build counts too.
            using var watcher = new InputWatcher(project);
            var site = new PreviewSite(project, options);
            await Rebuild(site, console.Error, stop);
            await using var server = PreviewServer.Create(site, port);
            await server.StartAsync(stop);
            await console.Output.WriteLineAsync($"{server.Urls.First()}/ shows the site; Ctrl+C ends it.");
            while (true)
            {
                await watcher.NextChange(Silence, stop);
                await Rebuild(site, console.Error, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Fine;
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            var number = port.ToString(CultureInfo.InvariantCulture);
            throw new RefusalException($"Cannot serve on port {number}: {e.Message} Choose another with --port.");
        }
    }

    /// <summary>Does not wait for a build's end where the command is to end.</summary>
    private static async Task Rebuild(PreviewSite site, TextWriter error, CancellationToken stop)
    {
        var state = await Task.Run(site.Rebuild, stop).WaitAsync(stop);
        await error.WriteAsync(DiagnosticReport.Write("text", state.Diagnostics, state.Inputs));
        if (state.Fault is { } fault)
            await error.WriteLineAsync(string.Join(Environment.NewLine, fault.Split('\n').Select(PrintableText.Create)));
    }
}
