using ScottPlot;
using SkiaSharp;

namespace Standoff.Figures.Drawing;

/// <summary>The two faces that all charts are set in. They come from this assembly; no font of the machine is ever asked.</summary>
internal static class ChartFont
{
    public const string Family = "Source Sans 3";

    private static readonly SKTypeface Regular = Load("SourceSans3-Regular.ttf");
    private static readonly SKTypeface SemiBold = Load("SourceSans3-SemiBold.ttf");

    /// <summary>Makes ScottPlot, whose fonts are one for the whole process, use these faces alone.</summary>
    static ChartFont()
    {
        Fonts.FontResolvers.Clear();
        Fonts.FontResolvers.Add(new Resolver());
        Fonts.Default = Family;
    }

    public static SKTypeface Face(bool bold) => bold ? SemiBold : Regular;

    /// <summary>In px. Measured in units of the em, so that no hinting of the machine takes part.</summary>
    public static double Width(string text, TextStyle style)
    {
        var face = Face(style.IsBold);
        using var font = Font(face, face.UnitsPerEm);
        return font.MeasureText(text) * style.SizePixels / face.UnitsPerEm;
    }

    public static SKFont Font(SKTypeface face, double sizePixels) =>
        new(face, (float)sizePixels) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };

    /// <summary>The first character that the faces lack; null where they have all.</summary>
    public static string? Missing(string text) => text.EnumerateRunes()
        .Select(r => r.ToString())
        .FirstOrDefault(c => !Regular.ContainsGlyphs(c) || !SemiBold.ContainsGlyphs(c));

    private static SKTypeface Load(string resource)
    {
        using var stream = typeof(ChartFont).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The font '{resource}' is not in the assembly.");
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException($"'{resource}' is no font.");
    }

    private sealed class Resolver : IFontResolver
    {
        public SKTypeface CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
            Face(weight >= FontWeight.SemiBold);

        public SKTypeface CreateTypeface(string fontName, bool bold, bool italic) => Face(bold);
    }
}
