namespace Standoff.Site.Publishing;

/// <summary>Where a path leads once every link on the way has been followed.</summary>
internal static class RealPath
{
    /// <summary>What Linux follows before it calls a path a loop.</summary>
    private const int MaxLinks = 40;

    /// <summary>
    /// Absolute, without a separator at its end; parts that do not exist stay as they are written.
    /// </summary>
    /// <exception cref="IOException">Its links lead back to themselves.</exception>
    public static string Resolve(string path) => Resolve(path, 0);

    /// <summary>
    /// Whether a path is a folder or lies below it; both absolute and without links.
    /// </summary>
    public static bool IsWithin(string path, string folder) =>
        path.Equals(folder, Comparison)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Comparison);

    private static StringComparison Comparison =>
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private static string Resolve(string path, int links)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var resolved = Path.GetPathRoot(full)!;
        foreach (var part in full[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(resolved, part);
            if (new DirectoryInfo(next).LinkTarget is not { } target)
                resolved = next;
            else if (links == MaxLinks)
                throw new IOException($"The links of '{path}' lead back to themselves.");
            else
                resolved = Resolve(Path.Combine(resolved, target), ++links);
        }

        return resolved;
    }
}
