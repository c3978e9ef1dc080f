using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Standoff.Site.Publishing;

/// <summary>
/// Gives a file its bytes: all of them or none, whatever happens meanwhile. They are written
/// beside it first; what a killed process has left there goes with the next file that is written
/// in that folder.
/// </summary>
internal static class WholeFile
{
    /// <summary>
    /// Begins the name of a file that is not whole yet; the process that writes it follows.
    /// </summary>
    public const string Prefix = ".unfinished-";

    /// <summary>
    /// Makes the file, or gives it other bytes. Where the path is a link, the file that it leads
    /// to is replaced and the link stays.
    /// </summary>
    /// <exception cref="IOException">The disk is full; what stood there stays.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder must not be written;
    /// what stood there stays.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var target = RealPath.Resolve(path);
        if (!File.Exists(target))
        {
            Put(target, bytes, null, overwrite: true);
            return;
        }

        // A file that its owner has made read-only could be replaced all the same where its folder
        // may be written.
        using (File.Open(target, FileMode.Open, FileAccess.ReadWrite))
        {
        }

        Put(target, bytes, OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(target), overwrite: true);
    }

    /// <summary>Makes a file and its folder; one that stands there stays.</summary>
    /// <exception cref="IOException">It is there, or the disk is full: there is no such
    /// file.</exception>
    public static void Create(string path, ReadOnlySpan<byte> bytes) =>
        Put(path, bytes, null, overwrite: false);

    /// <summary>A name for something that goes again, in the folder of a file.</summary>
    public static string NameBeside(string path) => Path.Combine(
        Path.GetDirectoryName(path)!,
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{Path.GetRandomFileName()}"));

    private static void Put(string target, ReadOnlySpan<byte> bytes, UnixFileMode? mode, bool overwrite)
    {
        var folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        Sweep(folder);
        var written = NameBeside(target);
        using var cleanup = new Cleanup(() => File.Delete(written));
        try
        {
            File.WriteAllBytes(written, bytes);
            if (mode is { } same && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(written, same);
            File.Move(written, target, overwrite);
        }
        finally
        {
            File.Delete(written);
        }
    }

    /// <summary>Deletes what processes have left that are gone.</summary>
    private static void Sweep(string folder)
    {
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles(Prefix + "*").Where(f => !IsBeingWritten(f)))
        {
            try
            {
                file.Delete();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It does no harm; whoever may delete it will.
            }
        }
    }

    /// <summary>
    /// Whether the process that the name says runs, and ran when the file was made: numbers of
    /// processes come again.
    /// </summary>
    private static bool IsBeingWritten(FileInfo file)
    {
        var number = file.Name[Prefix.Length..].Split('-')[0];
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return true;
        try
        {
            using var process = Process.GetProcessById(id);
            return process.StartTime <= file.LastWriteTime;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            return true;
        }
    }
}
