using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Wording;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("It's \"theirs\", isn't it?", "It’s “theirs”, isn’t it?")]
    [InlineData("'Quoted' (\"too\")", "‘Quoted’ (“too”)")]
    [InlineData("the firms' share—\"most\"", "the firms’ share—“most”")]
    [InlineData("Already “round” and it’s", "Already “round” and it’s")]
    [InlineData("", "")]
    public void Straight_marks_become_round(string typed, string printed) => Assert.Equal(printed, Quotation.Curl(typed));

    [Fact]
    public void What_stands_before_decides_whether_a_mark_opens() =>
        Assert.Equal(("’s", "‘s"), (Quotation.Curl("'s", 'x'), Quotation.Curl("'s", '(')));
}
