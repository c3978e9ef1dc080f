using System.Runtime.InteropServices;

namespace Standoff.Site.Publishing;

/// <summary>
/// Undoes unfinished work when the process is told to end (Ctrl+C, SIGTERM and their kin). The
/// process then ends as it would have without.
/// </summary>
internal sealed class Cleanup : IDisposable
{
    private static readonly PosixSignal[] Ends =
        [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    private readonly List<PosixSignalRegistration> _registrations;

    /// <param name="undo">Runs on a thread of its own, perhaps in the middle of the work.</param>
    public Cleanup(Action undo) => _registrations =
        [.. Ends.Select(signal => PosixSignalRegistration.Create(signal, _ => undo()))];

    public void Dispose() => _registrations.ForEach(r => r.Dispose());
}
