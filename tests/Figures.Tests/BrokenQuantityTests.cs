using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Model;

namespace Standoff.Figures.Tests;

/// <summary>
/// What is wrong with a fact, a result or a series is reported at its row. Figures that rest on it
/// are left out and say nothing more; all others are drawn.
/// </summary>
public sealed partial class BrokenQuantityTests
{
    public static TheoryData<string> Facts => [.. Repository.Fixed.Inputs.Select(i => i.Id)];

    public static TheoryData<string> Results => [.. Repository.Fixed.Results.Select(r => r.Id)];

    public static TheoryData<string> Series =>
        [.. Repository.Fixed.Points.Select(p => p.Row.Series.Text).Distinct()];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Figures_do_without_a_broken_fact(string id) =>
        AssertLeftOut("facts", id, column: 3);

    [Theory]
    [MemberData(nameof(Results))]
    public void Figures_do_without_a_broken_result(string id) =>
        AssertLeftOut("results", id, column: 3);

    [Theory]
    [MemberData(nameof(Series))]
    public void Figures_do_without_a_broken_series(string id) =>
        AssertLeftOut("series", id, column: 2);

    /// <summary>
    /// Puts what is no number and no formula into each row of an id, or of a series.
    /// </summary>
    private static void AssertLeftOut(string table, string id, int column)
    {
        var (workbook, found) = Repository.BuildChanged(table, text => string.Join('\n', text.Split('\n').Select(row =>
            row.StartsWith(id + ",", StringComparison.Ordinal) ? Break(row, column) : row)));
        Assert.True(found.HasErrors);
        var recipes = Repository.RecipeIds.ToLookup(recipe => Needs(recipe, workbook, id));
        Assert.All(recipes[true], recipe => Assert.Null(Draw(recipe, workbook)));
        Assert.All(recipes[false].Take(1), recipe => Assert.NotNull(Draw(recipe, workbook)));
    }

    private static Figure? Draw(string recipe, Workbook workbook)
    {
        var found = new DiagnosticBag();
        var figure = found.Collect(FigureCatalog.Draw(Repository.Recipe(recipe), workbook));
        Assert.Empty(found);
        return figure;
    }

    private static string Break(string row, int column)
    {
        var cells = Cell().Matches(row).Select(m => m.Value).ToList();
        cells[column] = "much +,";
        return string.Concat(cells);
    }

    /// <summary>
    /// Whether a figure shows, or its title compares, what is broken itself or rests on it.
    /// </summary>
    private static bool Needs(string recipe, Workbook workbook, string id) => Repository.Drawn(recipe).Quantities
        .Any(q => q == id || q.StartsWith(id + ".", StringComparison.Ordinal) || !workbook.TryFind(q, out _));

    [GeneratedRegex("""("[^"]*"|[^,]*)(,|$)""")]
    private static partial Regex Cell();
}
