using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Cards;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Kinds;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Svg;

namespace Standoff.Figures;

/// <summary>
/// The drawings of a figure, laid out once for each size. Every member may be called on any
/// thread.
/// </summary>
public sealed class FigureDrawings
{
    private readonly Chart _wide;
    private readonly Chart _narrow;
    private readonly Chart _alone;
    private readonly Chart _aloneNarrow;
    private readonly Lazy<Chart> _card;
    private readonly Lazy<string> _narrowAloneSvg;

    private FigureDrawings(Chart wide, Chart narrow, (Chart Wide, Chart Narrow) alone, Lazy<Chart> card, Lazy<string> narrowAloneSvg)
    {
        (_wide, _narrow, _card, _narrowAloneSvg) = (wide, narrow, card, narrowAloneSvg);
        (_alone, _aloneNarrow) = alone;
        Axes = new AxisTransforms(AxesOf(wide), AxesOf(narrow));
    }

    /// <summary>
    /// For an HTML page with <see cref="FigureCatalog.Stylesheet"/>, for room of 700 px and more.
    /// </summary>
    public required string WideSvg { get; init; }

    /// <summary>The same for less room; its ids differ from those of the wide drawing.</summary>
    public required string NarrowSvg { get; init; }

    /// <summary>
    /// Both in a row, for a page that shows the one that fits: the same to the eye, shorter, and
    /// named once.
    /// </summary>
    public required string PageSvg { get; init; }

    /// <summary>
    /// The wide drawing as a file of its own, in both schemes, with title, subtitle and the notes
    /// that go with it.
    /// </summary>
    public required string StandaloneSvg { get; init; }

    /// <summary>The same of the narrow drawing, for pages of others on a phone.</summary>
    public string NarrowAloneSvg => _narrowAloneSvg.Value;

    /// <summary>Of <see cref="StandaloneSvg"/>, rounded up.</summary>
    public (int Width, int Height) StandalonePixels => Svg.StandaloneSvg.SizeOf(_alone);

    public AxisTransforms Axes { get; }

    /// <summary>
    /// <see cref="StandaloneSvg"/> in the light scheme as a PNG of twice its size; painted anew at
    /// each call.
    /// </summary>
    public byte[] DrawPng() => Raster.DrawPng(_alone);

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
        // Its texts come from the heading of the recipe, which has no place of its own here.
        var (wideSvg, narrowSvg) = (
            new SvgWriter(wide, words.Title, words.Description).Draw($"{id}-wide", "wide"),
            new SvgWriter(narrow, words.Title, words.Description).Draw($"{id}-narrow", "narrow"));
        Chart Headed(Chart chart) => chart.WithHeading(words.Title, words.Subtitle, default);
        var alone = (Wide: Headed(wide), Narrow: Headed(narrow));
        return new FigureDrawings(wide, narrow, alone, new Lazy<Chart>(() => content.Draw(DrawingSize.Card)), Later(id, words, alone.Narrow))
        {
            WideSvg = SvgWriter.Text(wideSvg),
            NarrowSvg = SvgWriter.Text(narrowSvg),
            PageSvg = Svg.PageSvg.Write(wideSvg, narrowSvg),
            StandaloneSvg = WriteAlone(id, words, alone.Wide),
        };
    }

    /// <summary>The same with notes below the drawing that is a file of its own.</summary>
    /// <param name="notes">Each on several lines where it is long.</param>
    /// <param name="origin">What in the input the notes come from.</param>
    internal FigureDrawings WithNotes(string id, FigureWords words, IReadOnlyList<string> notes, Place origin)
    {
        Chart Noted(Chart drawn) => notes.Aggregate(drawn, (chart, note) => chart.WithNote(note, Ink.Muted, origin));
        var alone = (Wide: Noted(_alone), Narrow: Noted(_aloneNarrow));
        return new FigureDrawings(_wide, _narrow, alone, _card, Later(id, words, alone.Narrow))
        {
            WideSvg = WideSvg,
            NarrowSvg = NarrowSvg,
            PageSvg = PageSvg,
            StandaloneSvg = WriteAlone(id, words, alone.Wide),
        };
    }

    /// <summary>What a page needs to show other values on the drawing.</summary>
    private static DrawingAxes AxesOf(Chart chart)
    {
        var (left, top, right, bottom) = chart.Area;
        return new DrawingAxes(chart.X, chart.Y, new MarkArea(left, top, right, bottom), chart.Shown.Marks, chart.Shown.Curves, chart.Shown.Shapes);
    }

    /// <summary>Most builds ask for few of them.</summary>
    private static Lazy<string> Later(string id, FigureWords words, Chart chart) =>
        new(() => WriteAlone(id, words, chart));

    private static string WriteAlone(string id, FigureWords words, Chart chart) =>
        Svg.StandaloneSvg.Write(new SvgWriter(chart, words.Title, words.Description).Write(id, "alone", fitsTexts: true), chart);
}
