using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Markdig.Syntax;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Shared;
using Standoff.Site.Addressing;
using Standoff.Site.Prose;

namespace Standoff.Site.Tests.Prose;

/// <summary>The words of every node of a Markdown text are on its page, or a diagnostic stands at their block.</summary>
public sealed class NothingVanishesTests
{
    private const int Iterations = 200;
    private const string Path = "content/made.md";

    /// <summary>Stands for the words and ids whose fate is followed; each becomes another.</summary>
    private const string Word = "WORD";

    private static readonly Gen<string> Inlines = Gen.OneOf(
        "WORD", "*WORD*", "**WORD**", "`WORD`", "[WORD](https://example.com/)", "[WORD](source:memo-2026)", "[WORD](/chapter/#hour)", "[**WORD**](https://example.com/)",
        "<https://example.com/WORD>", "&amp;WORD", "WORD[^note]", "WORD[^note] and WORD[^note]", "WORD[^other]", "[WORD][^note]", "![WORD](figure:parts)",
        "![](figure:parts) WORD", "[WORD](https://example.com/ \"WORD\")", "[WORD][defined]", "[WORD]", "\\*WORD\\*", "WORD\\\nWORD", "WORD  \nWORD", "<b>WORD</b>",
        "<!-- WORD -->", "**WORD", "`WORD", "\"WORD\"", "[WORD](literal:)", "[WORD](n:saving)", "[](source:memo-2026) WORD", "<WORD:x>", "<a@example.com> WORD", "{#WORD}", "~~WORD~~");

    private static readonly Gen<string> Leaves = Gen.OneOf(
        Inlines,
        Gen.Select(Inlines, Inlines, (a, b) => $"{a} and {b}"),
        Inlines.Select(i => $"## {i} {{#WORD}}"),
        Inlines.Select(i => $"## {i}"),
        Inlines.Select(i => $"{i}\n---"),
        Inlines.Select(i => $"# {i}"),
        Gen.Select(Inlines, Inlines, (a, b) => $"| {a.Replace('\n', ' ')} | b |\n|---|---:|\n| c | {b.Replace('\n', ' ')} |"),
        Gen.OneOf(
            "```\nWORD\n```", "    WORD", "<div>WORD</div>", "<!-- WORD -->", "***", "[WORD]: https://example.com/", "[defined]: https://example.com/ \"WORD\"",
            "![](figure:parts)", "![](figure:parts)\nWORD", "![](table:scenarios)", "![](conclusion:cheaper)", "![](conclusion:cheaper)\nWORD", "[^note]: WORD", "[^unused]: WORD",
            "[^other]: WORD\n\n    WORD\n\n    - WORD\n    - WORD", "[^other]: WORD[^note]", "37. WORD", "- [ ] WORD", ":::\nWORD\n:::", "---\nWORD: x\n---", "WORD | WORD"));

    private static readonly Gen<string> Blocks = Gen.Recursive<string>((depth, inner) => depth > 2 ? Leaves : Gen.Frequency(
        (4, Leaves),
        (1, inner.Select(b => Indent(b, "- ", "  "))),
        (1, Gen.Select(inner, inner, (a, b) => Indent(a, "- ", "  ") + "\n\n" + Indent(b, "- ", "  "))),
        (1, inner.Select(b => Indent(b, "1. ", "   "))),
        (1, inner.Select(b => Indent(b, "> ", "> "))),
        (1, inner.Select(b => Indent(b, "[^other]: ", "    "))),
        (1, inner.Select(b => $":::conclusion {{#WORD when=\"saving > 0\"}}\n{b}\n:::")),
        (1, inner.Select(b => $":::judgement {{#WORD}}\nWORD\n\n{b}\n:::")),
        (1, inner.Select(b => $":::other\n{b}\n:::"))));

    private static readonly ChangedReport Report = new(Inputs(""));

