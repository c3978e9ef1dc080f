using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>Reads a whole text as one number, in every way that it can be meant.</summary>
internal sealed partial class NumberReader(string text, UnitVocabulary vocabulary)
{
    /// <summary>More than one where a word is both a share and a count (<c>three quarters</c>); none where the text is no number.</summary>
    public IEnumerable<NumberReading> Read()
    {
        if (Is("never"))
            return [NumberReading.Never];
        return new[] { Share(), Digits(), Word(), Dozen(), Multiple() }.OfType<NumberReading>();
    }

    /// <summary>Nothing is written as a negative zero.</summary>
    private NumberReading? Digits()
    {
        var sign = text.Length > 0 && (Characters.IsMinus(text[0]) || text[0] == '+') ? text[..1] : "";
        var currency = vocabulary.SignAt(text, sign.Length);
        var match = Decimal().Match(text, sign.Length + (currency?.Sign.Length ?? 0));
        if (!match.Success)
            return null;
        var written = WrittenDecimal.Parse(match.Value);
        if (!double.IsFinite(written.Value) || (written.Value == 0 && sign.Length > 0 && sign != "+"))
            return null;
        var end = match.Index + match.Length;
        var (length, scale) = PowerOfTen.Read(text, end);
        var reading = WithTail(end + length, written.Value * scale, written.Step * scale / 2, written.Digits, currency?.Currency.Unit);
        if (reading is null || sign.Length == 0 || !double.IsFinite(reading.Number))
            return reading;
        return reading with { Number = sign == "+" ? reading.Number : -reading.Number, IsSigned = true };
    }

    private NumberReading? Word()
    {
        var word = SmallWord().Match(text);
        return word.Success && NumberWords.Small.TryGetValue(word.Value.ToLowerInvariant(), out var value)
            ? WithTail(word.Length, value, 0.5, value == 10 ? 2 : 1, null)
            : null;
    }

    private NumberReading? Dozen()
    {
        var words = DozenWords().Match(text);
        return words.Success ? WithTail(words.Length, 12, 0.5, 2, null) : null;
    }

    /// <summary>Shares may be per something, but "half a year" is none.</summary>
    private NumberReading? Share()
    {
        var per = text.IndexOf(" per ", StringComparison.Ordinal);
        var words = string.Concat((per < 0 ? text : text[..per]).ToLowerInvariant()
            .Select(c => Characters.IsHyphen(c) || char.IsWhiteSpace(c) ? ' ' : c));
        return NumberWords.Shares.TryGetValue(words, out var share)
            && WithTail(words.Length, share, NumberWords.ShareHalfWidth, 2, null) is { Form: NumberForm.Bare } reading
            ? reading with { Form = NumberForm.Share }
            : null;
    }

    private NumberReading? Multiple() => Is("twice") || Is("double")
        ? new NumberReading(2, 0.1, 2, NumberForm.Multiple, Unit.One, Unit.One)
        : null;

    private NumberReading? WithTail(int position, double number, double halfWidth, int digits, Unit? currency)
    {
        var tail = new NumberTailReader(text, position, vocabulary).Read();
        if (tail.End != text.Length || (currency is not null && tail.Form != NumberForm.Bare))
            return null;
        var scale = tail.Magnitude / tail.MagnitudeBelow;
        return new NumberReading(
            number * scale, halfWidth * scale, digits, currency is null ? tail.Form : NumberForm.Measured,
            currency ?? tail.Numerator, tail.Denominator);
    }

    private bool Is(string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Commas stand before every three digits or nowhere; what is left of a malformed number is no tail, so that nothing is read.</summary>
    [GeneratedRegex(@"\G(0|[1-9][0-9]{0,2}(,[0-9]{3})+|[1-9][0-9]*)(\.[0-9]+)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^[A-Za-z]+?(?=(fold)?([^A-Za-z]|$))", RegexOptions.ExplicitCapture)]
    private static partial Regex SmallWord();

    [GeneratedRegex(@"^([Aa]\s)?[Dd]ozen(?![A-Za-z])", RegexOptions.ExplicitCapture)]
    private static partial Regex DozenWords();
}

/// <summary>Decimal digits as written.</summary>
/// <param name="Step">What the last significant digit counts.</param>
/// <param name="Digits">Significant digits; for zero those that are written.</param>
internal readonly record struct WrittenDecimal(double Value, double Step, int Digits)
{
    /// <param name="text">Digits with or without commas and decimal point.</param>
    public static WrittenDecimal Parse(string text)
    {
        var plain = text.Replace(",", "", StringComparison.Ordinal);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : plain.Length - point - 1;
        var all = plain.Replace(".", "", StringComparison.Ordinal);
        var first = Math.Max(0, all.Length - all.TrimStart('0').Length);
        if (first == all.Length)
            first = 0;
        var last = decimals > 0 ? all.Length - 1 : Math.Max(all.TrimEnd('0').Length - 1, Math.Min(first + 1, all.Length - 1));
        var places = all.Length - decimals - 1 - last;
        return new WrittenDecimal(double.Parse(plain, CultureInfo.InvariantCulture), Math.Pow(10, places), last - first + 1);
    }
}
