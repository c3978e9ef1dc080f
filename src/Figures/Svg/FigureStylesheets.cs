namespace Standoff.Figures.Svg;

/// <summary>The stylesheets of drawings, read once from the assembly.</summary>
internal static class FigureStylesheets
{
    /// <summary>For a page with figures.</summary>
    public static string Page { get; } = Read("figure.css");

    /// <summary>For a drawing in a file of its own.</summary>
    public static string Standalone { get; } = Read("standalone.css") + Page;

    private static string Read(string name)
    {
        using var stream = typeof(FigureStylesheets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"'{name}' is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
