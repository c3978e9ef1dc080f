using Standoff.Evidence.Diagnostics;
using Standoff.Model.Units;

namespace Standoff.Model.Formulas;

/// <summary>
/// Derives the type of a formula from those of its references. Each clash is reported once, at its
/// operator.
/// </summary>
/// <param name="findType">The type of a reference; none where it is unknown.</param>
/// <param name="conversions">What turns one kind of a unit into another.</param>
internal sealed class UnitChecker(
    FormulaText source, Func<QuantityReference, Outcome<FormulaType>> findType, KindConversions conversions)
{
    private readonly DiagnosticBag _diagnostics = [];

    /// <summary>
    /// The type of a formula; none where a part is wrong. Reports SR3005, SR3007, SR3010, SR3011,
    /// SR3040.
    /// </summary>
    public Outcome<FormulaType> Check(Formula formula) =>
        _diagnostics.ToOutcome(DeriveType(formula));

    /// <summary>Null where a part is wrong.</summary>
    private FormulaType? DeriveType(Formula formula) => formula switch
    {
        Literal { Value: 0, Unit.IsPure: true } or Never => FormulaType.AnyUnit,
        Literal literal => FormulaType.Number(literal.Unit),
        QuantityReference reference => _diagnostics.Collect(findType(reference)),
        Negation negation => DeriveNumber(negation.Operand),
        Binary binary => DeriveBinary(binary),
        Call call => DeriveCall(call),
        Odds odds => DeriveCondition(odds.Condition) is null ? null : FormulaType.Number(Unit.One),
        _ => throw new NotSupportedException(formula.GetType().Name),
    };

    private FormulaType? DeriveBinary(Binary binary)
    {
        if (binary.Operator.Kind == OperatorKind.Logic)
            return DeriveCondition(binary.Left) is null | DeriveCondition(binary.Right) is null
                ? null
                : FormulaType.Condition;
        var left = DeriveNumber(binary.Left);
        var right = DeriveNumber(binary.Right);
        if (left is null || right is null)
            return null;
        return binary.Operator.Kind switch
        {
            OperatorKind.Product => DeriveProduct(binary.Operator, left, right),
            OperatorKind.Power => DerivePower(binary, left, right),
            OperatorKind.Comparison => Same(binary, left, right) is null ? null : FormulaType.Condition,
            _ => Same(binary, left, right),
        };
    }

    private static FormulaType DeriveProduct(Operator op, FormulaType left, FormulaType right)
    {
        if (left.Unit is null || right.Unit is null)
            return FormulaType.AnyUnit;
        return FormulaType.Number(
            op == Operator.Divide ? left.Unit / right.Unit : left.Unit * right.Unit);
    }

    private FormulaType? DerivePower(Binary binary, FormulaType left, FormulaType right)
    {
        if (!IsPure(binary.Right, right, "an exponent"))
            return null;
        if (left.Unit is null || left.Unit.IsPure)
            return FormulaType.Number(Unit.One);
        if (WholeNumber(binary.Right) is { } power and >= -9 and <= 9)
            return FormulaType.Number(left.Unit.Power((int)power));
        _diagnostics.Add(DiagnosticCatalogue.PureNumber(source.PlaceOf(binary.Left), "the base of a power that is not a whole number", left.Unit.ToString()));
        return null;
    }

    /// <summary>
    /// The value of a literal with or without a minus; null where it is something else or has a
    /// fraction.
    /// </summary>
    private static double? WholeNumber(Formula formula) => formula switch
    {
        Literal { Value: var value } when value == Math.Truncate(value) => value,
        Negation negation => -WholeNumber(negation.Operand),
        _ => null,
    };

    private FormulaType? Same(Binary binary, FormulaType left, FormulaType right) =>
        Same(left, right, binary.OperatorStart, binary.Operator.Sign.Length, binary.Operator.Verb);

    private FormulaType? Same(
        FormulaType left, FormulaType right, int start, int length, string verb)
    {
        if (left.Unit is null)
            return right;
        if (right.Unit is null || left.Unit.Equals(right.Unit))
            return left;
        var place = source.At(start, length);
        _diagnostics.Add(conversions.Explain(left.Unit, right.Unit) is { } clash
            ? DiagnosticCatalogue.KindClash(place, verb, clash.Left, clash.Right, clash.Kinds, SayBare(left.Unit, right.Unit, clash) + clash.Way)
            : DiagnosticCatalogue.UnitClash(place, verb, left.Unit.ToString(), right.Unit.ToString()));
        return null;
    }

    private static string SayBare(Unit left, Unit right, KindClash clash) =>
        left.IsPure || right.IsPure ? $"write a bare number in {(left.IsPure ? clash.Right : clash.Left)}; " : "";

    private FormulaType? DeriveCall(Call call)
    {
        if (call.Function == Function.If)
        {
            var condition = DeriveCondition(call.Arguments[0]);
            var branches = SameForAll(call, call.Arguments.Skip(1));
            return condition is null ? null : branches;
        }

        if (call.Function == Function.Annuity)
            return DeriveAnnuity(call);
        if (call.Function == Function.Min || call.Function == Function.Max || call.Function == Function.Abs)
            return SameForAll(call, call.Arguments);
        var argument = DeriveNumber(call.Arguments[0]);
        return argument is not null && IsPure(call.Arguments[0], argument, $"the argument of {call.Function.Name}")
            ? FormulaType.Number(Unit.One)
            : null;
    }

    /// <summary>
    /// A rate per time and a number of the same time give a share per that time.
    /// </summary>
    private FormulaType? DeriveAnnuity(Call call)
    {
        var rate = DeriveNumber(call.Arguments[0]);
        var years = DeriveNumber(call.Arguments[1]);
        if (rate is null || years is null)
            return null;
        var product = DeriveProduct(Operator.Multiply, rate, years);
        if (product.Unit is null || product.Unit.IsPure)
            return rate.Unit is null ? FormulaType.AnyUnit : FormulaType.Number(rate.Unit);
        _diagnostics.Add(DiagnosticCatalogue.PureNumber(source.PlaceOf(call), "the rate times the years of an annuity", product.Unit.ToString()));
        return null;
    }

    private FormulaType? SameForAll(Call call, IEnumerable<Formula> arguments)
    {
        FormulaType? common = FormulaType.AnyUnit;
        foreach (var argument in arguments.ToList())
        {
            var type = DeriveNumber(argument);
            common = type is null || common is null
                ? null
                : Same(common, type, call.Start, call.Function.Name.Length, "choose between");
        }

        return common;
    }

    private bool IsPure(Formula formula, FormulaType type, string what)
    {
        if (type.Unit is null || type.Unit.IsPure)
            return true;
        _diagnostics.Add(DiagnosticCatalogue.PureNumber(
            source.PlaceOf(formula), what, type.Unit.ToString()));
        return false;
    }

    private FormulaType? DeriveNumber(Formula formula)
    {
        var type = DeriveType(formula);
        if (type is not { IsCondition: true })
            return type;
        _diagnostics.Add(DiagnosticCatalogue.NumberExpected(source.PlaceOf(formula)));
        return null;
    }

    private FormulaType? DeriveCondition(Formula formula)
    {
        var type = DeriveType(formula);
        if (type is null or { IsCondition: true })
            return type;
        _diagnostics.Add(DiagnosticCatalogue.ConditionExpected(source.PlaceOf(formula)));
        return null;
    }
}
