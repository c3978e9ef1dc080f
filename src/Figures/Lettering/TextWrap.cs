namespace Standoff.Figures.Lettering;

/// <summary>Breaks a text into lines.</summary>
internal static class TextWrap
{
    /// <summary>
    /// As few lines as fit, then as even as may be; a word that is too long stands alone.
    /// </summary>
    public static IReadOnlyList<string> Lines(string text, TextStyle style, double widthPixels)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // Each word is measured once: the width of a line is what its words and spaces have.
        var widths = Array.ConvertAll(words, w => ChartFont.Width(w, style));
        var space = ChartFont.Width(" ", style);
        var greedy = Greedy(widths, space, widthPixels);
        if (greedy.Count > 1)
        {
            for (var width = widthPixels / 2; width < widthPixels; width += 4)
            {
                var even = Greedy(widths, space, width);
                if (even.Count == greedy.Count && even.TrueForAll(l => l.WidthPixels <= widthPixels))
                    return Join(words, even);
            }
        }

        return Join(words, greedy);
    }

    private static List<Line> Greedy(double[] widths, double space, double widthPixels)
    {
        var lines = new List<Line>();
        for (var i = 0; i < widths.Length; i++)
        {
            if (lines.Count > 0 && lines[^1].WidthPixels + space + widths[i] is var longer && longer <= widthPixels)
                lines[^1] = new(lines[^1].Start, longer);
            else
                lines.Add(new(i, widths[i]));
        }

        return lines;
    }

    private static IReadOnlyList<string> Join(string[] words, List<Line> lines) =>
    [
        .. lines.Select((l, i) => string.Join(' ', words[l.Start..(i + 1 < lines.Count ? lines[i + 1].Start : words.Length)])),
    ];

    /// <param name="Start">The index of its first word.</param>
    private readonly record struct Line(int Start, double WidthPixels);
}
