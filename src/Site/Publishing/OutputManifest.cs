using Standoff.Site.Files;

namespace Standoff.Site.Publishing;

/// <summary>
/// The mark in a published folder: which of its files the last edition put there. All others are
/// somebody's own.
/// </summary>
/// <param name="Files">Paths from the folder, with <c>/</c>, in ordinal order; the mark itself is
/// not among them.</param>
internal sealed record OutputManifest(IReadOnlyCollection<string> Files)
{
    public const string FileName = ".edition";

    private const string Head = "# Files of a published edition. The next one replaces these and leaves all others as they are.";

    /// <summary>
    /// Null where the folder holds none, or one that no edition can have written.
    /// </summary>
    public static OutputManifest? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        // A link that leads nowhere exists to .NET.
        if (!File.Exists(path) || !Path.Exists(RealPath.Resolve(path)) || File.ReadAllLines(path) is not [Head, .. var files] || !files.All(OutputPath.StaysBelow))
            return null;
        // What somebody adds by hand could be a file of theirs.
        var isTouched = files.Zip(files.Skip(1)).Any(pair => string.CompareOrdinal(pair.First, pair.Second) >= 0);
        return isTouched ? null : new OutputManifest(files);
    }

    /// <summary>Of all files below a folder. What <see cref="Write"/> makes of it
    /// <see cref="Read"/> takes where each <see cref="OutputPath.StaysBelow"/>.</summary>
    public static OutputManifest Create(string folder) => new(
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(f => f != FileName)
            .Order(StringComparer.Ordinal),
    ]);

    public void Write(string folder) => File.WriteAllText(
        Path.Combine(folder, FileName),
        string.Concat(Files.Order(StringComparer.Ordinal).Prepend(Head).Select(line => line + "\n")));
}
