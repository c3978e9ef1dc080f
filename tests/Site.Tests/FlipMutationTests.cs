using System.Collections.Concurrent;
using System.Globalization;
using Standoff.Evidence;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;
using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Site.Prose;

namespace Standoff.Site.Tests;

/// <summary>One input is moved to either side of the point where a conclusion turns: the report fails by name beyond it and not before.</summary>
public sealed class FlipMutationTests
{
    /// <summary>Of the way from the base value to the flip point; the search leaves less.</summary>
    private const double Step = 1e-4;

    [Fact]
    public void Every_conclusion_falls_by_name_just_beyond_its_nearest_flip_point_and_not_before()
    {
        var turning = RealSite.Result.Report.Value!.Verdicts.Where(f => f.Flips.Count > 0).ToList();
        Assert.InRange(turning.Count, 30, 1000);
        var wrong = new ConcurrentBag<string>();
        Parallel.ForEach(turning, finding =>
        {
            var (flip, onDraws) = (finding.Flips[0], finding.Conclusion.Condition!.IsOnDraws);
            var outwards = (flip.IsAbove ? 1 : -1) * Step * Math.Max(Math.Abs(flip.Value - flip.Input.Value), 1e-3 * Math.Abs(flip.Input.Value));
            foreach (var (value, falls) in new[] { (flip.Value + outwards, true), (flip.Value - outwards, false) })
            {
                var moved = Math.Clamp(value, flip.Input.Fact.Range.Min, flip.Input.Fact.Range.Max);
                if (Fallen(finding.Section, flip.Input, moved, onDraws).Contains(finding.Conclusion.Id) != falls)
                    wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{finding.Conclusion.Id} with {flip.Input.Id} = {moved:R} {(falls ? "holds" : "falls")}"));
            }
        });
        Assert.Equal([], wrong.Order(StringComparer.Ordinal));
    }

    /// <summary>The ids of conclusions of a section that no longer hold.</summary>
    private static HashSet<string> Fallen(Section section, Input input, double value, bool onDraws)
    {
        var inputs = new InputFiles(onDraws ? MovedFact.InEveryDraw(input.Id, value) : MovedFact.WithRange(input.Id, value));
        var workbook = Workbook.Create(Dataset.Read(inputs).Value!).Value!;
        var found = SectionReader.Read(inputs.Read(section.Source.Path).Value!, workbook).Found;
        return [.. found.Where(d => d.Kind.Code == "SR4007").Select(d => d.Message.Split('\'')[1])];
    }
}
