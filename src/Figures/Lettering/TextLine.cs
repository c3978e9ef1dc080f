using Standoff.Figures.Colours;

namespace Standoff.Figures.Lettering;

/// <summary>A line of text that has no place yet.</summary>
internal sealed record TextLine(string Text, TextStyle Style, Ink Ink)
{
    /// <summary>
    /// The line alone; then, where it has several words, broken in two, in three, and in as many as
    /// it has words.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<TextLine>> Ways()
    {
        var width = ChartFont.Width(Text, Style);
        return [.. new[] { 1, 0.6, 0.42, 0 }.Select(share => TextWrap.Lines(Text, Style, share * width + 1))
            .DistinctBy(l => l.Count).Select(lines => lines.Select(l => this with { Text = l }).ToList())];
    }
}
