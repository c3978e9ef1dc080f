namespace Standoff.Model.Formulas;

/// <summary>
/// Evaluates a formula for many sets of inputs at once; conditions give one and zero.
/// </summary>
public static class Evaluator
{
    /// <summary>A formula without odds.</summary>
    /// <param name="valuesOf">The values of a reference, one per set.</param>
    /// <param name="sets">How many sets; at least one.</param>
    /// <returns>One value per set. May be infinite (<c>never</c>) or not a number.</returns>
    public static double[] Evaluate(
        Formula formula, Func<QuantityReference, double[]> valuesOf, int sets) =>
        Evaluate(formula, r => Column.Of(valuesOf(r)), new ColumnPool(sets)).Values(sets);

    /// <summary>A formula without odds in one set.</summary>
    internal static double Evaluate(Formula formula, Func<QuantityReference, double> valueOf) =>
        Evaluate(formula, r => Column.Of(valueOf(r)), new ColumnPool(1)).Constant;

    /// <summary>A formula without odds.</summary>
    internal static Column Evaluate(
        Formula formula, Func<QuantityReference, Column> valuesOf, ColumnPool pool) =>
        new VectorEvaluator(valuesOf, _ => throw new NotSupportedException("odds in a result"), pool).Evaluate(formula);
}
