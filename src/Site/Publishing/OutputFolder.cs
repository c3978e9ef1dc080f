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

    /// <exception cref="IOException">The disk is full or the folder is in use; the old edition is
    /// as it was.</exception>
    public void Replace(OutputFiles files)
    {
        // Pictures take longest and share nothing; more than two at a time would starve small
        // machines.
        var pictures = files.All.Values.Where(f => f.Path.EndsWith(".png", StringComparison.Ordinal));
        pictures.AsParallel().WithDegreeOfParallelism(2).ForAll(f => _ = f.Content);
        // All is made before anything is written: the longest part leaves nothing to clear away.
        foreach (var file in files.All.Values)
            _ = file.Content;
        using var publication = Begin();
        foreach (var file in files.All.Values)
            publication.Write(file);
        publication.Publish();
    }
}
