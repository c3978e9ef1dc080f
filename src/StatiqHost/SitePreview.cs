using Microsoft.Extensions.DependencyInjection;
using Standoff.Site.Commands;
using Standoff.Site.Files;
using Standoff.Site.Preview;
using Standoff.Site.Publishing;
using Statiq.App;
using Statiq.Common;
using Statiq.StandIn;

namespace Standoff.StatiqHost;

/// <summary>The server of <c>src/Site</c>, which shows what the pipelines have written.</summary>
internal sealed class SitePreview(ReportRun run) : IPreviewServer
{
    public Task<int> ServeAsync(Func<Task<bool>> execute, IReadOnlyFileSystem folders, int port, CancellationToken stop)
    {
        var site = new PreviewSite(() => Build(execute, folders.GetOutputPath().FullPath));
        return PreviewCommand.Serve(run.Build.Project, site, port, run.Console.Output, run.Console.Error, stop);
    }

    private PreviewBuild Build(Func<Task<bool>> execute, string folder)
    {
        var isWhole = execute().GetAwaiter().GetResult();
        if (!isWhole && !run.Build.HasErrors)
            throw new InvalidOperationException("A pipeline failed; the log says which.");
        return new(isWhole ? FilesIn(folder) : null, run.Build.Found, run.Build.Inputs);
    }

    private static OutputFiles FilesIn(string folder) => new(
        OutputManifest.Create(folder).Files.Select(path => new OutputFile(path, () => File.ReadAllBytes(OutputPath.Combine(folder, path)))));
}

/// <content>Compiled with the stand-in alone.</content>
internal static partial class StandInPreview
{
    static partial void Add(Bootstrapper bootstrapper, ReportRun run) =>
        bootstrapper.ConfigureServices(services => services.AddSingleton<IPreviewServer>(new SitePreview(run)));
}
