namespace Standoff.Site.Commands.Creating;

/// <summary>What is added to a project: a file of its own, or lines in one that is there.</summary>
/// <param name="Path">Relative to the project's root, with <c>/</c>.</param>
/// <param name="Text">The whole file as it is then.</param>
/// <param name="Line">The first that is new, from one.</param>
/// <param name="Lines">How many are new.</param>
/// <param name="IsNewFile">Whether there is no such file yet.</param>
internal sealed record Addition(string Path, string Text, int Line, int Lines, bool IsNewFile)
{
    /// <summary>A file of its own.</summary>
    public static Addition File(string path, string text) =>
        new(path, text, 1, text.AsSpan().Count('\n'), IsNewFile: true);

    /// <summary>The new lines.</summary>
    public IEnumerable<string> Added =>
        Text.Split('\n').Skip(Line - 1).Take(Lines).Select(l => l.TrimEnd('\r'));

    /// <summary>Lines in a file that is there, with the line ends that it has.</summary>
    /// <param name="text">Of the file.</param>
    /// <param name="before">The line before which they stand, from one; one behind the last for the
    /// end.</param>
    /// <param name="added">Without line ends.</param>
    public static Addition Insert(
        string path, string text, int before, IReadOnlyList<string> added)
    {
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var offset = 0;
        for (var line = 1; line < before && offset < text.Length; line++)
        {
            var next = text.IndexOf('\n', offset);
            offset = next < 0 ? text.Length : next + 1;
        }

        var closed = offset > 0 && text[offset - 1] != '\n' ? end : "";
        var block = string.Concat(added.Select(l => l + end));
        return new(
            path,
            text[..offset] + closed + block + text[offset..],
            before,
            added.Count,
            IsNewFile: false);
    }
}
