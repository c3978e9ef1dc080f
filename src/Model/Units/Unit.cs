using System.Collections.Immutable;

namespace Standoff.Model.Units;

/// <summary>
/// A unit of measure: a product of powers of named units. Two units are equal when they measure
/// the same dimension at the same scale, however they are written (<c>kW*h</c> is <c>kWh</c>;
/// <c>USD/token</c> is not <c>USD/Mtoken</c>). Units form a group under <see cref="op_Multiply"/>,
/// with <see cref="One"/> as its identity; <see cref="Plain"/> keeps products and powers.
/// </summary>
public sealed class Unit : IEquatable<Unit>
{
    /// <summary>
    /// Scales that differ by less than this share count as one; they are products of a few
    /// decimals.
    /// </summary>
    private const double ScaleTolerance = 1e-9;

    private readonly ImmutableSortedDictionary<string, int> _dimension;

    internal Unit(
        ImmutableArray<UnitTerm> terms, ImmutableSortedDictionary<string, int> dimension, double scale)
    {
        Terms = terms;
        _dimension = dimension;
        Scale = scale;
    }

    /// <summary>The unit of a pure number.</summary>
    public static Unit One { get; } = new(
        [], ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal), 1);

    /// <summary>As written: no symbol twice, no power zero.</summary>
    public ImmutableArray<UnitTerm> Terms { get; }

    /// <summary>
    /// How many of the product of base units one of this unit is; greater than zero.
    /// </summary>
    public double Scale { get; }

    /// <summary>
    /// The same without kinds, as prose writes it: <c>USD/GW</c> for <c>USD/GW@site</c>, and
    /// <c>fraction</c> for <c>fraction*people@enrolled/people@eligible</c>.
    /// </summary>
    public Unit Plain => field ??= IsOfKind
        ? Terms.Aggregate(One, (unit, term) => unit * term.Name.Plain.Unit.Power(term.Power))
        : this;

    /// <summary>Whether it is written with a unit of a kind.</summary>
    public bool IsOfKind => Terms.Any(t => t.Name.IsOfKind);

    /// <summary>Base units and kinds with their powers, none of them zero.</summary>
    internal IReadOnlyDictionary<string, int> Dimension => _dimension;

    /// <summary>Whether no dimension is left, whatever the scale.</summary>
    public bool IsDimensionless => _dimension.IsEmpty;

    /// <summary>
    /// Whether this is the unit of a pure number: no dimension and a scale of one (<c>fraction</c>
    /// and <c>ratio</c> too).
    /// </summary>
    public bool IsPure => Equals(One);

    /// <summary>The unit without what stands under the bar.</summary>
    public Unit Numerator => field ??= Select(t => t.Power > 0);

    /// <summary>What stands under the bar, as a unit of its own: <c>h</c> of <c>USD/h</c>.</summary>
    public Unit Denominator => One / Select(t => t.Power < 0);

    /// <summary>A base unit: a dimension of its own.</summary>
    internal static Unit Base(UnitName name) =>
        new([new UnitTerm(name, 1)], One._dimension.Add(name.Symbol, 1), 1);

    /// <summary>A new name for <paramref name="factor"/> of <paramref name="unit"/>.</summary>
    internal static Unit Named(UnitName name, double factor, Unit unit) =>
        new([new UnitTerm(name, 1)], unit._dimension, factor * unit.Scale);

    /// <summary>
    /// A name for this unit with a kind in the place of the base unit that it is of.
    /// </summary>
    internal Unit OfKind(UnitKind kind, UnitName name) => new(
        [new UnitTerm(name, 1)], _dimension.Remove(kind.Of).Add(kind.Symbol, _dimension[kind.Of]), Scale);

    public bool HasSameDimension(Unit other) => _dimension.SequenceEqual(other._dimension);

    public Unit Power(int power) => new(
        power == 0 ? [] : [.. Terms.Select(t => t with { Power = t.Power * power })],
        power == 0 ? One._dimension : _dimension.ToImmutableSortedDictionary(d => d.Key, d => d.Value * power, StringComparer.Ordinal),
        Math.Pow(Scale, power));

    public bool Equals(Unit? other) =>
        other is not null && HasSameDimension(other) && Math.Abs(Scale / other.Scale - 1) < ScaleTolerance;

    public override bool Equals(object? obj) => Equals(obj as Unit);

    public override int GetHashCode() =>
        _dimension.Aggregate(0, (hash, d) => HashCode.Combine(hash, d.Key, d.Value));

    /// <summary>
    /// The expression that reads back as this unit: <c>USD/chip/h</c>, <c>1/yr</c>, <c>1</c>.
    /// </summary>
    public override string ToString()
    {
        static string Write(UnitTerm t, int power) =>
            power == 1 ? t.Name.Symbol : $"{t.Name.Symbol}^{power}";
        var above = string.Join("*", Terms.Where(t => t.Power > 0).Select(t => Write(t, t.Power)));
        var below = string.Concat(
            Terms.Where(t => t.Power < 0).Select(t => "/" + Write(t, -t.Power)));
        return (above.Length == 0 ? "1" : above) + below;
    }

    public static Unit operator *(Unit left, Unit right)
    {
        var dimension = left._dimension.ToBuilder();
        foreach (var (symbol, power) in right._dimension)
        {
            var sum = dimension.GetValueOrDefault(symbol) + power;
            if (sum == 0)
                dimension.Remove(symbol);
            else
                dimension[symbol] = sum;
        }

        var terms = left.Terms.Concat(right.Terms)
            .GroupBy(t => t.Name.Symbol, StringComparer.Ordinal)
            .Select(g => g.First() with { Power = g.Sum(t => t.Power) })
            .Where(t => t.Power != 0);
        return new Unit([.. terms], dimension.ToImmutable(), left.Scale * right.Scale);
    }

    public static Unit operator /(Unit left, Unit right) => left * right.Power(-1);

    private Unit Select(Func<UnitTerm, bool> which) =>
        Terms.Where(which).Aggregate(One, (unit, term) => unit * term.Name.Unit.Power(term.Power));
}
