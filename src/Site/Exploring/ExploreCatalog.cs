using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exploring;

/// <summary>What a reader can move and what follows from it, by chapter.</summary>
public sealed class ExploreCatalog
{
    private readonly Report _report;

    private ExploreCatalog(Report report, BrowserModel model) =>
        (_report, Model) = (report, model);

    public BrowserModel Model { get; }

    /// <summary>
    /// In the order of the navigation; those without an assumption are left out.
    /// </summary>
    public IReadOnlyList<ExploreChapter> Chapters => field ??= [.. FindChapters()];

    /// <summary>
    /// What the model knows beside them and has no formula: an address can set that too.
    /// </summary>
    public IEnumerable<Quantity> Others => Model.Quantities
        .Where(q => q is Input or SeriesValue)
        .Except(Chapters.SelectMany(c => c.Assumptions).Select(a => a.Input));

    /// <summary>The headline results, in the order of their rows.</summary>
    public IReadOnlyList<Result> Headlines => field ??=
        [.. _report.Workbook.Results.Where(r => r.Row.IsHeadline)];

    /// <summary>All that can be moved: what turns most within its range first.</summary>
    public IReadOnlyList<Assumption> ByInfluence => field ??=
        [.. Order(Chapters.SelectMany(c => c.Assumptions))];

    public static ExploreCatalog Create(Report report) => Create(report, BrowserModel.Create(report));

    public static ExploreCatalog Create(Report report, BrowserModel model) => new(report, model);

    private static IEnumerable<Assumption> Order(IEnumerable<Assumption> assumptions) => assumptions
        .OrderByDescending(a => a.Turned)
        .ThenBy(a => a.Margin)
        .ThenBy(a => a.Input.Id, StringComparer.Ordinal);

    private IEnumerable<ExploreChapter> FindChapters()
    {
        var behind = Model.Verdicts
            .SelectMany(v => _report.Workbook.FindInputsBehind(v.Conclusion.Condition!))
            .Concat(Headlines.SelectMany(_report.Workbook.FindInputsBehind))
            .Concat(InputsOfCases())
            .Where(i => i.Fact.Range.IsWide)
            .DistinctBy(i => i.Id, StringComparer.Ordinal)
            .Select(Weigh)
            .ToLookup(a => a.Input.Section, StringComparer.Ordinal);
        return behind
            .OrderBy(g => IndexOf(g.Key))
            .Select(g => new ExploreChapter(g.Key, _report.ChapterName(g.Key), [.. Order(g)]));
    }

    /// <summary>A named case shows all that it sets.</summary>
    private IEnumerable<Input> InputsOfCases() => _report.Workbook.Scenarios.Values
        .SelectMany(s => s.Values.Keys)
        .Distinct(StringComparer.Ordinal)
        .Select(id => _report.Workbook.TryFind(id, out var quantity) ? quantity : null)
        .OfType<Input>()
        .Where(i => Model.NumberOf(i) is not null);

    /// <summary>Behind all chapters for what belongs to none.</summary>
    private int IndexOf(string chapter)
    {
        var at = Routes.Section(chapter);
        return _report.Sections.Index()
            .Where(s => s.Item.Address == at)
            .Select(s => s.Index)
            .FirstOrDefault(int.MaxValue);
    }

    private Assumption Weigh(Input input)
    {
        var flips = Model.Verdicts
            .SelectMany(v => v.Flips.Where(f => f.Input.Id == input.Id))
            .ToList();
        var turned = Model.Verdicts.Count(
            v => v.Flips.Any(f => f.Input.Id == input.Id && f.IsFragile));
        var margin = flips.Select(f => f.Margin).DefaultIfEmpty(double.PositiveInfinity).Min();
        var track = AssumptionTrack.Create(input, [.. flips.Select(f => f.Value)]);
        return new Assumption(input, turned, margin, track);
    }
}

/// <param name="Assumptions">What turns most within its range first, then what turns
/// soonest.</param>
public sealed record ExploreChapter(string Id, string Name, IReadOnlyList<Assumption> Assumptions);

/// <summary>An input that a reader can move.</summary>
/// <param name="Turned">How many conclusions and questions it turns alone within its
/// range.</param>
/// <param name="Margin">To where it turns the first, in units of its range; +∞ for none.</param>
public sealed record Assumption(Input Input, int Turned, double Margin, AssumptionTrack Track);

/// <summary>The line that an assumption moves on.</summary>
/// <param name="Flips">Where it turns something, on the line and in rising order.</param>
public sealed record AssumptionTrack(InputAxis Axis, IReadOnlyList<double> Flips)
{
    /// <summary>Room beyond the range, as a share of its width.</summary>
    private const double Room = 0.25;

    /// <summary>
    /// The range of the row and room beyond it, within the limits of the row; flip points further
    /// away are not on the line.
    /// </summary>
    public static AssumptionTrack Create(Input input, IReadOnlyList<double> flips)
    {
        var range = input.Fact.Range;
        var axis = InputAxis.Between(range.Low, range.High).Widen(Room);
        // What is positive in its whole range makes no sense at zero or below.
        if (range.Low > 0 && axis.From <= 0)
            axis = axis with { From = Math.Min(range.Low / 2, input.Value) };
        axis = axis with
        {
            From = Math.Max(axis.From, range.Min),
            To = Math.Min(axis.To, range.Max),
        };
        var shown = flips.Where(f => axis.From <= f && f <= axis.To).Distinct().Order();
        return new AssumptionTrack(axis, [.. shown]);
    }
}
