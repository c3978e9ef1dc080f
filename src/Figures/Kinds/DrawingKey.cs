using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;

namespace Standoff.Figures.Kinds;

/// <summary>
/// What colours and shapes mean that no label says: samples with their names, in as many lines as
/// they need.
/// </summary>
/// <param name="origin">What in the input the key comes from.</param>
internal sealed class DrawingKey(DrawingSize size, IReadOnlyList<KeyEntry> entries, Place origin)
{
    private const double SwatchPixels = 22;
    private const double GapPixels = 7;
    private const double BetweenPixels = 26;
    private const double BelowPixels = 6;

    private readonly List<List<KeyEntry>> _lines = Lines(size, entries);

    /// <summary>In px, with the room below it; zero where there are no entries.</summary>
    public double Height => _lines.Count == 0 ? 0 : _lines.Count * size.Tick.LinePixels + BelowPixels;

    /// <param name="top">In px.</param>
    public void Draw(Chart chart, double top = 0)
    {
        var baseline = top + 0.85 * size.Tick.LinePixels;
        foreach (var line in _lines)
        {
            var left = 0.5;
            foreach (var entry in line)
            {
                var middle = baseline - 0.33 * size.Tick.SizePixels;
                entry.Paint?.Invoke(chart, new Box(left, middle - 6, left + SwatchPixels, middle + 6));
                var text = left + Indent(entry);
                chart.Write(new Label(entry.Text, text, baseline, TextAnchor.Start, size.Tick, Ink.Muted, origin));
                left += WidthOf(entry, size) + BetweenPixels;
            }

            baseline += size.Tick.LinePixels;
        }
    }

    private static List<List<KeyEntry>> Lines(DrawingSize size, IReadOnlyList<KeyEntry> entries)
    {
        var (lines, left) = (new List<List<KeyEntry>>(), 0d);
        foreach (var entry in entries.SelectMany(e => Parts(size, e)))
        {
            var width = WidthOf(entry, size);
            if (lines.Count == 0 || left + width > size.WidthPixels - 1)
            {
                lines.Add([]);
                left = 0;
            }

            lines[^1].Add(entry);
            left += width + BetweenPixels;
        }

        return lines;
    }

    /// <summary>Words without a sample are broken where they are wider than the drawing.</summary>
    private static IEnumerable<KeyEntry> Parts(DrawingSize size, KeyEntry entry) =>
        entry.Paint is null
            ? size.Lines(entry.Text, size.Tick, size.WidthPixels - 1).Select(t => new KeyEntry(t))
            : [entry];

    private static double WidthOf(KeyEntry entry, DrawingSize size) =>
        Indent(entry) + size.Room(entry.Text, size.Tick);

    private static double Indent(KeyEntry entry) => entry.Paint is null ? 0 : SwatchPixels + GapPixels;
}

/// <param name="Paint">Paints the sample into a box; null for words alone.</param>
internal sealed record KeyEntry(string Text, Action<Chart, Box>? Paint = null);
