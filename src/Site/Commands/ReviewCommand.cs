using System.CommandLine;
using System.Globalization;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;
using Standoff.Site.Reviewing;
using Standoff.Site.Wording;

namespace Standoff.Site.Commands;

/// <summary><c>review</c>: what a hostile reader would ask first.</summary>
internal static class ReviewCommand
{
    /// <summary>How many questions to settle are named.</summary>
    private const int MaxSettled = 5;

    public static Command Create(Option<DirectoryInfo?> root)
    {
        var all = new Option<bool>("--all") { Description = "List the points that are answered, too, with their answers." };
        var disagree = new Option<bool>("--disagree")
        {
            Description = "List only the smallest joint move of inputs that overturns each conclusion, the shortest first.",
        };
        var edition = new EditionArguments();
        var command = new Command("review",
            "List the weak points of the argument that nobody has mended or answered, and which question to settle next.") { all, disagree };
        edition.AddTo(command);
        command.SetAction(call => Project.Use(call, root, (project, output, error) =>
        {
            var build = Edition.Build(project.Read(), edition.Read(call));
            if (build.Review is not { } review)
            {
                error.Write(DiagnosticReport.Write("text", build.Found, build.Inputs));
                return ExitCode.Diagnostics;
            }

            if (call.GetValue(disagree))
            {
                output.Write(Disagreements(build.Report.Value!));
                return ExitCode.Fine;
            }

            output.Write(List(review, build.Report.Value!, call.GetValue(all)));
            return review.Unanswered.Count == 0 ? ExitCode.Fine : ExitCode.Diagnostics;
        }));
        return command;
    }

    private static string Disagreements(Report report)
    {
        var found = report.Verdicts.Concat(report.Questions)
            .Select(v => (Verdict: v, Words: DisagreementWords.Create(
                v, report.Workbook)))
            .Where(d => d.Words is not null)
            .OrderBy(d => d.Verdict.Joint?.Length ?? double.PositiveInfinity)
            .ThenBy(d => d.Verdict.Conclusion.Id, StringComparer.Ordinal);
        return string.Concat(found.Select(
            d => PrintableText.Create($"{d.Verdict.Conclusion.Id}: {d.Words!.Line}") + "\n"));
    }

    private static string List(Review review, Report report, bool all)
    {
        using var text = new StringWriter { NewLine = "\n" };
        foreach (var point in review.Unanswered)
            Write(text, point);
        foreach (var answered in all ? review.Answered : [])
        {
            foreach (var point in answered.Points)
                Write(text, point);
            text.WriteLine($"    answered: {PrintableText.Create(answered.Answer!.Answer.Text)}");
        }

        var settled = report.ToSettle.Where(s => s.Most is not null).Take(MaxSettled).ToList();
        if (settled.Count > 0)
            text.WriteLine("Which question to settle next, by how many more answers would be right:");
        foreach (var (input, turns, gain, most) in settled)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"    {input.Id}: {gain:0.00} more right, {turns:0.00} turn, most for {most!.Conclusion.Id}"));
        text.WriteLine($"{Phrases.Count(review.Points.Count, "weak point", "weak points")}, {review.Unanswered.Count} without an answer in data/weak_points.csv.");
        return text.ToString();
    }

    private static void Write(StringWriter text, WeakPoint point)
    {
        text.WriteLine($"{point.Id}  {point.Place}");
        text.WriteLine($"    {PrintableText.Create(point.Title)}");
        text.WriteLine($"    {PrintableText.Create(point.Told)} {Hanging(point)}");
    }

    private static string Hanging(WeakPoint point) =>
        $"({Phrases.Count(point.Bearing.Conclusions.Count, "conclusion", "conclusions")}, {Phrases.Count(point.Bearing.Headlines.Count, "headline", "headlines")})";
}
