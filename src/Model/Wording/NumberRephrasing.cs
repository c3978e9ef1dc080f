using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>
/// Says another value in the form of a text: <c>$6.8bn</c> after <c>$9.0bn</c>, <c>2.2 times</c>
/// after <c>2.9 times</c>, <c>four years</c> after <c>three years</c>.
/// </summary>
public static partial class NumberRephrasing
{
    /// <summary>Magnitudes that stand in for each other when a number outgrows its own.</summary>
    private static readonly (string Sign, double Value)[][] Families =
    [
        [("", 1), ("k", 1e3), ("M", 1e6), ("bn", 1e9), ("tn", 1e12)],
        [(" million", 1e6), (" billion", 1e9), (" trillion", 1e12)],
    ];

    /// <summary>
    /// Null where the form cannot say the value, as no share or word is near it and its unit is
    /// another.
    /// </summary>
    /// <param name="value">In <paramref name="unit"/>; finite.</param>
    /// <param name="allowBare">As in <see cref="NumberText.Check"/>.</param>
    /// <param name="absolute">Only the size is written.</param>
    /// <param name="needsSecond">As in <see cref="NumberText.Check"/>.</param>
    public static string? Write(
        string text, double value, Unit unit, UnitVocabulary vocabulary, bool allowBare = false, bool absolute = false, bool needsSecond = false)
    {
        if (!double.IsFinite(value))
            return null;
        var (size, plain) = (absolute ? Math.Abs(value) : value, unit.Plain);
        var candidates = InDigits(text, size, plain, vocabulary, allowBare).Concat(InWords(text, size, plain, vocabulary));
        return candidates.FirstOrDefault(candidate =>
            NumberText.Check(candidate, value, unit, vocabulary, allowBare, absolute, needsSecond).Outcome == NumberOutcome.Matches);
    }

    /// <summary>
    /// What a text that has been read says, in <paramref name="unit"/>; null where it measures
    /// something else.
    /// </summary>
    public static double? ValueOf(NumberReading reading, Unit unit) =>
        UnitFit.FactorTo(reading, unit, allowBare: true) is { } factor ? reading.Number / factor : null;

    private static IEnumerable<string> InDigits(
        string text, double value, Unit unit, UnitVocabulary vocabulary, bool allowBare)
    {
        var written = Digits().Match(text);
        if (!written.Success || written.Groups["digits"] is not { Value: var old } || !char.IsAsciiDigit(old[0]))
            yield break;
        foreach (var reading in NumberText.Read(text, vocabulary))
        {
            var decimals = WrittenDecimal.Parse(old).Value;
            if (decimals == 0 || UnitFit.FactorTo(reading, unit, allowBare) is not { } factor)
                continue;
            var scale = Math.Abs(reading.Number) / decimals;
            var size = Math.Abs(value) * factor;
            var lead = Sign(written.Groups["sign"].Value, value) + written.Groups["lead"].Value;
            foreach (var (magnitude, tail) in Tails(written.Groups["tail"].Value, size, scale))
                yield return lead + Decimals(size / magnitude, old, reading.Digits) + tail;
        }
    }

    /// <summary>The tail as it is, or with the magnitude of its family that the size asks for.</summary>
    private static IEnumerable<(double Magnitude, string Tail)> Tails(string tail, double size, double scale)
    {
        var (family, own) = Families
            .Select(f => (Family: f, Own: f.FirstOrDefault(m => m.Sign.Length > 0 && StartsWithWord(tail, m.Sign))))
            .FirstOrDefault(f => f.Own.Sign is not null);
        if (family is null)
        {
            // Beyond a million, words say the magnitude.
            if (size / scale < 1e6)
                yield return (scale, tail);
            yield break;
        }

        var unscaled = size / scale * own.Value;
        var next = family.LastOrDefault(m => m.Value <= unscaled, family[0]);
        yield return (scale / own.Value * next.Value, next.Sign + tail[own.Sign.Length..]);
    }

    private static bool StartsWithWord(string tail, string word) =>
        tail.StartsWith(word, StringComparison.Ordinal) && (tail.Length == word.Length || !char.IsLetter(tail[word.Length]));

    private static string Sign(string written, double value) =>
        value < 0 ? "\u2212" : written == "+" ? "+" : "";

    /// <summary>As many digits as before, two at least; commas and decimals where there were some.</summary>
    private static string Decimals(double size, string old, int digits)
    {
        var layout = DecimalLayout.Create(size, Math.Clamp(digits, 2, NumberWriter.MaxDigits), hasMagnitude: false);
        if (layout.Power is not null)
            return layout.Text;
        var isLabel = !old.Contains(',', StringComparison.Ordinal) && old.Length > 3 && old.All(char.IsAsciiDigit);
        if (isLabel)
            return layout.Label;
        return old.Contains('.', StringComparison.Ordinal) && layout.Decimals.Length > 0
            ? layout.Text.Split('.')[0] + "." + layout.Decimals
            : layout.Text;
    }

    private static IEnumerable<string> InWords(string text, double value, Unit unit, UnitVocabulary vocabulary)
    {
        var word = FirstWord().Match(text).Value;
        var isCapital = word.Length > 0 && char.IsUpper(word[0]);
        if (NumberWords.Small.ContainsKey(word.ToLowerInvariant()))
        {
            var rest = text[word.Length..];
            foreach (var (small, number) in NumberWords.Small)
                yield return (isCapital ? Capitalised(small) : small) + (number == 1 ? "" : rest);
            yield return DecimalLayout.Create(Math.Abs(value), 2).Text + rest;
        }

        foreach (var share in NumberText.Read(text, vocabulary).Where(r => r.Form is NumberForm.Share or NumberForm.Multiple))
        {
            foreach (var name in share.Form == NumberForm.Share ? SharesLike(text) : ["twice", "double"])
                yield return isCapital ? Capitalised(name) : name;
            if (UnitShapes.ShapeOf(unit) == UnitShape.Times)
                yield return DecimalLayout.Create(Math.Abs(value) * unit.Numerator.Scale, 2).Text + " times";
        }
    }

    /// <summary>Those with the same article first.</summary>
    private static IEnumerable<string> SharesLike(string text) =>
        NumberWords.Shares.Keys.OrderBy(s => s.Split(' ')[0] != text.ToLowerInvariant().Split(' ')[0]).ThenBy(s => s, StringComparer.Ordinal);

    private static string Capitalised(string word) =>
        char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];

    [GeneratedRegex(@"^(?<sign>[+\u2212-]?)(?<lead>[^0-9+\u2212-]*)(?<digits>[0-9][0-9,]*(\.[0-9]+)?)(?<tail>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Digits();

    [GeneratedRegex("^[A-Za-z]+")]
    private static partial Regex FirstWord();
}
