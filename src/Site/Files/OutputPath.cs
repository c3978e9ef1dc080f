namespace Standoff.Site.Files;

/// <summary>
/// Paths of an edition's files. They are made from ids that authors choose, so every path goes
/// through here before it meets a disk.
/// </summary>
public static class OutputPath
{
    /// <summary>Of one part between two slashes; file systems allow 255 bytes.</summary>
    private const int MaxPartLength = 200;

    /// <summary>
    /// Whether a path stays below the folder that it is joined to and means the same to every
    /// file system and browser: parts of ASCII letters, digits, <c>-</c>, <c>_</c> and <c>.</c>,
    /// none of them empty or of points alone.
    /// </summary>
    /// <param name="path">Relative, with <c>/</c>.</param>
    public static bool IsSafe(string path) => path.Split('/').All(IsSafePart);

    /// <summary>The file of an edition in a folder on disk.</summary>
    /// <param name="path">Relative, with <c>/</c>.</param>
    /// <exception cref="ArgumentException">The path is not safe.</exception>
    public static string Combine(string folder, string path) => IsSafe(path)
        ? Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar))
        : throw new ArgumentException($"'{path}' is no path of a published file.", nameof(path));

    private static bool IsSafePart(string part) =>
        part.Length is > 0 and <= MaxPartLength
        && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
        && part.Any(c => c != '.')
        && !part.EndsWith('.');
}
