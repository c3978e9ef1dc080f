using System.Text;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;

namespace Standoff.Evidence.Tests.Inputs;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("abc\ndef", 0, 1, "a.md:1:1", 1)]
    [InlineData("abc\ndef", 4, 2, "a.md:2:1", 2)]
    [InlineData("abc\ndef", 5, 9, "a.md:2:2", 2)]
    [InlineData("abc\ndef", 3, 1, "a.md:1:4", 1)]
    [InlineData("abc\r\ndef", 5, 3, "a.md:2:1", 3)]
    [InlineData("abc\r\ndef", 1, 9, "a.md:1:2", 2)]
    [InlineData("abc", 3, 1, "a.md:1:4", 1)]
    [InlineData("abc", 99, 1, "a.md:1:4", 1)]
    [InlineData("abc", -1, 1, "a.md:1:1", 1)]
    [InlineData("", 0, 1, "a.md:1:1", 1)]
    [InlineData("\n\n", 2, 1, "a.md:3:1", 1)]
    [InlineData("🙂x", 2, 1, "a.md:1:3", 1)]
    public void An_offset_has_a_line_a_column_and_no_more_length_than_its_line(
        string text, int offset, int length, string place, int cut)
    {
        var found = new SourceText("a.md", text).PlaceAt(offset, length);
        Assert.Equal((place, cut), (found.ToString(), found.Length));
    }

    [Theory]
    [InlineData("ab\u00ff", "1:3")]
    [InlineData("ab\ncd\u00ff", "2:3")]
    [InlineData("\u00c3\u00a9\u00c3\u00a9\u00ff", "1:3")]
    [InlineData("\u00ef\u00bb\u00bfab\u00ff", "1:3")]
    public void Bytes_that_are_no_utf8_are_reported_at_their_column(string bytes, string place)
    {
        var (source, found) = SourceText.Decode("data/facts.csv", Encoding.Latin1.GetBytes(bytes));
        Assert.Null(source);
        Assert.Equal($"data/facts.csv:{place}: error SR1002: these bytes are no UTF-8; save the file as UTF-8", Assert.Single(found).ToString());
    }

    [Fact]
    public void A_line_is_read_without_its_end()
    {
        var source = new SourceText("a.md", "one\r\ntwo\n\nfour");
        Assert.Equal(
            ["", "one", "two", "", "four", ""], Enumerable.Range(0, 6).Select(source.LineAt));
    }
}
