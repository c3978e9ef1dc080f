namespace Standoff.Evidence.Rows;

/// <summary>
/// What a name may be that becomes part of a path, of an address and of a link: the id of a row
/// whatever its pattern lets through, of a chapter, a figure or a finding, a piece of a published
/// path. Every file system and browser takes it, and it means the same to all.
/// </summary>
public static class PathPart
{
    /// <summary>File systems end near 255 bytes, and endings and folders come on top.</summary>
    private const int MaxCharacters = 100;

    /// <summary>For what the site writes before and behind a name, as in <c>part-NAME</c> or <c>NAME.card.png</c>.</summary>
    private const int MaxAddition = 40;

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
    public static string? FindFault(string name) =>
        FindFaultOfPlace(name) ?? (IsDevice(name) ? "Windows keeps it for a device" : null);

    /// <summary>The same of the id of a place on a page, which is the name of no file.</summary>
    public static string? FindFaultOfPlace(string id) => id.Length > MaxCharacters
        ? $"it has {id.Length} characters, at most {MaxCharacters} are allowed"
        : FindFaultOfForm(id);

    /// <summary>
    /// Whether a piece of a published path is a name, or a name with what the site adds.
    /// </summary>
    public static bool IsPublishable(string part) => IsPlace(part) && !IsDevice(part);

    /// <summary>The same of the id of a place on a page.</summary>
    public static bool IsPlace(string id) =>
        id.Length <= MaxCharacters + MaxAddition && FindFaultOfForm(id) is null;

    private static bool IsDevice(string name) =>
        name.Split('.').Any(p => Devices.Contains(p, StringComparer.OrdinalIgnoreCase));

    private static string? FindFaultOfForm(string name)
    {
        if (name.Split('.').Any(p => p.Length == 0))
            return "a point stands between two other characters";
        return name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? null
            : "write it with letters from a to z, digits, hyphens and underscores, as in 2026-27";
    }
}
