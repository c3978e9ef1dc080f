using System.Text;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Site.Commands.Fixing;

/// <summary>
/// A text with the words of its links corrected, in the format that surrounds them.
/// </summary>
internal static class CorrectedText
{
    /// <summary>
    /// The whole file; null where one of the corrections is for something else than a link's words.
    /// </summary>
    /// <param name="corrections">Several at one place count as the first.</param>
    public static string? Create(SourceText source, IEnumerable<Correction> corrections)
    {
        var text = source.Text;
        // From the last place to the first, so that none moves another.
        foreach (var correction in corrections.DistinctBy(c => (c.Place.Line, c.Place.Column)).OrderByDescending(c => c.Place))
        {
            var offset = source.OffsetOf(correction.Place.Line, correction.Place.Column);
            if (LinkText.Find(text, offset) is not { } link)
                return null;
            text = Replace(source.Path, text, link, correction.Text);
        }

        return text;
    }

    /// <summary>
    /// The bytes of a file that is corrected; line ends and a byte order mark stay. Null as in
    /// <see cref="Create"/>.
    /// </summary>
    public static ReadOnlyMemory<byte>? Encode(InputFiles inputs, string path, IEnumerable<Correction> corrections)
    {
        if (Create(inputs.Read(path).Value!, corrections) is not { } text)
            return null;
        var mark = inputs.Bytes(path).Span.StartsWith(Encoding.UTF8.Preamble)
            ? Encoding.UTF8.Preamble
            : [];
        return (byte[])[.. mark, .. Encoding.UTF8.GetBytes(text)];
    }

    private static string Replace(string path, string text, LinkText link, string words)
    {
        if (link.IsLabel)
            words += $"][{text.Substring(link.Start, link.Length)}";
        if (!path.EndsWith(".csv", StringComparison.Ordinal))
            return text[..link.Start] + words + text[(link.Start + link.Length)..];
        var cell = CsvCell.Find(text, link.Start);
        return text[..cell.Start] + cell.Replace(text, link.Start, link.Length, words) + text[cell.End..];
    }
}
