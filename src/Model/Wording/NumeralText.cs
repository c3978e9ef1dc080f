using System.Text.RegularExpressions;

namespace Standoff.Model.Wording;

/// <summary>Running text in which rules look for numerals, with the words it is read by.</summary>
internal sealed partial record NumeralText(string Text, UnitVocabulary Vocabulary, NameList Names)
{
    public NumberTail TailAt(int position) => new NumberTailReader(Text, position, Vocabulary).Read();

    /// <summary>
    /// Where a numeral ends whose digits or words end at <paramref name="position"/>: behind its
    /// unit, or behind what makes one word with it.
    /// </summary>
    public int EndOfTail(int position)
    {
        var end = TailAt(position).End;
        return end > position ? end : position + GluedWord().Match(Text, position).Length;
    }

    /// <summary>
    /// Whether a magnitude, a sign, a unit or a noun in the plural follows, so that digits are a
    /// count and name nothing.
    /// </summary>
    public bool CountsAt(int position) =>
        TailAt(position) is { Magnitude: > 1 } or { Form: NumberForm.Measured or NumberForm.Percent or NumberForm.Times }
        || CountedNoun().IsMatch(Text, position);

    /// <summary>
    /// What makes one word with the digits although no unit is called so: <c>120B</c>,
    /// <c>42-state</c>.
    /// </summary>
    [GeneratedRegex(@"\G([\p{L}\p{Nd}]+|[-\u2010\u2011](?!(to|and|or|by|of)\b)\p{L}+)", RegexOptions.ExplicitCapture)]
    private static partial Regex GluedWord();

    /// <summary>
    /// A plural in small letters, at most one adjective before it; verbs that look like one are
    /// left out.
    /// </summary>
    [GeneratedRegex(
        @"\G\s((new|more|extra|additional|other|young|skilled|trained|different|separate|full-time)\s)?"
        + @"(?!(was|is|has|does|this|thus|less|its|as|us|plus|perhaps|sometimes|always|besides|across|towards|afterwards|brings|sees|shows|looks|comes|goes|marks|ends|begins|starts|gives|makes|takes|leaves|saves|says|turns|rises|falls|needs|gets|means|remains|opens|closes|follows|covers|lists|counts|names|puts|sets|asks)\b)"
        + @"(\p{Ll}+[^s\P{Ll}]s|people|men|women|children)\b(?![’'])",
        RegexOptions.ExplicitCapture)]
    private static partial Regex CountedNoun();
}
