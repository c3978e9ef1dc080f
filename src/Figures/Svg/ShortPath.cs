using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Standoff.Figures.Geometry;

namespace Standoff.Figures.Svg;

/// <summary>
/// A path of straight lines in fewer characters: corners that a reader cannot see go, the others are
/// written in tenths of a pixel, each by its distance from the one before.
/// </summary>
internal static partial class ShortPath
{
    /// <summary>How far from the line a corner lies that goes, in pixels.</summary>
    private const double TolerancePixels = 0.1;

    /// <param name="path">With the commands M, L, H, V and Z.</param>
    public static string Write(string path) => Write(Read(path));

    public static string Write(IEnumerable<Line> lines)
    {
        var written = new StringBuilder();
        var at = default(Tenths);
        foreach (var line in lines)
        {
            var corners = Simplify(line.Corners).Select(Tenths.Of).ToList();
            written.Append(written.Length == 0 ? 'M' : 'm').Append(Pair(corners[0] - at));
            at = corners[0];
            var last = 'm';
            foreach (var corner in corners.Skip(1).Where(c => c != at || corners.Count == 2))
            {
                var step = corner - at;
                var command = step.X == 0 ? 'v' : step.Y == 0 ? 'h' : 'l';
                var text = command switch { 'v' => Text(step.Y), 'h' => Text(step.X), _ => Pair(step) };
                written.Append(command != last ? command.ToString() : text[0] == '-' ? "" : " ").Append(text);
                (at, last) = (corner, command);
            }

            if (line.IsClosed)
            {
                written.Append('z');
                at = corners[0];
            }
        }

        return written.ToString();
    }

    public static IReadOnlyList<Line> Read(string path)
    {
        var lines = new List<Line>();
        foreach (Match command in Commands().Matches(path))
        {
            var numbers = command.Groups["numbers"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToList();
            var letter = command.Value[0];
            if (letter == 'M')
                lines.Add(new Line([new Point(numbers[0], numbers[1])], IsClosed: false));
            else if (letter == 'Z')
                lines[^1] = lines[^1] with { IsClosed = true };
            else
                lines[^1].Corners.Add(Next(letter, numbers, lines[^1].Corners[^1]));
        }

        return lines;
    }

    private static Point Next(char letter, List<double> numbers, Point before) => letter switch
    {
        'H' => before with { X = numbers[0] },
        'V' => before with { Y = numbers[0] },
        _ => new Point(numbers[0], numbers[1]),
    };

    /// <summary>Ramer 1972, Douglas and Peucker 1973: the corner farthest from the line stays.</summary>
    private static List<Point> Simplify(List<Point> corners)
    {
        if (corners.Count < 3)
            return corners;
        var (first, last) = (corners[0], corners[^1]);
        var farthest = Enumerable.Range(1, corners.Count - 2).MaxBy(i => Distance(corners[i], first, last));
        return Distance(corners[farthest], first, last) <= TolerancePixels
            ? [first, last]
            : [.. Simplify(corners[..(farthest + 1)]), .. Simplify(corners[farthest..]).Skip(1)];
    }

    /// <summary>From the line through two points, or from the point where they are the same.</summary>
    private static double Distance(Point point, Point from, Point to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt(x * x + y * y);
        var (dx, dy) = (point.X - from.X, point.Y - from.Y);
        return length == 0 ? Math.Sqrt(dx * dx + dy * dy) : Math.Abs(x * dy - y * dx) / length;
    }

    private static string Pair(Tenths step)
    {
        var (x, y) = (Text(step.X), Text(step.Y));
        return y[0] == '-' ? x + y : $"{x} {y}";
    }

    /// <summary>Without a zero before the point.</summary>
    private static string Text(int tenths)
    {
        var text = (tenths / 10.0).ToString("#.#", CultureInfo.InvariantCulture);
        return text.Length == 0 ? "0" : text;
    }

    [GeneratedRegex("[MLHVZ](?<numbers>[^MLHVZ]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Commands();

    /// <summary>Corners joined by straight lines.</summary>
    public sealed record Line(List<Point> Corners, bool IsClosed);

    /// <summary>A point or a step in tenths of a pixel.</summary>
    private readonly record struct Tenths(int X, int Y)
    {
        public static Tenths Of(Point point) => new(Round(point.X), Round(point.Y));

        public static Tenths operator -(Tenths to, Tenths from) => new(to.X - from.X, to.Y - from.Y);

        private static int Round(double pixels) => (int)Math.Round(pixels * 10, MidpointRounding.AwayFromZero);
    }
}
