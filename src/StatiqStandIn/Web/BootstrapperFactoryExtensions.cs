using Microsoft.Extensions.DependencyInjection;
using Statiq.App;
using Statiq.StandIn;

namespace Statiq.Web;

public static class BootstrapperFactoryExtensions
{
    /// <summary>
    /// As upstream's, but without the pipelines of Statiq.Web itself, which the host takes out,
    /// and without files of settings and the environment.
    /// </summary>
    public static Bootstrapper CreateWeb(this BootstrapperFactory factory, string[] args)
    {
        var bootstrapper = factory.CreateDefault(args);
        bootstrapper.Commands.Add(Preview);
        return bootstrapper;
    }

    private static readonly StandInCommand Preview = new(
        "preview",
        "Builds the site and serves it, and builds it again on changes.",
        (engine, options, stop) =>
        {
            var server = engine.Services.GetService<IPreviewServer>() ?? throw new NotSupportedException("Only the package has a server for a preview.");
            return server.ServeAsync(
                async () => await EngineRun.ExecuteAsync(engine, options, stop) == ExitCode.Normal, engine.FileSystem, options.Port, stop);
        });
}
