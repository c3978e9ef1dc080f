namespace Standoff.Evidence.Rows;

/// <summary>
/// What a name may be that becomes part of a path, of an address and of a link: the id of a row
/// whatever its pattern lets through, the name of a file, a piece of a published path. Every file
/// system and browser takes it, and it means the same to all.
/// </summary>
public static class PathPart
{
    /// <summary>File systems end near 255 bytes, and endings and folders come on top.</summary>
    private const int MaxCharacters = 100;

    /// <summary>
    /// Windows keeps these for devices, in small letters too and with any ending.
    /// </summary>
    private static readonly string[] Devices =
    [
        "con", "prn", "aux", "nul",
        .. Enumerable.Range(0, 10).SelectMany(i => new[] { $"com{i}", $"lpt{i}" }),
    ];

    /// <summary>
    /// What is wrong with a name and what to write instead; null where nothing is. The point of a
    /// series is named <c>SERIES.X</c>.
    /// </summary>
    public static string? FindFault(string name)
    {
        if (name.Length > MaxCharacters)
            return $"it has {name.Length} characters, at most {MaxCharacters} are allowed";
        if (name.Split('.') is var parts && parts.Any(p => p.Length == 0))
            return "a point stands between two other characters";
        if (parts.Any(p => Devices.Contains(p, StringComparer.OrdinalIgnoreCase)))
            return "Windows keeps it for a device";
        return name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? null
            : "write it with letters from a to z, digits, hyphens and underscores, as in 2026-27";
    }
}
