using System.Collections.Concurrent;
using System.Globalization;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
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
        var turning = RealFindings().Where(f => f.Flips.Count > 0).ToList();
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

    private static List<ConclusionFinding> RealFindings()
    {
        var found = new DiagnosticBag();
        var inputs = Folders.Inputs(Folders.Root);
        var workbook = Build(inputs, found);
        var search = workbook.CreateFlipSearch();
        var sections = inputs.Keys.Where(SectionsStage.Takes).Order(StringComparer.Ordinal).Select(path => Read(path, inputs, workbook, found)).ToList();
        Assert.DoesNotContain(found, d => d.Severity == Severity.Error);
        return [.. sections.SelectMany(s => s.Statements.OfType<Conclusion>().Select(c => ConclusionFinding.Of(c, s, workbook, search)))];
    }

    /// <summary>The ids of conclusions of a section that no longer hold.</summary>
    private static HashSet<string> Fallen(Section section, Input input, double value, bool onDraws)
    {
        var found = new DiagnosticBag();
        var inputs = onDraws ? MovedFact.InEveryDraw(input.Id, value) : MovedFact.WithRange(input.Id, value);
        Read(section.Source.Path, inputs, Build(inputs, found), found);
        return [.. found.Where(d => d.Kind.Code == "SR4007").Select(d => d.Message.Split('\'')[1])];
    }

    private static Workbook Build(Dictionary<string, ReadOnlyMemory<byte>> inputs, DiagnosticBag found) =>
        found.Collect(Workbook.Create(found.Collect(Dataset.Read(new InputFiles(inputs)))!))!;

    private static Section Read(string path, Dictionary<string, ReadOnlyMemory<byte>> inputs, Workbook workbook, DiagnosticBag found) =>
        SectionReader.Read(found.Collect(SourceText.Decode(path, inputs[path].Span))!, workbook, found);
}
