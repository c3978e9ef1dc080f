using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;

namespace Standoff.Figures.Kinds.Echo;

/// <summary>
/// Draws a row a report: a full dot for an original, a hollow one for a relay, indented below what
/// it repeats and joined to it; publisher, date, and whether we have read it, strong where we have
/// not.
/// </summary>
/// <param name="origin">Of the fact.</param>
internal sealed class EchoPlot(DrawingSize size, IReadOnlyList<EchoRow> rows, Place origin)
{
    private const double DotPixels = 13;
    private const double TopPixels = 4;

    private double Indent => size.IsWide ? 64 : 34;

    private double RowHeight => size.IsWide ? 34 : 2 * size.Note.LinePixels + 10;

    /// <summary>Of the second column of a wide drawing.</summary>
    private double DateLeft =>
        40 + rows.Max(r => Left(r) + size.Room(r.Source.Document.Publisher, size.Strong));

    public Chart Draw()
    {
        var height = TopPixels + rows.Count * RowHeight;
        var chart = new Chart(size, height, new Box(0, 0, size.WidthPixels, height), null, null);
        for (var i = 0; i < rows.Count; i++)
            Join(chart, rows[i], i);
        for (var i = 0; i < rows.Count; i++)
            DrawRow(chart, rows[i], Middle(i));
        return chart;
    }

    private double Middle(int index) =>
        TopPixels + index * RowHeight + (size.IsWide ? RowHeight / 2 : size.Note.LinePixels / 2);

    private double Dot(EchoRow row) => DotPixels / 2 + 2 + row.Depth * Indent;

    private double Left(EchoRow row) => Dot(row) + DotPixels / 2 + 10;

    /// <summary>Down from what is repeated, then to the right.</summary>
    private void Join(Chart chart, EchoRow row, int index)
    {
        if (row.Above is not { } above)
            return;
        var (x, y) = (Dot(above), Middle(index));
        chart.Line([(x, Middle(rows.ToList().IndexOf(above))), (x, y), (Dot(row), y)], Ink.Axis, 1.5);
    }

    private void DrawRow(Chart chart, EchoRow row, double middle)
    {
        var (ink, isOriginal) = (Ink.Of(ColourRole.Reported), row.Above is null);
        chart.Dot(Dot(row), middle, DotPixels, isOriginal ? ink : Ink.Paper, ink);
        chart.Write(new Label(
            row.Source.Document.Publisher, Left(row), Label.BaselineAround(middle, size.Strong), TextAnchor.Start, size.Strong, Ink.Text, origin));
        var (x, baseline) = size.IsWide
            ? (DateLeft, Label.BaselineAround(middle, size.Note))
            : (Left(row), Label.BaselineAround(middle, size.Note) + size.Note.LinePixels);
        var (style, inkOfNote) = row.Source.IsRead ? (size.Note, Ink.Muted) : (size.Note.Bold, Ink.Text);
        chart.Write(new Label(Note(row), x, baseline, TextAnchor.Start, style, inkOfNote, origin));
    }

    private static string Note(EchoRow row)
    {
        var known = row.Source.IsRead ? "read" : "not read";
        return row.Date.Length == 0 ? known : $"{row.Date}, {known}{(row.Above is null ? ", the original" : "")}";
    }
}
