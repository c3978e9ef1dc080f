using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Publishing;

/// <summary>Addresses that open the author's editor at a place of an input file.</summary>
/// <param name="Template">With <c>{path}</c>, and <c>{line}</c> and <c>{column}</c> where the editor
/// takes them.</param>
/// <param name="Root">The project's folder.</param>
internal sealed partial record EditorLink(string Template, string Root)
{
    /// <summary>Of Visual Studio Code.</summary>
    public const string Default = "vscode://file{path}:{line}:{column}";

    private static readonly string[] Names = ["{path}", "{line}", "{column}"];

    /// <summary>What would run in the page that shows the link.</summary>
    private static readonly string[] Scripts = ["javascript", "data", "vbscript", "blob"];

    /// <summary>What is wrong with a template, as a sentence; null where nothing is.</summary>
    public static string? FindFault(string template)
    {
        if (!template.Contains("{path}", StringComparison.Ordinal))
            return $"'{template}' has no {{path}}; write it like {Default}.";
        if (Placeholder().Matches(template).Select(m => m.Value).FirstOrDefault(
            p => !Names.Contains(p)) is { } unknown)
            return $"'{template}' has {unknown}; the places to fill are {{path}}, {{line}} and {{column}}.";
        return Scheme().Match(template) is { Success: true } scheme
            && !Scripts.Contains(scheme.Groups["name"].Value, StringComparer.OrdinalIgnoreCase)
            && Uri.TryCreate(new EditorLink(template, "/").To(Place.StartOf("a b")),
                UriKind.Absolute, out _)
                ? null
                : $"'{template}' is no address that an editor answers to; write it like {Default}.";
    }

    /// <summary>The path begins with <c>/</c> on every system; what an address may not hold is escaped.</summary>
    public string To(Place place)
    {
        var full = Path.GetFullPath(Path.Combine(Root, place.Path)).Replace(
            Path.DirectorySeparatorChar, '/');
        var path = string.Join('/', full.Split('/').Select(Uri.EscapeDataString)).Replace(
            "%3A", ":", StringComparison.Ordinal);
        return Template
            .Replace("{path}", path.StartsWith('/') ? path : "/" + path, StringComparison.Ordinal)
            .Replace("{line}", place.Line.ToString(CultureInfo.InvariantCulture),
                StringComparison.Ordinal)
            .Replace("{column}", place.Column.ToString(CultureInfo.InvariantCulture),
                StringComparison.Ordinal);
    }

    /// <summary>
    /// A place as a link of a terminal (OSC 8); a terminal that knows no links shows the place.
    /// </summary>
    public string InTerminal(Place place) =>
        $"\u001b]8;;{To(place)}\u001b\\{PrintableText.Create(place.ToString())}\u001b]8;;\u001b\\";

    [GeneratedRegex(@"\{[^}]*\}?")]
    private static partial Regex Placeholder();

    [GeneratedRegex("^(?<name>[A-Za-z][A-Za-z0-9+.-]*):", RegexOptions.ExplicitCapture)]
    private static partial Regex Scheme();
}
