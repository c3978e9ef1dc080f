using System.CommandLine;
using Standoff.Evidence.Diagnostics;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;
using Standoff.Site.Wording;

namespace Standoff.Site.Commands;

/// <summary><c>ids</c>: all that references can name, with its place, for completion and for finding.</summary>
internal static class IdsCommand
{
    /// <summary>Of a title.</summary>
    private const int MaxTitle = 80;

    public static Command Create(Option<DirectoryInfo?> root)
    {
        var like = new Argument<string?>("words") { Description = "Only those whose reference or title holds this; all where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("ids", "List what references can name: each with the reference to write, its place and what it is.") { like };
        command.SetAction(call => Project.Use(call, root, (project, output, error) =>
        {
            var build = Edition.Build(project.Read(), new());
            if (build.Report.Value is not { } report)
            {
                error.Write(DiagnosticReport.Write("text", build.Found, build.Inputs));
                return ExitCode.Diagnostics;
            }

            var words = call.GetValue(like) ?? "";
            foreach (var id in Find(report).Where(i => i.Reference.Contains(words, StringComparison.OrdinalIgnoreCase) || i.Title.Contains(words, StringComparison.OrdinalIgnoreCase)))
                output.WriteLine($"{PrintableText.Create(id.Reference)}\t{id.Place.Path}:{id.Place.Line}\t{PrintableText.Create(Phrases.Shorten(id.Title, MaxTitle))}");
            return ExitCode.Fine;
        }));
        return command;
    }

    /// <summary>In the order of their references.</summary>
    private static IEnumerable<Named> Find(Report report)
    {
        var data = report.Workbook.Dataset;
        return ((IEnumerable<Named>)
        [
            .. report.Workbook.Inputs.Select(i => new Named($"n:{i.Id}", i.Place, i.Title)),
            .. report.Workbook.Results.Select(r => new Named($"n:{r.Id}", r.Place, r.Title)),
            .. report.Workbook.Points.Select(p => new Named($"n:{p.Id}", p.Place, p.Title)),
            .. report.Verdicts.Select(v => new Named($"odds:{v.Conclusion.Id}", v.Conclusion.Place, v.Conclusion.Condition?.Text.Text ?? "")),
            .. report.Figures.Values.Select(f => new Named($"figure:{f.Id}", Place.StartOf($"content/figures/{f.Id}.md"), f.Words.Title)),
            .. data.Sources.Values.Select(s => new Named($"source:{s.Id.Text}", s.Id.Place, s.Document.Title)),
            .. data.Claims.Select(c => new Named($"claim:{c.Id.Text}", c.Id.Place, c.Text.Text)),
            .. data.Glossary.Select(t => new Named($"term:{t.Id.Text}", t.Id.Place, t.Term.Text)),
        ]).OrderBy(n => n.Reference, StringComparer.Ordinal);
    }

    /// <param name="Reference">As a link in prose writes it.</param>
    private sealed record Named(string Reference, Place Place, string Title);
}
