using Standoff.Evidence.Diagnostics;
using Standoff.Model.Units;

namespace Standoff.Model.Formulas;

/// <summary>Derives the type of a formula from those of its references. Each clash is reported once, at its operator.</summary>
/// <param name="typeOf">The type of a reference; null where it is unknown, which then has been reported.</param>
public sealed class UnitChecker(FormulaText source, Func<QuantityReference, FormulaType?> typeOf, DiagnosticBag diagnostics)
{
    /// <summary>The type of a formula; null where a part is wrong. Reports SR3005, SR3007, SR3010, SR3011.</summary>
    public FormulaType? TypeOf(Formula formula) => formula switch
    {
        Literal { Value: 0, Unit.IsPure: true } or Never => FormulaType.AnyUnit,
        Literal literal => FormulaType.Number(literal.Unit),
        QuantityReference reference => typeOf(reference),
        Negation negation => Number(negation.Operand),
        Binary binary => OfBinary(binary),
        Call call => OfCall(call),
        Odds odds => Condition(odds.Condition) is null ? null : FormulaType.Number(Unit.One),
        _ => throw new NotSupportedException(formula.GetType().Name),
    };

    private FormulaType? OfBinary(Binary binary)
    {
        if (binary.Operator.Kind == OperatorKind.Logic)
            return Condition(binary.Left) is null | Condition(binary.Right) is null ? null : FormulaType.Condition;
        var left = Number(binary.Left);
        var right = Number(binary.Right);
        if (left is null || right is null)
            return null;
        return binary.Operator.Kind switch
        {
            OperatorKind.Product => Product(binary.Operator, left, right),
            OperatorKind.Power => Power(binary, left, right),
            OperatorKind.Comparison => Same(binary, left, right) is null ? null : FormulaType.Condition,
            _ => Same(binary, left, right),
        };
    }

    private static FormulaType Product(Operator op, FormulaType left, FormulaType right)
    {
        if (left.Unit is null || right.Unit is null)
            return FormulaType.AnyUnit;
        return FormulaType.Number(op == Operator.Divide ? left.Unit / right.Unit : left.Unit * right.Unit);
    }

    private FormulaType? Power(Binary binary, FormulaType left, FormulaType right)
    {
        if (!IsPure(binary.Right, right, "an exponent"))
            return null;
        if (left.Unit is null || left.Unit.IsPure)
            return FormulaType.Number(Unit.One);
        if (WholeNumber(binary.Right) is { } power and >= -9 and <= 9)
            return FormulaType.Number(left.Unit.Power((int)power));
        diagnostics.Add(DiagnosticCatalogue.PureNumber(source.Of(binary.Left), "the base of a power that is not a whole number", left.Unit.ToString()));
        return null;
    }

    /// <summary>The value of a literal with or without a minus; null where it is something else or has a fraction.</summary>
    private static double? WholeNumber(Formula formula) => formula switch
    {
        Literal { Value: var value } when value == Math.Truncate(value) => value,
        Negation negation => -WholeNumber(negation.Operand),
        _ => null,
    };

    private FormulaType? Same(Binary binary, FormulaType left, FormulaType right) =>
        Same(left, right, binary.OperatorStart, binary.Operator.Sign.Length, binary.Operator.Verb);

    private FormulaType? Same(FormulaType left, FormulaType right, int start, int length, string verb)
    {
        if (left.Unit is null)
            return right;
        if (right.Unit is null || left.Unit.Equals(right.Unit))
            return left;
        diagnostics.Add(DiagnosticCatalogue.UnitClash(source.At(start, length), verb, left.Unit.ToString(), right.Unit.ToString()));
        return null;
    }

    private FormulaType? OfCall(Call call)
    {
        if (call.Function == Function.If)
        {
            var condition = Condition(call.Arguments[0]);
            var branches = SameForAll(call, call.Arguments.Skip(1));
            return condition is null ? null : branches;
        }

        if (call.Function == Function.Annuity)
            return OfAnnuity(call);
        if (call.Function == Function.Min || call.Function == Function.Max || call.Function == Function.Abs)
            return SameForAll(call, call.Arguments);
        var argument = Number(call.Arguments[0]);
        return argument is not null && IsPure(call.Arguments[0], argument, $"the argument of {call.Function.Name}")
            ? FormulaType.Number(Unit.One)
            : null;
    }

    /// <summary>A rate per time and a number of the same time give a share per that time.</summary>
    private FormulaType? OfAnnuity(Call call)
    {
        var rate = Number(call.Arguments[0]);
        var years = Number(call.Arguments[1]);
        if (rate is null || years is null)
            return null;
        var product = Product(Operator.Multiply, rate, years);
        if (product.Unit is null || product.Unit.IsPure)
            return rate.Unit is null ? FormulaType.AnyUnit : FormulaType.Number(rate.Unit);
        diagnostics.Add(DiagnosticCatalogue.PureNumber(source.Of(call), "the rate times the years of an annuity", product.Unit.ToString()));
        return null;
    }

    private FormulaType? SameForAll(Call call, IEnumerable<Formula> arguments)
    {
        FormulaType? common = FormulaType.AnyUnit;
        foreach (var argument in arguments.ToList())
        {
            var type = Number(argument);
            common = type is null || common is null ? null : Same(common, type, call.Start, call.Function.Name.Length, "choose between");
        }

        return common;
    }

    private bool IsPure(Formula formula, FormulaType type, string what)
    {
        if (type.Unit is null || type.Unit.IsPure)
            return true;
        diagnostics.Add(DiagnosticCatalogue.PureNumber(source.Of(formula), what, type.Unit.ToString()));
        return false;
    }

    private FormulaType? Number(Formula formula)
    {
        var type = TypeOf(formula);
        if (type is not { IsCondition: true })
            return type;
        diagnostics.Add(DiagnosticCatalogue.NumberExpected(source.Of(formula)));
        return null;
    }

    private FormulaType? Condition(Formula formula)
    {
        var type = TypeOf(formula);
        if (type is null or { IsCondition: true })
            return type;
        diagnostics.Add(DiagnosticCatalogue.ConditionExpected(source.Of(formula)));
        return null;
    }
}
