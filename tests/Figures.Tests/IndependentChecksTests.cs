using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;

namespace Standoff.Figures.Tests;

/// <summary>
/// One mistake in a recipe neither hides nor changes what is found about another part of it.
/// </summary>
public sealed class IndependentChecksTests
{
    /// <summary>In the last line, so that no place below it moves.</summary>
    private const string Unknown = "nobody-asked: for this\n---\nRead it.";

    public static TheoryData<string> Specs =>
        [.. DiagnosticTests.Specs.Select(s => s.Data).Where(s => Text(s).Contains("\n---\nRead it.", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Specs))]
    public void An_unknown_key_hides_no_other_mistake(string spec)
    {
        var alone = Find(Text(spec));
        var together = Find(
            Text(spec).Replace("---\nRead it.", Unknown, StringComparison.Ordinal));
        Assert.Equal(
            alone.Order(StringComparer.Ordinal), together.Where(d => !d.Contains("'nobody-asked'", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\ntitle: ", "\ntitles: ", "SR5003 SR5004")]
    [InlineData("when: ", "when: utilisation > 2 and ", "SR5007")]
    [InlineData("subtitle: ", "subtitles: ", "SR5003 SR5004")]
    public void Mistakes_in_the_heading_hide_none_below(string right, string wrong, string codes)
    {
        var recipe = Repository.Recipe("bars")
            .Text.Replace("gpu_hall_cost]", "gpu_hall_costs]", StringComparison.Ordinal);
        Assert.Equal(["SR3002"], Codes(recipe));
        Assert.Equal(
            ["SR3002", .. codes.Split(" ")], Codes(recipe.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_unit_that_is_unknown_hides_no_unknown_fact()
    {
        var recipe = Repository.Recipe("bars")
            .Text.Replace("gpu_hall_cost]", "gpu_hall_costs]", StringComparison.Ordinal);
        Assert.Equal(
            ["SR2004", "SR3002"], Codes(recipe.Replace("unit: USD/GPU/h", "unit: furlong/h", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_label_without_room_is_told_beside_a_title_that_fails()
    {
        var recipe = Text("SR5015-label-too-long");
        Assert.Equal(
            ["SR5007", "SR5015"], Codes(recipe.Replace("asic_hour_cost / 2", "asic_hour_cost", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void What_was_found_before_decides_nothing()
    {
        var found = new DiagnosticBag();
        found.Add(DiagnosticCatalogue.MissingKey(Place.StartOf("elsewhere"), "key"));
        Assert.NotNull(
            found.Collect(FigureCatalog.Draw(Repository.Recipe("bars"), Repository.Fixed)));
        Assert.Single(found);
    }

    private static string Text(string spec) => DiagnosticTests.TextOf(spec)
        .Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

    private static IEnumerable<string> Codes(string recipe) =>
        Find(recipe).Select(d => d.Split("error ")[1][..6]).Order(StringComparer.Ordinal);

    private static List<string> Find(string recipe)
    {
        var found = new DiagnosticBag();
        found.Collect(FigureCatalog.Draw(new SourceText("content/figures/a-figure.md", recipe), Repository.Fixed));
        return [.. found.Select(d => d.ToString())];
    }
}
