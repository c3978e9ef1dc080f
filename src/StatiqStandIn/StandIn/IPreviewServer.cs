using Statiq.Common;

namespace Statiq.StandIn;

/// <summary>
/// What the package has and its stand-in has not: a server for <c>preview</c>. Whoever has one
/// registers it as a service; the package looks for none.
/// </summary>
public interface IPreviewServer
{
    /// <param name="execute">Executes the pipelines once more; false where they failed.</param>
    /// <param name="port">On this machine; zero for any that is free.</param>
    /// <returns>The exit code, when it is told to stop.</returns>
    Task<int> ServeAsync(Func<Task<bool>> execute, IReadOnlyFileSystem folders, int port, CancellationToken stop);
}
