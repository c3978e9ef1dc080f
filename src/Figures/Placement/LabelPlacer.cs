using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;

namespace Standoff.Figures.Placement;

/// <summary>
/// Finds places for the labels of a drawing, all together: each as near to its point as may be, clear of
/// lines, marks and the others. Every label has candidates, each with a cost; <see cref="LabelSearch"/>
/// chooses among them.
/// </summary>
/// <param name="bounds">What no label may leave.</param>
/// <param name="widening">By how much other faces may widen labels.</param>
internal sealed class LabelPlacer(Box bounds, double widening = 1)
{
    /// <summary>From other texts and from lines, where that can be had.</summary>
    private const double GapPixels = 6;

    /// <summary>From a name on its line to other texts: nearer, the two would read as one.</summary>
    private const double NamePixels = 12;

    /// <summary>From lines, where nothing better can be had.</summary>
    private const double TightPixels = 1.5;

    /// <summary>Between a point and its label; farther than this a line joins them.</summary>
    private const double FarPixels = 16;

    /// <summary>Nearer than this to another point, a text seems to be that one's, led or not.</summary>
    private const double OthersPixels = 12;

    /// <summary>Points that stand for a line when room is measured.</summary>
    private const int Samples = 40;

    /// <summary>Candidates that are kept of each label; more change nothing that can be seen.</summary>
    private const int MaxCandidates = 60;

    /// <summary>
    /// Of a text on a faint line: as much as a step away from its point, less than a leader.
    /// </summary>
    private const double FaintCost = 2.5;

    /// <summary>Of each further way to break a text.</summary>
    private const double BreakCost = 8;

    /// <summary>To where a label may move, in order of preference: the side of the point, right and down positive.</summary>
    private static readonly (int X, int Y)[] Directions =
        [(1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1), (0, -1), (0, 1)];

    private static readonly double[] Reaches = [1, 1.5, 2, 3, 4, 5, 6, 8];

    private readonly List<Box> _boxes = [];
    private readonly List<IReadOnlyList<Point>> _lines = [];
    private readonly List<IReadOnlyList<Point>> _faint = [];
    private readonly List<PlacedText> _asked = [];

    public void Avoid(Box box) => _boxes.Add(box);

    public void Avoid(IReadOnlyList<Point> line) => _lines.Add(line);

    /// <summary>Rather beside a faint line than on it.</summary>
    public void Shun(IReadOnlyList<Point> line) => _faint.Add(line);

    /// <summary>The faint lines behind the marks of a drawing.</summary>
    public void Shun(Chart chart)
    {
        foreach (var line in chart.Grids.SelectMany(chart.LinesOf))
            Shun(line);
    }

    /// <summary>Asks for a text beside one of some points. A line of its own joins them where it must stand far off.</summary>
    /// <param name="ways">The text in one line, in two …, in order of preference; at least one.</param>
    /// <param name="points">In order of preference; at least one.</param>
    /// <param name="distance">
    /// In px, from the point to the nearest edge of the text; up to eight times as far where it is crowded.
    /// </param>
    /// <param name="clearance">In px, from other texts, where that can be had.</param>
    /// <param name="own">
    /// The line that the text belongs to, which it may stand nearer to than to others; null for none.
    /// </param>
    public PlacedText Beside(
        IReadOnlyList<IReadOnlyList<TextLine>> ways, Place origin, IReadOnlyList<Point> points, double distance,
        double clearance = GapPixels, IReadOnlyList<Point>? own = null)
    {
        var all = from way in ways.Select((lines, index) => (Block: new LabelBlock(lines, origin), Index: index))
                  from reach in Reaches
                  from point in points.Select((at, index) => (At: at, Index: index))
                  from direction in Directions.Select((to, index) => (To: to, Index: index))
                  let later = own is null ? 0 : 0.8 * point.Index
                  let wish = BreakCost * way.Index + 2.2 * (reach - 1) + later + 0.2 * direction.Index
                  let labels = way.Block.Beside(point.At, direction.To, reach * distance)
                  where IsFree(labels, 2)
                  let leader = own is null ? Leader(point.At, labels) : null
                  select own is null
                      ? Candidate(labels, wish + AstrayCost(point.At, labels, leader is not null), leader, clearance)
                      : Candidate(labels, wish, null, clearance, own);
        var otherwise = new LabelBlock(ways[0], origin).Beside(points[0], Directions[0], distance);
        return Ask(all, otherwise, clearance);
    }

    /// <summary>Asks for a text on a line, which has to be interrupted there: <see cref="PlacedText.Cut"/>.</summary>
    public PlacedText On(IReadOnlyList<Point> line, IReadOnlyList<IReadOnlyList<TextLine>> ways, Place origin)
    {
        var shares = Enumerable.Range(1, 19)
            .Select(i => (Share: i / 20d, At: Polyline.Along(line, i / 20d))).ToList();
        var length = Polyline.Length(line);
        var all = from way in ways.Select((lines, index) => (Block: new LabelBlock(lines, origin), Index: index))
                  from point in shares
                  let labels = way.Block.On(point.At)
                  where IsFree(labels, 2)
                  let cut = Label.BoxAround(labels).Grow(PlacedText.CutPixels)
                  let left = Polyline.Outside(line, cut).Sum(Polyline.Length)
                  let wish = BreakCost * way.Index + 6 * Math.Abs(point.Share - 0.5) + 30 * (1 - left / length)
                  select Candidate(labels, wish, null, NamePixels, line, isOnOwn: true);
        return Ask(all, new LabelBlock(ways[0], origin).On(shares[9].At), NamePixels);
    }

