namespace Standoff.Site.Publishing;

/// <summary>Gives a file other bytes: all of them or none, whatever happens meanwhile.</summary>
internal static class FileReplacement
{
    /// <summary>
    /// Where the path is a link, the file that it leads to is replaced and the link stays.
    /// </summary>
    /// <exception cref="IOException">The disk is full; the file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder must not be written;
    /// the file is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var target = RealPath.Resolve(path);
        // A file that its owner has made read-only could be replaced all the same where its folder
        // may be written.
        using (File.Open(target, FileMode.Open, FileAccess.ReadWrite))
        {
        }

        var written = Path.Combine(Path.GetDirectoryName(target)!, "." + Path.GetRandomFileName());
        using var cleanup = new Cleanup(() => File.Delete(written));
        try
        {
            File.WriteAllBytes(written, bytes);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(written, File.GetUnixFileMode(target));
            File.Move(written, target, overwrite: true);
        }
        finally
        {
            File.Delete(written);
        }
    }
}
