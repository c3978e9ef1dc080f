using Standoff.Site.Files;

namespace Standoff.Site.Publishing;

/// <summary>
/// The folder that holds the published edition. A new edition takes the place of the old one at
/// once or not at all.
/// </summary>
internal sealed class OutputFolder
{
    private readonly string _published;
    private readonly TextWriter _notice;

    private OutputFolder(string published, TextWriter notice) =>
        (_published, _notice) = (published, notice);

    /// <summary>
    /// Makes sure that an edition may be published there, and mends what a killed build has left.
    /// </summary>
    /// <param name="notice">Told where another build has to be waited for.</param>
    /// <exception cref="RefusalException">Publishing there could destroy something.</exception>
    public static OutputFolder Open(string path, ProjectFolder project, TextWriter notice)
    {
        var published = OutputTarget.Find(path, project);
        Publication.Mend(published, notice);
        return new OutputFolder(published, notice);
    }

    /// <summary>For a caller that writes the files itself.</summary>
    public Publication Begin() => Publication.Begin(_published, _notice);

    /// <summary>Makes the content of some files.</summary>
    public static void Make(IEnumerable<OutputFile> files)
    {
        var all = files.ToList();
        // Pictures take longest and share nothing; more than two at a time would starve small
        // machines.
        var pictures = all.Where(f => f.Path.EndsWith(".png", StringComparison.Ordinal));
        pictures.AsParallel().WithDegreeOfParallelism(2).ForAll(f => _ = f.Content);
        foreach (var file in all)
            _ = file.Content;
    }

    /// <exception cref="IOException">The disk is full or the folder is in use; the old edition is
    /// as it was.</exception>
    public void Replace(OutputFiles files)
    {
        // All is made before anything is written: the longest part leaves nothing to clear away.
        Make(files.All.Values);
        using var publication = Begin();
        foreach (var file in files.All.Values)
            publication.Write(file);
        publication.Publish();
    }
}
