using Standoff.Evidence.Diagnostics;
using Standoff.Site.Addressing;
using Standoff.Site.Building;
using Standoff.Site.Editions;
using Standoff.Site.Files;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;
using Standoff.Site.Wording;

namespace Standoff.Site.Commands.Comparing;

/// <summary>Finds what an argument of <c>diff</c> means.</summary>
internal static class ComparedSide
{
    /// <summary>
    /// A folder that holds a project or a published edition, the file of a record, the name of an edition or the beginning
    /// of one, or a revision that git knows.
    /// </summary>
    /// <exception cref="RefusalException">It is none of these.</exception>
    public static EditionState Find(string argument, ProjectFolder project, TextWriter error)
    {
        if (argument.Length == 0)
            throw new RefusalException("An argument of diff is empty; name a project's folder, a record, an edition or a revision of git.");
        var path = Path.GetFullPath(argument);
        if (Directory.Exists(path))
        {
            // A published folder has a data package too, and not all that a project has.
            return !File.Exists(OutputPath.Combine(path, Routes.WholeRecord.File)) && ProjectFolder.Find(path) is { } other && Path.TrimEndingDirectorySeparator(path) == Path.TrimEndingDirectorySeparator(other.Root)
                ? Build(argument, Edition.Build(other.Read(), new EditionOptions()), error)
                : ReadPublished(argument, path);
        }

        if (Path.Exists(path))
            return ReadRecord(argument, path);
        var editions = EditionArchive.Read(project.Read().Value!).Value!;
        var named = editions.All
            .Where(e => e.Name.ToString().StartsWith(argument, StringComparison.Ordinal)).ToList();
        if (named.Count == 1)
            return named[0];
        return GitRevision.Read(project.Root, argument) is { } inputs
            ? Build(argument, Edition.Build(inputs, new EditionOptions()), error)
            : throw new RefusalException($"'{argument}' is no folder, no record, no edition in {EditionArchive.Folder} and no revision of git.");
    }

    private static EditionState ReadPublished(string argument, string folder)
    {
        var file = OutputPath.Combine(folder, Routes.WholeRecord.File);
        try
        {
            return WholeRecord.Read(File.ReadAllText(file));
        }
        catch (Exception e) when (e is FormatException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RefusalException($"'{argument}' is neither the folder of a project, which has a data/datapackage.json, nor a published one, which has an {Routes.WholeRecord.File} that can be read.");
        }
    }

    private static EditionState ReadRecord(string argument, string path)
    {
        var record = GivenFile.Read(path, InputReader.MaxMegabytes);
        var pieces = InputReader.Read(FindPieces(Path.GetDirectoryName(path)!)).Value!;
        var read = EditionArchive.Read(pieces.With([new(EditionArchive.Folder + Path.GetFileName(path), record)]));
        var name = Path.GetFileNameWithoutExtension(path);
        return read.Value!.All.FirstOrDefault(e => e.Name.ToString() == name)
            ?? throw new RefusalException($"'{argument}' is no record of an edition, or its pieces do not stand beside it.");
    }

    /// <summary>The files that a record may name, and none that merely stands beside it.</summary>
    private static IEnumerable<InputEntry> FindPieces(string folder)
    {
        var pieces = Path.Combine(folder, Path.GetFileName(Path.TrimEndingDirectorySeparator(Blob.Folder)));
        return Directory.Exists(pieces)
            ? Directory.EnumerateFiles(pieces).Select(f => new InputEntry(Blob.Folder + Path.GetFileName(f), f, null)).Where(e => EditionArchive.IsBlob(e.Path))
            : [];
    }

    private static EditionState Build(string argument, EditionBuild build, TextWriter error)
    {
        if (build.Found.Count(d => d.Severity == Severity.Error) is > 0 and var count)
            error.WriteLine(
                $"'{PrintableText.Create(argument)}' does not build: {Phrases.Count(count, "error", "errors")}; what it says is compared as far as it is known.");
        return build.State ?? throw new RefusalException($"'{argument}' holds no data package that can be read; call check on it.");
    }
}
