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
    public Task<int> ServeAsync(Func<Task<bool>> execute, IReadOnlyFileSystem folders, int port,
        CancellationToken stop)
    {
        run.HasTellingPreview = true;
        var site = CreateSite(execute, folders);
        return PreviewCommand.Serve(run.Build.Project, site, port, run.Console.Output,
            run.Console.Error, stop);
    }

    /// <param name="execute">As <see cref="ServeAsync"/> is given it.</param>
    public PreviewSite CreateSite(Func<Task<bool>> execute, IReadOnlyFileSystem folders) =>
        new(() => Build(execute, folders.GetOutputPath().FullPath),
            new EditorLink(EditorLink.Default, run.Build.Project.Root));

    private PreviewBuild Build(Func<Task<bool>> execute, string folder)
    {
        run.Failures.Clear();
        var isWhole = execute().GetAwaiter().GetResult();
        var failure = isWhole || run.Build.HasErrors ? null
            : new PreviewFailure("a pipeline failed", run.Failures.Describe());
        return new(isWhole ? FilesIn(folder) : null, run.Build.Found, run.Build.Inputs, failure)
        {
            Edition = run.Build.Edition,
        };
    }

    private static OutputFiles FilesIn(string folder) => new(
        OutputManifest.Create(folder).Files.Select(
            path => new OutputFile(path, () =>
                File.ReadAllBytes(OutputPath.Below(folder, path)))));
}

/// <content>Compiled with the stand-in alone.</content>
internal static partial class StandInPreview
{
    static partial void Add(Bootstrapper bootstrapper, ReportRun run) =>
        bootstrapper.ConfigureServices(services =>
            services.AddSingleton<IPreviewServer>(new SitePreview(run)));
}
