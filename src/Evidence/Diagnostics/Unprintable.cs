using System.Buffers;

namespace Standoff.Evidence.Diagnostics;

/// <summary>
/// Characters that a terminal, a feed or a browser obeys instead of showing them: controls, marks
/// that turn the direction of the text around them, and what is no character.
/// </summary>
internal static class Unprintable
{
    private static readonly char[] Directions = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];

    private static readonly char[] Separators = ['\u2028', '\u2029'];

    private static readonly char[] NoCharacters = ['\uFFFE', '\uFFFF'];

    private static readonly char[] AllControls = [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(char.IsControl)];

    /// <summary>Controls but tabs and line ends: no page and no feed holds them.</summary>
    public static SearchValues<char> Controls { get; } = SearchValues.Create([.. AllControls.Except(['\t', '\n', '\r'])]);

    private static readonly SearchValues<char> InLines = SearchValues.Create([.. AllControls, .. Directions, .. Separators, .. NoCharacters]);

    /// <summary>One line in which each of them is named: <c>\u0007</c>.</summary>
    public static string Escape(string text) =>
        text.AsSpan().ContainsAny(InLines)
            ? string.Concat(text.Select(c => InLines.Contains(c) ? $"\\u{(int)c:X4}" : c.ToString()))
            : text;
}
