using CsCheck;
using Standoff.Evidence.Rows;
using Standoff.Model.Units;

namespace Standoff.Model.Tests.Units;

/// <summary>
/// Units form a commutative group under multiplication, and are read back as they are written.
/// </summary>
public sealed class UnitGroupTests
{
    private static readonly Unit[] Named = [.. Book.Units.Names.Select(n => n.Unit)];

    /// <summary>Products of up to three named units to powers from −2 to 2.</summary>
    private static readonly Gen<Unit> Any = Gen.Select(
        Gen.OneOf(Named), Gen.Int[-2, 2], (unit, power) => unit.Power(power))
        .Array[0, 3].Select(factors => factors.Aggregate(Unit.One, (product, factor) => product * factor));

    [Fact]
    public void Multiplication_is_associative() =>
        Gen.Select(Any, Any, Any).Sample((a, b, c) => Assert.Equal(a * b * c, a * (b * c)));

    [Fact]
    public void Multiplication_is_commutative() =>
        Gen.Select(Any, Any).Sample((a, b) => Assert.Equal(a * b, b * a));

    [Fact]
    public void One_changes_nothing() => Any.Sample(a =>
    {
        Assert.Equal(a, a * Unit.One);
        Assert.Equal(a, Unit.One * a);
        Assert.Equal(a, a / Unit.One);
    });

    [Fact]
    public void Every_unit_has_an_inverse() => Any.Sample(a =>
    {
        Assert.True((a / a).IsPure);
        Assert.Equal(a.Power(-1), Unit.One / a);
        Assert.Equal(a, Unit.One / (Unit.One / a));
    });

    [Fact]
    public void Powers_are_repeated_products() => Gen.Select(Any, Gen.Int[-2, 2], Gen.Int[-2, 2]).Sample((a, m, n) =>
    {
        Assert.Equal(a.Power(m) * a.Power(n), a.Power(m + n));
        Assert.Equal(a.Power(m).Power(n), a.Power(m * n));
    });

    [Fact]
    public void Numerator_over_denominator_is_the_unit() =>
        Any.Sample(a => Assert.Equal(a, a.Numerator / a.Denominator));

    [Fact]
    public void Equal_units_have_equal_hashes() =>
        Gen.Select(Any, Any).Sample((a, b) => Assert.Equal((a * b).GetHashCode(), (b * a).GetHashCode()));

    [Fact]
    public void What_is_written_is_read_back() =>
        Any.Sample(a => Assert.Equal(a, Book.Unit(a.ToString())));

    [Fact]
    public void Units_of_another_dimension_or_scale_are_not_equal()
    {
        var distinct = new[] { "USD", "kUSD", "USD/token", "USD/Mtoken", "h", "yr", "yr^2", "1/yr", "1", "W", "Wh", "chip" }.Select(Book.Unit).ToList();
        Assert.Equal(distinct.Count, distinct.Distinct().Count());
    }
}
