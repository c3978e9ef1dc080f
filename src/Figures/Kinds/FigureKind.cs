using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Recipes;
using Standoff.Figures.Tables;
using Standoff.Model.Units;

namespace Standoff.Figures.Kinds;

/// <summary>A kind of figure: how its recipe is read.</summary>
internal abstract class FigureKind
{
    /// <summary>As written behind <c>kind:</c>.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// Whether it shows values: then its recipe has a <c>unit</c>, and a condition that makes its
    /// title true.
    /// </summary>
    public virtual bool Measures => true;

    /// <summary>
    /// Reads every part that can be read, so that one mistake hides no other. Null where a part
    /// that the content needs is missing or wrong, which then has been reported, or rests on a
    /// quantity that is broken.
    /// </summary>
    /// <param name="unit">
    /// Of what is measured; null where it could not be read, which leaves no content.
    /// </param>
    public abstract FigureContent? Read(RecipeMap recipe, Unit? unit, RecipeReader reader);
}

/// <summary>What a recipe shows, ready to be drawn, tabled and told.</summary>
internal abstract class FigureContent
{
    /// <summary>Ids, in order of mention; may repeat.</summary>
    public abstract IEnumerable<string> Quantities { get; }

    /// <summary>Ids of sources that it shows themselves, beside those of its quantities.</summary>
    public virtual IEnumerable<string> Sources => [];

    public abstract Chart Draw(DrawingSize size);

    public abstract FigureTable Table();

    public abstract string Description();
}
