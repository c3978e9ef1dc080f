using System.Globalization;
using System.Text;
using Standoff.Site.Wording;

namespace Standoff.Site.Editions;

/// <summary>A comparison for terminals, or as Markdown.</summary>
internal static class ComparisonText
{
    private static readonly (ChangeSort Sort, string Title, string One, string Several)[] Parts =
    [
        (ChangeSort.Finding, "Conclusions, open questions, judgements", "finding", "findings"),
        (ChangeSort.Verdict, "Verdicts on claims", "verdict", "verdicts"),
        (ChangeSort.Number, "Numbers", "number", "numbers"),
        (ChangeSort.Figure, "Figures", "figure", "figures"),
        (ChangeSort.Text, "Text", "paragraph", "paragraphs"),
        (ChangeSort.Address, "Addresses", "address", "addresses"),
    ];

    /// <summary>
    /// <c>1 finding, 12 numbers, 3 paragraphs</c>; <c>nothing</c> where nothing changed.
    /// </summary>
    public static string Count(Comparison comparison)
    {
        var counts = Parts.Select(p => (p.One, p.Several, Count: comparison.Changes.Count(c => c.Sort == p.Sort)))
            .Where(p => p.Count > 0)
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Count} {(p.Count == 1 ? p.One : p.Several)}"))
            .ToList();
        return counts.Count == 0 ? "nothing changed" : $"{string.Join(", ", counts)} changed";
    }

    /// <summary>Words that went stand in [-…-], words that came in {+…+}.</summary>
    public static string WritePlain(Comparison comparison) => Write(comparison, new(
        title => $"{title}\n", change => $"{(change.IsFlip ? "! " : "  ")}{change.Id}: {change.Name}\n", words => $"    {words}\n", word => $"[-{word}-]", word => $"{{+{word}+}}"));

    public static string WriteMarkdown(Comparison comparison) => Write(comparison, new(
        title => $"## {title}\n\n", change => $"- {(change.IsFlip ? "**Turned.** " : "")}[{MarkdownWords.Escape(change.Id)}]({change.At.On(comparison.New.BaseAddress).AbsoluteUri}): {MarkdownWords.Escape(change.Name)}\n", words => $"  {words}\n", word => $"~~{MarkdownWords.Escape(word)}~~", word => $"**{MarkdownWords.Escape(word)}**", MarkdownWords.Escape));

    private static string Write(Comparison comparison, Form form)
    {
        var text = new StringBuilder();
        text.Append(
            form.Title($"{comparison.Old.Name} to {comparison.New.Name}: {Count(comparison)}"));
        if (comparison.ChangedInputs.Count > 0)
            text.Append(
                form.Kept($"Inputs: {string.Join(", ", comparison.ChangedInputs)}")).Append("\n\n");
        foreach (var (sort, title, _, _) in Parts)
        {
            var changes = comparison.Changes.Where(c => c.Sort == sort).ToList();
            if (changes.Count > 0)
                text.Append('\n').Append(form.Title(title));
            foreach (var change in changes)
            {
                text.Append(
                    form.Head(sort is ChangeSort.Text or ChangeSort.Address ? change with { Name = "" } : change));
                text.Append(form.Line(Words(change, form)));
                if (change.Why.Length > 0)
                    text.Append(form.Line(form.Kept(change.Why)));
            }
        }

        return text.ToString();
    }

    private static string Words(Change change, Form form)
    {
        var (before, after) = (change.Before ?? "", change.After ?? "");
        // Values are read whole; sentences by the words that differ.
        if (change.Sort == ChangeSort.Number && change is { Before: not null, After: not null })
            return before == after ? form.Kept(after) : $"{form.Gone(before)} {form.New(after)}";
        return string.Concat(WordDiff.Compare(before, after).Select(p =>
        {
            var (core, blank) = (p.Text.TrimEnd(), p.Text[p.Text.TrimEnd().Length..]);
            return core.Length == 0 ? blank : (p.Fate switch { WordFate.Gone => form.Gone(core), WordFate.New => form.New(core), _ => form.Kept(core) }) + blank;
        })).Trim();
    }

    /// <summary>How parts are written.</summary>
    private sealed record Form(
        Func<string, string> Title, Func<Change, string> Head, Func<string, string> Line, Func<string, string> Gone, Func<string, string> New, Func<string, string>? Keep = null)
    {
        public string Kept(string text) => Keep is null ? text : Keep(text);
    }
}
