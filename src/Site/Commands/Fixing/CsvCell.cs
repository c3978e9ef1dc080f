namespace Standoff.Site.Commands.Fixing;

/// <summary>A cell of a CSV file as it is written there (RFC 4180).</summary>
/// <param name="Start">From zero, its opening quotation mark included.</param>
/// <param name="End">Behind its last character.</param>
internal readonly record struct CsvCell(int Start, int End, bool IsQuoted)
{
    /// <summary>The cell that holds a character.</summary>
    /// <param name="offset">From zero.</param>
    public static CsvCell Find(string text, int offset)
    {
        var (start, isQuoted) = (0, text.StartsWith('"'));
        while (true)
        {
            var end = FindEnd(text, start, isQuoted);
            if (offset <= end || end >= text.Length)
                return new CsvCell(start, end, isQuoted);
            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
            isQuoted = start < text.Length && text[start] == '"';
        }
    }

    /// <summary>
    /// The cell with other words in the place of some of its own, quoted where they need it.
    /// </summary>
    /// <param name="start">Of the words that go, in the file, from zero.</param>
    public string Replace(string text, int start, int length, string words)
    {
        var (before, after) = (text[Start..start], text[(start + length)..End]);
        if (IsQuoted)
            return before + words.Replace("\"", "\"\"", StringComparison.Ordinal) + after;
        var cell = before + words + after;
        return cell.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static int FindEnd(string text, int start, bool isQuoted)
    {
        var i = start;
        if (isQuoted)
        {
            for (i++; i < text.Length && (text[i] != '"' || (i + 1 < text.Length && text[i + 1] == '"')); i++)
                i += text[i] == '"' ? 1 : 0;
        }

        var end = i < text.Length ? text.AsSpan(i).IndexOfAny(",\r\n") : -1;
        return end < 0 ? text.Length : i + end;
    }
}
