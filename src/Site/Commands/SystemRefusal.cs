using System.Text.RegularExpressions;

namespace Standoff.Site.Commands;

/// <summary>Says what the disk or the system refused, and what to do about it.</summary>
internal static partial class SystemRefusal
{
    private const int NoSpaceOfUnix = 28, NoSpaceOfWindows = 112, ReadOnlyOfUnix = 30, ReadOnlyOfWindows = 19;

    private const int CodeMask = 0xFFFF;

    /// <summary>One or two sentences; no names of files that are gone when they are read.</summary>
    public static string Tell(Exception refusal)
    {
        var place = FindPath(refusal.Message) is { } path ? $"'{Lasting(path)}'" : "The place";
        return (refusal.HResult & CodeMask) switch
        {
            NoSpaceOfUnix or NoSpaceOfWindows => $"The disk of {place} is full; what stood there stays. Make room and call again.",
            ReadOnlyOfUnix or ReadOnlyOfWindows => $"{place} lies on a disk that may only be read; name another folder, or let it be written.",
            _ => refusal is UnauthorizedAccessException
                ? $"Access to {place} is denied; give yourself the right to it, or name another folder."
                : $"The system does not allow this: {refusal.Message.TrimEnd('.')}. Mend that, or name another place, and call again.",
        };
    }

    private static string? FindPath(string message) =>
        Quoted().Match(message) is { Success: true } found ? found.Groups[1].Value : null;

    /// <summary>The folder of what the program keeps only while it works.</summary>
    private static string Lasting(string path)
    {
        while (Passing().IsMatch(Path.GetFileName(path)) && Path.GetDirectoryName(path) is { Length: > 0 } folder)
            path = folder;
        if (path.Split(Path.DirectorySeparatorChar) is var parts && Array.FindIndex(parts, p => Passing().IsMatch(p)) is > 0 and var at)
            return string.Join(Path.DirectorySeparatorChar, parts[..at]);
        return path;
    }

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();

    /// <summary>A workshop, or a file that is to take another's place.</summary>
    [GeneratedRegex(@"^\.(edition-.+|[a-z0-9]{8}\.[a-z0-9]{3})\z")]
    private static partial Regex Passing();
}
