namespace Standoff.Model.Formulas;

/// <summary>
/// Puts propositions into conditions that name them: <c>odds(cheaper_than_gpu) &gt; 0.9</c>.
/// </summary>
internal static class PropositionExpander
{
    /// <summary>
    /// The formula with each name of a proposition replaced by its condition, which keeps the
    /// place of the name.
    /// </summary>
    public static Formula Expand(Formula formula, IReadOnlyDictionary<string, Formula> propositions) => formula switch
    {
        QuantityReference { Statistic.Length: 0 } reference when propositions.TryGetValue(reference.Id, out var condition) => Move(condition, reference.Start, reference.Length),
        _ => WithParts(formula, part => Expand(part, propositions)),
    };

    private static Formula Move(Formula formula, int start, int length)
    {
        var moved = WithParts(formula, part => Move(part, start, length)) with { Start = start, Length = length };
        return moved is Binary binary ? binary with { OperatorStart = start } : moved;
    }

    private static Formula WithParts(Formula formula, Func<Formula, Formula> change) => formula switch
    {
        Negation negation => negation with { Operand = change(negation.Operand) },
        Binary binary => binary with { Left = change(binary.Left), Right = change(binary.Right) },
        Call call => call with { Arguments = [.. call.Arguments.Select(change)] },
        Odds odds => odds with { Condition = change(odds.Condition) },
        _ => formula,
    };
}
