using System.Text;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;

namespace Standoff.Site.Publishing;

/// <summary>Puts the files of an edition into a project.</summary>
internal static class EditionStore
{
    /// <summary>
    /// Pieces first, the record last: without it there is no edition, whatever else a killed process
    /// has left, and the next call goes on from there.
    /// </summary>
    /// <param name="locked">The lock with the addresses of the edition.</param>
    /// <returns>How many pieces no edition before had, and their bytes.</returns>
    /// <exception cref="RefusalException">The record is there.</exception>
    /// <exception cref="IOException">The disk is full; there is no such edition.</exception>
    public static (int Count, long Bytes) Write(ProjectFolder project, EditionFiles edition, string locked)
    {
        if (File.Exists(PathOf(project, edition.Path)))
            throw new RefusalException($"'{edition.Path}' is there, and no edition is written twice.");
        var added = edition.Blobs.Where(b => !File.Exists(PathOf(project, b.Path))).ToList();
        foreach (var blob in added)
            Create(PathOf(project, blob.Path), blob.Content.Span);
        ReplaceLock(PathOf(project, AddressLock.Path), Encoding.UTF8.GetBytes(locked));
        Create(PathOf(project, edition.Path), Encoding.UTF8.GetBytes(edition.Record));
        return (added.Count, added.Sum(b => (long)b.Content.Length));
    }

    private static string PathOf(ProjectFolder project, string path) =>
        Path.Combine(project.Root, path.Replace('/', Path.DirectorySeparatorChar));

    private static void ReplaceLock(string path, byte[] bytes)
    {
        if (!File.Exists(path))
            Create(path, bytes);
        else if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            FileReplacement.Write(path, bytes);
    }

    /// <summary>All of the bytes or no file; one that another process made meanwhile stays.</summary>
    private static void Create(string path, ReadOnlySpan<byte> bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var written = Path.Combine(folder, "." + Path.GetRandomFileName());
        using var cleanup = new Cleanup(() => File.Delete(written));
        try
        {
            File.WriteAllBytes(written, bytes);
            File.Move(written, path, overwrite: false);
        }
        finally
        {
            File.Delete(written);
        }
    }
}
