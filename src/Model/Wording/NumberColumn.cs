using System.Globalization;

namespace Standoff.Model.Wording;

/// <summary>
/// Numbers that stand together and share one scale and one count of decimals, so that they can be
/// compared by eye: the ticks of an axis, the cells of a column, the values of a drawing, the ends
/// of a range. A <see cref="NumberWriter"/> makes it.
/// </summary>
public sealed class NumberColumn
{
    internal const string Never = "never";

    /// <summary>
    /// Significant digits of a number that only a power of ten can say, where nothing else is said.
    /// </summary>
    private const int PowerDigits = 3;

    /// <summary>
    /// Fewer than <see cref="decimal"/> holds, so that rounding is done once; a smaller number is
    /// written with a power of ten.
    /// </summary>
    private const int MaxDecimals = 24;

    private static readonly (double Size, string Sign)[] Magnitudes = [(1e12, "tn"), (1e9, "bn"), (1e6, "M"), (1e3, "k")];

    private readonly UnitAffixes _affixes;
    private readonly (double Size, string Sign) _magnitude;
    private readonly int _decimals;
    private readonly bool _isZeroBare;

    /// <summary>
    /// Significant digits that every number is rounded to before its decimals are written; null for
    /// none.
    /// </summary>
    private readonly int? _digits;

    private NumberColumn(
        UnitAffixes affixes, (double Size, string Sign) magnitude, int decimals, int? digits = null, bool isZeroBare = false)
    {
        (_affixes, _magnitude, _decimals) = (affixes, magnitude, decimals);
        (_digits, _isZeroBare) = (digits, isZeroBare);
    }

