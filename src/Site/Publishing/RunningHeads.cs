using System.Text;
using System.Text.RegularExpressions;
using Standoff.Site.Pages;
using Standoff.Site.Reporting;

namespace Standoff.Site.Publishing;

/// <summary>
/// What the printed report says above each page: the title of the chapter that stands on it. Browsers have no
/// string that follows the text (<c>string-set</c>), so each chapter has a sort of page of its own.
/// </summary>
internal static partial class RunningHeads
{
    /// <summary>What follows the chapters.</summary>
    private static readonly (string Id, string Title)[] Ends = [("conclusions", "Conclusions"), ("notes", "Notes"), ("sources", "Sources")];

    /// <summary>A style sheet; of the head and the contents before the first chapter it says nothing.</summary>
    public static string Write(Report report)
    {
        var rules = new StringBuilder();
        foreach (var (id, title) in WholeReportPage.ChaptersOf(report).Select(c => (ReportNotes.PartOf(c), c.TitleText)).Concat(Ends))
        {
            rules.Append($"@page part-{id} {{ @top-left {{ content: \"{Escape(title)}\"; font: 8pt \"Source Sans 3\", sans-serif; color: #555; }} }}\n");
            rules.Append($"#{id}, #{id} ~ *, :has(> #{id}.part):not(article) {{ page: part-{id}; }}\n");
        }

        // Or the colophon would stand on a page alone.
        return rules.Append($".colophon {{ page: part-{Ends[^1].Id}; }}\n").ToString();
    }

    /// <summary>A text within quotation marks.</summary>
    private static string Escape(string text) => Special().Replace(text, match => $"\\{(int)match.Value[0]:x} ");

    [GeneratedRegex("[\"\\\\\\p{Cc}<]")]
    private static partial Regex Special();
}
