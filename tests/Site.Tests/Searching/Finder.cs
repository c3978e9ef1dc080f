using System.Text;
using Jint;
using Jint.Native;
using Standoff.Site.Files;

namespace Standoff.Site.Tests.Searching;

/// <summary>The published script with the published index, run as a browser runs them.</summary>
internal sealed class Finder : IDisposable
{
    private readonly Engine _engine = new();

    private readonly OutputFiles _files;

    public Finder(OutputFiles files)
    {
        _files = files;
        Run(files.All.Keys.Single(IsScript));
        foreach (var path in files.All.Keys.Where(IsIndex))
            Run(path);
        _engine.Execute("""
            standoffFinder.load(standoffTitles[0]);
            standoffTitles.slice(1).forEach(text => standoffFinder.addTitles(text));
            """);
    }

    public void Dispose() => _engine.Dispose();

    /// <summary>That of every page.</summary>
    public static bool IsScript(string path) =>
        path.StartsWith("assets/site.", StringComparison.Ordinal)
        && path.EndsWith(".js", StringComparison.Ordinal);

    public static bool IsIndex(string path) =>
        path.StartsWith("search/", StringComparison.Ordinal)
        && path.EndsWith(".js", StringComparison.Ordinal);

    /// <summary>What a reader sees who types the query and waits for what it asks for.</summary>
    public IReadOnlyList<Found> Find(string query)
    {
        _engine.SetValue("query", query);
        _engine.Execute("standoffFinder.missing(query).forEach(i => standoffFinder.addWords(i, standoffWords[i]));");
        return [.. Ask("standoffFinder.find(query)").AsArray().Select(group => new Found(
            group.Get("label").AsString(),
            [.. group.Get("numbers").AsArray().Select(n => (int)n.AsNumber())],
            [.. group.Get("hits").AsArray().Select(hit => hit.Get("href").AsString())],
            group.Get("hits").AsArray().Any(hit => hit.Get("needsHelp").AsBoolean())))];
    }

    public IReadOnlyList<string> WordsIn(string text)
    {
        _engine.SetValue("text", text);
        return Texts("standoffFinder.words(text)");
    }

    /// <summary>The words of a text that are marked for a query.</summary>
    public IReadOnlyList<string> Marked(string text, string query)
    {
        _engine.SetValue("text", text);
        _engine.SetValue("query", query);
        return Texts("standoffFinder.placesIn(text, standoffFinder.terms(query)).map(([from, to]) => text.slice(from, to))");
    }

    public string Text(string path) => Encoding.UTF8.GetString(_files.All[path].Content);

    private IReadOnlyList<string> Texts(string script) =>
        [.. Ask(script).AsArray().Select(t => t.AsString())];

    private JsValue Ask(string script) => _engine.Evaluate(script);

    private void Run(string path) => _engine.Execute(Text(path), path);
}

/// <summary>What has been found of one sort.</summary>
/// <param name="Numbers">Of all entries, the best first.</param>
/// <param name="Shown">Addresses of those that are shown.</param>
/// <param name="NeedsHelp">Whether one of these calls for the help line.</param>
internal sealed record Found(
    string Label, IReadOnlyList<int> Numbers, IReadOnlyList<string> Shown, bool NeedsHelp);
