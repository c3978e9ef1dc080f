using Standoff.Evidence.Rows;

namespace Standoff.Evidence.Tests.Rows;

/// <summary>Who relays whom.</summary>
public sealed class ProvenanceTests
{
    private const string Header = "id,title,publisher,author,published,url,kind,repeats,accessed,establishes,read\n";

    [Fact]
    public void A_chain_leads_to_its_one_original()
    {
        var sources = Sound("a", "b a", "c b", "d c");
        Assert.Equal("a", Provenance.FindOriginal(sources["d"], sources).Id.Text);
        Assert.Equal(["a"], Originals(sources, "d", "c", "b", "a"));
    }

    [Fact]
    public void Many_reports_of_one_original_count_once()
    {
        var sources = Sound("a", "b a", "c a", "d a");
        Assert.Equal(["a"], Originals(sources, "b", "c", "d"));
    }

    [Fact]
    public void Originals_come_in_the_order_of_first_mention()
    {
        var sources = Sound("a", "x", "b a", "y x");
        Assert.Equal(["x", "a"], Originals(sources, "y", "b", "a", "x"));
    }

    [Fact]
    public void Sources_that_repeat_each_other_are_reported_each_with_its_way_round()
    {
        var (dataset, found) = Read("a c", "b a", "c b", "d a");
        Assert.Equal(
            [
                "data/sources.csv:2:22: error SR2005: these sources repeat each other: a → c → b → a",
                "data/sources.csv:3:22: error SR2005: these sources repeat each other: b → a → c → b",
                "data/sources.csv:4:22: error SR2005: these sources repeat each other: c → b → a → c",
            ],
            found);
        Assert.Equal("d", Provenance.FindOriginal(dataset!.Sources["d"], dataset.Sources).Id.Text);
    }

    [Fact]
    public void A_source_that_repeats_itself_is_reported() =>
        Assert.Equal(["data/sources.csv:2:22: error SR2005: these sources repeat each other: a → a"], Read("a a").Found);

    [Fact]
    public void A_source_that_nobody_knows_is_reported_where_it_is_named()
    {
        var (dataset, found) = Read("abcd", "b abce");
        Assert.Equal(["data/sources.csv:3:22: error SR2001: unknown source 'abce'; did you mean 'abcd'?"], found);
        Assert.Equal("b", Provenance.FindOriginal(dataset!.Sources["b"], dataset.Sources).Id.Text);
    }

    [Fact]
    public void A_source_whose_row_is_wrong_is_not_reported_again_where_it_is_named()
    {
        var (_, found) = Reading.Package(("data/sources.csv", Header + "a,,P,,2026,,primary,,2026,E,relay\nb,T,P,,2026,,primary,a,2026,E,relay\n"));
        Assert.Equal(["data/sources.csv:2:3: error SR1007: 'title' must not be empty"], found);
    }

    private static IEnumerable<string> Originals(
        IReadOnlyDictionary<string, Source> sources, params string[] reports) =>
        Provenance.FindOriginals(reports.Select(r => sources[r]), sources).Select(s => s.Id.Text);

    private static IReadOnlyDictionary<string, Source> Sound(params string[] rows)
    {
        var (dataset, found) = Read(rows);
        Assert.Empty(found);
        return dataset!.Sources;
    }

    /// <param name="rows">An id, then the id that it repeats where it does.</param>
    private static (Dataset? Dataset, IReadOnlyList<string> Found) Read(params string[] rows) => Reading.Package(("data/sources.csv",
        Header + string.Concat(rows.Select(r => r.Split(' ')).Select(r => $"{r[0]},T,P,,2026,,primary,{(r.Length > 1 ? r[1] : "")},2026,E,relay\n"))));
}
