using CsCheck;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Units;

/// <summary>Kinds of units: dimensions of their own, which prose does not tell apart.</summary>
public sealed class UnitKindTests
{
    private const string Header = "symbol,singular,plural,expression,display,kind_of\nW,watt,watts,,symbol,\nh,hour,hours,,word,\nkW,kilowatt,kilowatts,1000 W,symbol,\nWh,watt-hour,watt-hours,W*h,symbol,\n";

    private static readonly UnitName[] All = [.. Book.Units.Names];

    private static readonly UnitName[] OfKind = [.. All.Where(n => n.IsOfKind)];

    /// <summary>Products of up to four named units, of kinds or not, to powers from −2 to 2.</summary>
    private static readonly Gen<Unit> Any = Gen.Select(
        Gen.OneOf(All), Gen.Int[-2, 2], (name, power) => name.Unit.Power(power))
        .Array[0, 4].Select(factors => factors.Aggregate(Unit.One, (product, factor) => product * factor));

    [Theory]
    [InlineData("kW@meter", "W@meter", 1000)]
    [InlineData("kWh@meter", "W@meter*h", 1000)]
    [InlineData("GW@rated/chip", "kW@rated/chip", 1e6)]
    [InlineData("kUSD@rent/chip", "USD@rent/chip", 1000)]
    [InlineData("token@small/s", "Mtoken@small/h", 0.0036)]
    [InlineData("USD/GW@meter*GW/kW", "USD/kW@meter", 1)]
    public void A_unit_that_is_built_from_another_has_its_kinds(string one, string another, double factor)
    {
        var (from, to) = (Book.Unit(one), Book.Unit(another));
        Assert.True(from.HasSameDimension(to));
        Assert.Equal(factor, from.Scale / to.Scale, factor * 1e-12);
    }

    [Fact]
    public void A_kind_is_neither_its_unit_nor_another_kind_to_any_power() => Gen.Select(
        Gen.OneOf(OfKind), Gen.OneOf(All), Gen.Int[1, 3]).Sample((kind, other, power) =>
    {
        if (kind == other || kind.Unit.Equals(other.Unit))
            return;
        if (kind.Plain.Unit.HasSameDimension(other.Plain.Unit) && kind.KindWords != other.KindWords)
            Assert.False(kind.Unit.Power(power).HasSameDimension(other.Unit.Power(power)));
        Assert.NotEqual(kind.Unit.Power(power), other.Unit.Power(power));
    });

    [Fact]
    public void Leaving_kinds_out_keeps_products_quotients_powers_and_scales() => Gen.Select(Any, Any, Gen.Int[-2, 2]).Sample((a, b, power) =>
    {
        Assert.Equal(a.Plain * b.Plain, (a * b).Plain);
        Assert.Equal(a.Plain / b.Plain, (a / b).Plain);
        Assert.Equal(a.Plain.Power(power), a.Power(power).Plain);
        Assert.Equal(a.Scale, a.Plain.Scale, a.Scale * 1e-9);
    });

    [Fact]
    public void Leaving_kinds_out_twice_is_leaving_them_out_once() => Any.Sample(a =>
    {
        Assert.False(a.Plain.IsOfKind);
        Assert.Equal(a.Plain, a.Plain.Plain);
    });

    [Fact]
    public void Units_of_kinds_are_read_back_as_they_are_written() =>
        Any.Sample(a => Assert.Equal(a, Book.Unit(a.ToString())));

