using System.CommandLine;
using System.Globalization;
using Standoff.Model.Quantities;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;
using Standoff.Site.Wording;

namespace Standoff.Site.Commands;

/// <summary>
/// <c>stale</c>: the facts that are to be looked at again by a day, those first that most hangs
/// on.
/// </summary>
internal static class StaleCommand
{
    public static Command Create(Option<DirectoryInfo?> root)
    {
        var until = new Option<DateOnly?>("--until")
        {
            Description = "The last day that counts; the edition's date unless given.",
            CustomParser = argument =>
            {
                if (EditionArguments.ParseDay(argument.Tokens[0].Value) is { } day)
                    return day;
                argument.AddError(EditionArguments.NotADay(argument.Tokens[0].Value));
                return null;
            },
        };
        var edition = new EditionArguments();
        var command = new Command("stale", "List the facts that are to be looked at again, and what hangs on each.") { until };
        edition.AddTo(command);
        command.SetAction(call => Project.Use(call, root, (project, output, error) =>
        {
            var build = Edition.Build(project.Read(), edition.Read(call));
            if (build.Report.Value is not { } report)
            {
                error.Write(DiagnosticReport.Write("text", build.Found, build.Inputs));
                return ExitCode.Diagnostics;
            }

            output.Write(List(report, call.GetValue(until) ?? report.Imprint.Date));
            return ExitCode.Fine;
        }));
        return command;
    }

    private static string List(Report report, DateOnly until)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var due = ReviewCheck.FindDue(report, until);
        foreach (var input in due)
            Write(text, input, report.BearingOf(input));
        var count = Phrases.Count(due.Count, "fact is", "facts are");
        text.WriteLine(
            $"{count} to be looked at again by {Day(until)}{Next(report, due, until)}.");
        return text.ToString();
    }

    private static void Write(StringWriter text, Input input, Bearing bearing)
    {
        text.WriteLine($"{ReviewCheck.DayOf(input)}  {input.Id}  {input.Place}");
        text.WriteLine($"    {PrintableText.Create(input.Title)}");
        if (bearing.Conclusions.Count > 0)
            text.WriteLine($"    conclusions: {string.Join(", ", bearing.Conclusions.Select(v => v.Conclusion.Id))}");
        if (bearing.Headlines.Count > 0)
            text.WriteLine(
                $"    headlines: {string.Join(", ", bearing.Headlines.Select(r => r.Id))}");
        text.WriteLine($"    {Phrases.Count(bearing.Places, "place", "places")}");
    }

    /// <summary>When the next ones come due; empty where some are due already.</summary>
    private static string Next(Report report, IReadOnlyList<Input> due, DateOnly until)
    {
        if (due.Count > 0)
            return "";
        var later = ReviewCheck.FindDue(report, DateOnly.MaxValue)
            .Select(i => i.Fact.Evidence.ReviewBy!.Value.End)
            .Where(day => day > until)
            .ToList();
        return later.Count == 0 ? "" : $"; the next come due on {Day(later.Min())}";
    }

    private static string Day(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
