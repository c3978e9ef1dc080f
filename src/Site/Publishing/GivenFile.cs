namespace Standoff.Site.Publishing;

/// <summary>A file that a command line names.</summary>
internal static class GivenFile
{
    private const int Megabyte = 1 << 20;

    /// <param name="maxMegabytes">More are not read.</param>
    /// <exception cref="RefusalException">There is none, it is none, or it is too large.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] Read(string path, int maxMegabytes)
    {
        if (Directory.Exists(path))
            throw new RefusalException($"{path} is a folder; name a file.");
        if (!File.Exists(path))
            throw new RefusalException($"There is no file {path}.");
        if (!NativeFile.IsRegular(path))
            throw new RefusalException($"{path} is a pipe, a socket or a device; name a file.");
        var length = new FileInfo(RealPath.Resolve(path)).Length;
        return length <= (long)maxMegabytes * Megabyte
            ? File.ReadAllBytes(path)
            : throw new RefusalException($"{path} has {length / Megabyte} megabytes, and at most {maxMegabytes} are read.");
    }
}
