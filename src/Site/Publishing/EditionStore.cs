using System.Text;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;

namespace Standoff.Site.Publishing;

/// <summary>Puts the files of an edition into a project.</summary>
internal static class EditionStore
{
    /// <summary>
    /// Pieces first, the record last: without it there is no edition, whatever else a killed
    /// process has left, and the next call goes on from there.
    /// </summary>
    /// <param name="known">Names of the pieces of all editions before; null where a record of one
    /// cannot be read, and nothing is known to be left over.</param>
    /// <param name="locked">The lock with the addresses of the edition.</param>
    /// <returns>How many pieces no edition before had, and their bytes.</returns>
    /// <exception cref="RefusalException">The record is there.</exception>
    /// <exception cref="IOException">The disk is full; there is no such edition.</exception>
    public static (int Count, long Bytes) Write(
        ProjectFolder project, EditionFiles edition, IEnumerable<string>? known, string locked)
    {
        if (File.Exists(PathOf(project, edition.Path)))
            throw new RefusalException($"'{edition.Path}' is there, and no edition is written twice.");
        var added = edition.Blobs.Where(b => !File.Exists(PathOf(project, b.Path))).ToList();
        foreach (var blob in added)
            WholeFile.Create(PathOf(project, blob.Path), blob.Content.Span);
        WriteLock(PathOf(project, AddressLock.Path), Encoding.UTF8.GetBytes(locked));
        WholeFile.Create(PathOf(project, edition.Path), Encoding.UTF8.GetBytes(edition.Record));
        if (known is not null)
            Sweep(PathOf(project, Blob.Folder), [.. known, .. edition.Blobs.Select(b => b.Name)]);
        return (added.Count, added.Sum(b => (long)b.Content.Length));
    }

    private static string PathOf(ProjectFolder project, string path) =>
        Path.Combine(project.Root, path.Replace('/', Path.DirectorySeparatorChar));

    private static void WriteLock(string path, byte[] bytes)
    {
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            WholeFile.Write(path, bytes);
    }

    /// <summary>
    /// Deletes pieces that no record names: those of a call that ended before its record was
    /// written. What is not named by its own content is none of ours.
    /// </summary>
    private static void Sweep(string folder, HashSet<string> named)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var file in new DirectoryInfo(folder).GetFiles().Where(f => !named.Contains(f.Name)))
        {
            if (new Blob(file.Extension, File.ReadAllBytes(file.FullName)).Name == file.Name)
                file.Delete();
        }
    }
}
