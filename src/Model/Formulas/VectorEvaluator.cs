using System.Numerics.Tensors;

namespace Standoff.Model.Formulas;

/// <summary>
/// Walks a formula once for all sets. What is the same in all of them is computed once; sums and
/// products go through vector instructions, which round each value as the scalar ones do, so that
/// the machine and the number of sets change no bit.
/// </summary>
/// <param name="valuesOf">The values of a reference; an array may hold more sets than there
/// are.</param>
/// <param name="oddsOf">The share of draws in which a condition holds.</param>
/// <param name="pool">Where arrays for what stands between come from; its length is the number of
/// sets.</param>
internal sealed class VectorEvaluator(
    Func<QuantityReference, Column> valuesOf, Func<Formula, double> oddsOf, ColumnPool pool)
{
    /// <summary>
    /// May hold infinities (<c>never</c>) and what is no number. The array is the caller's, to
    /// give back or to keep, unless the formula is a mere reference.
    /// </summary>
    public Column Evaluate(Formula formula)
    {
        var value = ValueOf(formula);
        return value.Column;
    }

    private Value ValueOf(Formula formula) => formula switch
    {
        Literal literal => Constant(literal.Value),
        Never => Constant(double.PositiveInfinity),
        QuantityReference reference => new(valuesOf(reference), IsOwn: false),
        Negation negation => Negated(ValueOf(negation.Operand)),
        Binary binary => Combined(binary.Operator, ValueOf(binary.Left), ValueOf(binary.Right)),
        Call call => Applied(call.Function, [.. call.Arguments.Select(ValueOf)]),
        Odds odds => Constant(oddsOf(odds.Condition)),
        _ => throw new NotSupportedException(formula.GetType().Name),
    };

    private static Value Constant(double value) => new(Column.Of(value), IsOwn: false);

    private Value Negated(Value operand)
    {
        if (operand.Column.IsConstant)
            return Constant(-operand.Column.Constant);
        var target = Target(operand);
        TensorPrimitives.Negate(Span(operand), target);
        return new(Column.Of(target), IsOwn: true);
    }

    private Value Combined(Operator op, Value left, Value right)
    {
        if (left.Column.IsConstant && right.Column.IsConstant)
            return Constant(op.Apply(left.Column.Constant, right.Column.Constant));
        var target = left.IsOwn ? Target(left) : Target(right);
        if (left.Column.IsConstant)
            Combine(op, left.Column.Constant, Span(right), target);
        else if (right.Column.IsConstant)
            Combine(op, Span(left), right.Column.Constant, target);
        else
            Combine(op, Span(left), Span(right), target);
        if (left.IsOwn && right.IsOwn)
            pool.Give(right.Column.Values(pool.Length));
        return new(Column.Of(target), IsOwn: true);
    }

    private static void Combine(
        Operator op, ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> target)
    {
        if (op == Operator.Add)
            TensorPrimitives.Add(left, right, target);
        else if (op == Operator.Subtract)
            TensorPrimitives.Subtract(left, right, target);
        else if (op == Operator.Multiply)
            TensorPrimitives.Multiply(left, right, target);
        else if (op == Operator.Divide)
            TensorPrimitives.Divide(left, right, target);
        else
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = op.Apply(left[i], right[i]);
        }
    }

    private static void Combine(
        Operator op, double left, ReadOnlySpan<double> right, Span<double> target)
    {
        if (op == Operator.Add)
            TensorPrimitives.Add(right, left, target);
        else if (op == Operator.Subtract)
            TensorPrimitives.Subtract(left, right, target);
        else if (op == Operator.Multiply)
            TensorPrimitives.Multiply(right, left, target);
        else if (op == Operator.Divide)
            TensorPrimitives.Divide(left, right, target);
        else
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = op.Apply(left, right[i]);
        }
    }

    private static void Combine(
        Operator op, ReadOnlySpan<double> left, double right, Span<double> target)
    {
        if (op == Operator.Add)
            TensorPrimitives.Add(left, right, target);
        else if (op == Operator.Subtract)
            TensorPrimitives.Subtract(left, right, target);
        else if (op == Operator.Multiply)
            TensorPrimitives.Multiply(left, right, target);
        else if (op == Operator.Divide)
            TensorPrimitives.Divide(left, right, target);
        else
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = op.Apply(left[i], right);
        }
    }

    private Value Applied(Function function, Value[] arguments)
    {
        var row = new double[arguments.Length];
        if (arguments.All(a => a.Column.IsConstant))
            return Constant(function.Apply([.. arguments.Select(a => a.Column.Constant)]));
        var target = pool.Take();
        var columns = arguments.Select(a => a.Column.IsConstant ? a.Column : Column.Of(a.Column.Values(pool.Length))).ToArray();
        for (var i = 0; i < target.Length; i++)
        {
            for (var a = 0; a < row.Length; a++)
                row[a] = columns[a][i];
            target[i] = function.Apply(row);
        }

        foreach (var argument in arguments.Where(a => a.IsOwn))
            pool.Give(argument.Column.Values(pool.Length));
        return new(Column.Of(target), IsOwn: true);
    }

    private ReadOnlySpan<double> Span(Value value) => value.Column.First(pool.Length);

    private double[] Target(Value operand) =>
        operand.IsOwn ? operand.Column.Values(pool.Length) : pool.Take();

    /// <param name="IsOwn">Whether the array was taken from the pool here, so that what follows
    /// may overwrite it.</param>
    private readonly record struct Value(Column Column, bool IsOwn);
}
