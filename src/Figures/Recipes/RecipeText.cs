using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Model.Formulas;
using Standoff.Model.Wording;
using YamlDotNet.RepresentationModel;

namespace Standoff.Figures.Recipes;

/// <summary>A text of a recipe, and where its characters stand.</summary>
/// <param name="frontMatter">Offset in the file of the YAML that <paramref name="node"/> was read from.</param>
/// <param name="probed">What is written down of its key, of a recipe that is read for that alone; then
/// the text names nothing. Null otherwise.</param>
internal sealed class RecipeText(YamlScalarNode node, SourceText source, int frontMatter, RecipeKey? probed = null)
{
    public RecipeKey? Probed => probed;

    private readonly YamlScalar _scalar = new(node, source, frontMatter);

    public string Text => _scalar.Text;

    /// <summary>With round quotation marks, for what a reader sees.</summary>
    public string Printed => Quotation.Curl(Text);

    public Place Place => _scalar.PlaceAsWritten;

    public FormulaText Formula => new(Text, _scalar.At);

    public bool IsQuoted => _scalar.IsQuoted;
}
