using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
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
    private static readonly string[] Stages = [StageNames.Evidence, StageNames.Figures, StageNames.Sections, StageNames.Edition];

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
        CallOptions.Check(args);
        using var run = new ReportRun(args.Contains(CallOptions.Strict), output, error);
        var code = run.Finish(
            await RunStatiq([.. args.Where(a => a != CallOptions.Strict)], more, run));
        if (args.Any(Help.Contains))
            await output.WriteLineAsync(CallOptions.Help);
        return code;
    }

    /// <exception cref="RefusalException">What somebody has configured throws.</exception>
    private static async Task<int> RunStatiq(string[] args, Func<Bootstrapper, Bootstrapper> more, ReportRun run)
    {
        try
        {
            return await more(AddReport(Bootstrapper.Factory.CreateWeb(args), run))
                .ConfigureEngine(run.Watch.AddTo) // after all pipelines are there
                .RunAsync();
        }
        catch (Exception e) when (e is not (RefusalException or OperationCanceledException))
        {
            var place = e.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains(" in ", StringComparison.Ordinal))?.Trim();
            throw new RefusalException($"Before any pipeline ran, Statiq or what Configure adds threw {e.GetType().Name}: {e.Message}{(place is null ? "" : $" ({place})")}");
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
        if (Stages.FirstOrDefault(pipelines.ContainsKey) is { } taken)
            throw run.Refuse(new RefusalException($"A pipeline of yours is called {taken}, as one of the report's; give it another name."));
        engine.SerialExecution = true; // of two that write one file the last one counts
        run.Open(engine, folders);
        pipelines.Add(StageNames.Evidence, new EvidencePipeline(run));
        pipelines.Add(StageNames.Figures, new FiguresPipeline(run));
        pipelines.Add(StageNames.Sections, new SectionsPipeline(run));
        pipelines.Add(StageNames.Edition, new EditionPipeline(run));
    }
}
