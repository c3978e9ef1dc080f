using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Cards;
using Standoff.Figures.Geometry;
using Standoff.Figures.Kinds;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Svg;

namespace Standoff.Figures;

/// <summary>
/// The drawings of a figure, laid out once for each size. Every member may be called on any thread.
/// </summary>
public sealed class FigureDrawings
{
    private readonly Chart _wide;
    private readonly Chart _narrow;
    private readonly Lazy<Chart> _card;

    private FigureDrawings(Chart wide, Chart narrow, Func<Chart> card)
    {
        (_wide, _narrow, _card) = (wide, narrow, new Lazy<Chart>(card));
        Axes = new AxisTransforms(new DrawingAxes(wide.X, wide.Y), new DrawingAxes(narrow.X, narrow.Y));
    }

    /// <summary>
    /// For an HTML page with <see cref="FigureCatalog.Stylesheet"/>, for room of 700 px and more.
    /// </summary>
    public required string WideSvg { get; init; }

    /// <summary>The same for less room; its ids differ from those of the wide drawing.</summary>
    public required string NarrowSvg { get; init; }

    /// <summary>The wide drawing as a file of its own, with both schemes.</summary>
    public required string StandaloneSvg { get; init; }

    /// <summary>Of <see cref="StandaloneSvg"/>, rounded up.</summary>
    public (int Width, int Height) StandalonePixels => Svg.StandaloneSvg.SizeOf(_wide);

    public AxisTransforms Axes { get; }

    /// <summary>
    /// The wide drawing in the light scheme as a PNG of twice its size; painted anew at each call.
    /// </summary>
    public byte[] DrawPng() => Raster.DrawPng(_wide);

    /// <summary>
    /// A <see cref="Card"/> under the name of a publication; painted anew at each call.
    /// </summary>
    public byte[] DrawCard(string publication, FigureWords words)
    {
        // The sizes of pages are checked for room when they are laid out; this one is not, and
        // gives way.
        var charts = _card.Value.HasRoom ? new[] { _card.Value, _wide, _narrow } : [_wide, _narrow];
        return Card.Draw(publication, words.Title, words.Subtitle, charts);
    }

    /// <summary>
    /// Lays a figure out for pages and writes both drawings. Reports labels that find no room
    /// (SR5014, SR5015).
    /// </summary>
    /// <param name="id">Of the figure; ids in the drawings begin with it.</param>
    internal static FigureDrawings Create(string id, FigureWords words, FigureContent content, DiagnosticBag diagnostics)
    {
        var (wide, narrow) = (content.Draw(DrawingSize.Wide), content.Draw(DrawingSize.Narrow));
        wide.Check(diagnostics);
        narrow.Check(diagnostics);
        var (wideSvg, narrowSvg) = (SvgOf(wide), SvgOf(narrow));
        return new FigureDrawings(wide, narrow, () => content.Draw(DrawingSize.Card))
        {
            WideSvg = wideSvg.Write($"{id}-wide", "wide"),
            NarrowSvg = narrowSvg.Write($"{id}-narrow", "narrow"),
            StandaloneSvg = Svg.StandaloneSvg.Write(wideSvg.Write(id, "alone"), wide),
        };

        SvgWriter SvgOf(Chart chart) => new(chart, words.Title, words.Description);
    }
}
