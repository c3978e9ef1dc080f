using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.Common;
using Statiq.Core;

namespace Statiq.App;

public class Bootstrapper : IBootstrapper
{
    public static readonly BootstrapperFactory Factory = new();

    private readonly ConfiguratorCollection _configurators = new();
    private readonly FileSystem _files = new();

    internal Bootstrapper(string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        Arguments = arguments;
    }

    public string[] Arguments { get; }

    public IConfiguratorCollection Configurators => _configurators;

    public IFileSystem FileSystem => _files;

    internal List<StandInCommand> Commands { get; } = [StandInCommand.Pipelines];

    /// <summary>
    /// What fails while services, settings and folders are configured leaves this; what fails later
    /// ends with an <see cref="ExitCode"/>.
    /// </summary>
    public Task<int> RunAsync()
    {
        var (settings, services) = (new Settings(), new ServiceCollection());
        services.AddSingleton<IBootstrapper>(this);
        _configurators.Run(new ConfigurableServices(services, settings));
        services.AddLogging();
        _configurators.Run(new ConfigurableSettings(settings));
        _configurators.Run(new ConfigurableFileSystem(_files, settings));
        var run = new EngineRun(this, settings, services, _files);
        return new CommandLine(this, run).InvokeAsync();
    }

    internal void Configure(IEngine engine) => _configurators.Run(engine);
}

public class BootstrapperFactory
{
    internal BootstrapperFactory()
    {
    }
}

public static class BootstrapperFactoryExtensions
{
    /// <summary>With what every Statiq program has, and the public pipelines of the program that
    /// runs.</summary>
    public static Bootstrapper CreateDefault(this BootstrapperFactory factory, string[] args) => new Bootstrapper(args)
        .AddSettingIfNonExisting(Keys.CleanMode, CleanMode.Unwritten)
        .AddSettingIfNonExisting(Keys.UseCache, true)
        .ConfigureServices(services => services.AddSingleton<ILoggerProvider, ConsoleLogger>())
        .AddPipelines(Assembly.GetEntryAssembly());
}

public static class BootstrapperPipelineExtensions
{
    public static Bootstrapper AddPipeline<TPipeline>(this Bootstrapper bootstrapper)
        where TPipeline : IPipeline =>
        bootstrapper.AddPipeline(typeof(TPipeline));
}

internal sealed class ConfiguratorCollection : IConfiguratorCollection
{
    private readonly List<Delegate> _actions = [];

    void IConfiguratorCollection.Add<TConfigurable>(Action<TConfigurable> action) => _actions.Add(action);

    public void Run<TConfigurable>(TConfigurable configurable)
    {
        foreach (var action in _actions.OfType<Action<TConfigurable>>().ToList())
            action(configurable);
    }
}

internal sealed class ConsoleLogger : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose()
    {
    }

    public IDisposable BeginScope<TState>(TState state) => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception exception, Func<TState, Exception, string> formatter) =>
        Console.Out.WriteLine($"[{logLevel.ToString().ToUpperInvariant()[..4]}] {formatter(state, exception)}");
}
