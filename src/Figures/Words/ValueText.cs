using System.Globalization;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Words;

/// <summary>How numbers are written in figures, their tables and descriptions.</summary>
internal static class ValueText
{
    private static readonly (double Factor, string Suffix)[] Steps = [(1e12, "tn"), (1e9, "bn"), (1e6, "M"), (1e3, "k")];

    /// <summary>A value alone, in two or three digits, the third of a percentage only where it ends there: <c>5.75%</c>, <c>$0.50</c>, <c>33%</c>, <c>$29k</c>, <c>36,000</c>, <c>5 years</c>.</summary>
    public static string Compact(double value, Unit unit) => DisplayOf(unit) == UnitDisplay.Percent
        ? Percent(value, Decimals([value], Math.Abs(value), digits: IsExact(value) ? 3 : 2))
        : In([value], unit)(value);

    /// <summary>The same scale and decimals for values that are compared; two digits of the greatest, cents for small amounts.</summary>
    public static Func<double, string> In(IReadOnlyCollection<double> values, Unit unit)
    {
        var greatest = values.Max(Math.Abs);
        return With(values, greatest, unit, areCents: greatest is >= 0.1 and < 100);
    }

    /// <summary>The same scale and decimals for the ends of a range and what lies between; two digits of the smallest.</summary>
    public static Func<double, string> InRange(IReadOnlyCollection<double> values, Unit unit)
    {
        var least = values.Where(v => v != 0).Select(Math.Abs).DefaultIfEmpty(0).Min();
        return With(values, least, unit, areCents: least >= 0.1 && values.Max(Math.Abs) < 100);
    }

    /// <summary>Values of an axis: no more decimals than tell them apart, zero without a sign.</summary>
    public static Func<double, string> OnAxis(IReadOnlyCollection<double> ticks, Unit unit)
    {
        var display = DisplayOf(unit);
        var (factor, suffix) = display == UnitDisplay.Percent ? (0.01, "%") : StepFor(ticks.Max(Math.Abs), display);
        var digits = Enumerable.Range(0, 9).First(d => d == 8 || ticks.All(t => IsWhole(t / factor * Math.Pow(10, d))));
        if (display == UnitDisplay.Currency && factor == 1 && digits == 1)
            digits = 2;
        return v => v == 0 ? "0" : Signed(v, (display == UnitDisplay.Currency ? "$" : "") + Fixed(Math.Abs(v) / factor, digits) + suffix + SymbolOf(unit));
    }

    /// <summary>Every tick on its own scale, for axes that run over many powers of ten: <c>$1M</c>, <c>$1bn</c>; <c>10 MW</c>, <c>1 GW</c>.</summary>
    public static string OnLogAxis(double tick, Unit unit, UnitTable units)
    {
        var (value, own) = Scaled(tick, unit, units);
        return OnAxis([value], own)(value);
    }

    /// <summary>Like <see cref="Compact(double, Unit)"/>, in the unit of that dimension that suits the size: <c>49 MW</c> for 0.049 GW.</summary>
    public static string Compact(double value, Unit unit, UnitTable units)
    {
        var (scaled, own) = Scaled(value, unit, units);
        return Compact(scaled, own);
    }

    /// <summary>At most so many digits, without zeros at the end, in the unit that suits the size: <c>5.75%</c>, <c>$12.5bn</c>, <c>10.5 months</c>; small amounts in cents.</summary>
    /// <param name="digits">At least one; of amounts in cents more, if need be.</param>
    public static string Printed(double value, Unit unit, UnitTable units, int digits)
    {
        var (scaled, own) = Scaled(value, unit, units);
        var display = DisplayOf(own);
        var (factor, suffix) = display == UnitDisplay.Percent ? (0.01, "%") : StepFor(Math.Abs(scaled), display);
        var size = Math.Abs(scaled) / factor;
        var rounded = SignificantDigits.Round(size, digits);
        if (display == UnitDisplay.Currency && factor == 1 && !IsWhole(size) && size is >= 0.1 and < 100)
            return Dressed(scaled, Fixed(size, 2), own);
        var decimals = Enumerable.Range(0, 12).First(d => d == 11 || IsWhole(rounded * Math.Pow(10, d)));
        return Dressed(scaled, Fixed(rounded, decimals) + suffix, own);
    }

    private static (double Value, Unit Unit) Scaled(double value, Unit unit, UnitTable units)
    {
        var size = Math.Abs(value) * unit.Scale * (1 + 1e-9);
        var own = DisplayOf(unit) == UnitDisplay.Symbol && unit.Terms.Length == 1
            ? units.Names.Where(n => n.Display == UnitDisplay.Symbol).Select(n => n.Unit).Where(u => u.HasSameDimension(unit) && u.Scale <= size).MaxBy(u => u.Scale) ?? unit
            : unit;
        return (value * unit.Scale / own.Scale, own);
    }

