using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Standoff.Figures;
using Standoff.Site.Addressing;
using Standoff.Site.Files;

namespace Standoff.Site.Components;

/// <summary>
/// Style sheet, script, fonts and icon: the files that every page asks for. Each is named by its
/// content too, so that browsers may keep it for good.
/// </summary>
internal static partial class SiteAssets
{
    private const string Folder = "assets/";
    private const string FontFolder = Folder + "fonts/";

    /// <summary>How many digits of the content's hash a name shows.</summary>
    private const int HashLength = 8;

    private static readonly Named Icons = Named.Of(Folder + "icon.svg");

    /// <summary>An address of each depth at which pages stand.</summary>
    private static readonly string[] Depths = ["/", "/a/", "/a/b/"];

    /// <summary>The model, how numbers are written, how addresses say a case.</summary>
    private static readonly string[] ModelScripts = ["model", "writer", "link"];

    /// <summary>By the name that the style sheet gives them.</summary>
    private static readonly IReadOnlyDictionary<string, Named> Fonts = Embedded
        .Where(name => name.EndsWith(".woff2", StringComparison.Ordinal))
        .ToDictionary(name => name, Named.Of, StringComparer.Ordinal);

    private static readonly string First = Short(Text("first.css"));

    /// <summary>Of every page but plain chapters.</summary>
    private static readonly Named Styles = Sheet("site.css", ["site", "values", "reference", "print"], ["explore"]);

    private static readonly Named ChapterStyles = Sheet("chapter.css", ["site", "print"], []);

    /// <summary>
    /// Of the search and of what stands beside a link; on a plain chapter nothing else shows
    /// values.
    /// </summary>
    private static readonly Named OpenedStyles = Named.Of(
        Folder + "opened.css", Encoding.UTF8.GetBytes(Short($".popover {{ {Text("values.css")} }} {Text("opened.css")}")));

    private static readonly Named Scripts = NamedScript("site.js", ["opened", "finder", "search", "popovers", "carried", "copy", "said", "moved"]);

    private static readonly byte[] ExploreScripts = NamedScript("explore.js", [.. ModelScripts, "track", "explore"]).Content;

    private static readonly Named CaseScripts = NamedScript("case.js", [.. ModelScripts, "rephrase", "figures", "drawings", "blocks", "case"]);

    private static readonly Named SliderScripts = NamedScript("sliders.js", ["track", "sliders"]);

    private static readonly Named LadderScripts = NamedScript("ladder.js", ["track", "ladder"]);

    private static readonly Named SavingScripts = NamedScript("saving.js", ["saving"]);

    private static readonly Named CaseStyles = Named.Of(Folder + "case.css", Encoding.UTF8.GetBytes(Short(Text("case.css"))));

    public static SiteAddress Stylesheet => Styles.Address;

    /// <summary>Less of the same, for chapters that show nothing of the rest.</summary>
    public static SiteAddress ChapterStylesheet => ChapterStyles.Address;

    public static SiteAddress Script => Scripts.Address;

    public static SiteAddress SerifFont => Fonts[FontFolder + "source-serif-4.woff2"].Address;

    public static SiteAddress SansFont => Fonts[FontFolder + "source-sans-3.woff2"].Address;

    public static SiteAddress Icon => Icons.Address;

    /// <summary>Those of all pages: links differ by how deep a page stands.</summary>
    /// <param name="root">The path under which the site is published.</param>
    public static IEnumerable<InlineStyle> FirstStyles(string root) =>
    [
        FirstStyle(new Links(Routes.NotFound, LinkStyle.Rooted, root)),
        .. Depths.Select(depth => FirstStyle(new Links(new SiteAddress(depth)))),
    ];

    /// <summary>
    /// The styles that stand in a page itself. They ask for the upright faces, by links of the
    /// page.
    /// </summary>
    public static InlineStyle FirstStyle(Links links) =>
        new(FontUrl().Replace(First, match => $"url(\"{links.To(Fonts[Folder + match.Groups["file"].Value].Address)}\")"));

    /// <summary>
    /// Of the page on which readers move assumptions: the model and what computes with it, in one
    /// file.
    /// </summary>
    /// <param name="numbers">The script that says the model.</param>
    public static OutputFile ExploreScript(string numbers)
    {
        var script = Named.Of(Folder + "explore.js", [.. Encoding.UTF8.GetBytes(numbers + "\n"), .. ExploreScripts]);
        return OutputFile.At(script.Address, () => script.Content);
    }

