namespace Standoff.Model.Wording;

/// <summary>
/// Which numerals may stand in prose without a reference, and which may not. The first rule that
/// says anything of a place decides.
/// </summary>
public static class NumeralRules
{
    /// <summary>What says which or when.</summary>
    private static readonly NumeralRule[] Names =
    [
        new("Names that the list of names gives", true,
            ["Phase 1"],
            "They say which, not how many. A name has few words, no unit and no sign of money.")
        {
            LengthAt = (text, at) => text.Names.LengthAt(text, at),
        },
        new("Dates", true, ["25 November 2026", "Q3 2026", "2026-11-23"], "They say when.")
        {
            LengthAt = PassingRules.DateAt,
        },
        new("Years from 1900 to 2100", true,
            ["in 2027 chips", "the 2020s", "2025–29"],
            "They say when; before a noun in the plural the same digits are a count.")
        {
            LengthAt = PassingRules.YearAt,
        },
        new("Laws, standards and their parts", true,
            ["SB 243", "ISO 27001", "Section 230", "Title IX"],
            "They say which; the words and abbreviations are a closed list.")
        {
            LengthAt = (text, at) => Math.Max(NumberedNames.DocumentAt(text.Text, at), NumberedNames.PartAt(text.Text, at)),
        },
        new("Forms, lists of firms, mobile networks", true,
            ["10-K", "Fortune 500", "5G", "24/7"],
            "Each is one name; a closed list.")
        {
            LengthAt = (text, at) => NumberedNames.TermAt(text.Text, at),
        },
        new("Products with a small letter", true,
            ["o3", "gpt-4o", "x86"],
            "Each is one name; a closed list.")
        {
            LengthAt = (text, at) => NumberedNames.ProductAt(text.Text, at),
        },
        new("Ordinals", true,
            ["the 3rd", "the 95th percentile", "twenty-first"],
            "They say which in a row.")
        {
            LengthAt = (text, at) => PassingRules.OrdinalAt(text.Text, at),
        },
        new("An index in brackets, the sign in a unit or a substance", true,
            ["f(x)[1]", "m²", "CO₂"],
            "They belong to the name before them.")
        {
            LengthAt = (text, at) => Math.Max(NumberedNames.IndexAt(text.Text, at), NumberedNames.ExponentAt(text.Text, at)),
        },
        new("Kinds and distances of time in small words", true,
            ["a five-year loan", "seven weeks later"],
            "They name a kind, or place one dated event by another.")
        {
            LengthAt = (text, at) => WordNumbers.DistanceAt(text.Text, at),
        },
        new("Currency codes, percentiles and measures with digits", false,
            ["USD18", "EUR 18", "P95", "ROI59"],
            "Capitals do not make a name of an amount.")
        {
            LengthAt = CodeAt,
        },
        new("Words with a capital that hold digits", true,
            ["GB300", "K2.6", "GPT-5.6"],
            "They are names of things.")
        {
            LengthAt = (text, at) => Identifier.At(text.Text, at).NameLength,
        },
    ];

