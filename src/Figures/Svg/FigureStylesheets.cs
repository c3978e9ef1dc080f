using Standoff.Figures.Colours;

namespace Standoff.Figures.Svg;

/// <summary>The stylesheets of drawings, read once from the assembly.</summary>
internal static class FigureStylesheets
{
    private static readonly string Common = Read("figure.css");

    private static readonly string Alone = Read("standalone.css");

    /// <summary>
    /// For a page with figures: a shade is mixed by its share from the colour of its role, so that no
    /// pair of the two needs a rule.
    /// </summary>
    public static string Page { get; } = Common
        + string.Concat(Ink.All.Where(i => !i.IsShade).Select(Rules))
        + string.Concat(Ink.All.Where(i => i.IsShade).DistinctBy(i => i.Role).Select(RoleRule))
        + string.Concat(Ink.All.Where(i => i.IsShade).DistinctBy(i => i.Share).Select(ShareRule));

    /// <summary>For a drawing in a file of its own, whose shapes and texts are in some inks.</summary>
    public static string ForFile(IEnumerable<Ink> inks) => Alone + Common + string.Concat(inks.Select(Rules));

    private static string RoleRule(Ink ink) => $".fig [class*=\"f-{ink.Role}-\"] {{ --shaded: {ink.RoleCss}; }}\n";

    private static string ShareRule(Ink ink) => $".fig [class*=\"-{ink.Share}\"] {{ fill: {Ink.Mix("var(--shaded)", ink.Share)}; }}\n";

    private static string Rules(Ink ink)
    {
        var fill = $".fig .f-{ink.Name} {{ fill: {ink.Css}; }}\n";
        return ink.IsShade ? fill : $"{fill}.fig .s-{ink.Name} {{ stroke: {ink.Css}; }}\n";
    }

    private static string Read(string name)
    {
        using var stream = typeof(FigureStylesheets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"'{name}' is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
