using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Kinds.Rows;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;

namespace Standoff.Figures.Kinds.Bars;

/// <summary>
/// Bars from zero with their values at their ends; several of a row lie below each other and are
/// named at the ends of the first.
/// </summary>
internal sealed class BarsPlot(DrawingSize size, RowChart rows) : RowPlot(size, rows)
{
    private const double BetweenPixels = 4;

    /// <summary>Of the fills of the bars of a row: full, pale, empty.</summary>
    private static readonly int[] Shades = [100, 30, 0];

    private double BarHeight =>
        (Rows.Series.Count > 1, Size.IsWide) switch { (false, true) => 26, (false, false) => 22, _ => 20 };

    protected override double MarkHeight(ValueRow row) =>
        row.Values.Count * (BarHeight + BetweenPixels) - BetweenPixels;

    protected override IEnumerable<(double Value, double Width, bool IsLeft)> Texts(ValueRow row) => row.Values.Select((v, i) =>
        (v.Value, Size.Room(Rows.Write(v), Size.Note.Bold) + NameWidth(row, i), IsLeft: v.Value < 0));

    protected override void DrawMarks(Chart chart, ValueRow row, double top)
    {
        var zero = chart.X!.ToPixels(0);
        for (var i = 0; i < row.Values.Count; i++, top += BarHeight + BetweenPixels)
        {
            var value = row.Values[i];
            var end = chart.X.ToPixels(value.Value);
            chart.Bar(new Box(Math.Min(zero, end), top, Math.Max(zero, end), top + BarHeight), Fill(value.Role, i), Ink.Of(value.Role));
            var name = Rows.Series.Count > 0 ? $"{row.Label}, {Rows.Series[i].Label}" : row.Label;
            chart.Shown.Add(new ValueMark(name, value.Quantity.Id, null, end, top + BarHeight / 2));
            WriteEnd(chart, row, i, end, top + BarHeight / 2);
        }
    }

    private static Ink Fill(ColourRole role, int series) =>
        Shades[series] == 0 ? Ink.Paper : Ink.Of(role, Shades[series]);

    private void WriteEnd(Chart chart, ValueRow row, int series, double end, double middle)
    {
        var value = row.Values[series];
        var (side, anchor) = value.Value < 0 ? (-1, TextAnchor.End) : (1, TextAnchor.Start);
        var text = new Label(
            Rows.Write(value), end + side * TextGapPixels, Label.BaselineAround(middle, Size.Note), anchor, Size.Note.Bold, Ink.Text, value.Origin);
        chart.Write(text);
        if (IsNamed(row))
        {
            var x = end + side * (2 * TextGapPixels + text.WidthPixels);
            chart.Write(new Label(
                Rows.Series[series].Label, x, text.Baseline, anchor, Size.Strong, Ink.Of(value.Role), Rows.Series[series].Origin));
        }
    }

    private bool IsNamed(ValueRow row) => Rows.Series.Count > 0 && row == Rows.Rows[0];

    private double NameWidth(ValueRow row, int series) =>
        IsNamed(row) ? TextGapPixels + Size.Room(Rows.Series[series].Label, Size.Strong) : 0;
}
