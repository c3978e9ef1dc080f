using Standoff.Site.Commands;
using Statiq.App;
using Statiq.Common;
using Statiq.Web;

namespace Standoff.StatiqHost;

/// <summary>The same edition as <c>src/Site</c>, through Statiq's pipelines.</summary>
internal static class Program
{
    // Statiq never sees the caller's own arguments: it takes plain ones for names of pipelines and
    // passes over options that it does not know.
    // It empties its output folder and keeps a cache unless told otherwise, and counts a warning as
    // success.
    private static readonly string[] EngineArguments =
        ["--noclean", "--nocache", "--serial", "--log-level", "Warning", "--failure-log-level", "Warning"];

    private static int Main(string[] args) =>
        CommandLine.Run(HostCommand.Create(run => Configure(run).RunAsync()), args);

    /// <summary>The place to add pipelines of one's own.</summary>
    internal static Bootstrapper Configure(EditionRun run) => Bootstrapper.Factory
        .CreateWeb(EngineArguments)
        .ConfigureFileSystem(folders => UseFolders(folders, run))
        .ConfigureEngine(engine => engine.Pipelines.Clear()) // those of Statiq.Web itself, which publish whatever they find
        .AddPipeline(StageNames.Evidence, new EvidencePipeline(run.Build))
        .AddPipeline(StageNames.Figures, new FiguresPipeline(run.Build))
        .AddPipeline(StageNames.Sections, new SectionsPipeline(run.Build))
        .AddPipeline(StageNames.Edition, new EditionPipeline(run.Build));

    private static void UseFolders(IFileSystem folders, EditionRun run)
    {
        folders.RootPath = run.Root;
        folders.InputPaths.Clear();
        folders.InputPaths.Add(run.Root);
        folders.OutputPath = run.Output;
        folders.TempPath = run.Temporary;
    }
}
