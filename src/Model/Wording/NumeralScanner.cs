using System.Text.RegularExpressions;

namespace Standoff.Model.Wording;

/// <summary>
/// Walks over a text word by word and yields the numerals that no rule lets pass.
/// </summary>
internal sealed partial class NumeralScanner(
    string text, UnitVocabulary vocabulary, NameList names)
{
    public IEnumerable<Numeral> Scan()
    {
        var position = 0;
        while (position < text.Length)
        {
            var start = position;
            if (Passing(start) is var passing and > 0)
            {
                position += passing;
            }
            else if (NumeralEnd(start) is { } end)
            {
                yield return new Numeral(start, text[start..end]);
                position = end;
            }
            else
            {
                position += Math.Max(1, char.IsLetter(text[start]) ? Identifier.At(text, start).PlainLength : 1);
            }
        }
    }

    /// <summary>
    /// Length of a name, a date, a year, an ordinal or a word made of capitals and digits; zero
    /// where none begins here.
    /// </summary>
    private int Passing(int start)
    {
        if (names.LengthAt(text, start) is var name and > 0)
            return name;
        var (date, endsInDay) = PassingRules.DateAt(text, start);
        if (date > 0 && !(endsInDay && TailAt(start + date).End > start + date))
            return date;
        if (PassingRules.YearAt(text, start) is var year and > 0 && (!CountsSomething(start + year) || PassingRules.IsAfterTimeWord(text, start)))
            return year;
        if (PassingRules.AbbreviationAt(text, start) is var abbreviation and > 0
            && vocabulary.WordAt(text, start) is null && TailAt(start + abbreviation).End == start + abbreviation)
            return abbreviation;
        return Math.Max(PassingRules.OrdinalAt(text, start), Identifier.At(text, start).NameLength);
    }

    /// <summary>Where the numeral that begins here ends; null where none begins.</summary>
    private int? NumeralEnd(int start)
    {
        if (Digits().Match(text, start) is { Success: true } digits)
            return EndOfTail(start + digits.Length);
        if (NumeralWords.MultipleEnd(text, start) is { } multiple)
            return multiple;
        if (NumeralWords.CardinalEnd(text, start) is { } cardinal)
            return EndOfTail(cardinal);
        if (NumeralWords.SmallEnd(text, start) is { } small && TailAt(small) is { Form: NumberForm.Percent, End: var percent })
            return percent;
        return NumeralWords.PercentEnd(text, start)
            ?? (Identifier.At(text, start) is { LowerLength: > 0 and var lower } ? start + lower : null);
    }

    private NumberTail TailAt(int position) =>
        new NumberTailReader(text, position, vocabulary).Read();

    private int EndOfTail(int position)
    {
        var end = TailAt(position).End;
        return end > position ? end : position + GluedWord().Match(text, position).Length;
    }

    /// <summary>
    /// Whether a magnitude, a sign or a unit follows, so that four digits are no year.
    /// </summary>
    private bool CountsSomething(int position) =>
        TailAt(position) is { Magnitude: > 1 } or { Form: NumberForm.Measured or NumberForm.Percent or NumberForm.Times };

    /// <summary>
    /// A sign belongs to the digits only where a number may begin, not in <c>3-5</c>.
    /// </summary>
    [GeneratedRegex(@"\G((?<![^\s(\[""'“‘~≈<>=])[+\-−])?([A-Z]{0,3}\p{Sc}\s?)?(\.?\p{Nd}+([.,:/]\p{Nd}+)*([¼½¾⅐-⅞]|\s×\s10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?|[¼½¾⅐-⅞])", RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();

    /// <summary>
    /// What makes one word with the digits although no unit is called so: <c>120B</c>,
    /// <c>42-state</c>.
    /// </summary>
    [GeneratedRegex(@"\G([\p{L}\p{Nd}]+|[-\u2010\u2011](?!(to|and|or|by|of)\b)\p{L}+)", RegexOptions.ExplicitCapture)]
    private static partial Regex GluedWord();
}
