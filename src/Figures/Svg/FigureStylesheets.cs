using Standoff.Figures.Colours;

namespace Standoff.Figures.Svg;

/// <summary>The stylesheets of drawings, read once from the assembly.</summary>
internal static class FigureStylesheets
{
    private static readonly string Common = Read("figure.css");

    private static readonly string Alone = Read("standalone.css");

    /// <summary>For a page with figures.</summary>
    public static string Page { get; } = Common + string.Concat(Ink.All.Select(Rules));

    /// <summary>For a drawing in a file of its own, whose shapes and texts are in some inks.</summary>
    public static string ForFile(IEnumerable<Ink> inks) => Alone + Common + string.Concat(inks.Select(Rules));

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
