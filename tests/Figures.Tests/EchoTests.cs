using Standoff.Evidence.Rows;

namespace Standoff.Figures.Tests;

public sealed class EchoTests
{
    public static TheoryData<string, string> Drawings => Repository.DrawingsOf("echo");

    /// <summary>Counted anew from the table of sources.</summary>
    [Theory]
    [MemberData(nameof(Drawings))]
    public void Every_report_that_goes_back_to_an_original_has_its_dot(string id, string form)
    {
        var (figure, drawn, _) = Repository.Read(id, form);
        var sources = Repository.BookOf(id).Dataset.Sources;
        Assert.True(Repository.BookOf(id).TryFind(figure.Quantities[0], out var quantity));
        var fact = Assert.IsType<Standoff.Model.Quantities.Input>(quantity);
        var originals = Provenance.FindOriginals(fact.Fact.Evidence.Sources, sources).Select(s => s.Id.Text).ToHashSet(StringComparer.Ordinal);
        var all = sources.Values.Where(s => originals.Contains(Provenance.FindOriginal(s, sources).Id.Text)).ToList();
        var dots = drawn.Root.Elements("circle").ToList();
        Assert.Equal(all.Count, dots.Count);
        Assert.Equal(all.Select(s => s.Id.Text).Order(StringComparer.Ordinal), figure.Sources.Order(StringComparer.Ordinal));
        Assert.Equal(originals.Count, dots.Count(d => ((string)d.Attribute("class")!).StartsWith("f-reported", StringComparison.Ordinal)));
        Assert.Equal(
            all.Select(s => s.Document.Publisher).Order(StringComparer.Ordinal), figure.Table.Rows.Select(r => r[0].Text).Order(StringComparer.Ordinal));
    }
}
