using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Inputs;
using Standoff.Figures;
using Standoff.Figures.Recipes;
using Standoff.Site.Addressing;
using Standoff.Site.Prose;
using Standoff.Site.Publishing;

namespace Standoff.Site.Commands.Creating;

/// <summary>A chapter or a figure: a Markdown file with the front matter that it needs.</summary>
internal static partial class NewPage
{
    /// <summary>Between the places of two chapters in the masthead.</summary>
    private const int Step = 10;

    /// <param name="matter">Front matter by key; what is null is left out.</param>
    /// <exception cref="RefusalException">The file is there, or the name can be no
    /// address.</exception>
    public static Addition Chapter(
        InputFiles inputs, string id, IReadOnlyDictionary<string, string?> matter)
    {
        var path = Free(inputs, $"content/{id}.md", id);
        if (Routes.IsTaken(Routes.Section(id)))
            throw new RefusalException($"The report has a page of its own at '{Routes.Section(id).Path}'; choose another name.");
        var order = (inputs.Paths.Where(ChapterPath.IsChapter).Select(p => OrderOf(inputs, p)).Max() ?? 0) + Step;
        var keys = SectionReader.Keys
            .Select(k => (
                Key: k,
                Value: matter.GetValueOrDefault(k) ?? (k is "order" && matter.GetValueOrDefault("nav") is not null ? order.ToString(CultureInfo.InvariantCulture) : null)))
            .Where(k => k.Value is not null || SectionReader.RequiredKeys.Contains(k.Key))
            .Select(k => $"{k.Key}: {Quote(k.Value ?? "")}".TrimEnd());
        return Addition.File(path, string.Concat(
            ((IEnumerable<string>)["---", .. keys, "---", "", "## In short {#in-short}", ""]).Select(l => l + "\n")));
    }

    /// <param name="matter">What is known of the recipe by key; what is null is left to its
    /// author.</param>
    /// <exception cref="RefusalException">The file is there, the name can be no address, or there
    /// is no such kind.</exception>
    public static Addition Figure(
        InputFiles inputs, string id, string kind, IReadOnlyDictionary<string, string?> matter)
    {
        if (!RecipeShapes.Least.TryGetValue(kind, out var shape))
            throw new RefusalException($"There is no kind of figure '{kind}'{Evidence.Diagnostics.Suggestion.For(kind, RecipeShapes.Least.Keys)}; kinds are {string.Join(", ", RecipeShapes.Least.Keys)}.");
        var path = Free(inputs, $"content/figures/{id}.md", id);
        string[] first = ["kind", "title", "when", "subtitle", "unit"];
        var lines = first.Where(shape.Keys.ContainsKey)
            .Where(k => shape.Keys[k].IsRequired || matter.GetValueOrDefault(k) is not null)
            .Select(k => $"{k}: {(k == "kind" ? kind : Quote(matter.GetValueOrDefault(k) ?? ""))}".TrimEnd())
            .Concat(Skeleton(shape, first, ""));
        return Addition.File(
            path,
            string.Concat(((IEnumerable<string>)["---", .. lines, "---", ""]).Select(l => l + "\n")));
    }

    /// <summary>The keys that must be there, empty.</summary>
    private static IEnumerable<string> Skeleton(
        RecipeShape shape, IReadOnlyList<string> without, string indent)
    {
        var keys = shape.Keys.Where(k => k.Value.IsRequired && !without.Contains(k.Key))
            .OrderBy(k => k.Key != "label").ThenBy(k => k.Value.IsList);
        foreach (var (name, key) in keys)
        {
            var below = key.Form == RecipeForm.Keys ? Skeleton(key.Group, [], indent + (key.IsList ? "    " : "  ")).ToList() : [];
            yield return indent + name + ":";
            if (key.IsList && below.Count > 0)
                yield return $"{indent}  - {below[0].TrimStart()}";
            else if (key.IsList)
                yield return $"{indent}  -";
            foreach (var line in key.IsList ? below.Skip(1) : below)
                yield return line;
        }
    }

    private static string Free(InputFiles inputs, string path, string id)
    {
        if (!Kebab().IsMatch(id))
            throw new RefusalException($"'{id}' can be no address; write it in small letters and digits with hyphens between words.");
        return inputs.Contains(path)
            ? throw new RefusalException($"{path} is there already; edit it, or choose another name.")
            : path;
    }

    private static int? OrderOf(InputFiles inputs, string path) =>
        inputs.Read(path).Value is { } source && FrontMatterBlock.Find(source) is not null
            && source.Text.Split('\n').FirstOrDefault(l => l.StartsWith("order:", StringComparison.Ordinal)) is { } line
            && int.TryParse(line[6..].Trim(), CultureInfo.InvariantCulture, out var order)
                ? order
                : null;

    /// <summary>
    /// As YAML reads it again: in quotation marks where it would mean something.
    /// </summary>
    private static string Quote(string text) =>
        text.Contains(": ", StringComparison.Ordinal) || text.Contains(
            " #", StringComparison.Ordinal)
            || text.Length > 0 && (YamlSigns.Contains(text[0]) || text[^1] == ':')
                ? $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
                : text;

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();

    private const string YamlSigns = "\"'[]{}>|*&!%#`@,?:-";
}
