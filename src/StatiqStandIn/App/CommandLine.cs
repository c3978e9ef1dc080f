using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.App;

/// <summary>
/// The options that Statiq's commands share. Those that nobody knows it passes over, as upstream
/// does; those that the package alone has it names.
/// </summary>
internal sealed class CommandLine(Bootstrapper bootstrapper, EngineRun run)
{
    private static readonly string[] PackageCommands = ["interactive", "serve", "deploy", "glob"];

    private static readonly string[] PackageOptions =
    [
        "-f", "--log-file", "-a", "--analyzer", "--stdin", "--attach", "--debug", "--force-ext", "--virtual-dir", "--content-type",
        "--custom-header", "--no-watch", "--no-reload",
    ];

    private readonly Option<string[]> _input = new("--input", "-i") { Description = "The path(s) of input files, absolute or relative to the root folder." };
    private readonly Option<string> _output = new("--output", "-o") { Description = "The path to output files, absolute or relative to the root folder." };
    private readonly Option<string> _temp = new("--temp") { Description = "The path to temporary files." };
    private readonly Option<string> _cache = new("--cache") { Description = "The path to cached files." };
    private readonly Option<string> _root = new("--root", "-r") { Description = "The root folder to use." };
    private readonly Option<LogLevel> _logLevel = new("--log-level", "-l") { Description = "The lowest level that is logged.", DefaultValueFactory = _ => LogLevel.Information };
    private readonly Option<string[]> _settings = new("--setting", "-s") { Description = "A setting as KEY=VALUE; true without a value." };
    private readonly Option<LogLevel?> _failureLevel = new("--failure-log-level") { Description = "Fails where something of this level or above is logged." };
    private readonly Option<bool> _noClean = new("--noclean") { Description = "Leaves the output folder as it is before an execution." };
    private readonly Option<CleanMode?> _cleanMode = new("--clean-mode") { Description = "How the output folder is cleaned between executions." };
    private readonly Option<bool> _noCache = new("--nocache") { Description = "Caches nothing during an execution." };
    private readonly Option<bool> _serial = new("--serial") { Description = "Executes pipelines and modules one after the other." };
    private readonly Option<bool> _normal = new("--normal", "-n") { Description = "Executes normal pipelines as well as those specified." };
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port of the preview, from 1 to 65535; 0 for any that is free.",
        DefaultValueFactory = _ => 5080,
        CustomParser = ParsePort,
    };
    private readonly Argument<string[]> _pipelines = new("pipelines") { Description = "The pipeline(s) to execute.", Arity = ArgumentArity.ZeroOrMore };

    public async Task<int> InvokeAsync()
    {
        var root = new RootCommand("Executes Statiq's pipelines (a stand-in for the package).");
        foreach (var command in bootstrapper.Commands)
        {
            var named = new Command(command.Name, command.Description);
            Fill(named, command, command.Name);
            root.Subcommands.Add(named);
        }

        Fill(root, StandInCommand.Pipelines, null);
        var call = root.Parse(bootstrapper.Arguments);
        if (FindLacking(call) is { } lacking)
            return Refuse($"The stand-in for Statiq has no {lacking}. The package (-p:Statiq=true) has it.");
        if (call.Errors.Count > 0)
            return Refuse(string.Join(Environment.NewLine, call.Errors.Select(e => e.Message)));
        try
        {
            return await call.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                // Ctrl+C waits for the module that runs: nobody clears away what it still writes.
                ProcessTerminationTimeout = Timeout.InfiniteTimeSpan,
            });
        }
        catch (OperationCanceledException)
        {
            // Whoever has ended the program while it was configured says why.
            return (int)ExitCode.CommandLineError;
        }
        catch (Exception e)
        {
            return Refuse(e.Message);
        }
    }

    private static int ParsePort(ArgumentResult argument)
    {
        var text = argument.Tokens is [.., var last] ? last.Value : "";
        if (ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
            return port;
        argument.AddError($"'{text}' is no port; --port takes a whole number from 1 to 65535, or 0 for any that is free.");
        return 0;
    }

    /// <summary>What of the call the package alone understands; null where that is nothing.</summary>
    private string FindLacking(ParseResult call)
    {
        if (call.GetValue(_pipelines)?.FirstOrDefault() is { } command && PackageCommands.Contains(command, StringComparer.Ordinal))
            return $"command '{command}'; it has pipelines and preview";
        return bootstrapper.Arguments.Select(a => a.Split('=', ':')[0]).FirstOrDefault(PackageOptions.Contains) is { } option
            ? $"option {option}; --help lists those that it has"
            : null;
    }

    private static int Refuse(string message)
    {
        Console.Out.WriteLine($"Error: {message}");
        return (int)ExitCode.CommandLineError;
    }

    private void Fill(Command command, StandInCommand does, string name)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.Arguments.Add(_pipelines);
        Option[] options =
        [
            _input, _output, _temp, _cache, _root, _logLevel, _settings, _failureLevel, _noClean, _cleanMode, _noCache, _serial, _normal,
        ];
        foreach (var option in options)
            command.Options.Add(option);
        if (name == "preview")
            command.Options.Add(_port);
        command.SetAction(async (call, stop) =>
        {
            Apply(call);
            using var engine = run.Open(Read(call, name));
            return await does.Run(engine, Read(call, name), stop);
        });
    }

    private CommandOptions Read(ParseResult call, string name)
    {
        string[] pipelines = [.. (call.GetValue(_pipelines) ?? []).Where(p => !p.StartsWith('-'))];
        return new(
            name,
            pipelines,
            pipelines.Length == 0 || call.GetValue(_normal),
            call.GetValue(_logLevel),
            call.GetValue(_serial),
            name == "preview" ? call.GetValue(_port) : 0);
    }

    /// <summary>What is said in the call comes after what the program did to folders and
    /// settings.</summary>
    private void Apply(ParseResult call)
    {
        if (call.GetValue(_root) is { Length: > 0 } root)
            run.Files.RootPath = new NormalizedPath(Directory.GetCurrentDirectory()).Combine(root);
        if (call.GetValue(_input) is { Length: > 0 } inputs)
        {
            run.Files.InputPaths.Clear();
            foreach (var input in inputs.Reverse())
                run.Files.InputPaths.Add(input);
        }

        run.Files.OutputPath = call.GetValue(_output) is { Length: > 0 } output ? output : run.Files.OutputPath;
        run.Files.TempPath = call.GetValue(_temp) is { Length: > 0 } temp ? temp : run.Files.TempPath;
        run.Files.CachePath = call.GetValue(_cache) is { Length: > 0 } cache ? cache : run.Files.CachePath;
        if (call.GetValue(_failureLevel) is { } level)
            run.Settings[Keys.FailureLogLevel] = level.ToString();
        foreach (var (key, value) in SettingArguments.Parse(call.GetValue(_settings) ?? []))
            run.Settings[key] = value;
        if (call.GetValue(_noClean) || call.GetValue(_cleanMode) is not null)
            run.Settings[Keys.CleanMode] = call.GetValue(_noClean) ? CleanMode.None : call.GetValue(_cleanMode);
        if (call.GetValue(_noCache))
            run.Settings[Keys.UseCache] = false;
    }
}
