using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Standoff.Site.Tests;

/// <summary>The inputs of a report with another value of one fact.</summary>
internal static partial class MovedFact
{
    private const string Path = "data/facts.csv";

    /// <summary>
    /// The row keeps its range, and an end takes the value along that lies beyond it.
    /// </summary>
    /// <param name="value">Within the row's limits.</param>
    public static Dictionary<string, ReadOnlyMemory<byte>> WithRange(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> report, string fact, double value) => Rewrite(report, fact, row =>
    {
        string End(string name, Func<double, double, double> choose) =>
            row.Groups[name].Length == 0 ? "" : Text(choose(value, Number(row, name, value)));
        Assert.InRange(
            value, Number(row, "min", double.MinValue), Number(row, "max", double.MaxValue));
        return $"{row.Groups["before"].Value}{Text(value)},{End("low", Math.Min)},{End("high", Math.Max)},{row.Groups["limits"].Value}{row.Groups["shape"].Value}{row.Groups["after"].Value}";
    });

    /// <summary>The row has the value in every draw.</summary>
    /// <param name="value">Within the row's limits.</param>
    public static Dictionary<string, ReadOnlyMemory<byte>> InEveryDraw(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> report, string fact, double value) =>
        Rewrite(report, fact, row => $"{row.Groups["before"].Value}{Text(value)},,,{row.Groups["limits"].Value}fixed{row.Groups["after"].Value}");

    private static Dictionary<string, ReadOnlyMemory<byte>> Rewrite(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> report, string fact, Func<Match, string> rewrite)
    {
        var inputs = report.ToDictionary(StringComparer.Ordinal);
        var lines = Encoding.UTF8.GetString(inputs[Path].Span).Split('\n');
        var index = Array.FindIndex(
            lines, l => l.StartsWith(fact + ",", StringComparison.Ordinal));
        var row = Row().Match(lines[index]);
        Assert.True(row.Success, lines[index]);
        lines[index] = rewrite(row);
        inputs[Path] = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        return inputs;
    }

    private static double Number(Match row, string name, double otherwise) =>
        row.Groups[name].Length == 0
            ? otherwise
            : double.Parse(row.Groups[name].Value, CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    [GeneratedRegex("""^(?<before>[a-z0-9_]+,[a-z-]+,("([^"]|"")*"|[^",]*),)(?<value>[^,]*),(?<low>[^,]*),(?<high>[^,]*),(?<limits>(?<min>[^,]*),(?<max>[^,]*),)(?<shape>[^,]*)(?<after>,.*)$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}
