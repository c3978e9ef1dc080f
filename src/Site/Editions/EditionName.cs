using System.Globalization;

namespace Standoff.Site.Editions;

/// <summary>What an edition is called in addresses: <c>2026-11-29-1a2b3c4d</c>.</summary>
/// <param name="Hash">Of its inputs; eight hexadecimal digits.</param>
public readonly record struct EditionName(DateOnly Date, string Hash) : IComparable<EditionName>
{
    private const string DateForm = "yyyy-MM-dd";

    private const int HashLength = 8;

    /// <summary>Null for anything else.</summary>
    public static EditionName? Parse(string text)
    {
        if (text.Length != DateForm.Length + 1 + HashLength || text[DateForm.Length] != '-')
            return null;
        var hash = text[(DateForm.Length + 1)..];
        return DateOnly.TryParseExact(text[..DateForm.Length], DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && hash.All(char.IsAsciiHexDigitLower)
                ? new(date, hash)
                : null;
    }

    /// <summary>Earlier days first; editions of one day by their hashes.</summary>
    public int CompareTo(EditionName other) => string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() =>
        $"{Date.ToString(DateForm, CultureInfo.InvariantCulture)}-{Hash}";
}