    /// <summary>Cells of a table that are compared: four digits of the greatest, the same decimals for all; of percentages one decimal, or two where all end there.</summary>
    public static Func<double, string> InTable(IReadOnlyCollection<double> values, Unit unit)
    {
        var display = DisplayOf(unit);
        var factor = display == UnitDisplay.Percent ? 100 : 1;
        var greatest = factor * values.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        var most = display != UnitDisplay.Percent ? 12 : values.Where(double.IsFinite).All(v => IsWhole(1e4 * v)) ? 2 : 1;
        var digits = greatest == 0 ? 0 : Math.Clamp(3 - (int)Math.Floor(Math.Log10(greatest)), 0, most);
        return v => double.IsFinite(v)
            ? Signed(v, (display == UnitDisplay.Currency ? "$" : "") + Fixed(factor * Math.Abs(v), digits) + (display == UnitDisplay.Percent ? "%" : ""))
            : SignificantDigits.Plain(v, 4);
    }

    /// <summary>Cells of a table that run over powers of ten: four digits each.</summary>
    public static string Cell(double value, Unit unit)
    {
        if (!double.IsFinite(value))
            return SignificantDigits.Plain(value, 4);
        var display = DisplayOf(unit);
        var size = SignificantDigits.Round(Math.Abs(value) * (display == UnitDisplay.Percent ? 100 : 1), 4);
        return Signed(value, (display == UnitDisplay.Currency ? "$" : "") + size.ToString("#,0.############", CultureInfo.InvariantCulture) + (display == UnitDisplay.Percent ? "%" : ""));
    }

    private static Func<double, string> With(IReadOnlyCollection<double> values, double measure, Unit unit, bool areCents)
    {
        var display = DisplayOf(unit);
        if (display == UnitDisplay.Percent)
        {
            var decimals = Decimals(values, measure, digits: 2);
            return v => Percent(v, decimals);
        }

        var (factor, suffix) = StepFor(values.Max(Math.Abs), display);
        var digits = measure == 0 ? 0 : Math.Clamp(1 - (int)Math.Floor(Math.Log10(measure / factor)), 0, 9);
        if (display == UnitDisplay.Currency && factor == 1 && areCents)
            digits = 2;
        else if (values.All(v => IsWhole(v / factor)))
            digits = 0;
        return v => Dressed(v, Fixed(Math.Abs(v) / factor, digits) + suffix, unit);
    }

    private static string Percent(double value, int decimals) => Signed(value, Fixed(Math.Abs(value) * 100, decimals) + "%");

    /// <summary>As many decimals as show <paramref name="measure"/> in percent with so many digits; fewer where all values end before.</summary>
    private static int Decimals(IReadOnlyCollection<double> values, double measure, int digits)
    {
        var most = measure == 0 ? 0 : Math.Clamp(digits - 1 - (int)Math.Floor(Math.Log10(100 * measure)), 0, 8);
        return Enumerable.Range(0, most + 1).First(d => d == most || values.All(v => IsWhole(v * Math.Pow(10, 2 + d))));
    }

    /// <summary>Whether three digits write the value in full.</summary>
    private static bool IsExact(double value) => Math.Abs(SignificantDigits.Round(Math.Abs(value), 3) - Math.Abs(value)) <= 1e-9 * Math.Abs(value);

    private static (double Factor, string Suffix) StepFor(double greatest, UnitDisplay display)
    {
        var least = display == UnitDisplay.Currency ? 1e4 : 1e6;
        return greatest < least ? (1, "") : Steps.First(s => greatest >= s.Factor);
    }

    private static string Dressed(double value, string digits, Unit unit)
    {
        var display = DisplayOf(unit);
        var text = Signed(value, (display == UnitDisplay.Currency ? "$" : "") + digits + SymbolOf(unit));
        var isAlone = display == UnitDisplay.Word && unit.Terms is [{ Power: 1 }];
        return isAlone ? $"{text} {(value == 1 ? unit.Terms[0].Name.Singular : unit.Terms[0].Name.Plural)}" : text;
    }

    private static string SymbolOf(Unit unit) =>
        DisplayOf(unit) == UnitDisplay.Symbol ? $" {unit.Numerator}" : "";

    private static UnitDisplay DisplayOf(Unit unit) =>
        unit.Terms.Where(t => t.Power > 0).ToList() is [{ Power: 1, Name: var name }] ? name.Display : UnitDisplay.None;

    private static bool IsWhole(double value) => Math.Abs(value - Math.Round(value)) < 1e-6 * Math.Max(1, Math.Abs(value));

    /// <summary>A minus before the currency; none for what rounds to zero.</summary>
    private static string Signed(double value, string text) => value < 0 && text.Any(c => c is >= '1' and <= '9') ? "−" + text : text;

    private static string Fixed(double size, int decimals) =>
        Math.Round((decimal)size, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
