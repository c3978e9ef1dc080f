using System.Collections.Frozen;
using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>The words and signs by which the units of a table stand in a sentence: symbols, singulars, plurals and currency signs.</summary>
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

    /// <summary>Where two units share a word, a symbol goes before a name and an earlier row before a later one.</summary>
    public UnitVocabulary(UnitTable units)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in units.Names.Select(n => new UnitWord(n.Symbol, n)).Concat(units.Names.SelectMany(NamesOf)))
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

    private static IEnumerable<UnitWord> NamesOf(UnitName name) => [new(name.Singular, name), new(name.Plural, name)];

    /// <summary>The longest word that begins at <paramref name="position"/> and ends with a word's end; null where none does.</summary>
    internal UnitWord? WordAt(string text, int position)
    {
        if (position >= text.Length || !_words.TryGetValue(text[position], out var alike))
            return null;
        return alike.FirstOrDefault(w => Characters.StandsAt(text, position, w.Text) && Characters.EndsAt(text, position + w.Text.Length));
    }

    /// <summary>The currency whose sign begins at <paramref name="position"/>; null where none does.</summary>
    internal (string Sign, UnitName Currency)? SignAt(string text, int position)
    {
        foreach (var entry in _signs)
        {
            if (Characters.StandsAt(text, position, entry.Sign))
                return entry;
        }

        return null;
    }

    /// <summary>How an amount of money is written: with the sign of the currency that <paramref name="unit"/> is a multiple of; null where no sign is known.</summary>
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

/// <summary>The names of times, which sentences treat in their own way: "9% a year", "36,000 GPU hours".</summary>
internal static class TimeNames
{
    private static readonly FrozenSet<string> Singulars =
        new[] { "second", "minute", "hour", "day", "week", "month", "quarter", "year" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string singular) => Singulars.Contains(singular);
}

/// <summary>One way of writing a named unit.</summary>
internal sealed record UnitWord(string Text, UnitName Name)
{
    /// <summary>Whether the word is the symbol, which may stand right after the digits (<c>1.3GW</c>).</summary>
    public bool IsSymbol => Text == Name.Symbol;

    /// <summary>Whether another unit may follow that this one multiplies: <c>GPU-hours</c>, but not <c>GPUs-hours</c>.</summary>
    public bool MayLead => IsSymbol || Text == Name.Singular;

    /// <summary>Whether the unit may multiply one that stands before it without a hyphen: <c>GPU hours</c>, but not <c>120 kW rack</c>.</summary>
    public bool MayTrail => TimeNames.Contains(Name.Singular);
}