    /// <summary>Of a page whose address carries a reader's case.</summary>
    /// <param name="numbers">The script that says the model.</param>
    /// <param name="words">The scripts that say how numbers are called, written and drawn.</param>
    public static PageAssets Case(SiteAddress numbers, IEnumerable<SiteAddress> words) =>
        new([CaseStyles.Address], [numbers, .. words, CaseScripts.Address]);

    /// <summary>
    /// The sliders in the bar of a case, which a page asks for when they are opened.
    /// </summary>
    public static SiteAddress Sliders => SliderScripts.Address;

    /// <summary>
    /// What finds where an input turns a conclusion, which pages of numbers ask for.
    /// </summary>
    public static SiteAddress Ladder => LadderScripts.Address;

    /// <summary>
    /// What saves a drawing with a case, which a page asks for when somebody does.
    /// </summary>
    public static SiteAddress Saving => SavingScripts.Address;

    private static IEnumerable<string> Embedded => Assembly.GetExecutingAssembly()
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>
    /// These files, and those beside the fonts that say what may be done with them.
    /// </summary>
    public static IEnumerable<OutputFile> Files() =>
    [
        .. new[] { Styles, ChapterStyles, OpenedStyles, Scripts, Icons, CaseStyles, CaseScripts, SliderScripts, SavingScripts, LadderScripts }.Concat(Fonts.Values)
            .Select(f => OutputFile.At(f.Address, () => f.Content)),
        .. Embedded.Where(name => name.StartsWith(FontFolder, StringComparison.Ordinal) && !Fonts.ContainsKey(name))
            .Select(name => new OutputFile(name, () => Read(name))),
    ];

    /// <summary>
    /// Styles without comments and without blanks that say nothing; texts in quotation marks hold
    /// neither.
    /// </summary>
    private static string Short(string styles)
    {
        var single = Blanks().Replace(Comment().Replace(styles, ""), " ");
        return AroundSigns().Replace(single, "${sign}").Replace(";}", "}", StringComparison.Ordinal).Trim();
    }

    /// <summary>With the rules of the figures.</summary>
    private static Named Sheet(string name, IEnumerable<string> parts, IEnumerable<string> last)
    {
        string All(IEnumerable<string> names) => string.Join('\n', names.Select(n => Text(n + ".css")));
        var styles = string.Join('\n', All(parts), FigureCatalog.Stylesheet, All(last));
        return Named.Of(Folder + name, Encoding.UTF8.GetBytes(RenameFonts(Short(styles))));
    }

    private static Named NamedScript(string name, IEnumerable<string> parts) =>
        Named.Of(Folder + name, Encoding.UTF8.GetBytes(
            string.Join('\n', parts.Select(LeanScript)).Replace("opened.css", OpenedStyles.Address.Path[(Folder.Length + 1)..], StringComparison.Ordinal)));

    internal static string LeanScript(string part) => Lean(Text($"scripts/{part}.js"));

    /// <summary>
    /// Lines without their indent, and none that is a comment; no text of a script spans lines.
    /// </summary>
    private static string Lean(string script) => string.Join(
        '\n', script.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal)));

    private static string RenameFonts(string styles) => FontUrl().Replace(styles, match =>
        $"url(\"{Fonts[Folder + match.Groups["file"].Value].Address.Path[(Folder.Length + 1)..]}\")");

    private static string Text(string name) => Encoding.UTF8.GetString(Read(Folder + name));

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    /// <summary>
    /// A colon is no such sign: before one, a blank says that something else may be chosen.
    /// </summary>
    [GeneratedRegex(" ?(?<sign>[{};,]) ?|(?<sign>:) ", RegexOptions.ExplicitCapture)]
    private static partial Regex AroundSigns();

    [GeneratedRegex("""url\("(?<file>fonts/[^"]+)"\)""", RegexOptions.ExplicitCapture)]
    private static partial Regex FontUrl();

    /// <summary>A file with its hash in its name.</summary>
    private sealed record Named(SiteAddress Address, byte[] Content)
    {
        public static Named Of(string path) => Of(path, Read(path));

        public static Named Of(string path, byte[] content)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..HashLength];
            var point = path.LastIndexOf('.');
            return new(new SiteAddress($"/{path[..point]}.{hash}{path[point..]}"), content);
        }
    }
}
