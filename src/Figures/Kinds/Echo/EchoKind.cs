using System.Globalization;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Figures.Recipes;
using Standoff.Model.Quantities;
using Standoff.Model.Units;

namespace Standoff.Figures.Kinds.Echo;

/// <summary>
/// <c>of</c>, a fact whose sources are shown with all that repeat them, and <c>relays</c>, how many
/// do: what the title rests on.
/// </summary>
internal sealed class EchoKind : FigureKind
{
    public override string Name => "echo";

    public override bool Measures => false;

    public override FigureContent? Read(RecipeMap recipe, Unit? unit, RecipeReader reader)
    {
        var written = recipe.Text("of");
        var fact = reader.Input(written);
        var relays = recipe.Number("relays");
        if (fact is null || relays is null)
            return null;
        var roots = EchoNode.RootsOf(fact, reader.Workbook.Dataset.Sources);
        var found = roots.Sum(r => r.Size - 1);
        if (found == relays && found > 0)
            return new EchoContent(fact, roots);
        // A report that could not be read may be one of those that repeat it.
        if (!reader.Workbook.Dataset.Unsound.IsTouched("sources"))
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongRelays(
                recipe.Text("relays")!.Place, fact.Id, found.ToString(CultureInfo.InvariantCulture), relays.Value.ToString(CultureInfo.InvariantCulture)));
        }

        return null;
    }
}

/// <summary>A report, and those that repeat it in the order of publication.</summary>
internal sealed record EchoNode(Source Source, IReadOnlyList<EchoNode> Relays)
{
    public int Size => 1 + Relays.Sum(r => r.Size);

    /// <summary>The originals behind a fact, each with all that repeat it, cited or not.</summary>
    public static IReadOnlyList<EchoNode> RootsOf(Input fact, IReadOnlyDictionary<string, Source> sources)
    {
        var relays = sources.Values.Where(s => !s.IsOriginal)
            .OrderBy(s => s.Document.Published?.Start ?? DateOnly.MaxValue).ThenBy(s => s.Id.Text, StringComparer.Ordinal)
            .ToLookup(s => s.Repeats.Text, StringComparer.Ordinal);
        return [.. Provenance.FindOriginals(fact.Fact.Evidence.Sources, sources).Select(o => Create(o, relays, []))];
    }

    /// <param name="above">Sources that repeat each other are an error, and told once.</param>
    private static EchoNode Create(Source source, ILookup<string, Source> relays, IReadOnlyList<Source> above)
    {
        IReadOnlyList<Source> path = [.. above, source];
        return new EchoNode(source, [.. relays[source.Id.Text].Where(r => !path.Contains(r)).Select(r => Create(r, relays, path))]);
    }
}
