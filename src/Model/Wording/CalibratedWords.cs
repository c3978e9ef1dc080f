using System.Globalization;

namespace Standoff.Model.Wording;

/// <summary>Words for odds, each with a band of its own; a band holds its lower end.</summary>
public static class CalibratedWords
{
    /// <summary>
    /// From the surest down; a share lies in one, from its lower end to below its upper.
    /// </summary>
    public static IReadOnlyList<(string Words, double From, double Below)> Bands { get; } =
    [
        ("almost certain", 0.95, double.PositiveInfinity),
        ("very likely", 0.90, 0.95),
        ("likely", 0.66, 0.90),
        ("about even", 0.33, 0.66),
        ("unlikely", 0.10, 0.33),
        ("very unlikely", 0, 0.10),
    ];

    /// <summary>All words, from the surest down.</summary>
    public static IEnumerable<string> All => Bands.Select(b => b.Words);

    /// <param name="odds">From 0 to 1.</param>
    public static string For(double odds) => Bands.First(b => odds >= b.From).Words;

    public static string Capitalised(double odds) =>
        char.ToUpperInvariant(For(odds)[0]) + For(odds)[1..];

    /// <summary>
    /// In whole per cent; what is not certain is never called 100%, nor what is possible 0%, and
    /// what lies just below a band keeps a decimal that says so: 89.8%, not 90%.
    /// </summary>
    public static string Percent(double odds)
    {
        var rounded = (int)Math.Round(odds * 100, MidpointRounding.AwayFromZero);
        return (odds, rounded) switch
        {
            ( < 1, 100) => "over 99%",
            ( > 0, 0) => "under 1%",
            _ when For(rounded / 100.0) != For(odds) => Text(Math.Floor(odds * 1000) / 10) + "%",
            _ => Text(rounded) + "%",
        };
    }

    private static string Text(double percent) => percent.ToString(CultureInfo.InvariantCulture);
}
