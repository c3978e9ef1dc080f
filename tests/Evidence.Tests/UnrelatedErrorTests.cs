using System.Text;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;

namespace Standoff.Evidence.Tests;

/// <summary>
/// A row that cannot be read hides and changes no other, in any of the tables of the report.
/// </summary>
public sealed class UnrelatedErrorTests
{
    public static TheoryData<string> Tables => [.. Repository.Files.Keys.Where(IsTable).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void All_other_rows_are_read_as_before(string path)
    {
        var sound = Dataset.Read(new InputFiles(Repository.Files));
        var broken = Dataset.Read(WithBrokenRow(path));
        var added = broken.Found.Except(sound.Found).ToList();
        Assert.Equal("SR1006", added[0].Kind.Code);
        Assert.All(added, d => Assert.Equal($"{path}:{CountLines(path) + 1}:1", d.Place.ToString()));
        Assert.Equal(Tell(sound.Value!), Tell(broken.Value!));
        Assert.Single(broken.Value!.Unsound);
    }

    /// <summary>
    /// A reference to the broken row is not reported on top; one to a row of that id in another
    /// table is.
    /// </summary>
    [Fact]
    public void A_broken_row_excuses_references_to_its_own_table_alone()
    {
        var (_, found) = Reading.Package(
            ("data/sources.csv", "id,title,publisher,author,published,url,kind,repeats,accessed,establishes,read\nlost,too few cells\n"),
            ("data/glossary.csv", "id,term,definition,see\nterm,a term,A word.,lost\n"),
            ("data/claims.csv", "id,section,claim,status,explanation,sources\nclaim,inference,It is so.,contested,Who knows.,lost\n"));
        Assert.Equal(
            ["data/glossary.csv:2:21: error SR2013: the glossary has no term 'lost'", "data/sources.csv:2:1: error SR1006"],
            found.Select(line => line.Split("; ")[0].Split(": this row")[0]));
    }

    private static InputFiles WithBrokenRow(string path) => new(Repository.Files.Select(f =>
        f.Key == path ? KeyValuePair.Create(f.Key, (ReadOnlyMemory<byte>)(byte[])[.. f.Value.Span, .. "broken\n"u8]) : f));

    private static int CountLines(string path) =>
        Encoding.UTF8.GetString(Repository.Files[path].Span).Count(c => c == '\n');

    /// <summary>What a dataset holds, a line a row.</summary>
    private static IReadOnlyList<string> Tell(Dataset dataset) =>
    [
        .. dataset.Units.Select(u => $"{u.Symbol} {u.Expression}"),
        .. dataset.Sources.Values.Select(s => $"{s.Id} {s.Document} {s.Repeats}"),
        .. dataset.Facts.Select(f => $"{f.Id} {f.Value:R} {f.Range} {f.Unit} {Tell(f.Evidence.Sources)} {f.Evidence.AsOf}"),
        .. dataset.Results.Select(r => $"{r.Id} {r.Formula} {r.Unit}"),
        .. dataset.Identities.Select(i => $"{i.Id} {i.Condition}"),
        .. dataset.Series.Select(
            p => $"{p.Series}.{p.X} {p.Value:R} {p.Low:R} {p.High:R} {p.Unit}"),
        .. dataset.Claims.Select(c => $"{c.Id} {c.Status} {Tell(c.Sources)}"),
        .. dataset.Events.Select(e => $"{e.Date} {e.Title}"),
        .. dataset.Scenarios.Select(s => $"{s.Id} {string.Join(' ', s.Settings)}"),
        .. dataset.Propositions.Select(p => $"{p.Id} {p.Condition}"),
        .. dataset.Correlations.Select(c => $"{c.First} {c.Second} {c.Coefficient:R}"),
        .. dataset.Disagreements.Select(d => $"{d.Quantity} {d.Resolution}"),
        .. dataset.Glossary.Select(t => $"{t.Id} {t.Term}"),
        .. dataset.Counts.Select(c => $"{c.Id} {c.Value}"),
    ];

    private static string Tell(IEnumerable<Source> sources) =>
        string.Join(' ', sources.Select(s => s.Id));

    /// <summary>Of the report itself, not of the record of an edition.</summary>
    private static bool IsTable(string path) =>
        path.EndsWith(".csv", StringComparison.Ordinal) && path.Count(c => c == '/') == 1;
}