    /// <param name="value">
    /// Finite; or +∞, which is <c>never</c>. What rounds to zero has no sign.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is neither finite nor +∞.
    /// </exception>
    public string Write(double value)
    {
        if (!IsWritable(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A value is finite or +∞.");
        if (double.IsPositiveInfinity(value))
            return Never;
        if (_isZeroBare && value == 0)
            return "0";
        if (FindPower(Math.Abs(value) * _affixes.Factor) is { } power)
            return (value < 0 ? "\u2212" : "") + _affixes.Prefix + power + _affixes.Plural;
        var number = _affixes.IsLabel
            ? DecimalLayout.Create(Math.Abs(value), NumberWriter.MaxDigits, hasMagnitude: false).Label
            : Digits(value);
        var text = _affixes.Prefix + number + _magnitude.Sign + (number + _magnitude.Sign == "1" ? _affixes.Singular : _affixes.Plural);
        return value < 0 && number.Any(c => c is >= '1' and <= '9') ? "\u2212" + text : text;
    }

    internal static bool IsWritable(double value) =>
        double.IsFinite(value) || double.IsPositiveInfinity(value);

    internal static NumberColumn CreateAxis(IReadOnlyCollection<double> ticks, UnitAffixes affixes)
    {
        var sizes = SizesOf(ticks, affixes);
        var magnitude = MagnitudeOf(sizes.Max(), affixes);
        var decimals = DecimalsOfAll(sizes, magnitude.Size, DecimalsFor(sizes.Max() / magnitude.Size, NumberWriter.MaxDigits));
        return new NumberColumn(affixes, magnitude, decimals == 1 && IsMoney(affixes, magnitude) ? 2 : decimals, isZeroBare: true);
    }

    /// <summary>Two digits of the greatest.</summary>
    internal static NumberColumn CreateCompared(IReadOnlyCollection<double> values, UnitAffixes affixes)
    {
        var sizes = SizesOf(values, affixes);
        return CreateWith(sizes, sizes.Max(), sizes.Max() is >= 0.1 and < 100, affixes);
    }

    /// <summary>Two digits of the smallest that is not zero.</summary>
    internal static NumberColumn CreateRange(IReadOnlyCollection<double> values, UnitAffixes affixes)
    {
        var sizes = SizesOf(values, affixes);
        var smallest = sizes.Where(s => s != 0).DefaultIfEmpty(0).Min();
        return CreateWith(sizes, smallest, smallest >= 0.1 && sizes.Max() < 100, affixes);
    }

    /// <summary>One value; a percentage that three digits write in full has them.</summary>
    internal static NumberColumn CreateCompact(double value, UnitAffixes affixes)
    {
        if (affixes.Shape != UnitShape.Percent)
            return CreateCompared([value], affixes);
        var size = Math.Abs(value) * affixes.Factor;
        var isShort = Math.Abs(SignificantDigits.Round(size, 3) - size) <= 1e-9 * size;
        return new NumberColumn(affixes, (1, ""), DecimalsOfAll([size], 1, DecimalsFor(size, isShort ? 3 : 2)));
    }

    internal static NumberColumn CreatePrinted(double value, UnitAffixes affixes, int digits)
    {
        var size = Math.Abs(value) * affixes.Factor;
        var magnitude = MagnitudeOf(SignificantDigits.Round(size, digits), affixes);
        if (IsMoney(affixes, magnitude) && !IsWhole(size) && size is >= 0.1 and < 100)
            return new NumberColumn(affixes, magnitude, 2);
        var rounded = SignificantDigits.Round(size / magnitude.Size, digits);
        return new NumberColumn(affixes, magnitude, DecimalsOfAll([rounded], 1, MaxDecimals), digits);
    }

    /// <summary>Four digits and no magnitude.</summary>
    internal static NumberColumn CreateCell(double value, UnitAffixes affixes)
    {
        const int digits = 4;
        var rounded = SignificantDigits.Round(Math.Abs(value) * affixes.Factor, digits);
        return new NumberColumn(affixes, (1, ""), DecimalsOfAll([rounded], 1, MaxDecimals), digits);
    }

    /// <summary>Four digits of the greatest, no more decimals than write all in full, and no magnitude.</summary>
    internal static NumberColumn CreateCells(IReadOnlyCollection<double> values, UnitAffixes affixes)
    {
        var sizes = SizesOf(values, affixes);
        var max = affixes.Shape != UnitShape.Percent ? MaxDecimals : sizes.All(s => EndsAt(s, 2)) ? 2 : 1;
        var decimals = DecimalsOfAll(sizes, 1, Math.Min(max, DecimalsFor(sizes.Max(), 4)));
        return new NumberColumn(affixes, (1, ""), decimals == 1 && IsMoney(affixes, (1, "")) ? 2 : decimals);
    }

    /// <param name="measured">The size that two digits are shown of.</param>
    private static NumberColumn CreateWith(double[] sizes, double measured, bool areCents, UnitAffixes affixes)
    {
        if (affixes.Shape == UnitShape.Percent)
            return new NumberColumn(affixes, (1, ""), DecimalsOfAll(sizes, 1, DecimalsFor(measured, 2)));
        var magnitude = MagnitudeOf(sizes.Max(), affixes);
        var decimals = DecimalsFor(measured / magnitude.Size, 2);
        if (magnitude.Size > 1 && Math.Round(sizes.Max() / magnitude.Size, Math.Min(decimals, 15)) >= 1000 && magnitude != Magnitudes[0])
        {
            // Rounded, the greatest is one of the next magnitude: "$1bn", not "$1,000M".
            magnitude = Magnitudes[Array.IndexOf(Magnitudes, magnitude) - 1];
            decimals = DecimalsFor(measured / magnitude.Size, 2);
        }

        if (areCents && IsMoney(affixes, magnitude))
            decimals = 2;
        else if (sizes.All(s => EndsAt(s / magnitude.Size, 0)))
            decimals = 0;
        return new NumberColumn(affixes, magnitude, decimals);
    }

    private static bool IsMoney(UnitAffixes affixes, (double Size, string Sign) magnitude) =>
        affixes.Shape == UnitShape.Currency && magnitude.Size == 1;

    /// <summary>Of the finite values, never empty.</summary>
    private static double[] SizesOf(IEnumerable<double> values, UnitAffixes affixes) =>
        [.. values.Where(double.IsFinite).Select(v => Math.Abs(v) * affixes.Factor).DefaultIfEmpty(0)];

    private static (double Size, string Sign) MagnitudeOf(double greatest, UnitAffixes affixes) =>
        affixes.IsLabel || greatest < affixes.MinWithMagnitude || PowerOfTen.IsNeededFor(greatest)
            ? (1, "")
            : Magnitudes.First(m => greatest >= m.Size);

    /// <summary>Decimals that show a size with so many significant digits.</summary>
    private static int DecimalsFor(double size, int digits) =>
        size == 0 ? 0 : Math.Clamp(digits - 1 - (int)Math.Floor(Math.Log10(size)), 0, MaxDecimals);

    /// <summary>
    /// The fewest decimals that write all sizes in full; <paramref name="max"/> where none do.
    /// </summary>
    private static int DecimalsOfAll(IReadOnlyCollection<double> sizes, double magnitude, int max) =>
        Enumerable.Range(0, max + 1).First(d => d == max || sizes.All(s => EndsAt(s / magnitude, d)));

    /// <summary>
    /// Whether so many decimals write a size in full; none but zero is written as zero.
    /// </summary>
    private static bool EndsAt(double size, int decimals) =>
        size * Math.Pow(10, decimals) is var last && IsWhole(last) && (size == 0 || last > 0.5);

    /// <summary>But for the last bits of arithmetic.</summary>
    private static bool IsWhole(double value) =>
        Math.Abs(value - Math.Round(value)) < Math.Max(1e-6, 1e-12 * Math.Abs(value));

    /// <summary>
    /// Null where a size can be written with digits, or is nothing beside the others.
    /// </summary>
    private string? FindPower(double size)
    {
        if (!double.IsFinite(size) || !PowerOfTen.IsNeededFor(size) || _affixes.IsLabel)
            return null;
        return size >= 1 || IsOfSmall ? PowerOfTen.Write(size, _digits ?? PowerDigits) : null;
    }

    /// <summary>Whether the greatest of the numbers is so small that powers of ten say it.</summary>
    private bool IsOfSmall => _decimals > NumberWriter.MaxDigits - 1;

    private string Digits(double value)
    {
        if (value == 0 && IsOfSmall)
            return "0";
        var size = Math.Abs(value) * _affixes.Factor / _magnitude.Size;
        if (_digits is { } digits)
            size = SignificantDigits.Round(size, digits);
        var format = "N" + _decimals.ToString(CultureInfo.InvariantCulture);
        // Decimal arithmetic rounds 0.145 as it is written; beyond its range there is nothing left
        // to round.
        return size < (double)decimal.MaxValue
            ? Math.Round((decimal)size, _decimals, MidpointRounding.AwayFromZero).ToString(format, CultureInfo.InvariantCulture)
            : size.ToString(format, CultureInfo.InvariantCulture);
    }
}
