namespace Standoff.Figures.Lettering;

/// <summary>Breaks a text into lines.</summary>
internal static class TextWrap
{
    /// <summary>
    /// As few lines as fit, then as even as may be; a word that is too long stands alone.
    /// </summary>
    public static IReadOnlyList<string> Lines(string text, TextStyle style, double widthPixels)
    {
        var greedy = Greedy(text, style, widthPixels);
        if (greedy.Count == 1)
            return greedy;
        for (var width = widthPixels / 2; width < widthPixels; width += 4)
        {
            var even = Greedy(text, style, width);
            if (even.Count == greedy.Count && even.All(l => ChartFont.Width(l, style) <= widthPixels))
                return even;
        }

        return greedy;
    }

    private static List<string> Greedy(string text, TextStyle style, double widthPixels)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && ChartFont.Width($"{lines[^1]} {word}", style) <= widthPixels)
                lines[^1] = $"{lines[^1]} {word}";
            else
                lines.Add(word);
        }

        return lines;
    }
}
