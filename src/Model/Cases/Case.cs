using System.Globalization;

namespace Standoff.Model.Cases;

/// <summary>
/// A set of values for some inputs; the others keep theirs. An input that is set does not vary
/// from draw to draw.
/// </summary>
/// <param name="Values">By id of an input, in its unit.</param>
public sealed record Case(IReadOnlyDictionary<string, double> Values)
{
    /// <summary>The one that the report publishes.</summary>
    public static Case Published { get; } = new(new Dictionary<string, double>());

    /// <summary>Of two settings of one input, the first counts.</summary>
    public static Case Create(IEnumerable<Setting> settings) => new(settings
        .DistinctBy(s => s.Input.Id, StringComparer.Ordinal)
        .ToDictionary(s => s.Input.Id, s => s.Value, StringComparer.Ordinal));

    /// <summary>As settings are written, in ordinal order of the ids.</summary>
    public override string ToString() => string.Join(' ', Values
        .OrderBy(v => v.Key, StringComparer.Ordinal)
        .Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Key}={v.Value:R}")));

    /// <summary>This one, and where another sets a value too, that one.</summary>
    public Case Then(Case other) => new(other.Values
        .Concat(Values)
        .DistinctBy(v => v.Key, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal));
}
