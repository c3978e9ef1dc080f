using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Site.Reporting;

namespace Standoff.Site.Reviewing;

/// <summary>
/// What a hostile reader would ask of a report first, found in the graph of its numbers and
/// sentences, and what the report answers.
/// </summary>
public sealed class Review
{
    private Review(IReadOnlyList<WeakPoint> points, IReadOnlyList<WeakPointAnswer> answers)
    {
        Points = points;
        var byId = points.ToDictionary(p => p.Id, StringComparer.Ordinal);
        Answered =
        [
            .. answers
                .Select(a => new AnsweredPoints(a, [.. points.Where(p => a.Points.Any(x => x.Id == p.Id))]))
                .Where(a => a.Points.Count > 0),
        ];
        Unanswered = [.. points.Except(Answered.SelectMany(a => a.Points))];
        _lost = [.. answers.SelectMany(a => a.Points).Where(p => !byId.ContainsKey(p.Id))];
    }

    private readonly IReadOnlyList<(string Id, Place Place)> _lost;

    /// <summary>Those first that most hangs on.</summary>
    public IReadOnlyList<WeakPoint> Points { get; }

    /// <summary>In the order of the first of their points.</summary>
    public IReadOnlyList<AnsweredPoints> Answered { get; }

    /// <summary>In the order of <see cref="Points"/>.</summary>
    public IReadOnlyList<WeakPoint> Unanswered { get; }

    /// <summary>
    /// What is told together, each with its answer or with none: the one first on whose points
    /// most hangs.
    /// </summary>
    public IEnumerable<AnsweredPoints> Entries
    {
        get
        {
            var order = Points.Index().ToDictionary(p => p.Item, p => p.Index);
            return Answered
                .Concat(Unanswered.Select(p => new AnsweredPoints(null, [p])))
                .OrderBy(e => order[e.Points[0]]);
        }
    }

    public static Review Of(Report report)
    {
        var found = new[]
        {
            new WeakInputs(report).Find(),
            new WeakSources(report).Find(),
            new WeakFindings(report).Find(),
            new WeakDates(report).Find(),
            new WeakSentences(report).Find(),
        }.SelectMany(points => points).DistinctBy(p => p.Id, StringComparer.Ordinal);
        var kinds = WeakPointKind.All.ToList();
        return new Review(
            [
                .. Bearing.Order(found, p => p.Bearing)
                    .ThenBy(p => kinds.IndexOf(p.Kind))
                    .ThenBy(p => p.Subject, StringComparer.Ordinal),
            ],
            report.Workbook.Dataset.WeakPoints);
    }

    /// <summary>
    /// Reports SR2057 for an answer to a point that there is not; where something of the report could
    /// not be read, the point may hang on that, unless it is of no kind that there is.
    /// </summary>
    public IEnumerable<Diagnostic> Check(Report report) =>
        from point in _lost
        where report.IsWhole || !WeakPointKind.All.Any(k => point.Id.StartsWith(k.Name + ".", StringComparison.Ordinal))
        select DiagnosticCatalogue.AnswerToNothing(
            point.Place, point.Id, Suggestion.For(point.Id, Points.Select(p => p.Id)));
}

/// <summary>An answer and the points that it is for.</summary>
/// <param name="Answer">Null where there is none.</param>
/// <param name="Points">At least one; those first that most hangs on.</param>
public sealed record AnsweredPoints(WeakPointAnswer? Answer, IReadOnlyList<WeakPoint> Points);
