using SkiaSharp;

namespace Standoff.Figures.Lettering;

/// <summary>
/// The two faces that all charts are set in. They are read once from this assembly and never
/// change, so they are static; no font of the machine is ever asked.
/// </summary>
internal static class ChartFont
{
    public const string Family = "Source Sans 3";

    private static readonly SKTypeface Regular = Load("SourceSans3-Regular.ttf");
    private static readonly SKTypeface SemiBold = Load("SourceSans3-SemiBold.ttf");

    /// <summary>One px a unit of the em. To measure with alone, which changes nothing of them.</summary>
    private static readonly SKFont RegularMeasure = Create(new TextStyle(Regular.UnitsPerEm, false));
    private static readonly SKFont SemiBoldMeasure = Create(new TextStyle(SemiBold.UnitsPerEm, true));

    public static SKTypeface Face(bool bold) => bold ? SemiBold : Regular;

    /// <summary>
    /// In px. Measured in units of the em, so that no hinting of the machine takes part.
    /// </summary>
    public static double Width(string text, TextStyle style)
    {
        var font = style.IsBold ? SemiBoldMeasure : RegularMeasure;
        return font.MeasureText(text) * style.SizePixels / (int)font.Size;
    }

    /// <summary>A font that the caller disposes of.</summary>
    public static SKFont Create(TextStyle style) =>
        new(Face(style.IsBold), (float)style.SizePixels) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };

    /// <summary>
    /// The first character that one of the faces lacks; null where both have all.
    /// </summary>
    public static string? FindMissing(string text) => text.EnumerateRunes()
        .Select(r => r.ToString())
        .FirstOrDefault(c => !Regular.ContainsGlyphs(c) || !SemiBold.ContainsGlyphs(c));

    private static SKTypeface Load(string resource)
    {
        using var stream = typeof(ChartFont).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The font '{resource}' is not in the assembly.");
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException($"'{resource}' is no font.");
    }
}
