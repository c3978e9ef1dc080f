using System.Text.Json;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Evidence.Inputs;

/// <summary>A text in a file of JSON, and where its characters stand in the file.</summary>
/// <param name="start">Of its opening quotation mark, from zero.</param>
public sealed partial class JsonScalar(SourceText source, int start)
{
    /// <summary>Characters of <c>\u0007</c>.</summary>
    private const int LongEscape = 6;

    /// <summary>The first text of the file that reads so; null where there is none.</summary>
    public static JsonScalar? Find(SourceText source, string text) =>
        Written().Matches(source.Text).FirstOrDefault(m => Reads(m.Value, text)) is { } found ? new(source, found.Index) : null;

    /// <param name="offset">In the text, from zero.</param>
    /// <param name="length">Cut at the end of the line.</param>
    public Place At(int offset, int length)
    {
        var position = start + 1;
        for (var seen = 0; seen < offset && position < source.Text.Length; seen++)
            position += EscapeLength(position);
        return source.PlaceAt(position, length);
    }

    /// <summary>Characters that the next one of the text takes in the file.</summary>
    private int EscapeLength(int position) => source.Text[position] != '\\'
        ? 1
        : source.Text[Math.Min(position + 1, source.Text.Length - 1)] == 'u' ? LongEscape : 2;

    private static bool Reads(string written, string text)
    {
        if (!written.Contains('\\', StringComparison.Ordinal))
            return written.AsSpan(1, written.Length - 2).SequenceEqual(text);
        try
        {
            return JsonSerializer.Deserialize<string>(written) == text;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""", RegexOptions.Singleline)]
    private static partial Regex Written();
}
