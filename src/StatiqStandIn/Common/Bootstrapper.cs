using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Statiq.Common;

public interface IBootstrapper
{
    IConfiguratorCollection Configurators { get; }

    IFileSystem FileSystem { get; }

    Task<int> RunAsync();
}

/// <summary>What is done to a thing when its time has come, in the order of adding.</summary>
public interface IConfiguratorCollection
{
    internal void Add<TConfigurable>(Action<TConfigurable> action);
}

public class ConfigurableServices
{
    internal ConfigurableServices(IServiceCollection services, IReadOnlySettings settings) =>
        (Services, Settings) = (services, settings);

    public IServiceCollection Services { get; }

    public IReadOnlySettings Settings { get; }
}

public class ConfigurableSettings
{
    internal ConfigurableSettings(ISettings settings) => Settings = settings;

    public ISettings Settings { get; }
}

public class ConfigurableFileSystem
{
    internal ConfigurableFileSystem(IFileSystem fileSystem, IReadOnlySettings settings) =>
        (FileSystem, Settings) = (fileSystem, settings);

    public IFileSystem FileSystem { get; }

    public IReadOnlySettings Settings { get; }
}

public static class BootstrapperConfigurationExtensions
{
    public static TBootstrapper ConfigureServices<TBootstrapper>(this TBootstrapper bootstrapper, Action<IServiceCollection> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.Configure<TBootstrapper, ConfigurableServices>(x => action(x.Services));

    public static TBootstrapper ConfigureEngine<TBootstrapper>(this TBootstrapper bootstrapper, Action<IEngine> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.Configure(action);

    internal static TBootstrapper Configure<TBootstrapper, TConfigurable>(this TBootstrapper bootstrapper, Action<TConfigurable> action)
        where TBootstrapper : IBootstrapper
    {
        ArgumentNullException.ThrowIfNull(action);
        bootstrapper.Configurators.Add(action);
        return bootstrapper;
    }
}

public static class BootstrapperFileSystemExtensions
{
    public static TBootstrapper ConfigureFileSystem<TBootstrapper>(this TBootstrapper bootstrapper, Action<IFileSystem> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.Configure<TBootstrapper, ConfigurableFileSystem>(x => action(x.FileSystem));

    public static TBootstrapper ConfigureFileSystem<TBootstrapper>(
        this TBootstrapper bootstrapper, Action<IFileSystem, IReadOnlySettings> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.Configure<TBootstrapper, ConfigurableFileSystem>(x => action(x.FileSystem, x.Settings));

    public static TBootstrapper SetRootPath<TBootstrapper>(this TBootstrapper bootstrapper, NormalizedPath rootPath)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureFileSystem(x => x.RootPath = rootPath);
}

public static class BootstrapperSettingsExtensions
{
    public static TBootstrapper ConfigureSettings<TBootstrapper>(this TBootstrapper bootstrapper, Action<ISettings> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.Configure<TBootstrapper, ConfigurableSettings>(x => action(x.Settings));

    public static TBootstrapper AddSetting<TBootstrapper>(this TBootstrapper bootstrapper, string key, object value)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureSettings(x => x[key] = value);

    public static TBootstrapper AddSettingIfNonExisting<TBootstrapper>(this TBootstrapper bootstrapper, string key, object value)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureSettings(x => x.TryAdd(key, value));
}

public static class BootstrapperPipelineExtensions
{
    public static TBootstrapper AddPipeline<TBootstrapper>(this TBootstrapper bootstrapper, string name, IPipeline pipeline)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureEngine(x => x.Pipelines.Add(name, pipeline));

    public static TBootstrapper AddPipeline<TBootstrapper>(this TBootstrapper bootstrapper, IPipeline pipeline)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureEngine(x => x.Pipelines.Add(pipeline));

    public static TBootstrapper AddPipeline<TBootstrapper>(this TBootstrapper bootstrapper, Type pipelineType)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureServices(x => x.AddSingleton(typeof(IPipeline), pipelineType));

    /// <summary>All pipelines of an assembly that are public and no part of another type.</summary>
    public static TBootstrapper AddPipelines<TBootstrapper>(this TBootstrapper bootstrapper, Assembly assembly)
        where TBootstrapper : IBootstrapper => bootstrapper.ConfigureServices(x =>
    {
        var types = assembly.GetTypes().Where(t => t.IsPublic && t.IsClass && !t.IsAbstract);
        foreach (var type in types.Where(typeof(IPipeline).IsAssignableFrom))
            x.AddSingleton(typeof(IPipeline), type);
    });
}
