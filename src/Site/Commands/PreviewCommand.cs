using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Standoff.Evidence.Diagnostics;
using Standoff.Site.Consequences;
using Standoff.Site.Preview;
using Standoff.Site.Publishing;

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

    /// <summary>Of what a save brought about.</summary>
    private const int MaxLines = 15;

    /// <summary>Said where a save makes it build again, and where nothing is wrong then; editors know a
    /// build's begin and end by them.</summary>
    internal const string Begins = "A file changed; building again.", Clean = "No errors.";

    public static Command Create(Option<DirectoryInfo?> root)
    {
        var port = new Option<int>("--port")
        {
            Description = "Port on this machine, from 1 to 65535; 0 for any that is free.",
            DefaultValueFactory = _ => 8080,
            CustomParser = argument =>
            {
                if (ushort.TryParse(argument.Tokens[0].Value, NumberStyles.None,
                    CultureInfo.InvariantCulture, out var number))
                    return number;
                argument.AddError($"'{argument.Tokens[0].Value}' is no port; --port takes a whole number from 1 to 65535, or 0 for any that is free.");
                return 0;
            },
        };
        var (edition, editor) = (new EditionArguments(), new EditorArguments());
        var command = new Command("preview",
            "Serve the site, build again on save and show what is wrong in the page.") { port };
        edition.AddTo(command);
        editor.AddTo(command);
        command.SetAction((call, stop) =>
        {
            var project = Project.Find(call, root);
            RefuseTaken(call.GetValue(port));
            call.InvocationConfiguration.Error.WriteLine("Building; the first time takes some seconds.");
            var site = PreviewSite.Of(project, edition.Read(call), editor.Read(call, project));
            return Serve(project, site, call.GetValue(port), call.InvocationConfiguration.Output,
                call.InvocationConfiguration.Error, stop);
        });
        return command;
    }

    /// <summary>Serves a site and builds it again on each change, until it is told to
    /// stop.</summary>
    /// <exception cref="RefusalException">The port is taken.</exception>
    public static async Task<int> Serve(
        ProjectFolder project, PreviewSite site, int port, TextWriter output, TextWriter error,
            CancellationToken stop)
    {
        try
        {
            // A save during the first build counts too.
            using var watcher = new InputWatcher(project);
            await Rebuild(site, error, stop);
            await using var server = PreviewServer.Create(site, port);
            await server.StartAsync(stop);
            await output.WriteLineAsync($"{server.Urls.First()}/ shows the site; Ctrl+C ends it.");
            var effects = Task.Run(() => FindEffects(site, error), stop);
            while (true)
            {
                await watcher.NextChange(Silence, stop);
                await error.WriteLineAsync(Begins);
                await Rebuild(site, error, stop);
                // One after the other; a build that comes meanwhile makes the former's of no use.
                effects = effects.ContinueWith(_ => FindEffects(site, error), stop,
                    TaskContinuationOptions.None, TaskScheduler.Default);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Fine;
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            throw Refuse(port, e);
        }
    }

    /// <summary>Before anybody waits for a build.</summary>
    private static void RefuseTaken(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
        }
        catch (SocketException e)
        {
            throw Refuse(port, e);
        }
    }

    private static RefusalException Refuse(int port, Exception problem)
    {
        var number = port.ToString(CultureInfo.InvariantCulture);
        return new($"Cannot serve on port {number}: {problem.Message.TrimEnd('.')}. Choose another with --port.");
    }

    /// <summary>Tells in some lines what the last build brought about.</summary>
    private static void FindEffects(PreviewSite site, TextWriter error)
    {
        try
        {
            if (site.FindEffects() is { SinceGood: { } since } effects)
                error.Write(EffectsText.WriteBrief(since, effects.Vocabulary, MaxLines));
        }
        catch (Exception fault)
        {
            error.WriteLine($"What the save brought about cannot be told. A fault of the program; please report it: {fault}");
        }
    }

    /// <summary>Does not wait for a build's end where the command is to end.</summary>
    private static async Task Rebuild(PreviewSite site, TextWriter error, CancellationToken stop)
    {
        var state = await Task.Run(site.Rebuild, stop).WaitAsync(stop);
        var editor = EditorArguments.IsTerminal(error) ? site.Editor : null;
        await error.WriteAsync(DiagnosticReport.Write(
            "text", state.Diagnostics, state.Inputs, editor));
        if (state.Diagnostics.Count == 0 && state.Failure is null)
            await error.WriteLineAsync(Clean);
        if (state.Diagnostics.Count > 0)
        {
            var most = state.Diagnostics.CountBy(d => d.Kind)
                .OrderBy(c => c.Key.Severity == Severity.Warning).ThenByDescending(c => c.Value).First().Key;
            await error.WriteLineAsync($"'explain {most.Code}' tells the ways out.");
        }

        if (state.Failure is { } failure)
            await error.WriteLineAsync(
                string.Join(Environment.NewLine,
                    failure.Text.Split('\n').Select(PrintableText.Create)));
    }
}