    [Fact]
    public void Every_word_is_on_the_page_or_at_a_diagnostic() => Blocks.Array[1, 3].Sample(
        blocks =>
        {
            var made = Made.Create(blocks);
            var build = Report.Build(Inputs(made.Text));
            var found = build.Found.Where(d => d.Place.Path == Path).ToList();
            var body = build.Report.Value!.Sections.FirstOrDefault(s => s.Section.Source.Path == Path)?.Section.Body;
            var told = found.SelectMany(d => LinesOf(d, made.Text.Split('\n'), body)).ToHashSet();
            // What is never closed takes in all that follows.
            var open = found.Where(d => d.Kind.Code == "SR4010").Select(d => d.Place.Line).DefaultIfEmpty(int.MaxValue).Min();
            var page = WebUtility.HtmlDecode(Encoding.UTF8.GetString(build.Pages!.FileAt(new SiteAddress("/made/")).Content));
            var lost = made.Words
                .Where(w => !page.Contains(w.Word, StringComparison.Ordinal))
                .Where(w => w.To < open && !Enumerable.Range(w.From, w.To - w.From + 1).Any(told.Contains));
            Assert.Equal([], lost.Select(w => w.Word));
            Assert.Equal(build.Found.HasErrors, build.Files is null);
            AssertUnique(page, build.Found.HasErrors);
        },
        iter: Iterations,
        print: blocks => Made.Create(blocks).Text);

    private static Dictionary<string, ReadOnlyMemory<byte>> Inputs(string made)
    {
        var files = Checkout.ReadInputs(Folders.Baseline);
        files[Path] = Encoding.UTF8.GetBytes(made);
        return files;
    }

    /// <summary>An id that stands twice has been reported.</summary>
    private static void AssertUnique(string page, bool hasErrors)
    {
        var ids = Regex.Matches(page, " id=\"([^\"]*)\"").Select(m => m.Groups[1].Value);
        if (!hasErrors)
            Assert.Equal([], ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    /// <summary>
    /// The lines that a diagnostic speaks of: its own; of a note that is not shown, those too that
    /// belong to it, which are empty or indented, or which Markdown takes into it.
    /// </summary>
    private static IEnumerable<int> LinesOf(Diagnostic found, string[] lines, MarkdownText? body)
    {
        var line = found.Place.Line;
        if (found.Kind.Code is not ("SR4053" or "SR4054"))
            return [line];
        var below = lines.Skip(line).TakeWhile(l => l.Length == 0 || l.StartsWith("    ", StringComparison.Ordinal));
        var taken = body is null ? [] : NoteDefinitions.In(body.Document)
            .Where(note => body.At(note.Span.Start).Line == line)
            .SelectMany(note => note.Descendants())
            .Select(part => body.At(Math.Clamp(part.Span.End, 0, body.Text.Length - 1)).Line);
        return Enumerable.Range(line, Math.Max(below.Count(), taken.DefaultIfEmpty(line).Max() - line) + 1);
    }

    private static string Indent(string block, string first, string rest) =>
        first + block.Replace("\n", "\n" + rest, StringComparison.Ordinal);

    /// <summary>A chapter of generated blocks.</summary>
    /// <param name="Words">Each with the lines of its block.</param>
    private sealed record Made(string Text, IReadOnlyList<(string Word, int From, int To)> Words)
    {
        public static Made Create(IEnumerable<string> blocks)
        {
            var text = new StringBuilder("---\ntitle: Made\nnav: Made\norder: 30\nlead: A text that was made.\nkicker: Test\n---\n");
            var words = new List<(string, int, int)>();
            foreach (var block in blocks)
            {
                var from = text.ToString().Count(c => c == '\n') + 1;
                var to = from + block.Count(c => c == '\n');
                var pieces = block.Split(Word);
                text.Append(pieces[0]);
                foreach (var piece in pieces.Skip(1))
                {
                    var word = $"z{(char)('a' + (words.Count / 26))}{(char)('a' + (words.Count % 26))}word";
                    words.Add((word, from, to));
                    text.Append(word).Append(piece);
                }

                text.Append("\n\n");
            }

            return new(text.ToString(), words);
        }
    }
}
