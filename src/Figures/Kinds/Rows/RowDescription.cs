using System.Text;
using Standoff.Figures.Words;

namespace Standoff.Figures.Kinds.Rows;

/// <summary>
/// The rows in words: what is compared and from where to where, each value, the order, and what
/// lies beyond the level.
/// </summary>
internal static class RowDescription
{
    public static string Write(RowChart chart)
    {
        var values = chart.Rows.SelectMany(r => r.Values).ToList();
        var (least, most) = (values.MinBy(v => v.Value)!, values.MaxBy(v => v.Value)!);
        var grouped = chart.Groups.Count > 1
            ? $" in {SentenceParts.Count(chart.Groups.Count, "group", "groups")}"
            : "";
        var text = new StringBuilder($"{chart.Axis.Label}: {SentenceParts.Count(chart.Rows.Count, "row", "rows")}{grouped}, from {chart.Write(least)} ({NameOf(least, chart)}) to {chart.Write(most)} ({NameOf(most, chart)}).");
        if (chart.Scale.IsLog)
            text.Append(" The scale goes up in powers of ten.");
        foreach (var group in chart.Groups)
        {
            text.Append(group.Name is { } name ? $" {name.Text}: " : " ");
            text.AppendJoin("; ", group.Rows.Select(r => Row(r, chart))).Append('.');
        }

        text.Append(Order(chart));
        if (chart.Series.Count > 1)
            text.Append(Gaps(chart));
        if (chart.Level is { } level)
            text.Append(Beyond(chart, level));
        return text.ToString();
    }

    private static string NameOf(RowValue value, RowChart chart)
    {
        var row = chart.Rows.First(r => r.Values.Contains(value));
        return chart.Series.Count > 0
            ? $"{row.Label}, {chart.Series[row.Values.ToList().IndexOf(value)].Label}"
            : row.Label;
    }

    private static string Row(ValueRow row, RowChart chart)
    {
        if (chart.Series.Count > 0)
            return $"{row.Label}: {SentenceParts.List([.. row.Values.Select((v, i) => $"{chart.Series[i].Label} {chart.Write(v)}")])}";
        var value = row.Values[0];
        var range = value.HasRange
            ? $" ({chart.Write(value.Low, value.Quantity)} to {chart.Write(value.High, value.Quantity)})"
            : "";
        return $"{row.Label} {chart.Write(value)}{range}";
    }

    /// <summary>Nothing where the rows neither rise nor fall.</summary>
    private static string Order(RowChart chart)
    {
        if (chart.Rows.Count < 3)
            return "";
        var steps = chart.Groups.SelectMany(g => g.Rows.Zip(g.Rows.Skip(1), (a, b) => Math.Sign(b.Values[0].Value - a.Values[0].Value)))
            .ToList();
        var within = chart.Groups.Count > 1 ? "Within each group the" : "The";
        return steps.Count > 0 && steps.All(s => s >= 0) ? $" {within} rows rise from top to bottom."
            : steps.Count > 0 && steps.All(s => s <= 0) ? $" {within} rows fall from top to bottom."
            : "";
    }

    private static string Gaps(RowChart chart)
    {
        static double Size(ValueRow row, bool isRatio) => isRatio
            ? row.Values.Max(v => v.Value) / row.Values.Min(v => v.Value)
            : row.Values.Max(v => v.Value) - row.Values.Min(v => v.Value);
        var widest = chart.Rows.MaxBy(r => Size(r, chart.Scale.IsLog))!;
        return chart.Rows.Count > 1 ? $" The values lie farthest apart in “{widest.Label}”." : "";
    }

    private static string Beyond(RowChart chart, ReferenceLine level)
    {
        var above = chart.Rows.SelectMany(r => r.Values).Where(v => v.Value > level.Value).ToList();
        var name = $"“{level.Label}” ({chart.Write(level)})";
        return above.Count == 0 ? $" No value lies above {name}."
            : above.Count == chart.Rows.Sum(r => r.Values.Count) ? $" All values lie above {name}."
            : $" Above {name} lie {SentenceParts.List([.. above.Select(v => NameOf(v, chart))])}.";
    }
}
