using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;

namespace Standoff.Figures.Tests;

/// <summary>
/// Each file of <c>Specs</c> is a recipe with one mistake between « and »; its name begins with the
/// code of the diagnostic.
/// </summary>
public sealed class DiagnosticTests
{
    private static readonly string Folder = Path.Combine(Repository.TestFolder, "Specs");

    public static TheoryData<string> Specs =>
        [.. Directory.GetFiles(Folder).Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Specs))]
    public void A_mistake_is_reported_at_its_place(string spec)
    {
        var (source, expected) = Read(spec);
        var found = new DiagnosticBag();
        var figure = found.Collect(FigureCatalog.Draw(source, Repository.Fixed));
        var diagnostic = Assert.Single(found);
        Assert.Null(figure);
        Assert.Equal((spec.Split('-')[0], expected), (diagnostic.Kind.Code, diagnostic.Place));
    }

    [Fact]
    public void Every_code_of_figures_has_its_case() =>
        Assert.Equal(
            DiagnosticCatalogue.All.Select(k => k.Code).Where(c => c.StartsWith("SR5", StringComparison.Ordinal)),
            Specs.Select(s => s.Data.Split('-')[0]).Where(c => c.StartsWith("SR5", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal));

    [Fact]
    public void An_id_has_small_letters_and_hyphens()
    {
        var found = new DiagnosticBag();
        var source = new SourceText("content/figures/Cost_Per_Hour.md", Repository.Recipe("stacked-bars").Text);
        Assert.Null(found.Collect(FigureCatalog.Draw(source, Repository.Fixed)));
        Assert.Equal("SR1010", Assert.Single(found).Kind.Code);
    }

    [Fact]
    public void The_body_keeps_its_place()
    {
        var body = Repository.Drawn("tornado").Body;
        Assert.Equal("Read it.\n", body.Text);
        Assert.Equal(14, body.Source.PlaceAt(body.Offset).Line);
    }

    /// <summary>Of a recipe, with the signs around its mistake.</summary>
    internal static string TextOf(string spec) =>
        File.ReadAllText(Path.Combine(Folder, spec + ".md"));

    private static (SourceText Source, Place Expected) Read(string spec)
    {
        var text = TextOf(spec);
        var (start, end) = (text.IndexOf('«', StringComparison.Ordinal), text.IndexOf('»', StringComparison.Ordinal));
        var source = new SourceText("content/figures/a-figure.md", text.Remove(end, 1).Remove(start, 1));
        return (source, source.PlaceAt(start, end - start - 1));
    }
}
