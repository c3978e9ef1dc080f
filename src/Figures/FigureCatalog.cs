using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Figures.Cards;
using Standoff.Figures.Drawing;
using Standoff.Figures.Kinds;
using Standoff.Figures.Kinds.Bars;
using Standoff.Figures.Kinds.Dots;
using Standoff.Figures.Kinds.HeatMap;
using Standoff.Figures.Kinds.Histogram;
using Standoff.Figures.Kinds.Lines;
using Standoff.Figures.Kinds.OverTime;
using Standoff.Figures.Kinds.StackedBars;
using Standoff.Figures.Kinds.Tornado;
using Standoff.Figures.Recipes;
using Standoff.Figures.Svg;
using Standoff.Model;

namespace Standoff.Figures;

/// <summary>Draws the figures of an edition. Pure: the same inputs give the same bytes on every thread and machine.</summary>
public static partial class FigureCatalog
{
    private const string Folder = "content/figures/";
    private const string Extension = ".md";

    private static readonly FigureKind[] Kinds =
    [
        new BarsKind(), new DotsKind(), new HeatMapKind(), new HistogramKind(), new LinesKind(), new OverTimeKind(), new StackedBarsKind(), new TornadoKind(),
    ];

    /// <summary>The CSS that every page with a figure needs.</summary>
    public static string Stylesheet { get; } = Resource("figure.css");

    private static string StandaloneStylesheet { get; } = Resource("standalone.css");

    /// <summary>Whether a path is that of a figure's document.</summary>
    public static bool IsRecipe(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>Draws one document; null where it is wrong. Reports SR5001 to SR5099, SR1009, SR1010 and what a condition reports.</summary>
    public static Figure? Draw(SourceText recipe, Workbook workbook, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var figure = DrawDocument(recipe, new RecipeReader(workbook, own));
        diagnostics.AddRange(own);
        return own.HasErrors ? null : figure;
    }

    private static Figure? DrawDocument(SourceText source, RecipeReader reader)
    {
        var id = Path.GetFileNameWithoutExtension(source.Path);
        if (!Id().IsMatch(id))
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongForm(Place.StartOf(source.Path), id, "id", Id().ToString()));
        if (RecipeDocument.Read(source, reader.Diagnostics) is not { } document)
            return null;
        var heading = Heading.Read(document.Recipe, reader);
        var kind = KindOf(document.Recipe.Text("kind"), reader);
        if (kind is null)
            return null;
        var content = heading.Unit is null ? null : kind.Read(document.Recipe, heading.Unit, reader);
        if (heading.Unit is not null)
            document.Recipe.Close();
        return content is null || reader.Diagnostics.HasErrors
            ? null
            : Finish(id, kind.Name, heading, content, new FigureBody(source, document.BodyOffset), reader.Diagnostics);
    }

    private static Figure Finish(string id, string kind, Heading heading, FigureContent content, FigureBody body, DiagnosticBag diagnostics)
    {
        using var wide = content.Draw(Form.Wide);
        using var narrow = content.Draw(Form.Narrow);
        wide.Check(diagnostics);
        narrow.Check(diagnostics);
        var description = content.Description();
        return new Figure(
            id, kind, heading.Title, heading.Subtitle, body,
            SvgWriter.Write(wide, $"{id}-wide", "wide", heading.Title, description),
            SvgWriter.Write(narrow, $"{id}-narrow", "narrow", heading.Title, description),
            content.Table(), description,
            [.. content.Quantities.Concat(heading.Condition?.Ids ?? []).Distinct(StringComparer.Ordinal)],
            new AxisTransforms(new DrawingAxes(wide.X, wide.Y), new DrawingAxes(narrow.X, narrow.Y)))
        {
            StandaloneSvg = StandaloneSvg.Write(SvgWriter.Write(wide, id, "alone", heading.Title, description), wide, StandaloneStylesheet + Stylesheet),
            StandalonePixels = StandaloneSvg.SizeOf(wide),
            DrawPng = () =>
            {
                using var chart = content.Draw(Form.Wide);
                return Raster.Png(chart);
            },
            DrawCard = publication => Card.Draw(publication, heading.Title, heading.Subtitle, content.Draw),
        };
    }

    private static FigureKind? KindOf(RecipeText? name, RecipeReader reader)
    {
        if (name is null)
            return null;
        var kind = Array.Find(Kinds, k => k.Name == name.Text);
        if (kind is null)
        {
            var names = Kinds.Select(k => k.Name).ToList();
            reader.Diagnostics.Add(DiagnosticCatalogue.UnknownKind(name.Place, name.Text, Suggestion.For(name.Text, names), string.Join(", ", names)));
        }

        return kind;
    }

    private static string Resource(string name)
    {
        using var stream = typeof(FigureCatalog).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"'{name}' is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();
}
