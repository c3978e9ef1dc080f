using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Site.Addressing;

/// <summary>
/// <c>data/addresses.lock</c>: every address that was ever published, one a line in ordinal order,
/// so that lines of two branches merge by themselves.
/// </summary>
public sealed class AddressLock
{
    public const string Path = "data/addresses.lock";

    private readonly List<(string Address, Place Place)> _lines;

    private AddressLock(List<(string Address, Place Place)> lines) => _lines = lines;

    /// <summary>In the order of the lines, each once.</summary>
    public IReadOnlyList<(string Address, Place Place)> Lines => _lines;

    /// <summary>
    /// Without the file nothing was ever published. Reports SR1002, and SR6041 for a line that is
    /// no address.
    /// </summary>
    public static Outcome<AddressLock> Read(InputFiles inputs)
    {
        var text = inputs.Read(Path);
        if (text.Value is not { } source)
            return new(new([]), text.Found);
        var lines = source.Text.Split('\n')
            .Select((line, index) => (
                Address: line.Trim(),
                Place: new Place(Path, index + 1, 1, Math.Max(1, line.Trim().Length))))
            .Where(line => line.Address.Length > 0)
            .DistinctBy(line => line.Address, StringComparer.Ordinal)
            .ToLookup(line => SiteAddress.IsLasting(line.Address));
        return new(
            new([.. lines[true]]),
            [.. text.Found, .. lines[false].Select(l => DiagnosticCatalogue.NoAddress(l.Place, l.Address))]);
    }

    /// <summary>The file with some addresses more.</summary>
    public string With(IEnumerable<string> addresses) => string.Concat(
        _lines.Select(l => l.Address).Concat(addresses)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(a => a + "\n"));
}
