using Standoff.Figures.Drawing;
using Standoff.Figures.Recipes;
using Standoff.Model.Units;

namespace Standoff.Figures.Kinds;

/// <summary>A kind of figure: how its recipe is read.</summary>
internal abstract class FigureKind
{
    /// <summary>As written behind <c>kind:</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Null where the recipe is wrong, which then has been reported.</summary>
    /// <param name="unit">Of what is measured.</param>
    public abstract FigureContent? Read(RecipeMap recipe, Unit unit, RecipeReader reader);
}

/// <summary>What a recipe shows, ready to be drawn, tabled and told.</summary>
internal abstract class FigureContent
{
    /// <summary>Ids, in order of mention; may repeat.</summary>
    public abstract IEnumerable<string> Quantities { get; }

    public abstract Chart Draw(Form form);

    public abstract FigureTable Table();

    public abstract string Description();
}
