using System.Collections.Frozen;

namespace Standoff.Model.Wording;

/// <summary>The words that stand for numbers.</summary>
internal static class NumberWords
{
    /// <summary>One to ten: the words that prose may use without a reference, and that a reference may use as its text.</summary>
    public static readonly FrozenDictionary<string, int> Small = Table<int>(
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10));

    public static readonly FrozenDictionary<string, int> Teens = Table<int>(
        ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17),
        ("eighteen", 18), ("nineteen", 19));

    public static readonly FrozenDictionary<string, int> Tens = Table<int>(
        ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90));

    /// <summary>Those that stand after digits and multiply them.</summary>
    public static readonly FrozenDictionary<string, double> Magnitudes = Table<double>(
        ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12));

    /// <summary>Short forms of the same: the first two only right after the digits.</summary>
    public static readonly FrozenDictionary<string, double> MagnitudeSigns = Table<double>(
        ("k", 1e3), ("M", 1e6), ("bn", 1e9), ("tn", 1e12));

    /// <summary>All words that multiply the number word before them, besides being numbers of their own.</summary>
    public static readonly FrozenDictionary<string, double> Scales = Table<double>(
        ("hundred", 100), ("dozen", 12), ("score", 20), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12));

    public static readonly FrozenDictionary<string, double> Shares = Table<double>(
        ("half", 0.5), ("a half", 0.5), ("one half", 0.5), ("third", 1 / 3d), ("a third", 1 / 3d), ("one third", 1 / 3d),
        ("two thirds", 2 / 3d), ("quarter", 0.25), ("a quarter", 0.25), ("one quarter", 0.25), ("three quarters", 0.75));

    /// <summary>Words that claim a multiple, and the text that a reader of numbers knows for it.</summary>
    public static readonly FrozenDictionary<string, string> Multiples = Table(
        ("twice", "twice"), ("thrice", "3 times"),
        ("double", "double"), ("doubled", "double"), ("doubles", "double"), ("doubling", "double"),
        ("triple", "3 times"), ("tripled", "3 times"), ("triples", "3 times"), ("tripling", "3 times"),
        ("treble", "3 times"), ("trebled", "3 times"), ("trebles", "3 times"), ("trebling", "3 times"),
        ("quadruple", "4 times"), ("quadrupled", "4 times"), ("quadruples", "4 times"), ("quadrupling", "4 times"),
        ("halve", "half"), ("halved", "half"), ("halves", "half"), ("halving", "half"));

    /// <summary>Half the width of what <see cref="Shares"/> cover.</summary>
    public const double ShareHalfWidth = 0.015;

    /// <summary>The value of a cardinal such as <c>two hundred and fifty thousand</c>; null for plurals (<c>dozens</c>) and other vague words.</summary>
    public static double? ValueOf(string phrase)
    {
        var (total, current) = (0.0, 0.0);
        foreach (var word in phrase.ToLowerInvariant().Split([' ', '-', '\u2010', '\u2011', '\u00a0', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Small.TryGetValue(word, out var below) || Teens.TryGetValue(word, out below) || Tens.TryGetValue(word, out below))
                current += below;
            else if (Magnitudes.TryGetValue(word, out var magnitude))
                (total, current) = (total + (Math.Max(1, current) * magnitude), 0);
            else if (Scales.TryGetValue(word, out var scale))
                current = Math.Max(1, current) * scale;
            else if (word != "and")
                return null;
        }

        return total + current;
    }

    private static FrozenDictionary<string, T> Table<T>(params (string Word, T Value)[] rows) =>
        rows.ToFrozenDictionary(r => r.Word, r => r.Value, StringComparer.Ordinal);
}
