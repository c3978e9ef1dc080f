using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;
using Standoff.Figures.Kinds;
using Standoff.Figures.Kinds.Bars;
using Standoff.Figures.Kinds.Crossing;
using Standoff.Figures.Kinds.Dots;
using Standoff.Figures.Kinds.Echo;
using Standoff.Figures.Kinds.Flow;
using Standoff.Figures.Kinds.HeatMap;
using Standoff.Figures.Kinds.Histogram;
using Standoff.Figures.Kinds.Ladder;
using Standoff.Figures.Kinds.Lines;
using Standoff.Figures.Kinds.NestedSquares;
using Standoff.Figures.Kinds.OverTime;
using Standoff.Figures.Kinds.StackedBars;
using Standoff.Figures.Kinds.Tornado;
using Standoff.Figures.Recipes;
using Standoff.Figures.Svg;
using Standoff.Model;

namespace Standoff.Figures;

/// <summary>
/// Draws the figures of an edition. Pure: the same inputs give the same bytes on every thread and
/// machine.
/// </summary>
public static partial class FigureCatalog
{
    private const string Folder = "content/figures/";
    private const string Extension = ".md";

    /// <summary>Explains how figures are written and is none.</summary>
    public const string WritersGuide = Folder + "README.md";

    internal static readonly FigureKind[] Kinds =
    [
        new BarsKind(), new CrossingKind(), new DotsKind(), new EchoKind(), new FlowKind(), new HeatMapKind(), new HistogramKind(),
        new LadderKind(), new LinesKind(), new NestedSquaresKind(), new OverTimeKind(), new StackedBarsKind(), new TornadoKind(),
    ];

    /// <summary>The CSS that every page with a figure needs.</summary>
    public static string Stylesheet => FigureStylesheets.Page;

    /// <summary>Whether a path is that of a figure's document.</summary>
    public static bool IsRecipe(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal)
            && path.EndsWith(Extension, StringComparison.Ordinal)
            && path != WritersGuide;

    /// <summary>
    /// Draws one document; nothing where anything is wrong with it, or where it shows a quantity that
    /// is broken, which whoever read that quantity has reported. Reports SR5001 to SR5099, SR1009,
    /// SR1010, SR1011, SR1020 and what a condition reports.
    /// </summary>
    public static Outcome<Figure> Draw(SourceText recipe, Workbook workbook)
    {
        var found = new DiagnosticBag();
        var figure = DrawDocument(recipe, new RecipeReader(workbook, found));
        return found.ToOutcome(found.HasErrors ? null : figure);
    }

    private static Figure? DrawDocument(SourceText source, RecipeReader reader)
    {
        var id = Path.GetFileNameWithoutExtension(source.Path);
        if (!Id().IsMatch(id))
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongForm(Place.StartOf(source.Path), id, "id", Id().ToString()));
        else if (PathPart.FindFault(id) is { } fault)
        {
            reader.Diagnostics.Add(
                DiagnosticCatalogue.UnusableName(Place.StartOf(source.Path), id, fault));
        }

        if (RecipeDocument.Read(source, reader.Diagnostics) is not { } document)
            return null;
        var kind = FindKind(document.Recipe.Text("kind"), reader);
        var heading = RecipeHeading.Read(document.Recipe, kind?.Measures ?? true, reader);
        if (kind is null)
            return null;
        var content = kind.Read(document.Recipe, heading.Unit, reader);
        document.Recipe.Close();
        if (content is null)
            return null;
        var words = new FigureWords(heading.Title, heading.Subtitle, content.Description());
        IReadOnlyList<string> quantities = [.. content.Quantities.Concat(heading.Condition?.Ids ?? []).Distinct(StringComparer.Ordinal)];
        return new Figure(
            id, kind.Name, words, new FigureBody(source, document.BodyOffset), content.Table(), quantities,
            FigureDrawings.Create(id, words, content, reader.Diagnostics))
        {
            Condition = heading.Condition,
            Sources = [.. content.Sources.Distinct(StringComparer.Ordinal)],
        };
    }

    private static FigureKind? FindKind(RecipeText? name, RecipeReader reader)
    {
        if (name is null)
            return null;
        var kind = Array.Find(Kinds, k => k.Name == name.Text);
        if (kind is null)
        {
            var names = Kinds.Select(k => k.Name).ToList();
            reader.Diagnostics.Add(DiagnosticCatalogue.UnknownKind(
                name.Place, name.Text, Suggestion.For(name.Text, names), string.Join(", ", names)));
        }

        return kind;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();
}
