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
        OfHosts.Contains(path) || path.Split('/').All(part => PathPart.FindFault(part) is null);

    /// <summary>The file of an edition in a folder on disk.</summary>
    /// <param name="path">Relative, with <c>/</c>.</param>
    /// <exception cref="ArgumentException">The path is not safe.</exception>
    public static string Combine(string folder, string path) => IsSafe(path)
        ? Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar))
        : throw new ArgumentException($"'{path}' is no path of a published file.", nameof(path));
}
