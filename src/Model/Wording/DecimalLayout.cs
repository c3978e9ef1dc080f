using System.Globalization;
using System.Text;

namespace Standoff.Model.Wording;

/// <summary>A rounded number of prose as its digits, before any unit.</summary>
/// <param name="Whole">Digits before the point, without commas; at least one.</param>
/// <param name="Decimals">Digits after the point, as many as the rounding gave.</param>
/// <param name="Magnitude">With the space before it: <c> billion</c>; or nothing.</param>
internal sealed record DecimalLayout(string Whole, string Decimals, string Magnitude)
{
    private static readonly string[] Words = ["", "", " million", " billion", " trillion"];

    /// <summary>The whole number where only a power of ten can say it; else null.</summary>
    public string? Power { get; private init; }

    public string Text => Power ?? (Join(Grouped(), Decimals.TrimEnd('0')) + Magnitude);

    /// <summary>With two decimals where one would be left and two are known: <c>1.40</c>.</summary>
    public string Money
    {
        get
        {
            if (Power is not null)
                return Power;
            var decimals = Decimals.TrimEnd('0');
            if (decimals.Length == 1 && Decimals.Length > 1 && !HasMagnitude)
                decimals = Decimals[..2];
            return Join(Grouped(), decimals) + Magnitude;
        }
    }

    /// <summary>Without commas.</summary>
    public string Label => Power ?? Join(Whole, Decimals.TrimEnd('0'));

    /// <summary>Whether a sign may not follow right away.</summary>
    public bool HasMagnitude => Magnitude.Length > 0 || Power is not null;

    /// <param name="size">Finite, at least zero.</param>
    /// <param name="digits">
    /// Significant digits, from 2 to <see cref="NumberWriter.MaxDigits"/>.
    /// </param>
    /// <param name="hasMagnitude">Whether millions and more are written in words.</param>
    public static DecimalLayout Create(double size, int digits, bool hasMagnitude = true)
    {
        if (size == 0)
            return new DecimalLayout("0", "", "");
        if (PowerOfTen.IsNeededFor(size))
            return new DecimalLayout("0", "", "") { Power = PowerOfTen.Write(size, digits) };
        // The rounded double is the one nearest to its decimal, so that the format has nothing left
        // to round.
        var scientific = SignificantDigits.Round(size, digits).ToString($"e{digits - 1}", CultureInfo.InvariantCulture).Split('e');
        var figures = scientific[0].Replace(".", "", StringComparison.Ordinal);
        var exponent = int.Parse(scientific[1], CultureInfo.InvariantCulture);
        var step = hasMagnitude && exponent >= 6 ? Math.Clamp(exponent / 3, 0, Words.Length - 1) : 0;
        var whole = exponent - (3 * step) + 1;
        return whole <= 0
            ? new DecimalLayout("0", new string('0', -whole) + figures, Words[step])
            : new DecimalLayout(figures.PadRight(whole, '0')[..whole], figures.Length > whole ? figures[whole..] : "", Words[step]);
    }

    private string Grouped()
    {
        var grouped = new StringBuilder(Whole);
        for (var i = Whole.Length - 3; i > 0; i -= 3)
            grouped.Insert(i, ',');
        return grouped.ToString();
    }

    private static string Join(string whole, string decimals) => decimals.Length == 0 ? whole : $"{whole}.{decimals}";
}
