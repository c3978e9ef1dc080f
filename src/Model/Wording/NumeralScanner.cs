namespace Standoff.Model.Wording;

/// <summary>
/// Walks over a text word by word and yields the numerals that no rule lets pass.
/// </summary>
internal static class NumeralScanner
{
    public static IEnumerable<Numeral> Scan(NumeralText text)
    {
        var position = 0;
        while (position < text.Text.Length)
        {
            var (rule, length) = RuleAt(text, position);
            if (rule is { Passes: false })
                yield return new Numeral(position, text.Text.Substring(position, length));
            position += rule is null ? LengthOfPlain(text.Text, position) : length;
        }
    }

    /// <summary>The first rule that says anything of what begins at a position.</summary>
    public static (NumeralRule? Rule, int Length) RuleAt(NumeralText text, int position)
    {
        foreach (var rule in NumeralRules.All)
        {
            if (rule.LengthAt(text, position) is var length and > 0)
                return (rule, length);
        }

        return (null, 0);
    }

    private static int LengthOfPlain(string text, int position) =>
        Math.Max(1, char.IsLetter(text[position]) ? Identifier.At(text, position).PlainLength : 1);
}
