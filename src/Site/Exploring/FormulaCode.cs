using System.Globalization;
using Standoff.Model.Formulas;

namespace Standoff.Site.Exploring;

/// <summary>
/// A formula as the model in the browser reads it: every sign before what it joins, a blank between
/// all (Polish notation), quantities by their number: <c>/ @12 + @3.p10 1</c>. A function of any
/// number of arguments says how many follow: <c>min3</c>.
/// </summary>
internal static class FormulaCode
{
    public const string Negative = "neg", Never = "never", Odds = "odds";

    /// <param name="numberOf">The place of a quantity among those that the browser knows.</param>
    public static string Write(Formula formula, Func<string, int> numberOf) => formula switch
    {
        Literal literal => literal.Value.ToString("R", CultureInfo.InvariantCulture),
        Model.Formulas.Never => Never,
        QuantityReference { Id: var id, Statistic: var statistic } =>
            string.Create(CultureInfo.InvariantCulture, $"@{numberOf(id)}{(statistic.Length > 0 ? "." : "")}{statistic}"),
        Binary binary => Join(binary.Operator.Sign, binary, numberOf),
        Negation negation => Join(Negative, negation, numberOf),
        Call { Function: { Arity: null } function, Arguments.Count: var count } call =>
            Join(string.Create(CultureInfo.InvariantCulture, $"{function.Name}{count}"), call, numberOf),
        Call call => Join(call.Function.Name, call, numberOf),
        Odds odds => Join(Odds, odds, numberOf),
        _ => throw new NotSupportedException(formula.GetType().Name),
    };

    private static string Join(string sign, Formula formula, Func<string, int> numberOf) =>
        string.Join(' ', formula.Parts.Select(part => Write(part, numberOf)).Prepend(sign));
}