    /// <summary>What says how many or how much.</summary>
    private static readonly NumeralRule[] Amounts =
    [
        new("Digits of any script, with their sign and unit", false,
            ["59%", "$18 billion", "٥٩", "988 engineers", "2000 engineers"],
            "This is what a number looks like.")
        {
            LengthAt = (text, at) => NumeralWords.DigitsAt(text.Text, at) is var digits and > 0 ? text.EndOfTail(at + digits) - at : 0,
        },
        new("Multiples in words", false,
            ["twice", "doubled", "tenfold", "three times as much"],
            "They claim a ratio.")
        {
            LengthAt = (text, at) => LengthTo(NumeralWords.MultipleEnd(text.Text, at), at),
        },
        new("Shares and ratios in words", false,
            ["half of them", "two fifths", "a third off", "nine in ten", "two to one"],
            "They claim a share. In a conclusion, and in the title of a figure, they pass where the condition holds the same number.")
        {
            LengthAt = (text, at) => Math.Max(WordNumbers.RatioAt(text.Text, at), WordNumbers.ShareAt(text.Text, at)),
        },
        new("Sizes by the number of digits", false,
            ["double-digit", "a nine-figure sum", "an order of magnitude", "a factor of two"],
            "They claim a range.")
        {
            LengthAt = (text, at) => WordNumbers.SizeAt(text.Text, at),
        },
        new("Number words above ten", false,
            ["eleven", "two hundred", "dozens", "a score of firms"],
            "They count like digits.")
        {
            LengthAt = CardinalAt,
        },
        new("Small number words with a measure", false,
            ["ten GW", "five years", "two points", "five per cent"],
            "The unit makes a measurement of the word.")
        {
            LengthAt = MeasureAt,
        },
        new("Small number words that are about, beyond or as much as", false,
            ["about two racks", "nearly five chips", "more than three firms", "what two racks draw", "as much as four chips cost"],
            "What is only near, or laid beside another amount, has been measured and is no count that a reader follows.")
        {
            LengthAt = (text, at) => WordNumbers.NearAt(text.Text, at),
        },
    ];

    /// <summary>What is left of signs and small words.</summary>
    private static readonly NumeralRule[] Rest =
    [
        new("Per cent without a number", false, ["what per cent"], "The number is missing.")
        {
            LengthAt = (text, at) => LengthTo(NumeralWords.PercentEnd(text.Text, at), at),
        },
        new("Roman numerals", false,
            ["XIV parts", "MMXXVI"],
            "Letters that count. Parts of laws pass; other names stand in the list of names.")
        {
            LengthAt = (text, at) => NumberedNames.RomanAt(text.Text, at),
        },
        new("Circled, raised and other signs", false, ["③", "10⁹", "Ⅳ"], "They count like digits.")
        {
            LengthAt = (text, at) => NumberedNames.SignAt(text.Text, at),
        },
        new("Words in small letters that hold digits", false,
            ["v4", "p10"],
            "No capital, no name; one that is listed passes.")
        {
            LengthAt = (text, at) => Identifier.At(text.Text, at).LowerLength,
        },
        new("Number words from one to ten", true,
            ["two chips", "one of them", "tried three times"],
            "Small counts of things read as words, and the reader can count along.")
        {
            LengthAt = (text, at) => LengthTo(NumeralWords.SmallEnd(text.Text, at), at),
        },
        new("Halves and parts that have no size", true,
            ["the second half", "half right", "a third way"],
            "They are a place in a row or a figure of speech.")
        {
            LengthAt = (text, at) => NumeralWords.HalfAt(text.Text, at),
        },
    ];

    /// <summary>In the order in which they are asked.</summary>
    public static IReadOnlyList<NumeralRule> All { get; } = [.. Names, .. Amounts, .. Rest];

    private static int LengthTo(int? end, int start) => end is null ? 0 : end.Value - start;

    private static int CodeAt(NumeralText text, int at) =>
        NumberedNames.CodeAt(text.Text, at) is var code and > 0 ? text.EndOfTail(at + code) - at : 0;

    private static int CardinalAt(NumeralText text, int at)
    {
        if (WordNumbers.ScoreAt(text.Text, at) is var score and > 0)
            return score;
        return NumeralWords.CardinalEnd(text.Text, at) is { } end ? text.EndOfTail(end) - at : 0;
    }

    /// <summary>A unit that counts things, such as chips, measures nothing; nor does "one".</summary>
    private static int MeasureAt(NumeralText text, int at)
    {
        if (NumeralWords.SmallEnd(text.Text, at) is not { } end)
            return 0;
        var tail = text.TailAt(end);
        var isOne = end - at == "one".Length && char.ToLowerInvariant(text.Text[at]) == 'o';
        var measures = tail.Form switch
        {
            NumberForm.Percent => true,
            NumberForm.Points => !isOne,
            NumberForm.Measured => !isOne && tail.Numerator.Terms.Any(t => UnitVocabulary.IsMeasure(t.Name)),
            _ => false,
        };
        return measures ? tail.End - at : 0;
    }
}
