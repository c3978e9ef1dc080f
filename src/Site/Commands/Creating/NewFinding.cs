using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Site.Publishing;

namespace Standoff.Site.Commands.Creating;

/// <summary>A conclusion, an open question or a judgement at its place in a chapter.</summary>
/// <param name="Container"><c>conclusion</c>, <c>open</c> or <c>judgement</c>.</param>
/// <param name="When">Its condition; null for none.</param>
/// <param name="Under">The id of the heading of the part that it ends; the end of the chapter where
/// null.</param>
internal sealed record NewFinding(
    string Container, string Id, string? When, string Sentence, string? Under)
{
    /// <param name="chapter">The name of a file of <c>content/</c>.</param>
    /// <exception cref="RefusalException">There is no such chapter or heading, or it has that id.</exception>
    public Addition AddTo(InputFiles inputs, string chapter)
    {
        var path = $"content/{chapter}.md";
        if (!inputs.Contains(path) || inputs.Read(path).Value is not { } source)
            throw new RefusalException($"There is no chapter '{chapter}'{Suggestion.For(chapter, ChapterPath.FindIds(inputs))}");
        foreach (var other in inputs.Paths.Where(ChapterPath.IsChapter))
            RefuseTwin(inputs, other);
        var lines = source.Text.Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        while (lines.Count > 0 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        var line = Under is null ? lines.Count + 1 : FindEnd(lines, Under, path);
        var when = When is null ? "" : $" when=\"{When}\"";
        string[] block = [$":::{Container} {{#{Id}{when}}}", Sentence, ":::"];
        if (line <= lines.Count)
            return Addition.Insert(path, source.Text, line, [.. block, ""]) with { Lines = block.Length };
        var text = source.Text[..source.Text.TrimEnd().Length];
        var added = Addition.Insert(path, text + LineEndOf(source.Text), line, ["", .. block]);
        return added with { Line = line + 1, Lines = block.Length };
    }

    private static string LineEndOf(string text) =>
        text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <exception cref="RefusalException">A chapter has the id.</exception>
    private void RefuseTwin(InputFiles inputs, string path)
    {
        var lines = inputs.Read(path).Value?.Text.Split('\n') ?? [];
        var line = Array.FindIndex(lines, l => l.Contains($"{{#{Id} ", StringComparison.Ordinal) || l.Contains($"{{#{Id}}}", StringComparison.Ordinal));
        if (line >= 0)
            throw new RefusalException($"'{Id}' stands in {path}:{line + 1} already; choose another id.");
    }

    /// <summary>The line before which the next part of the same or a higher level begins.</summary>
    private static int FindEnd(List<string> lines, string heading, string path)
    {
        var start = lines.FindIndex(l => l.StartsWith('#') && l.EndsWith($"{{#{heading}}}", StringComparison.Ordinal));
        if (start < 0)
        {
            var known = lines.Where(l => l.StartsWith('#')).SelectMany(l => l.Split("{#").Skip(1)).Select(i => i.TrimEnd('}'));
            throw new RefusalException($"{path} has no heading with the id '{heading}'{Suggestion.For(heading, known)}");
        }

        var level = lines[start].TakeWhile(c => c == '#').Count();
        var next = lines.FindIndex(
            start + 1, l => l.StartsWith('#') && l.TakeWhile(c => c == '#').Count() <= level);
        return next < 0 ? lines.Count + 1 : next + 1;
    }
}
