using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Standoff.Evidence.Diagnostics;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Publishing;

namespace Standoff.Site.Preview;

/// <summary>
/// What preview adds to a page: the script that reloads it where it has changed, which the policy
/// of every page lets run, what is wrong with the input, and room for what the save brought about.
/// </summary>
internal static class PreviewPage
{
    public const string ScriptPath = "/_preview/panel.js";
    public const string StylesPath = "/_preview/panel.css";
    public const string EventsPath = "/_preview/events";

    /// <summary>What the last save brought about, as a piece of HTML.</summary>
    public const string EffectsPath = "/_preview/effects";

    /// <summary>What is wrong, as a piece of HTML.</summary>
    public const string DiagnosticsPath = "/_preview/diagnostics";

    /// <summary>Pictures of figures as they were; a moment and an id follow.</summary>
    public const string PicturesPath = "/_preview/figures/";

    /// <summary>Where nothing has been built yet.</summary>
    public static readonly byte[] Empty = Encoding.UTF8.GetBytes($$"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Nothing to show</title><style>{{SiteAssets.FirstStyle(new Links(Routes.NotFound, LinkStyle.Rooted)).Text}}</style><link rel="stylesheet" href="{{SiteAssets.Stylesheet}}"></head>
        <body><main><article class="page"><header class="head"><h1>Nothing to show here</h1></header></article></main></body></html>
        """);

    /// <summary>Loads pages again and shows effects.</summary>
    public static string Script { get; } = Read("panel.js");

    public static string Styles { get; } = Read("panel.css");

    public static byte[] Create(byte[] html, PreviewState state)
    {
        var panel = Panel(state);
        var version = Version(html, state);
        var page = Encoding.UTF8.GetString(html)
            .Replace("</head>", $"<link rel=\"stylesheet\" href=\"{StylesPath}\">\n</head>", StringComparison.Ordinal)
            .Replace("</body>", $"<div class=\"preview-panels\">\n{panel}<aside class=\"effects\" aria-label=\"What the save brought about\" tabindex=\"0\"></aside>\n</div>\n<script src=\"{ScriptPath}\" data-version=\"{version}\"></script>\n</body>", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(page);
    }

    /// <summary>
    /// The version that a page tells the script: another one where anything of the page is another,
    /// but for what a save brought about, which the script fetches.
    /// </summary>
    public static string Version(byte[] html, PreviewState state) => Print(html, Panel(state with { Effects = null }));

    private static string Print(byte[] html, string panel) =>
        Convert.ToHexStringLower(SHA256.HashData([.. html, .. Encoding.UTF8.GetBytes(panel)]).AsSpan(0, 8));

    /// <summary>What is wrong, and which facts made it so as soon as that is known; empty where nothing is.</summary>
    public static string Panel(PreviewState state)
    {
        if (state.Diagnostics.Count == 0 && state.Failure is null)
            return "";
        var errors = state.Diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = state.Diagnostics.Count - errors;
        var why = state.Failure?.Summary ?? $"{errors} {(errors == 1 ? "error" : "errors")}";
        var head = state.Failure is null && errors == 0
            ? $"{warnings} to look at"
            : $"Not published: {why}.{(state.Files is null ? "" : " What you see is the edition before.")}";
        var fault = state.Failure is null ? "" : $"<pre><code>{Encode(state.Failure.Text)}</code></pre>";
        var lines = new SourceLines(state.Inputs);
        var moved = (state.Effects?.SinceGood?.Wrong ?? []).ToDictionary(w => w.Found, w => EffectsPanel.Why(w.Movers, state.Effects!.Vocabulary));
        var items = string.Concat(state.Diagnostics.Select(d => Item(d, lines, state.Editor, moved.GetValueOrDefault(d, ""))));
        var open = errors > 0 || state.Failure is not null ? " open" : "";
        return $"<aside class=\"diagnostics\" aria-label=\"Diagnostics\"><details{open}><summary>{head}</summary>"
            + $"{fault}<ol>{items}</ol></details></aside>\n";
    }

    /// <param name="why">HTML; empty where no fact moved it.</param>
    private static string Item(Diagnostic diagnostic, SourceLines lines, EditorLink editor, string why)
    {
        var level = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var line = lines.LineOf(diagnostic.Place);
        var shown = line.Length > 200 ? line[..200] + "…" : line;
        var excerpt = string.IsNullOrWhiteSpace(line) ? "" : $"<pre><code>{Encode(shown)}</code></pre>";
        return $"<li class=\"{level}\">{Place(diagnostic.Place, editor)} "
            + $"<b>{level} {diagnostic.Kind.Code}</b> {Encode(diagnostic.Message)}{why}{excerpt}{Ways(diagnostic)}</li>";
    }

    /// <summary>A place as a link that opens the author's editor there.</summary>
    public static string Place(Place place, EditorLink editor) =>
        $"<a class=\"place\" href=\"{WebUtility.HtmlEncode(editor.To(place))}\">{Encode(place.ToString())}</a>";

    private static string Ways(Diagnostic diagnostic)
    {
        if (!Explanation.All.TryGetValue(diagnostic.Kind.Code, out var explanation) || explanation.Ways.Count == 0)
            return "";
        var ways = string.Concat(explanation.Ways.Select(w => $"<li>{Encode(w)}</li>"));
        return $"<details><summary>Ways out</summary><ul>{ways}</ul></details>";
    }

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("preview/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Encode(string text) =>
        string.Join('\n', text.Split('\n').Select(line => WebUtility.HtmlEncode(PrintableText.Create(line))));
}