    [Fact]
    public void Two_units_of_one_dimension_differ_only_by_kinds_or_not_at_all() => Gen.Select(Any, Any).Sample((a, b) =>
    {
        var clash = KindConversions.None.Explain(a, b);
        Assert.Equal(a.Plain.HasSameDimension(b.Plain) && !a.HasSameDimension(b), clash is not null);
        Assert.Equal(clash?.Dimensions.Order(StringComparer.Ordinal), KindConversions.None.Explain(b, a)?.Dimensions.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Prose_writes_and_reads_kinds_alike() => Gen.Select(Any, Gen.Double[0.001, 1e9]).Sample((a, value) =>
    {
        var vocabulary = new UnitVocabulary(Book.Units);
        var text = NumberWriter.Write(value, a, vocabulary);
        Assert.Equal(NumberWriter.Write(value, a.Plain, vocabulary), text);
        Assert.DoesNotContain(UnitKind.Sign, text);
        Assert.Equal(
            NumberText.Check(text, value, a.Plain, vocabulary).Outcome,
            NumberText.Check(text, value, a, vocabulary).Outcome);
    });

    [Theory]
    [InlineData("kW", "")]
    [InlineData("kW@meter", "kilowatts at the meter")]
    [InlineData("USD@rent/chip/h", "dollars of rent per chip per hour")]
    [InlineData("ratio*W@meter/W@rated", "watts at the meter per watt of rating")]
    [InlineData("USD@cost/Mtoken@small", "dollars of cost per million tokens of the small model")]
    [InlineData("1/kW@meter", "per kilowatt at the meter")]
    public void A_page_of_a_number_says_the_kinds_in_words(string unit, string expected) =>
        Assert.Equal(expected, KindPhrase.InFull(Book.Unit(unit)));

    [Theory]
    [InlineData("W@site,watt at the site,watts at the site,,symbol,w\n", "6:51: error SR2040: 'w' is no unit that 'W@site' could be a kind of; did you mean 'W'?")]
    [InlineData("W@site,watt at the site,watts at the site,,symbol,W\nW@door,watt at the door,watts at the door,,symbol,W@site\n", "7:51: error SR2041: 'W@site' is a kind itself, and a kind is of a base unit; make it one of W, and all units built from that have the kind too")]
    [InlineData("W@site,watt at the site,watts at the site,,symbol,W@site\n", "6:51: error SR2041: 'W@site' is a kind itself, and a kind is of a base unit; make it one of W, and all units built from that have the kind too")]
    [InlineData("kW@site,kilowatt at the site,kilowatts at the site,,symbol,kW\n", "6:60: error SR2041: 'kW' is built from others, and a kind is of a base unit; make it one of W, and all units built from that have the kind too")]
    [InlineData("Wsite,watt at the site,watts at the site,,symbol,W\n", "6:1: error SR2042: a kind of 'W' is called 'W@' and a word, such as 'W@site', not 'Wsite'")]
    [InlineData("h@site,watt at the site,watts at the site,,symbol,W\n", "6:1: error SR2042: a kind of 'W' is called 'W@' and a word, such as 'W@site', not 'h@site'")]
    [InlineData("W@site,site watt,site watts,,symbol,W\n", "6:8: error SR2043: 'site watt' should be like 'watt at the site': the name of its unit, and behind it the same words in both numbers, which prose leaves out")]
    [InlineData("W@site,watt at the site,watts at a site,,symbol,W\n", "6:25: error SR2043: 'watts at a site' should be like 'watts at the site': the name of its unit, and behind it the same words in both numbers, which prose leaves out")]
    [InlineData("W@site,watt at the site,watts at the site,2 W,symbol,W\n", "6:43: error SR2044: 'W@site' is written like 'W': leave its expression empty, and let its display be 'symbol'")]
    [InlineData("W@site,watt at the site,watts at the site,,word,W\n", "6:44: error SR2044: 'W@site' is written like 'W': leave its expression empty, and let its display be 'symbol'")]
    [InlineData("W@site,watt at the site,watts at the site,,symbol,W\nMW,megawatt,megawatts,1000 kW@site,symbol,\n", "7:23: error SR2045: a unit is built from plain units, not from 'kW@site'; write 'kW', and the unit has that kind too")]
    [InlineData("W@site,watt at the site,watts at the site,,symbol,\n", "6:1: error SR2046: 'W@site' has the form of a kind; say of which unit in the column kind_of, here 'W'")]
    public void A_row_that_is_no_kind_is_reported_at_its_cell(string rows, string expected) =>
        Assert.Equal("data/units.csv:" + expected, Assert.Single(Book.Read([], [], null, Header + rows).Found));

    [Fact]
    public void Who_names_a_kind_that_is_wrong_need_not_be_told_again()
    {
        var (workbook, found) = Book.Read(
            [Book.Fact("draw", 1, unit: "kW@site")], [], null, Header + "W@site,watt at the site,watts at the site,,symbol,w\n");
        Assert.Single(found);
        Assert.True(workbook.IsBroken("draw"));
    }

    [Fact]
    public void A_name_that_two_kinds_of_one_unit_share_means_neither()
    {
        var units = Header + "W@late,watt at night,watts at night,,symbol,W\nh@late,hour at night,hours at night,,word,h\n";
        var (workbook, found) = Book.Read([], [], null, units);
        Assert.Empty(found);
        Assert.True(workbook.Units.TryFind("kW@late", out _));
        Assert.True(workbook.Units.TryFind("h@late", out _));
        Assert.False(workbook.Units.TryFind("Wh@late", out _));
    }
}
