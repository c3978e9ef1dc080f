using Standoff.Model.Reuse;

namespace Standoff.Model.Wording;

/// <summary>
/// Finds unbound numerals by the same words in many texts, and each text once. For many threads.
/// </summary>
/// <param name="words">Of all that <paramref name="vocabulary"/> and <paramref name="names"/> are made
/// from.</param>
/// <param name="memory">Null where nothing is kept.</param>
/// <param name="knowsNames">Whether the names could be read; else any numeral may be a part of one, and
/// none is found.</param>
public sealed class NumeralFinder(
    UnitVocabulary vocabulary, NameList names, Fingerprint words, ValueMemory? memory, bool knowsNames = true)
{
    public UnitVocabulary Vocabulary => vocabulary;

    /// <summary>Equal for two that find the same in every text.</summary>
    public Fingerprint Words { get; } = new FingerprintWriter().Add(words).Add(names.Print).Add(knowsNames ? 1 : 0).ToFingerprint();

    /// <inheritdoc cref="Numerals.In"/>
    public IReadOnlyList<Numeral> FindIn(string text)
    {
        if (!knowsNames)
            return [];
        if (memory is null)
            return Numerals.In(text, vocabulary, names);
        var print = new FingerprintWriter().Add(Words).Add(text).ToFingerprint();
        return memory.Get("numerals", print, () => Numerals.In(text, vocabulary, names), ValueMemory.LongPatience);
    }
}
