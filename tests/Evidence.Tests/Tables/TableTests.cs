using System.Text.RegularExpressions;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Tests.Tables;

/// <summary>What a table says of a file that does not keep to its schema.</summary>
public sealed class TableTests
{
    private static readonly Field Id = new(
        "id", "string", true, true, [], new Regex("^(?:[a-z]+)$"));
    private static readonly Field Value = new("value", "number", true, false, [], null);
    private static readonly Field Kind = new(
        "kind", "string", false, false, ["good", "bad"], null);
    private static readonly Field Day = new("day", "date", false, false, [], null);

    [Theory]
    [InlineData("id,value\nx,1\n")]
    [InlineData("value,id\n1,x\n")]
    [InlineData("id,value,kind,day\nx,-1.5e3,good,2026-05\n")]
    [InlineData("id,value\n")]
    public void A_sound_file_gives_no_diagnostic(string csv) =>
        Assert.DoesNotContain(
            Read(csv), line => !line.Contains("SR1004", StringComparison.Ordinal));

    [Theory]
    [InlineData("", "1:1: error SR1102: this file is empty; its first line names the columns: id,value,kind,day. Bring the table back, or write that line")]
    [InlineData("id,kind,day\nx,good,2026\n", "1:1: error SR1004: column 'value' is missing")]
    [InlineData("id,value,kind,dai\nx,1,good,2026\n", "1:15: error SR1005: there is no column 'dai' in the schema; did you mean 'day'?")]
    [InlineData("id,value,kind,day\nx,1,good\n", "2:1: error SR1006: this row has 3 cells, the header 4; quote a cell that holds a comma")]
    [InlineData("id,value,kind,day\nx,1,000,good,2026\n", "2:1: error SR1006: this row has 5 cells, the header 4; quote a cell that holds a comma")]
    [InlineData("id,value,kind,day\n,1,good,2026\n", "2:1: error SR1007: 'id' must not be empty")]
    [InlineData("id,value,kind,day\nx,\"29,000\",good,2026\n", "2:4: error SR1008: '29,000' in column 'value' is not a number; write it like 29000 or 0.0869")]
    [InlineData("id,value,kind,day\nx,1e999,good,2026\n", "2:3: error SR1026: '1e999' in column 'value' is too large or too small to reckon with; choose a unit in which it lies between 1E-60 and 1E+60")]
    [InlineData("id,value,kind,day\nx,NaN,good,2026\n", "2:3: error SR1008: 'NaN' in column 'value' is not a number; write it like 29000 or 0.0869")]
    [InlineData("id,value,kind,day\nx, 1,good,2026\n", "2:3: error SR1008: ' 1' in column 'value' is not a number; write it like 29000 or 0.0869")]
    [InlineData("id,value,kind,day\nx,1,ugly,2026\n", "2:5: error SR1009: 'ugly' is not a value of 'kind'; valid values are good, bad")]
    [InlineData("id,value,kind,day\nX1,1,good,2026\n", "2:1: error SR1010: 'X1' does not have the form of 'id' (^(?:[a-z]+)$)")]
    [InlineData("id,value,kind,day\nx,1,good,2026\ny,1,good,2026\nx,1,bad,2026\n", "4:1: error SR1011: 'x' stands already in line 2")]
    [InlineData("id,value,kind,day\nx,1,good,23.11.26\n", "2:10: error SR1014: '23.11.26' in column 'day' is no date; write 2026-11-23, 2026-11 or 2026")]
    [InlineData("id,value,kind,day,kind\nx,1,good,2026,bad\n", "1:19: error SR1015: column 'kind' stands twice")]
    public void A_mistake_is_reported_where_it_stands(string csv, string expected) =>
        Assert.Contains("data/facts.csv:" + expected, Read(csv));

    [Theory]
    [InlineData("id,value,kind,day\nx\"y,1,good,2026\n", "2:2")]
    [InlineData("id,value,kind,day\n\"x\"y,1,good,2026\n", "2:4")]
    [InlineData("id,value,kind,day\n\"é\"y,1,good,2026\n", "2:4")]
    public void A_quotation_mark_out_of_place_is_reported_where_it_cannot_be_read_on(
        string csv, string place) =>
        Assert.Contains($"data/facts.csv:{place}: error SR1012: a quotation mark is out of place; quote the whole cell and double the marks inside", Read(csv));

    [Theory]
    [InlineData("id,value,kind,day\nx,1.400,0,good,\n", 5)]
    [InlineData("id,value,kind,day\nx,1,400,good,ugly,2026\n", 6)]
    [InlineData("id,value,kind,day\nx,good\n", 2)]
    public void Cells_that_have_moved_are_told_by_their_count_alone(string csv, int cells) =>
        Assert.Equal(
            [$"data/facts.csv:2:1: error SR1006: this row has {cells} cells, the header 4; quote a cell that holds a comma"],
            Read(csv));

    [Fact]
    public void A_cell_that_is_never_closed_is_reported_where_it_opens() => Assert.Contains(
        "data/facts.csv:2:1: error SR1103: the quotation mark that opens this cell is never closed, or closes before the cell ends; double the marks inside and close the cell",
        Read("id,value,kind,day\n\"x,1,good,2026\n"));

    [Fact]
    public void Columns_without_a_heading_at_the_end_of_every_line_are_none() =>
        Assert.Empty(Read("id,value,kind,day,,\nx,1,good,2026,,\ny,2,good,2026\n"));

    [Fact]
    public void A_row_with_a_mistake_is_unsound_and_the_others_are_not()
    {
        var (rows, _) = Reading.Table("id,value\nx,1\ny,one\nz,3\n", Id, Value);
        Assert.Equal([true, false, true], rows.Select(r => r.IsSound));
    }

    [Fact]
    public void A_number_is_read_without_the_machine_s_culture() =>
        Assert.Equal(-1500.25, Reading.Table("id,value\nx,-1.50025e3\n", Id, Value).Rows[0].Number("value"));

    private static IReadOnlyList<string> Read(string csv) =>
        Reading.Table(csv, Id, Value, Kind, Day).Found;
}
