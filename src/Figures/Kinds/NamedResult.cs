using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Recipes;
using Standoff.Model.Quantities;
using Standoff.Model.Units;

namespace Standoff.Figures.Kinds;

/// <summary>A result with the name and the colour it has in a figure.</summary>
/// <param name="Origin">Where the recipe has the name.</param>
/// <param name="ResultPlace">Where the recipe names the result.</param>
internal sealed record NamedResult(string Label, ColourRole Role, Result Result, Place Origin, Place ResultPlace)
{
    /// <summary>
    /// <c>label</c>, <c>role</c>, <c>result</c> of each; null where one is wrong or a result comes
    /// twice (SR1011).
    /// </summary>
    public static IReadOnlyList<NamedResult>? ReadAll(IReadOnlyList<RecipeMap> maps, Unit? unit, RecipeReader reader)
    {
        var results = maps.Select(m => Read(m, unit, reader)).OfType<NamedResult>().ToList();
        var twice = results.GroupBy(r => r.Result.Id, StringComparer.Ordinal)
            .Where(g => g.Count() > 1).ToList();
        foreach (var group in twice)
            reader.Diagnostics.Add(DiagnosticCatalogue.DuplicateId(group.Last().ResultPlace, group.Key, group.First().ResultPlace.Line));
        return results.Count > 0 && results.Count == maps.Count && twice.Count == 0 ? results : null;
    }

    private static NamedResult? Read(RecipeMap map, Unit? unit, RecipeReader reader)
    {
        var label = map.Text("label");
        var role = reader.Role(map.Text("role", required: false));
        var written = map.Text("result");
        var result = reader.Result(written, unit);
        map.Close();
        return label is null || result is null
            ? null
            : new NamedResult(label.Printed, role, result, label.Place, written!.Place);
    }
}
