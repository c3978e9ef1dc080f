using System.CommandLine;
using Standoff.Site.Publishing;
using Standoff.Site.Reviewing;
using Standoff.Site.Wording;

namespace Standoff.Site.Commands;

/// <summary><c>review</c>: what a hostile reader would ask first.</summary>
internal static class ReviewCommand
{
    public static Command Create(Option<DirectoryInfo?> root)
    {
        var all = new Option<bool>("--all") { Description = "List the points that are answered, too, with their answers." };
        var edition = new EditionArguments();
        var command = new Command("review", "List the weak points of the argument that nobody has mended or answered.") { all };
        edition.AddTo(command);
        command.SetAction(call => Project.Use(call, root, (project, output, error) =>
        {
            var build = Edition.Build(project.Read(), edition.Read(call));
            if (build.Review is not { } review)
            {
                error.Write(DiagnosticReport.Write("text", build.Found, build.Inputs));
                return ExitCode.Diagnostics;
            }

            output.Write(List(review, call.GetValue(all)));
            return review.Unanswered.Count == 0 ? ExitCode.Fine : ExitCode.Diagnostics;
        }));
        return command;
    }

    private static string List(Review review, bool all)
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
