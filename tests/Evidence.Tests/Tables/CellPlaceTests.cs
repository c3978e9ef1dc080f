using CsCheck;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Tests.Tables;

/// <summary>Where the characters of a cell stand in the file.</summary>
public sealed class CellPlaceTests
{
    [Theory]
    [InlineData("a,b\nx,y\n", "b", 0, "2:3")]
    [InlineData("a,b\nlonger,y\n", "b", 0, "2:8")]
    [InlineData("a,b\nx,\"y\"\n", "b", 0, "2:4")]
    [InlineData("a,b\n\"p,q\",y\n", "b", 0, "2:7")]
    [InlineData("a,b\nx,\"say \"\"no\"\"\"\n", "b", 4, "2:8")]
    [InlineData("a,b\nx,\"say \"\"no\"\"\"\n", "b", 5, "2:10")]
    [InlineData("a,b\n\"one\ntwo\",y\n", "b", 0, "3:6")]
    [InlineData("a,b\n\"one\ntwo\",y\n", "a", 4, "3:1")]
    [InlineData("a,b\n\"one\ntwo\",y\n", "a", 6, "3:3")]
    [InlineData("a,b\r\nx,y\r\nu,v\r\n", "b", 0, "2:3")]
    [InlineData("a,b\r\n\"one\r\ntwo\",y\r\n", "a", 5, "3:1")]
    [InlineData("a,b\nÄrger über 5 €,y\n", "b", 0, "2:16")]
    [InlineData("a,b\n🙂🙂,y\n", "b", 0, "2:6")]
    [InlineData("a,b\nx,\n", "b", 0, "2:3")]
    [InlineData("a,b\n\"x\",\"\"\n", "b", 0, "2:6")]
    [InlineData("a,b\nx,y", "b", 0, "2:3")]
    public void A_character_of_a_cell_stands_where_the_file_has_it(
        string csv, string column, int offset, string place)
    {
        var (rows, found) = Reading.Texts(csv, "a", "b");
        Assert.Empty(found);
        Assert.Equal("data/facts.csv:" + place, rows[0][column].At(offset).ToString());
    }

    [Fact]
    public void A_byte_order_mark_takes_no_column()
    {
        var source = SourceText.Decode("data/facts.csv", "\uFEFFa,b\nx,y\n"u8).Value!;
        var (table, found) = Table.Read(new TableSchema("facts", "data/facts.csv", [Reading.Text("a"), Reading.Text("b")]), source);
        Assert.Empty(found);
        Assert.Equal("2:1 2:3", string.Join(' ', "ab".Select(c => table!.Rows[0][c.ToString()].Place).Select(p => $"{p.Line}:{p.Column}")));
    }

    [Fact]
    public void An_item_of_a_list_stands_where_it_begins()
    {
        var (rows, _) = Reading.Texts("a,b\nx,\"one; two;;three\"\n", "a", "b");
        Assert.Equal(["one 2:4 3", "two 2:9 3", "three 2:14 5"], rows[0].List("b").Select(i => $"{i.Text} {i.Place.Line}:{i.Place.Column} {i.Place.Length}"));
    }

    [Fact]
    public void A_cell_that_the_row_lacks_reads_as_empty_at_its_start()
    {
        var (rows, _) = Reading.Texts("a,b\n\nx\n", "a", "b");
        var row = rows[^1];
        Assert.Equal(("", row.Start), (row["b"].Text, row["b"].Place));
    }

    /// <summary>
    /// Cells of anything at all, written by RFC 4180 with quotes where they must or may be.
    /// </summary>
    [Fact]
    public void Every_character_of_every_cell_stands_where_its_place_says()
    {
        var text = Gen.OneOf("a", " ", "\"", ",", "\n", "\r\n", "é", "🙂", "#", "0").Array[0, 6].Select(string.Concat);
        var rows = Gen.Select(text, Gen.Bool, (t, quoted) => (Text: t, Quoted: quoted)).Array[3].Array[1, 6];
        Gen.Select(rows, Gen.OneOf("\n", "\r\n")).Sample((drawn, end) =>
        {
            // A row of empty cells is passed over.
            var cells = drawn.Where(row => row.Any(c => c.Text.Length > 0)).ToList();
            var csv = "a,b,c" + end + string.Concat(cells.Select(row => string.Join(',', row.Select(c => Written(c.Text, c.Quoted))) + end));
            var (read, found) = Reading.Texts(csv, "a", "b", "c");
            Assert.Empty(found);
            Assert.Equal(cells.Select(row => string.Join('|', row.Select(c => c.Text))), read.Select(r => string.Join('|', "abc".Select(c => r[c.ToString()].Text))));
            var lines = csv.Split('\n');
            foreach (var cell in read.SelectMany(r => "abc".Select(c => r[c.ToString()])))
            {
                for (var i = 0; i < cell.Text.Length; i++)
                {
                    var place = cell.At(i);
                    var line = lines[place.Line - 1] + "\n";
                    Assert.Equal(cell.Text[i], line[place.Column - 1]);
                }
            }
        }, iter: 1_000);
    }

    private static string Written(string text, bool quoted) => quoted || text.AsSpan().IndexOfAny(",\"\r\n") >= 0
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}