    /// <summary>Places all that was asked for since the last time; what it has placed it avoids from then on.</summary>
    public void Solve()
    {
        new LabelSearch(_asked).Run();
        foreach (var text in _asked)
        {
            _boxes.AddRange(text.Chosen!.Boxes);
            if (text.Leader is { } leader)
                _lines.Add(leader);
        }

        _asked.Clear();
    }

    /// <summary>
    /// Places a text at once around that one of some points which leaves most room on all sides; null where none is free.
    /// </summary>
    /// <param name="ways">In order of preference.</param>
    public IReadOnlyList<Label>? PlaceAround(
        IReadOnlyList<IReadOnlyList<TextLine>> ways, Place origin, IReadOnlyList<Point> points)
    {
        var marks = _lines.SelectMany(l => Enumerable.Range(0, Samples).Select(i => Polyline.Along(l, i / (Samples - 1d))))
            .ToList();
        foreach (var (gap, way) in from gap in new[] { GapPixels, TightPixels } from way in ways select (gap, way))
        {
            var block = new LabelBlock(way, origin);
            var found = points.Select(block.On)
                .Where(labels => IsFree(labels, gap) && !_lines.Exists(line => Crosses(line, labels, gap)))
                .MaxBy(labels => RoomAround(labels, marks));
            if (found is null)
                continue;
            _boxes.AddRange(found.Select(l => l.Box));
            return found;
        }

        return null;
    }

    private PlacedText Ask(IEnumerable<LabelCandidate> all, IReadOnlyList<Label> otherwise, double clearance)
    {
        var cheapest = all.OrderBy(c => c.Cost).Take(MaxCandidates).ToList();
        if (cheapest.Count == 0)
            cheapest.Add(new LabelCandidate(otherwise, [.. otherwise.Select(l => l.Box)], null, LabelSearch.Collision));
        var text = new PlacedText(cheapest, clearance);
        _asked.Add(text);
        return text;
    }

    /// <summary>
    /// A place with its cost. Costs are weights against each other: standing on a line is dearer than a leader or a broken
    /// text, that is dearer than standing close to something, and that than a side or a distance which is only liked less.
    /// </summary>
    private LabelCandidate Candidate(
        IReadOnlyList<Label> labels, double wish, Point[]? leader, double clearance, IReadOnlyList<Point>? own = null, bool isOnOwn = false)
    {
        var cost = wish;
        foreach (var line in _lines)
        {
            var isOwn = ReferenceEquals(line, own);
            if (isOwn && isOnOwn)
                continue;
            if (Crosses(line, labels, TightPixels))
                cost += isOwn ? 60 : 110;
            else if (Crosses(line, labels, GapPixels))
                cost += isOwn ? 2 : 6;
            if (leader is not null && Polyline.Meets(line, leader[0], leader[1]))
                cost += 25;
        }

        cost += FaintCost * _faint.Count(line => Crosses(line, labels, TightPixels));
        var boxes = labels.Select(l => l.Box).ToList();
        cost += _boxes.Exists(b => boxes.Exists(label => label.Grow(clearance).Overlaps(b))) ? 5 : 0;
        if (leader is not null)
            cost += 3 + Polyline.Length(leader) / 10 + 40 * _boxes.Count(b => !b.Contains(leader[0]) && b.Crosses(leader[0], leader[1]));
        return new LabelCandidate(labels, boxes, leader, cost);
    }

    /// <summary>
    /// What it costs that a text seems to belong elsewhere: it stands beyond a line, or close to something else, nearer to it than
    /// to its point where no line of its own says which it is.
    /// </summary>
    private double AstrayCost(Point point, IReadOnlyList<Label> labels, bool isLed)
    {
        var box = Label.BoxAround(labels);
        var nearest = box.NearestTo(point);
        var distance = box.DistanceTo(Box.Around(point));
        // From a little off the point, which may lie on a line.
        var share = Math.Min(1, 3 / Math.Max(distance, TightPixels));
        var start = new Point(Polyline.Between(point.X, nearest.X, share), Polyline.Between(point.Y, nearest.Y, share));
        var isBeyond = _lines.Exists(l => Polyline.Meets(l, start, nearest));
        var others = isLed ? OthersPixels : distance + TightPixels;
        var isNearer = _boxes.Exists(b => !b.Contains(point) && b.DistanceTo(box) < others);
        return (isBeyond ? 25 : 0) + (isNearer ? 20 : 0);
    }

    /// <summary>From a point to the nearest edge of a text; null where they are near enough.</summary>
    private static Point[]? Leader(Point point, IReadOnlyList<Label> labels)
    {
        var at = Box.Around(point);
        var near = labels.Select(l => l.Box).MinBy(b => b.DistanceTo(at));
        return near.DistanceTo(at) < FarPixels ? null : [point, near.NearestTo(point)];
    }

    /// <summary>The least distance in px from a text to anything else or to the bounds.</summary>
    private double RoomAround(IReadOnlyList<Label> labels, List<Point> marks) => labels.Min(label =>
    {
        var box = label.Box;
        return _boxes.Select(box.DistanceTo)
            .Concat(marks.Select(m => box.DistanceTo(Box.Around(m))))
            .Append(Math.Min(box.Left - bounds.Left, bounds.Right - box.Right))
            .Append(Math.Min(box.Top - bounds.Top, bounds.Bottom - box.Bottom))
            .Min();
    });

    private bool IsFree(IReadOnlyList<Label> labels, double clearance) =>
        labels.All(l => bounds.Contains(l.Reach(widening)) && IsFree(l.Box, clearance));

    private bool IsFree(Box box, double clearance) =>
        !_boxes.Exists(b => b.Overlaps(box.Grow(clearance)));

    private static bool Crosses(IReadOnlyList<Point> line, IReadOnlyList<Label> labels, double clearance) =>
        labels.Any(l => Polyline.Crosses(line, l.Box.Grow(clearance)));
}
