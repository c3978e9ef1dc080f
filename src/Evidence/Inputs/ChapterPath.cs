namespace Standoff.Evidence.Inputs;

/// <summary>
/// Chapters are the Markdown files right below <c>content/</c>; the name of the file is the id by
/// which rows of <c>data/</c> belong to one, and its address.
/// </summary>
public static class ChapterPath
{
    private const string Folder = "content/";
    private const string Extension = ".md";

    /// <summary>Explains how chapters are written and is none.</summary>
    public const string WritersGuide = "content/README.md";

    /// <param name="path">Relative to the project's root, with <c>/</c>.</param>
    public static bool IsChapter(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal)
        && path.EndsWith(Extension, StringComparison.Ordinal)
        && path.IndexOf('/', Folder.Length) < 0
        && path != WritersGuide;

    /// <summary>Of all chapters among some files, in the order of their paths.</summary>
    public static IEnumerable<string> FindIds(InputFiles files) =>
        files.Paths.Where(IsChapter).Select(IdOf);

    /// <param name="path">Of a chapter.</param>
    public static string IdOf(string path) => path[Folder.Length..^Extension.Length];
}
