using System.Text;
using Standoff.Figures.Words;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Tornado;

/// <summary>
/// The swings in words: the base case, the widest, who can change the sign, how little the last
/// matters.
/// </summary>
internal static class TornadoDescription
{
    public static string Write(
        Result result, NumberColumn values, IReadOnlyList<NamedSwing> swings, ReferenceLine? level)
    {
        var text = new StringBuilder($"{SentenceParts.Capital(SentenceParts.Count(swings.Count, "bar", "bars"))}, widest first: “{Quotation.Curl(result.Statement.Text)}” when one input at a time goes from the low to the high end of its range.");
        text.Append($" The base case is {values.Write(result.Value)}.");
        foreach (var swing in swings.Take(3))
            text.Append(' ').Append(Range(swing, values));
        if (swings.Count > 3)
            text.Append(' ').Append(Narrowest(swings[^1], values));
        return text.Append(level is null ? Signs(result, swings) : Passing(result, swings, level)).ToString();
    }

    private static string Range(NamedSwing named, NumberColumn values)
    {
        var fact = named.Swing.Input.Fact;
        return $"{SentenceParts.Quoted(named.Label)}, from {named.Write(fact.Range.Low)} to {named.Write(fact.Range.High)}: {values.Write(named.Swing.AtLow)} to {values.Write(named.Swing.AtHigh)}.";
    }

    private static string Narrowest(NamedSwing named, NumberColumn values)
    {
        var (low, high) = (values.Write(named.Swing.AtLow), values.Write(named.Swing.AtHigh));
        return $"The narrowest bar shown, {SentenceParts.Quoted(named.Label)}, {(low == high ? "is hardly wider than its line" : $"goes from {low} to {high}")}.";
    }

    private static string Passing(Result result, IReadOnlyList<NamedSwing> swings, ReferenceLine level)
    {
        bool IsBeyond(double value) => (value - level.Value) * (result.Value - level.Value) < 0;
        var passing = swings.Where(s => IsBeyond(s.Swing.AtLow) || IsBeyond(s.Swing.AtHigh))
            .Select(s => SentenceParts.Quoted(s.Label)).ToList();
        return passing.Count == 0
            ? $" No bar passes the line {SentenceParts.Quoted(level.Label)}."
            : $" The line {SentenceParts.Quoted(level.Label)} is passed by {SentenceParts.List(passing)} alone.";
    }

    /// <summary>
    /// Empty where no input alone changes the sign; of most results nobody would ask.
    /// </summary>
    private static string Signs(Result result, IReadOnlyList<NamedSwing> swings)
    {
        var turning = swings.Where(s => Math.Sign(s.Swing.AtLow) * Math.Sign(result.Value) < 0 || Math.Sign(s.Swing.AtHigh) * Math.Sign(result.Value) < 0)
            .Select(s => SentenceParts.Quoted(s.Label)).ToList();
        return turning.Count == 0
            ? ""
            : $" Its sign can be changed by {SentenceParts.List(turning)} alone.";
    }
}
