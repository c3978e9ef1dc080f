using Standoff.Evidence.Rows;

namespace Standoff.Site.Files;

/// <summary>
/// Paths of an edition's files. They are made from ids that authors choose, so every path goes
/// through here before it meets a disk.
/// </summary>
public static class OutputPath
{
    /// <summary>
    /// Whole paths that hosts ask for and that no id can make, since it begins with no point: GitHub
    /// Pages publishes a folder as it is where it finds the first.
    /// </summary>
    private static readonly string[] OfHosts = [".nojekyll"];

    /// <summary>
    /// Whether a path stays below the folder that it is joined to and means the same to every
    /// file system and browser: each of its parts is a <see cref="PathPart"/>, or it is one that
    /// hosts ask for.
    /// </summary>
    /// <param name="path">Relative, with <c>/</c>.</param>
    public static bool IsSafe(string path) =>
        OfHosts.Contains(path) || path.Split('/').All(PathPart.IsPublishable);

    /// <summary>The file of an edition in a folder on disk.</summary>
    /// <param name="path">Relative, with <c>/</c>.</param>
    /// <exception cref="ArgumentException">The path is not safe.</exception>
    public static string Combine(string folder, string path) => IsSafe(path)
        ? Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar))
        : throw new ArgumentException($"'{path}' is no path of a published file.", nameof(path));

    /// <summary>
    /// Whether a path of somebody's choice names a file below the folder that it is joined to and
    /// fits into a line: any name that this system takes, hidden ones and those with spaces or
    /// accents too.
    /// </summary>
    /// <param name="path">Relative, with <c>/</c>.</param>
    public static bool StaysBelow(string path) => path.Split('/').All(IsStep);

    /// <summary>The file of somebody's choice in a folder on disk.</summary>
    /// <param name="path">Relative, with <c>/</c>.</param>
    /// <exception cref="ArgumentException">The path leaves the folder or breaks a line.</exception>
    public static string Below(string folder, string path) => StaysBelow(path)
        ? Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar))
        : throw new ArgumentException($"'{path}' is no path below a folder.", nameof(path));

    private static bool IsStep(string part) =>
        part is not ("" or "." or "..") && !part.Contains('\\', StringComparison.Ordinal) && !part.Any(char.IsControl) && !Path.IsPathRooted(part);
}
