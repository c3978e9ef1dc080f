using System.Security.Cryptography;
using System.Text;

namespace Standoff.Site.Publishing;

/// <summary>
/// A hidden folder for an edition on the way to its place. One process at a time holds it; it goes
/// with the process that leaves it empty.
/// </summary>
internal sealed class Workshop : IDisposable
{
    private const string LockName = "lock";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1), Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _lock;

    private Workshop(string folder, FileStream held) => (Folder, _lock) = (folder, held);

    public string Folder { get; }

    /// <summary>Where names can be exchanged with the published folder in one step.</summary>
    /// <param name="published">Absolute and without links.</param>
    public static string Beside(string published)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(published)));
        return Path.Combine(Path.GetDirectoryName(published)!, $".edition-{hash[..12]}");
    }

    /// <summary>
    /// Where nothing but the published folder may be written, or where it is a disk of its own.
    /// </summary>
    public static string Inside(string published) =>
        Path.Combine(published, ".edition-on-its-way");

    /// <summary>Waits for another process that holds it, and says so.</summary>
    /// <exception cref="RefusalException">The other one does not end.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written.</exception>
    public static Workshop Open(string folder, TextWriter notice)
    {
        var waited = TimeSpan.Zero;
        while (true)
        {
            if (TryHold(folder) is { } held)
                return new Workshop(folder, held);
            if (waited == TimeSpan.Zero)
                notice.WriteLine("Another build is publishing in the same folder; waiting for it.");
            if (waited > Patience)
            {
                throw new RefusalException(
                    "Another build has been publishing in the same folder for a minute; wait until it has ended, or end it.");
            }

            Thread.Sleep(Pause);
            waited += Pause;
        }
    }

    public void Dispose()
    {
        _lock.Dispose();
        try
        {
            Directory.Delete(Folder);
        }
        catch (IOException)
        {
            // Another process waits in it already, or something in it could not be deleted; the
            // next build tries again.
        }
    }

    /// <summary>Null where another process holds the folder, or was just leaving it.</summary>
    private static FileStream? TryHold(string folder)
    {
        var path = Path.Combine(folder, LockName);
        Directory.CreateDirectory(folder);
        try
        {
            var held = new FileStream(
                path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            // Between opening and locking, the one before may have deleted the file.
            if (File.Exists(path))
                return held;
            held.Dispose();
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            // The one before has just deleted it.
            return null;
        }
        catch (IOException e) when (IsHeld(e))
        {
            return null;
        }
    }

    /// <summary>
    /// Whether a file could not be opened because another process has it: EAGAIN of Linux and of
    /// macOS, ERROR_SHARING_VIOLATION of Windows.
    /// </summary>
    private static bool IsHeld(IOException e) =>
        e.HResult is 11 or 35 or unchecked((int)0x80070020);
}
