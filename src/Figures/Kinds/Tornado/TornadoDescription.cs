using System.Text;
using Standoff.Figures.Words;
using Standoff.Model.Quantities;

namespace Standoff.Figures.Kinds.Tornado;

/// <summary>The swings in words: the base case, the widest, who can change the sign, how little the last matters.</summary>
internal static class TornadoDescription
{
    public static string Of(Result result, IReadOnlyList<NamedSwing> swings)
    {
        var write = ValueText.In([result.Value, .. swings.SelectMany(s => new[] { s.Swing.AtLow, s.Swing.AtHigh })], result.Unit);
        var text = new StringBuilder($"{Prose.Capital(Prose.Count(swings.Count, "bar", "bars"))}, widest first: “{result.Statement.Text}” when one input at a time goes from the low to the high end of its range.");
        text.Append($" The base case is {write(result.Value)}.");
        foreach (var swing in swings.Take(3))
            text.Append(' ').Append(Range(swing, write));
        if (swings.Count > 3)
            text.Append(' ').Append(Narrowest(swings[^1], write));
        return text.Append(Signs(result, swings)).ToString();
    }

    private static string Range(NamedSwing named, Func<double, string> write)
    {
        var fact = named.Swing.Input.Fact;
        var own = named.Writer;
        return $"{Prose.Quoted(named.Label)}, from {own(fact.Range.Low)} to {own(fact.Range.High)}: {write(named.Swing.AtLow)} to {write(named.Swing.AtHigh)}.";
    }

    private static string Narrowest(NamedSwing named, Func<double, string> write)
    {
        var (low, high) = (write(named.Swing.AtLow), write(named.Swing.AtHigh));
        return $"The narrowest bar shown, {Prose.Quoted(named.Label)}, {(low == high ? "is hardly wider than its line" : $"goes from {low} to {high}")}.";
    }

    /// <summary>Empty where no input alone changes the sign; of most results nobody would ask.</summary>
    private static string Signs(Result result, IReadOnlyList<NamedSwing> swings)
    {
        var turning = swings.Where(s => Math.Sign(s.Swing.AtLow) * Math.Sign(result.Value) < 0 || Math.Sign(s.Swing.AtHigh) * Math.Sign(result.Value) < 0)
            .Select(s => Prose.Quoted(s.Label)).ToList();
        return turning.Count == 0 ? "" : $" Its sign can be changed by {Prose.List(turning)} alone.";
    }
}
