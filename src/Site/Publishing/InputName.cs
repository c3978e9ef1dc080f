using Standoff.Evidence.Inputs;

namespace Standoff.Site.Publishing;

/// <summary>
/// Tells the files that an edition is made from, by their names, from those that systems and
/// editors leave beside them.
/// </summary>
internal static class InputName
{
    /// <summary>For writers alone.</summary>
    private const string WritersGuide = ChapterPath.WritersGuide;

    /// <summary>Written by Windows, and by Vim to try whether it may write.</summary>
    private static readonly string[] Junk = ["Thumbs.db", "ehthumbs.db", "desktop.ini", "Icon\r", "4913", "__MACOSX"];

    /// <summary>
    /// Of copies that editors and merge tools keep, and of files that are still being written.
    /// </summary>
    private static readonly string[] JunkEndings = ["~", ".bak", ".tmp", ".temp", ".swp", ".swo", ".orig", ".rej", ".part", ".crdownload"];

    private static readonly string[] FileEndings = [".csv", ".md", ".json", ".txt", ".lock"];

    /// <summary>Hidden files and folders are the editor's or the system's too.</summary>
    /// <param name="path">Relative to the project's root, with <c>/</c>.</param>
    public static bool IsInput(string path) =>
        path != WritersGuide && !path.Split('/').Any(IsJunk);

    /// <summary>Whether only a file has such a name.</summary>
    public static bool IsOfFile(string path) =>
        FileEndings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static bool IsJunk(string name) =>
        name.StartsWith('.')
        || name.StartsWith("~$", StringComparison.Ordinal)
        || (name.StartsWith('#') && name.EndsWith('#'))
        || Junk.Contains(name, StringComparer.OrdinalIgnoreCase)
        || JunkEndings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
