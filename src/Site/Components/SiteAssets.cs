using System.Reflection;
using System.Text;
using Standoff.Figures;
using Standoff.Site.Addressing;
using Standoff.Site.Files;

namespace Standoff.Site.Components;

/// <summary>Style sheets, script, fonts and icon: the files that every page asks for.</summary>
internal static class SiteAssets
{
    public static readonly SiteAddress Stylesheet = new("/assets/site.css");
    public static readonly SiteAddress FigureStylesheet = new("/assets/figure.css");
    public static readonly SiteAddress CopyScript = new("/assets/copy.js");
    public static readonly SiteAddress SerifFont = new("/assets/fonts/source-serif-4.woff2");
    public static readonly SiteAddress SansFont = new("/assets/fonts/source-sans-3.woff2");
    public static readonly SiteAddress Icon = new("/assets/icon.svg");

    /// <summary>What is embedded in the assembly, and the style sheet of the figures.</summary>
    public static IEnumerable<OutputFile> Files() => Assembly.GetExecutingAssembly()
        .GetManifestResourceNames()
        .Where(name => name.StartsWith("assets/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => new OutputFile(name, () => Read(name)))
        .Append(OutputFile.At(FigureStylesheet, () => Encoding.UTF8.GetBytes(FigureCatalog.Stylesheet)));

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
