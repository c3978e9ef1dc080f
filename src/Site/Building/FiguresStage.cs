using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Tables;
using Standoff.Figures;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Prose.Checks;

namespace Standoff.Site.Building;

/// <summary>The figures of an edition.</summary>
/// <param name="ByPath">What came of each recipe.</param>
public sealed record FigureSet(IReadOnlyDictionary<string, Outcome<Figure>> ByPath)
{
    /// <summary>By id, in ordinal order.</summary>
    public IReadOnlyDictionary<string, Figure> Drawn { get; } = new SortedDictionary<string, Figure>(
        ByPath.Values.Select(o => o.Value).OfType<Figure>().DistinctBy(f => f.Id, StringComparer.Ordinal).ToDictionary(f => f.Id, StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>Ids of recipes that could not be drawn, which has been reported.</summary>
    public IReadOnlySet<string> Broken { get; } = ByPath
        .Where(r => r.Value.Value is null)
        .Select(r => Path.GetFileNameWithoutExtension(r.Key))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>What each recipe reports, and SR4066 for two of one name.</summary>
    public Diagnostics Found => [.. ByPath.Values.SelectMany(o => o.Found), .. FindTwins()];

    private IEnumerable<Diagnostic> FindTwins() =>
        from same in ByPath.Keys.Order(StringComparer.Ordinal).GroupBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal)
        from again in same.Skip(1)
        select DiagnosticCatalogue.FigureTwice(Place.StartOf(again), same.First(), same.Key);
}

/// <summary>Second stage: draws each recipe below <c>content/figures/</c>.</summary>
public static class FiguresStage
{
    /// <summary>What a drawing cannot hold.</summary>
    private const string HiddenCharacter = "SR4061";

    /// <summary>Whether a file is a recipe.</summary>
    public static bool IsInput(string path) => FigureCatalog.IsRecipe(path);

    /// <summary>
    /// Draws one recipe; no value where it is wrong. Reports SR1002, SR1040, SR4004, SR4061,
    /// SR4069, SR4078, SR4101 and SR5.
    /// </summary>
    public static Outcome<Figure> Draw(string path, InputFiles inputs, ReportEvidence evidence)
    {
        var recipe = inputs.Read(path);
        if (recipe.Value is null)
            return new(null, recipe.Found);
        Diagnostics hidden = [.. HiddenCharacterCheck.Check(recipe.Value)];
        Diagnostics told = [.. PublishedText.FindIn(recipe.Value).SelectMany(t => PlainTextCheck.Check(t, evidence.Numerals))];
        var compared = PublishedText.FindSubtitle(recipe.Value).SelectMany(ComparisonCheck.Check);
        var run = PublishedText.FindIn(recipe.Value)
            .Where(t => SpreadsheetFormula.IsFormula(t.Text))
            .Select(t => DiagnosticCatalogue.SpreadsheetFormula(t.At(0, t.Text.Length), t.Text));
        if (hidden.Concat(told).Any(d => d.Kind.Code == HiddenCharacter))
            return new(null, [.. recipe.Found, .. hidden, .. told]);
        var drawn = FigureCatalog.Draw(recipe.Value, evidence.Workbook);
        var turned = drawn.Value is { } figure ? FindingWordsCheck.Check(figure) : [];
        var about = Subject.Figure(Path.GetFileNameWithoutExtension(path));
        Diagnostics found = [.. recipe.Found, .. told, .. compared, .. run, .. turned, .. drawn.Found];
        return drawn with { Found = [.. found.Select(d => d.About(about))] };
    }
}
