using Standoff.Evidence.Rows;

namespace Standoff.Model.Tests.Units;

/// <summary>Units as the table defines them and as expressions name them.</summary>
public sealed class UnitTableTests
{
    private const string Header = "symbol,singular,plural,expression,display\n";

    [Theory]
    [InlineData("kWh", "W*h", 1000)]
    [InlineData("kW*h", "kWh", 1)]
    [InlineData("USD/token", "USD/Mtoken", 1e6)]
    [InlineData("yr", "h", 8760)]
    [InlineData("yr^2", "h^2", 8760.0 * 8760)]
    [InlineData("1/h", "1/yr", 8760)]
    [InlineData("month", "day", 730 / 24.0)]
    [InlineData("day", "s", 86400)]
    [InlineData("GW", "kW", 1e6)]
    [InlineData("USD/kWh", "USD/MWh", 1000)]
    [InlineData("kUSD/chip", "USD/chip", 1000)]
    [InlineData("token/s", "Mtoken/h", 0.0036)]
    [InlineData("TB", "B", 1e12)]
    [InlineData("fraction", "1", 1)]
    [InlineData("ratio/yr", "fraction/yr", 1)]
    [InlineData("h/yr", "1", 1 / 8760.0)]
    public void One_of_a_unit_is_so_many_of_another(string one, string another, double factor)
    {
        var (from, to) = (Book.Unit(one), Book.Unit(another));
        Assert.True(from.HasSameDimension(to));
        Assert.Equal(factor, from.Scale / to.Scale, factor * 1e-12);
    }

    [Theory]
    [InlineData("", "1: error SR2008: cannot read the unit '': a unit is expected here")]
    [InlineData("USDD/h", "1: error SR2004: unknown unit 'USDD/h'; did you mean 'USD/h'?")]
    [InlineData("USD/Mtok", "1: error SR2004: unknown unit 'USD/Mtok'; did you mean 'USD/Mtoken'?")]
    [InlineData("USD//h", "5: error SR2008: cannot read the unit 'USD//h': a unit is expected here")]
    [InlineData("USD/", "5: error SR2008: cannot read the unit 'USD/': a unit is expected here")]
    [InlineData("USD h", "4: error SR2008: cannot read the unit 'USD h': '*' or '/' is expected here")]
    [InlineData("2h", "1: error SR2008: cannot read the unit '2h': a unit is expected here")]
    [InlineData("h^0", "2: error SR2008: cannot read the unit 'h^0': '*' or '/' is expected here")]
    [InlineData("h^10", "2: error SR2008: cannot read the unit 'h^10': '*' or '/' is expected here")]
    [InlineData("h^99999999999999999999", "2: error SR2008: cannot read the unit 'h^99999999999999999999': '*' or '/' is expected here")]
    [InlineData("h^٣", "2: error SR2008: cannot read the unit 'h^٣': '*' or '/' is expected here")]
    [InlineData("µs", "1: error SR2008: cannot read the unit 'µs': a unit is expected here")]
    public void An_expression_that_is_no_unit_is_reported_at_its_character(
        string text, string expected)
    {
        var (unit, found) = Book.Units.Read(text, Book.Text(text).At);
        Assert.Null(unit);
        Assert.Equal("f:1:" + expected, Assert.Single(found).ToString());
    }

    [Theory]
    [InlineData("a,a,a,60 b,word\n", "2:7: error SR2008: cannot read the unit '60 b': write a factor, a space and known units, such as '1000 W'")]
    [InlineData("b,b,b,,word\na,a,a,60b,word\n", "3:7: error SR2008: cannot read the unit '60b': write a factor, a space and known units, such as '1000 W'")]
    [InlineData("b,b,b,,word\na,a,a,0 b,word\n", "3:7: error SR2008: cannot read the unit '0 b': write a factor, a space and known units, such as '1000 W'")]
    [InlineData("b,b,b,,word\na,a,a,1e999 b,word\n", "3:7: error SR2008: cannot read the unit '1e999 b': write a factor, a space and known units, such as '1000 W'")]
    [InlineData("b,b,b,,word\na,a,a,٣ b,word\n", "3:7: error SR2008: cannot read the unit '٣ b': write a factor, a space and known units, such as '1000 W'")]
    [InlineData("a,a,a,a,word\n", "2:7: error SR2009: unit 'a' is defined by itself")]
    [InlineData("a,a,a,2 b,word\nb,b,b,a/c,word\nc,c,c,,word\n", "2:7: error SR2009: unit 'a' is defined by itself")]
    public void A_row_that_defines_no_unit_is_reported_at_its_expression(
        string rows, string expected) =>
        Assert.Equal("data/units.csv:" + expected, Assert.Single(Book.Read([], [], null, Header + rows).Found));

    [Fact]
    public void A_unit_may_be_defined_before_those_it_is_built_from()
    {
        var (workbook, found) = Book.Read([], [], null, Header + "c,c,c,10 b,word\nb,b,b,10 a,word\na,a,a,,word\n");
        Assert.Empty(found);
        Assert.True(workbook.Units.TryFind("c", out var c));
        Assert.Equal(100, c.Unit.Scale);
    }
}
