using System.Globalization;
using System.Text;

namespace Standoff.Evidence.Inputs;

/// <summary>An address of the web that readers are sent to.</summary>
public static class WebAddress
{
    /// <summary>ASCII that stands in no address; browsers and other programs mend it each in a way of its own.</summary>
    private const string Foreign = " \"<>\\^`{|}";

    /// <summary>
    /// Why readers must not be sent there; null where they may, and for addresses of another scheme
    /// than http and https.
    /// </summary>
    public static string? FindFault(string address)
    {
        if (!address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            && !address.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            return null;
        if (address.FirstOrDefault(c => char.IsControl(c) || Foreign.Contains(c, StringComparison.Ordinal)) is not '\0' and var foreign)
            return $"'{foreign}' stands in it; write {Encode(foreign)}";
        for (var at = address.IndexOf('%', StringComparison.Ordinal); at >= 0; at = address.IndexOf('%', at + 1))
        {
            if (at + 2 >= address.Length || !char.IsAsciiHexDigit(address[at + 1]) || !char.IsAsciiHexDigit(address[at + 2]))
                return "a '%' in it begins no escape; write %25";
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            return "it names no host; copy it whole";
        return uri.UserInfo.Length > 0 ? "a user or a password stands before its host; leave that out" : null;
    }

    private static string Encode(char c) =>
        string.Concat(Encoding.UTF8.GetBytes([c]).Select(b => "%" + b.ToString("X2", CultureInfo.InvariantCulture)));
}
