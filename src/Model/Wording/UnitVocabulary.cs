using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>
/// The words and signs by which the units of a table stand in a sentence: symbols, singulars,
/// plurals and currency signs.
/// </summary>
public sealed class UnitVocabulary
{
    /// <summary>By symbol of the unit; the first sign is the one we write.</summary>
    private static readonly (string Symbol, string[] Signs)[] CurrencySigns =
    [
        ("USD", ["$", "US$"]),
        ("EUR", ["€"]),
        ("GBP", ["£"]),
        ("JPY", ["¥"]),
        ("CNY", ["CN¥"]),
        ("INR", ["₹"]),
        ("KRW", ["₩"]),
    ];

    private readonly Dictionary<char, List<UnitWord>> _words = [];
    private readonly List<(string Sign, UnitName Currency)> _signs = [];
    private readonly List<UnitName> _symbols;
    private readonly Dictionary<string, UnitName> _byPlural = new(StringComparer.Ordinal);

    /// <summary>Of units that have been written.</summary>
    internal ConditionalWeakTable<Unit, NumberPattern> Patterns { get; } = [];

    /// <summary>
    /// Where two units share a word, a symbol goes before a name and an earlier row before a later
    /// one.
    /// </summary>
    public UnitVocabulary(UnitTable units)
    {
        _symbols = [.. units.PlainNames.Where(n => n.Display == UnitDisplay.Symbol)];
        foreach (var name in units.PlainNames.Where(n => n.Plural.Length > 0))
            _byPlural.TryAdd(name.Plural, name);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in units.PlainNames.Select(n => new UnitWord(n.Symbol, n)).Concat(units.PlainNames.SelectMany(NamesOf)))
        {
            if (word.Text.Length == 0 || !known.Add(word.Text))
                continue;
            if (!_words.TryGetValue(word.Text[0], out var alike))
                _words[word.Text[0]] = alike = [];
            alike.Add(word);
        }

        foreach (var alike in _words.Values)
            alike.Sort((a, b) => b.Text.Length - a.Text.Length);
        foreach (var (symbol, signs) in CurrencySigns)
        {
            if (units.TryFind(symbol, out var currency) && currency.Display == UnitDisplay.Currency)
                _signs.AddRange(signs.Select(sign => (sign, currency)));
        }
    }

    /// <summary>
    /// A value in the symbol of its dimension that suits its size: 49 MW for 0.049 GW. As it is
    /// where no symbol stands alone or none is small enough.
    /// </summary>
    internal (double Value, Unit Unit) SuitedTo(double value, Unit unit)
    {
        if (unit.Terms is not [{ Power: 1, Name.Display: UnitDisplay.Symbol }])
            return (value, unit);
        // What is a whole one but for the last bits of arithmetic is one.
        var size = Math.Abs(value) * unit.Scale * (1 + 1e-9);
        var suited = _symbols.Select(n => n.Unit).Where(u => u.HasSameDimension(unit) && u.Scale <= size)
            .MaxBy(u => u.Scale) ?? unit;
        return (value * unit.Scale / suited.Scale, suited);
    }

    /// <summary>
    /// The same unit with nothing but the number to tell how many: 1,000,000 and <c>token/h</c> for
    /// <c>Mtoken/h</c>, since two and a half billion tokens are not "2,500 million tokens". One and
    /// the unit itself where its name says no magnitude.
    /// </summary>
    internal (double Factor, Unit Unit) WithoutMagnitude(Unit unit)
    {
        if (unit.Numerator.Terms is [{ Power: 1, Name: { Display: UnitDisplay.Word } name }])
        {
            foreach (var (word, magnitude) in NumberWords.Magnitudes)
            {
                if (name.Plural.StartsWith(word + " ", StringComparison.Ordinal) && _byPlural.TryGetValue(name.Plural[(word.Length + 1)..], out var plain)
                    && plain.Unit.HasSameDimension(name.Unit) && Math.Abs(magnitude * plain.Unit.Scale / name.Unit.Scale - 1) < 1e-9)
                    return (magnitude, plain.Unit * (unit / unit.Numerator));
            }
        }

        return (1, unit);
    }

    /// <summary>
    /// Whether a unit measures: money, time and what a symbol stands for. Others count things.
    /// </summary>
    internal static bool IsMeasure(UnitName name) =>
        name.Display is UnitDisplay.Symbol or UnitDisplay.Currency || TimeNames.Contains(name.Singular);

    /// <summary>
    /// Whether a unit counts things: states, people, chips; nothing per another, and no multiple,
    /// which need not be whole.
    /// </summary>
    public static bool IsCount(Unit unit) =>
        unit.Plain.Terms is [{ Power: 1 } only] && !unit.IsDimensionless && !IsMeasure(only.Name)
        && unit.Plain.Scale == 1;

    private static IEnumerable<UnitWord> NamesOf(UnitName name) =>
        [new(name.Singular, name), new(name.Plural, name)];

    /// <summary>
    /// The longest word that begins at <paramref name="position"/> and ends with a word's end; null
    /// where none does.
    /// </summary>
    internal UnitWord? WordAt(string text, int position)
    {
        if (position >= text.Length || !_words.TryGetValue(text[position], out var alike))
            return null;
        return alike.FirstOrDefault(w => Characters.StandsAt(text, position, w.Text) && Characters.EndsAt(text, position + w.Text.Length));
    }

    /// <summary>
    /// The currency whose sign begins at <paramref name="position"/>; null where none does.
    /// </summary>
    internal (string Sign, UnitName Currency)? SignAt(string text, int position)
    {
        foreach (var entry in _signs)
        {
            if (Characters.StandsAt(text, position, entry.Sign))
                return entry;
        }

        return null;
    }

    /// <summary>
    /// How an amount of money is written: with the sign of the currency that
    /// <paramref name="unit"/> is a multiple of; null where no sign is known.
    /// </summary>
    internal (string Sign, UnitName Currency)? MoneyOf(Unit unit)
    {
        foreach (var entry in _signs)
        {
            if (entry.Currency.Unit.HasSameDimension(unit))
                return entry;
        }

        return null;
    }
}

/// <summary>
/// The names of times, which sentences treat in their own way: "9% a year", "36,000 GPU hours".
/// </summary>
internal static class TimeNames
{
    private static readonly FrozenSet<string> Singulars =
        new[] { "second", "minute", "hour", "day", "week", "month", "quarter", "year" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string singular) => Singulars.Contains(singular);
}

/// <summary>One way of writing a named unit.</summary>
internal sealed record UnitWord(string Text, UnitName Name)
{
    /// <summary>
    /// Whether the word is the symbol, which may stand right after the digits (<c>1.3GW</c>).
    /// </summary>
    public bool IsSymbol => Text == Name.Symbol;

    /// <summary>
    /// Whether another unit may follow that this one multiplies: <c>GPU-hours</c>, but not
    /// <c>GPUs-hours</c>.
    /// </summary>
    public bool MayLead => IsSymbol || Text == Name.Singular;

    /// <summary>
    /// Whether the unit may multiply one that stands before it without a hyphen: <c>GPU hours</c>,
    /// but not <c>120 kW rack</c>.
    /// </summary>
    public bool MayTrail => TimeNames.Contains(Name.Singular);
}
