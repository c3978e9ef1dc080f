using Statiq.App;

namespace Standoff.StatiqHost;

/// <summary>The same edition as <c>src/Site</c>, as a program of Statiq's.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) =>
        ReportHost.RunAsync(args, Configure, Console.Out, Console.Error);

    /// <summary>
    /// The place for pipelines, settings and services of one's own. A public class that derives
    /// from <c>Pipeline</c> runs without being named here.
    /// </summary>
    private static Bootstrapper Configure(Bootstrapper bootstrapper) => bootstrapper;
}
