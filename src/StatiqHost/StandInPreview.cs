using Statiq.App;

namespace Standoff.StatiqHost;

/// <summary>Gives the stand-in for Statiq the server that the package has.</summary>
internal static partial class StandInPreview
{
    /// <summary>Does nothing where the package is there.</summary>
    static partial void Add(Bootstrapper bootstrapper, ReportRun run);

    public static void AddTo(Bootstrapper bootstrapper, ReportRun run) => Add(bootstrapper, run);
}
