using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Standoff.Evidence.Diagnostics;
using Standoff.Site.Publishing;
using Statiq.App;
using Statiq.Common;
using Statiq.Web;
using CommandLine = Standoff.Site.Commands.CommandLine;

namespace Standoff.StatiqHost;

/// <summary>
/// A Statiq program with the pipelines of the report: Statiq reads its own arguments, and what its
/// pipelines have written is published if all went well.
/// </summary>
internal static class ReportHost
{
    /// <summary>The one argument that is not Statiq's.</summary>
    public const string Strict = "--strict";

    private static readonly string[] Help = ["--help", "-h"];

    /// <summary>Where the pipelines of Statiq.Web stand, which publish whatever they
    /// find.</summary>
    private const string WebPipelines = "Statiq.Web.Pipelines";

    /// <param name="more">Adds pipelines and settings of one's own.</param>
    /// <returns>0, 1 for input that is wrong or an edition that <c>--strict</c> refuses, 2 for a
    /// wrong call, 3 for a pipeline that failed.</returns>
    public static Task<int> RunAsync(string[] args, Func<Bootstrapper, Bootstrapper> more, TextWriter output, TextWriter error) =>
        Task.FromResult(CommandLine.Guard(
            () => RunInside(args, more, output, error).GetAwaiter().GetResult(), args, error));

    private static async Task<int> RunInside(string[] args, Func<Bootstrapper, Bootstrapper> more, TextWriter output, TextWriter error)
    {
        CheckStrict(args);
        using var run = new ReportRun(args.Contains(Strict), output, error);
        var bootstrapper = more(AddReport(Bootstrapper.Factory.CreateWeb([.. args.Where(a => a != Strict)]), run))
            .ConfigureEngine(run.Watch.AddTo); // after all pipelines are there
        var code = run.Finish(await bootstrapper.RunAsync());
        if (args.Any(Help.Contains))
            await output.WriteLineAsync($"Of the report, not of Statiq: {Strict} publishes nothing where a file of the checked edition is changed or missing; files that pipelines add are published.");
        return code;
    }

    /// <summary>Statiq passes over what it does not know, and with a slip the guard would be
    /// off.</summary>
    /// <exception cref="RefusalException">Something is nearly it.</exception>
    private static void CheckStrict(IEnumerable<string> args)
    {
        foreach (var arg in args.Where(a => a != Strict && a.StartsWith('-')))
        {
            var name = "--" + arg.Split('=', ':')[0].TrimStart('-');
            if (name.StartsWith(Strict, StringComparison.OrdinalIgnoreCase) || Suggestion.For(name, [Strict]).Length > 0)
                throw new RefusalException($"'{arg}' is no option; write {Strict}, in small letters and without a value, or leave it out.");
        }
    }

    private static Bootstrapper AddReport(Bootstrapper bootstrapper, ReportRun run)
    {
        StandInPreview.AddTo(bootstrapper, run);
        return bootstrapper
            .ConfigureServices(services => services.AddSingleton(run).AddSingleton<ILoggerProvider>(run.Failures))
            .AddSettingIfNonExisting(Keys.FailureLogLevel, "Warning") // a page that is half made is a warning of Statiq's
            .AddSettingIfNonExisting(Keys.LinksUseHttps, true)
            .AddSetting(Keys.UseCache, false) // each run has new folders
            .ConfigureEngine(engine => AddPipelines(engine, bootstrapper.FileSystem, run));
    }

    private static void AddPipelines(IEngine engine, IFileSystem folders, ReportRun run)
    {
        var pipelines = (IDictionary<string, IPipeline>)engine.Pipelines;
        foreach (var name in pipelines.Where(p => p.Value.GetType().Namespace == WebPipelines).Select(p => p.Key).ToList())
            pipelines.Remove(name);
        engine.SerialExecution = true; // of two that write one file the last one counts
        run.Open(engine, folders);
        pipelines.Add(StageNames.Evidence, new EvidencePipeline(run));
        pipelines.Add(StageNames.Figures, new FiguresPipeline(run));
        pipelines.Add(StageNames.Sections, new SectionsPipeline(run));
        pipelines.Add(StageNames.Edition, new EditionPipeline(run));
    }
}
