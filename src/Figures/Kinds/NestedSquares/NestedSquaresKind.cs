using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Recipes;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.NestedSquares;

/// <summary>
/// <c>squares</c>, from the greatest to the least: <c>label</c>, <c>value</c>, <c>role</c>; and
/// <c>layout</c>, whether each is a part of the one before it (<c>nested</c>) or an amount of its
/// own (<c>beside</c>), which may have a <c>fill</c>.
/// </summary>
internal sealed class NestedSquaresKind : FigureKind
{
    private const int MinSquares = 2;

    /// <summary>As many as there are shades, from pale to full.</summary>
    private static readonly int MaxSquares = Ink.Shades.Count;

    public override string Name => "nested-squares";

    public override FigureContent? Read(RecipeMap recipe, Unit? unit, RecipeReader reader)
    {
        var layout = reader.OneOf(recipe.Text("layout", required: false), "layout", Enum.GetValues<SquareLayout>(), SquareLayout.Nested);
        var maps = recipe.Maps("squares");
        var squares = maps.Select(m => ReadSquare(m, layout, unit, reader)).OfType<NestedSquare>().ToList();
        if (squares.Count < maps.Count || unit is null || !AreRight(squares, recipe, reader))
            return null;
        return new NestedSquaresContent(reader.Numbers(unit), squares, layout);
    }

    /// <summary>Reports SR5061 where a square has no area.</summary>
    private static NestedSquare? ReadSquare(RecipeMap map, SquareLayout layout, Unit? unit, RecipeReader reader)
    {
        var label = map.Text("label");
        var role = reader.Role(map.Text("role", required: false));
        var fill = layout == SquareLayout.Beside
            ? reader.OneOf(map.Text("fill", required: false), "fill", Enum.GetValues<Fill>(), Fill.Full)
            : Fill.Full;
        var value = map.Text("value");
        var quantity = reader.Quantity(value, unit);
        map.Close();
        if (quantity?.Value <= 0)
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.NoArea(value!.Place, quantity.Id, SignificantDigits.Plain(quantity.Value, 4)));
            return null;
        }

        return label is null || quantity is null ? null : new NestedSquare(label.Printed, role, fill, quantity, value!.Place);
    }

    /// <summary>Reports SR1011, SR5005 and SR5060.</summary>
    private static bool AreRight(List<NestedSquare> squares, RecipeMap recipe, RecipeReader reader)
    {
        var found = new List<Diagnostic>();
        if (squares.Count > 0 && (squares.Count < MinSquares || squares.Count > MaxSquares))
            found.Add(DiagnosticCatalogue.WrongValue(recipe.Maps("squares")[0].Place, "squares", $"from {MinSquares} to {MaxSquares} squares"));
        found.AddRange(squares.GroupBy(s => s.Quantity.Id, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => DiagnosticCatalogue.DuplicateId(g.Last().Origin, g.Key, g.First().Origin.Line)));
        found.AddRange(squares.Zip(squares.Skip(1)).Where(p => p.Second.Value > p.First.Value).Select(p => DiagnosticCatalogue.SquareOutside(
            p.Second.Origin, p.Second.Quantity.Id, SignificantDigits.Plain(p.Second.Value, 4), SignificantDigits.Plain(p.First.Value, 4))));
        foreach (var diagnostic in found)
            reader.Diagnostics.Add(diagnostic);
        return squares.Count > 0 && found.Count == 0;
    }
}
