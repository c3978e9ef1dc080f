using Standoff.Evidence.Diagnostics;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Model.Sensitivity;
using Standoff.Model.Wording;
using Standoff.Site.Building;
using Standoff.Site.Editions;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Consequences;

/// <summary>
/// Why something is wrong in a build that no other stands beside: the facts that moved since the
/// last edition, or the inputs that alone would put it right, with the values at which they do.
/// </summary>
internal sealed class CauseSearch
{
    /// <summary>How many inputs are named that have not moved.</summary>
    private const int MaxTurns = 3;

    private readonly Report _report;
    private readonly FlipSearch _flips;
    private readonly MoverSearch _movers;

    private CauseSearch(Report report, FlipSearch flips)
    {
        (_report, _flips) = (report, flips);
        _movers = new MoverSearch(report, flips, report, [.. FindMoved(report)]);
    }

    /// <summary>Of each diagnostic of a build that has a condition or names numbers; those alone
    /// for which there is a cause.</summary>
    public static IReadOnlyDictionary<Diagnostic, IReadOnlyList<Cause>> FindAll(EditionBuild build)
    {
        var found = new Dictionary<Diagnostic, IReadOnlyList<Cause>>();
        if (!build.Found.Any(d => d.Subjects.Count > 0) || build.Report.Value is not { } report || build.Evidence.Value is not { } evidence)
            return found;
        var search = new CauseSearch(report, evidence.Flips);
        foreach (var diagnostic in build.Found)
        {
            if (search.Find(diagnostic) is { Count: > 0 } causes)
                found[diagnostic] = causes;
        }

        return found;
    }

    /// <summary>What moved since the last edition, and where nothing of that turned a condition
    /// what would.</summary>
    private IReadOnlyList<Cause> Find(Diagnostic diagnostic)
    {
        var vocabulary = _report.Workbook.Vocabulary;
        var movers = _movers.Find(diagnostic);
        IReadOnlyList<FlipPoint> turns = diagnostic.Condition is null || movers.Any(m => m.Turn is not null)
            ? []
            : FindTurns(diagnostic.Condition);
        return [.. movers.Select(m => m.ToCause(vocabulary)), .. turns.Take(MaxTurns).Select(t => Tell(t, vocabulary))];
    }

    private IReadOnlyList<FlipPoint> FindTurns(string condition) =>
        _report.Workbook.ReadCondition(new FormulaText(condition, (_, _) => Place.StartOf(""))).Value is { } read && !_report.Workbook.Holds(read)
            ? _flips.FindTurns(read)
            : [];

    private static Cause Tell(FlipPoint turn, UnitVocabulary vocabulary)
    {
        var digits = MovedNumber.DigitsApart(turn.Input, vocabulary, turn.Input.Value, turn.Value);
        string Write(double value) => NumberWriter.Write(
            value, turn.Input.Unit, vocabulary, digits);
        return new(turn.Input.Id, turn.Input.Value, $"{turn.Input.Id} is {Write(turn.Input.Value)}; it turns at {Write(turn.Value)}")
        {
            TurnsAt = turn.Value,
            FailsAbove = !turn.IsAbove,
        };
    }

    /// <summary>Facts that have another value than the last edition, as far as that keeps digits.</summary>
    private static IEnumerable<MovedNumber> FindMoved(Report report) =>
        from input in report.Workbook.Inputs
        let was = report.Editions.Last?.Numbers.GetValueOrDefault(input.Id)
        where was is not null && was.Words.Unit == input.Unit.ToString()
            && !was.Value.Equals(SignificantDigits.Round(input.Value, ReportState.Digits))
        select new MovedNumber(
            input, was.Value, input.Value, new ValueRange(was.Low, was.High), Change.SurpriseOf(was.Value, input.Value));
}
