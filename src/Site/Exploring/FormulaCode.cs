using System.Globalization;
using Standoff.Model.Formulas;

namespace Standoff.Site.Exploring;

/// <summary>
/// A formula as the model in the browser reads it: every sign before what it joins, a blank between
/// all (Polish notation), quantities by their number, other numbers marked: <c>/ 12 + 3.p10 #1</c>. A
/// function of any number of arguments says how many follow: <c>min3</c>.
/// </summary>
internal static class FormulaCode
{
    public const string Negative = "neg", Never = "never", Odds = "odds";

    /// <param name="refer">How a quantity or a statistic is written.</param>
    public static string Write(Formula formula, Func<QuantityReference, string> refer) => formula switch
    {
        Literal literal => Literal(literal.Value),
        Model.Formulas.Never => Never,
        QuantityReference reference => refer(reference),
        Binary binary => Join(binary.Operator.Sign, binary, refer),
        Negation negation => Join(Negative, negation, refer),
        Call { Function: { Arity: null } function, Arguments.Count: var count } call =>
            Join(string.Create(CultureInfo.InvariantCulture, $"{function.Name}{count}"), call, refer),
        Call call => Join(call.Function.Name, call, refer),
        Odds odds => Join(Odds, odds, refer),
        _ => throw new NotSupportedException(formula.GetType().Name),
    };

    /// <summary>A number that is none of a quantity, as the browser reads it.</summary>
    public static string Literal(double value) => "#" + (
        double.IsPositiveInfinity(value) ? "Infinity"
        : double.IsNegativeInfinity(value) ? "-Infinity"
        : value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A quantity that the browser knows, or a statistic of it.</summary>
    /// <param name="number">Its place among those that the browser knows.</param>
    public static string Known(int number, string statistic) =>
        string.Create(CultureInfo.InvariantCulture, $"{number}{(statistic.Length > 0 ? "." : "")}{statistic}");

    private static string Join(string sign, Formula formula, Func<QuantityReference, string> refer) =>
        string.Join(' ', formula.Parts.Select(part => Write(part, refer)).Prepend(sign));
}
