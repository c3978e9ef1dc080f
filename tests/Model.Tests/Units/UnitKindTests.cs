using CsCheck;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Units;

/// <summary>Kinds of units: dimensions of their own, which prose does not tell apart.</summary>
public sealed class UnitKindTests
{
    private const string Header = """
        symbol,singular,plural,expression,display,kind_of
        W,watt,watts,,symbol,
        h,hour,hours,,word,
        kW,kilowatt,kilowatts,1000 W,symbol,
        Wh,watt-hour,watt-hours,W*h,symbol,

        """;

    private static readonly UnitName[] All = [.. Book.Units.Names];

    private static readonly UnitName[] OfKind = [.. All.Where(n => n.IsOfKind)];

    /// <summary>Products of up to four named units, of kinds or not, to powers from −2 to 2.</summary>
    private static readonly Gen<Unit> Any = Gen.Select(
        Gen.OneOf(All), Gen.Int[-2, 2], (name, power) => name.Unit.Power(power))
        .Array[0, 4].Select(factors => factors.Aggregate(Unit.One, (all, factor) => all * factor));

    public static TheoryData<string, string> WrongRows =>
        [.. TestData.Lines("wrong-kinds.tsv").Select(l => l.Text.Split('\t')).Select(c => (c[0], c[1]))];

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
        var (one, another) = (kind.Unit.Power(power), other.Unit.Power(power));
        Assert.NotEqual(one, another);
        if (kind.KindWords != other.KindWords)
            Assert.False(one.HasSameDimension(another));
    });

    [Fact]
    public void Leaving_kinds_out_keeps_products_quotients_powers_and_scales() => Gen.Select(
        Any, Any, Gen.Int[-2, 2]).Sample((a, b, power) =>
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
    public void Two_units_of_one_dimension_differ_only_by_kinds_or_not_at_all() => Gen.Select(
        Any, Any).Sample((a, b) =>
    {
        var (clash, back) = (KindConversions.None.Explain(a, b), KindConversions.None.Explain(b, a));
        Assert.Equal(
            a.Plain.HasSameDimension(b.Plain) && !a.HasSameDimension(b), clash is not null);
        Assert.Equal(
            clash?.Dimensions.Order(StringComparer.Ordinal),
            back?.Dimensions.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Prose_writes_and_reads_kinds_alike() => Gen.Select(
        Any, Gen.Double[0.001, 1e9]).Sample((a, value) =>
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
    [MemberData(nameof(WrongRows))]
    public void A_row_that_is_no_kind_is_reported_at_its_cell(string rows, string expected)
    {
        var units = Header + string.Concat(rows.Split(" + ").Select(row => row + "\n"));
        Assert.Equal(
            "data/units.csv:" + expected, Assert.Single(Book.Read([], [], null, units).Found));
    }

    [Fact]
    public void Who_names_a_kind_that_is_wrong_need_not_be_told_again()
    {
        var units = Header + "W@site,watt at the site,watts at the site,,symbol,w\n";
        var (workbook, found) = Book.Read(
            [Book.Fact("draw", 1, unit: "kW@site")], [], null, units);
        Assert.Single(found);
        Assert.True(workbook.IsBroken("draw"));
    }

    [Fact]
    public void A_name_that_two_kinds_of_one_unit_share_means_neither()
    {
        var units = Header + """
            W@late,watt at night,watts at night,,symbol,W
            h@late,hour at night,hours at night,,word,h

            """;
        var (workbook, found) = Book.Read([], [], null, units);
        Assert.Empty(found);
        Assert.True(workbook.Units.TryFind("kW@late", out _));
        Assert.True(workbook.Units.TryFind("h@late", out _));
        Assert.False(workbook.Units.TryFind("Wh@late", out _));
    }
}
