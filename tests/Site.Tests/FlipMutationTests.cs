using System.Collections.Concurrent;
using System.Globalization;
using Standoff.Evidence;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;
using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Shared;
using Standoff.Site.Prose;

namespace Standoff.Site.Tests;

/// <summary>
/// One input is moved to either side of the point where a conclusion of the report turns: the
/// report fails by name beyond it and not before.
/// </summary>
public sealed class FlipMutationTests
{
    /// <summary>
    /// Of the way from the base value to the flip point; the search leaves less.
    /// </summary>
    private const double Step = 1e-4;

    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Real = Checkout.ReadInputs();

    /// <summary>
    /// The first conclusion of each chapter, and the first of it on draws; where the others turn
    /// is held by the tests of the search itself.
    /// </summary>
    [Fact]
    public void A_conclusion_falls_by_name_just_beyond_its_nearest_flip_point_and_not_before()
    {
        var turning = RealSite.Result.Report.Value!.Verdicts.Where(v => v.Flips.Count > 0)
            .DistinctBy(v => (v.Section.Source.Path, v.Conclusion.Condition!.IsOnDraws)).ToList();
        Assert.NotEmpty(turning);
        var wrong = new ConcurrentBag<string>();
        Parallel.ForEach(turning, verdict =>
        {
            var flip = verdict.Flips[0];
            var (from, range) = (flip.Input.Value, flip.Input.Fact.Range);
            var step = Step * Math.Max(Math.Abs(flip.Value - from), 1e-3 * Math.Abs(from));
            var outwards = flip.IsAbove ? step : -step;
            foreach (var (value, falls) in new[] { (flip.Value + outwards, true), (flip.Value - outwards, false) })
            {
                var moved = Math.Clamp(value, range.Min, range.Max);
                if (Fallen(verdict, flip.Input, moved).Contains(verdict.Conclusion.Id) != falls)
                    wrong.Add($"{verdict.Conclusion.Id} {(falls ? "holds" : "falls")} with {flip.Input.Id} = {Write(moved)}");
            }
        });
        Assert.Equal([], wrong.Order(StringComparer.Ordinal));
    }

    private static string Write(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The ids of conclusions that no longer hold, of one in a page of its own.</summary>
    private static HashSet<string> Fallen(Verdict verdict, Input input, double value)
    {
        var conclusion = verdict.Conclusion;
        var inputs = new InputFiles(conclusion.Condition!.IsOnDraws
            ? MovedFact.InEveryDraw(Real, input.Id, value)
            : MovedFact.WithRange(Real, input.Id, value));
        var workbook = Workbook.Create(Dataset.Read(inputs).Value!).Value!;
        // Alone, since others on its page would ask for draws that this one may not need.
        var chapter = verdict.Section.Source.Text;
        var block = chapter[chapter.IndexOf($":::conclusion {{#{conclusion.Id} ", StringComparison.Ordinal)..];
        var end = block.IndexOf("\n:::", StringComparison.Ordinal) + "\n:::".Length;
        var page = new SourceText(
            "content/page.md", $"---\ntitle: A page\nlead: A page.\n---\n{block[..end]}\n");
        var found = SectionReader.Read(page, workbook).Found;
        return [.. found.Where(d => d.Kind.Code == "SR4007").Select(d => d.Message.Split('\'')[1])];
    }
}
