using Standoff.Site.Files;

namespace Standoff.Site.Publishing;

/// <summary>
/// An edition on its way into the published folder: it is written beside it and put in its place
/// at once or not at all. Leaves nothing else behind, whatever ends it; what a killed process has
/// left is cleared away by the next one.
/// </summary>
internal sealed class Publication : IDisposable
{
    private const string StagingPrefix = "new-";

    private readonly string _published;
    private readonly Workshop _workshop;
    private readonly bool _isInside;
    private readonly Cleanup _cleanup;
    private readonly Lock _gate = new();

    private Publication(string published, Workshop workshop)
    {
        (_published, _workshop) = (published, workshop);
        _isInside = workshop.Folder == Workshop.Inside(published);
        Mend(published, workshop);
        Staging = Path.Combine(workshop.Folder, StagingPrefix + Path.GetRandomFileName());
        _cleanup = new Cleanup(Discard);
        Directory.CreateDirectory(Staging);
    }

    /// <summary>An empty folder for the edition's files.</summary>
    public string Staging { get; }

    /// <param name="published">As <see cref="OutputTarget.Find"/> gave it.</param>
    /// <param name="notice">Told where another build has to be waited for.</param>
    /// <exception cref="RefusalException">Another build does not end.</exception>
    public static Publication Begin(string published, TextWriter notice) =>
        new(published, OpenWorkshop(published, notice));

    /// <summary>
    /// Finishes or takes back what an earlier process was killed at, if there is anything.
    /// </summary>
    /// <param name="published">As <see cref="OutputTarget.Find"/> gave it.</param>
    public static void Mend(string published, TextWriter notice)
    {
        foreach (var folder in new[] { Workshop.Beside(published), Workshop.Inside(published) }.Where(Directory.Exists))
        {
            using var workshop = Workshop.Open(folder, notice);
            Mend(published, workshop);
        }
    }

    public void Write(OutputFile file)
    {
        var content = file.Content;
        lock (_gate)
        {
            var path = OutputPath.Combine(Staging, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }
    }

    /// <summary>
    /// Puts all that stands in the staging folder in the place of the edition before, and leaves
    /// everybody's own files there.
    /// </summary>
    /// <exception cref="RefusalException">A file that is not ours stands where the edition has
    /// one, or the name of one of the edition's breaks a line.</exception>
    public void Publish()
    {
        lock (_gate)
        {
            var next = OutputManifest.Create(Staging);
            if (next.Files.FirstOrDefault(path => !OutputPath.StaysBelow(path)) is { } odd)
                throw new RefusalException($"'{odd}' cannot be published: a line break, another control character or a backslash stands in its name; name it otherwise.");
            next.Write(Staging);
            var before = Directory.Exists(_published) ? OutputManifest.Read(_published) : null;
            if (Directory.Exists(_published))
                OtherFiles.CheckRoom(_published, Staging, before, next);
            if (_isInside)
                Fill();
            else
                Swap(before);
        }
    }

    public void Dispose()
    {
        _cleanup.Dispose();
        Discard();
        _workshop.Dispose();
    }

    private void Swap(OutputManifest? before)
    {
        if (Directory.Exists(_published))
            OtherFiles.Keep(_published, Staging, before);
        // Once more for what has come meanwhile.
        if (FolderSwap.Swap(Staging, _published, Retired(_workshop)) is { } old)
            OtherFiles.Keep(old, _published, before);
    }

    private void Fill()
    {
        Directory.Move(Staging, Ready(_workshop));
        FolderFill.Finish(Ready(_workshop), _published);
    }

    private void Discard()
    {
        lock (_gate)
            Clear(_published, _workshop);
    }

    private static Workshop OpenWorkshop(string published, TextWriter notice)
    {
        if (!IsMountPoint(published))
        {
            try
            {
                return Workshop.Open(Workshop.Beside(published), notice);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && Directory.Exists(published))
            {
                // In a container, perhaps only the folder itself may be written.
            }
        }

        return Workshop.Open(Workshop.Inside(published), notice);
    }

    private static bool IsMountPoint(string folder) =>
        !OperatingSystem.IsWindows() && DriveInfo.GetDrives().Any(d => d.Name == folder);

    private static void Mend(string published, Workshop workshop)
    {
        FolderSwap.Mend(published, Retired(workshop));
        FolderFill.Finish(Ready(workshop), published);
        Clear(published, workshop);
    }

    private static string Retired(Workshop workshop) => Path.Combine(workshop.Folder, "old");

    private static string Ready(Workshop workshop) => Path.Combine(workshop.Folder, "ready");

    /// <summary>Deletes what no edition needs any more.</summary>
    private static void Clear(string published, Workshop workshop)
    {
        var leftovers = Directory.GetDirectories(workshop.Folder, StagingPrefix + "*").AsEnumerable();
        if (Directory.Exists(published))
            leftovers = leftovers.Append(Retired(workshop));
        foreach (var folder in leftovers.Where(Directory.Exists))
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Somebody has made a file in it that must not be deleted; the edition is in its
                // place all the same.
            }
        }
    }
}
