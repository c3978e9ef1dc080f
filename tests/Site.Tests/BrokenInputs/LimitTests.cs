using System.Globalization;
using System.Text;
using Standoff.Shared;

namespace Standoff.Site.Tests.BrokenInputs;

/// <summary>
/// What is too large, too long or too deep is named where it begins, and the rest is judged.
/// </summary>
public sealed class LimitTests
{
    private static readonly (string Path, string Row, int Times, string Expected)[] Cases =
    [
        ("data/glossary.csv", "overlong", 1_000_000, "data/glossary.csv:1:1: error SR1021: this table has 8000023 characters; at most 8000000 are read, so leave out what no page shows"),
        ("data/identities.csv", "i{0},1 < 2,Kept\n", 5_000, "data/identities.csv:5002:1: error SR1022: a table has at most 5000 rows, and this one goes on from here; leave out what no page shows"),
        ("data/identities.csv", "wrong{0}\n", 300, "data/identities.csv:204:1: error SR1023: from here on 100 more problems of this table are not listed; mend those above first"),
        ("data/glossary.csv", "{1:D10001}", 1, "data/glossary.csv:2:1: error SR1024: this cell of 'id' has 10001 characters, at most 10000 are read; a page of content/ is the place for it"),
        ("data/correlations.csv", "x{0},x{1},0.1,One of many\n", 100, "data/correlations.csv:2:1: error SR2024: more than 100 inputs hang together by correlations; delete those that move nothing"),
        ("data/quotations.csv", "order_cost,memo-2026,an order of $18 billion\n", 4_900, "data/quotations.csv:3:22: error SR2072: 'order_cost' and 'order_cost' have the same quotation and the same value; one of them reads the other number of it"),
        ("data/results.csv", "c{0},inference,S,c{1} + 1 yr,yr,,Kept: a chain\n", 201, "data/results.csv:7:16: error SR3019: 'c0' rests on a chain of more than 200 results; write some of them as one formula"),
    ];

    public static IEnumerable<string> Codes => Cases.Select(c => c.Expected);

    public static TheoryData<string> Expected => [.. Codes];

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_limit_is_named_where_it_is_passed_and_nothing_follows_from_it(string expected)
    {
        var (path, row, times, _) = Cases.Single(c => c.Expected == expected);
        var files = Checkout.ReadInputs(Folders.Baseline);
        Append(files, path, Repeat(row, times));
        // What the rows of a case name.
        Append(files, "data/facts.csv", Repeat("x{0},inference,S,2,1,3,,,triangular,yr,,,,assumed,,low,,Kept: one of many\n", path.EndsWith("correlations.csv", StringComparison.Ordinal) ? times + 1 : 0));
        Append(files, "data/facts.csv", "c201,inference,S,2,,,,,fixed,yr,,,,assumed,,low,,Kept: the end of a chain\n");
        var found = Folders.Build(files).Found.Select(d => d.ToString()).ToList();
        Assert.Contains(expected, found);
        Assert.All(found, line => Assert.StartsWith(path, line, StringComparison.Ordinal));
    }

    private static string Repeat(string row, int times) =>
        string.Concat(Enumerable.Range(0, times).Select(i => string.Format(CultureInfo.InvariantCulture, row, i, i + 1)));

    private static void Append(Dictionary<string, ReadOnlyMemory<byte>> files, string path, string text) =>
        files[path] = (byte[])[.. files[path].Span, .. Encoding.UTF8.GetBytes(text)];
}
