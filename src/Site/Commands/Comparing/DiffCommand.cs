using System.CommandLine;
using System.Net;
using Markdig;
using Standoff.Site.Editions;

namespace Standoff.Site.Commands.Comparing;

/// <summary>
/// <c>diff</c>: what two editions say differently, and whether a conclusion moved.
/// </summary>
internal static class DiffCommand
{
    public static Command Create(Option<DirectoryInfo?> root)
    {
        const string What = "A project's folder, a published one, a record, an edition such as 2026-11-29, or a revision of git.";
        var old = new Argument<string>("old") { Description = What };
        var @new = new Argument<string>("new") { Description = What };
        var format = new Option<string>("--format") { Description = "How it is written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "html");
        var command = new Command("diff", "Tell what two editions say differently; ends with 1 if a conclusion or a verdict moved, else with 0.") { old, @new, format };
        command.SetAction(call => Project.Use(call, root, (project, output, error) =>
        {
            var comparison = Comparison.Create(
                ComparedSide.Find(call.GetValue(old)!, project, error), ComparedSide.Find(call.GetValue(@new)!, project, error));
            output.Write(call.GetValue(format) switch
            {
                "markdown" => ComparisonText.WriteMarkdown(comparison),
                "html" => WriteHtml(comparison),
                _ => ComparisonText.WritePlain(comparison),
            });
            return comparison.HasMovedConclusion ? ExitCode.Differs : ExitCode.Fine;
        }));
        return command;
    }

    /// <summary>A page of its own, for a review.</summary>
    private static string WriteHtml(Comparison comparison)
    {
        var pipeline = new MarkdownPipelineBuilder().UseEmphasisExtras().DisableHtml().Build();
        var title = WebUtility.HtmlEncode($"{comparison.Old.Name} to {comparison.New.Name}");
        return $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n</head>\n<body>\n{Markdown.ToHtml(ComparisonText.WriteMarkdown(comparison), pipeline)}</body>\n</html>\n";
    }
}
