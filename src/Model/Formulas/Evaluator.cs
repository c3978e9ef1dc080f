namespace Standoff.Model.Formulas;

/// <summary>Evaluates a formula for many sets of inputs at once; conditions give one and zero.</summary>
public static class Evaluator
{
    /// <param name="valuesOf">The values of a reference, one a set.</param>
    /// <param name="oddsOf">The share of draws in which a condition holds.</param>
    /// <param name="sets">How many sets; at least one.</param>
    /// <returns>One value a set. May be infinite (<c>never</c>) or not a number.</returns>
    public static double[] Evaluate(Formula formula, Func<Reference, double[]> valuesOf, Func<Formula, double> oddsOf, int sets)
    {
        double[] Values(Formula part) => Evaluate(part, valuesOf, oddsOf, sets);
        return formula switch
        {
            Literal literal => Filled(literal.Value, sets),
            Never => Filled(double.PositiveInfinity, sets),
            Reference reference => valuesOf(reference),
            Negation negation => Array.ConvertAll(Values(negation.Operand), x => -x),
            Binary binary => Combine(Values(binary.Left), Values(binary.Right), binary.Operator.Apply),
            Call call => Apply(call.Function, [.. call.Arguments.Select(Values)], sets),
            Odds odds => Filled(oddsOf(odds.Condition), sets),
            _ => throw new NotSupportedException(formula.GetType().Name),
        };
    }

    /// <summary>A formula without odds.</summary>
    public static double[] Evaluate(Formula formula, Func<Reference, double[]> valuesOf, int sets) =>
        Evaluate(formula, valuesOf, _ => throw new NotSupportedException("odds in a result"), sets);

    private static double[] Filled(double value, int sets)
    {
        var values = new double[sets];
        Array.Fill(values, value);
        return values;
    }

    private static double[] Combine(double[] left, double[] right, Func<double, double, double> apply)
    {
        var values = new double[left.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = apply(left[i], right[i]);
        return values;
    }

    private static double[] Apply(Function function, double[][] arguments, int sets)
    {
        var values = new double[sets];
        var row = new double[arguments.Length];
        for (var i = 0; i < sets; i++)
        {
            for (var a = 0; a < row.Length; a++)
                row[a] = arguments[a][i];
            values[i] = function.Apply(row);
        }

        return values;
    }
}
