using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Site.Publishing;

/// <summary>
/// Reads input files from the disk; what cannot be read is a diagnostic, and all others are read.
/// </summary>
internal static class InputReader
{
    /// <summary>Of one file; hundreds of times what a report's largest table needs.</summary>
    public const int MaxMegabytes = 16;

    private const int Megabyte = 1 << 20;

    /// <summary>
    /// Reports SR6001 to SR6004. A file that goes while it is read has not been there.
    /// </summary>
    public static Outcome<InputFiles> Read(IEnumerable<InputEntry> entries)
    {
        var (files, found) = (new List<KeyValuePair<string, ReadOnlyMemory<byte>>>(), new DiagnosticBag());
        foreach (var entry in entries)
        {
            if ((entry.Problem ?? Judge(entry)) is { } problem)
            {
                found.Add(problem);
                continue;
            }

            try
            {
                files.Add(new(entry.Path, File.ReadAllBytes(entry.OnDisk)));
            }
            catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
            {
                // Deleted since the folder was listed.
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                found.Add(DiagnosticCatalogue.UnreadableFile(Place.StartOf(entry.Path), entry.Path, Reason(e)));
            }
        }

        return found.ToOutcome(new InputFiles(files));
    }

    /// <summary>
    /// What the system says, without the path on this machine, so that a diagnostic is the same on
    /// every machine.
    /// </summary>
    public static string Reason(Exception problem) => problem switch
    {
        UnauthorizedAccessException => "access is denied; give yourself the right to read it",
        PathTooLongException => "its path is too long for this system",
        _ => $"the system reports an error ({problem.GetType().Name}); copy the file anew",
    };

    private static Diagnostic? Judge(InputEntry entry)
    {
        var place = Place.StartOf(entry.Path);
        if (!NativeFile.IsRegular(entry.OnDisk))
            return DiagnosticCatalogue.UnreadableFile(place, entry.Path, "it is a pipe, a socket or a device; put a file there");
        var bytes = LengthOf(entry.OnDisk);
        return bytes > (long)MaxMegabytes * Megabyte
            ? DiagnosticCatalogue.FileTooLarge(place, entry.Path, (int)Math.Min(int.MaxValue, bytes / Megabyte), MaxMegabytes)
            : null;
    }

    /// <summary>Of what a link leads to, where the file is one; zero where it is gone.</summary>
    private static long LengthOf(string onDisk) =>
        new FileInfo(RealPath.Resolve(onDisk)) is { Exists: true } file ? file.Length : 0;
}
