using System.Globalization;
using Standoff.Model.Formulas;

namespace Standoff.Model.Tests.Formulas;

/// <summary>Formulas as text.</summary>
internal static class Printed
{
    private const int Prefix = 6;
    private const int Atom = 8;

    /// <summary>The tree without its positions; different for different trees.</summary>
    public static string Tree(Formula formula) => formula switch
    {
        Literal literal => $"[{Number(literal)}]",
        QuantityReference reference => reference.Statistic.Length == 0 ? reference.Id : $"{reference.Id}.{reference.Statistic}",
        Never => "never",
        Negation negation => $"(neg {Tree(negation.Operand)})",
        Binary binary => $"({binary.Operator.Sign} {Tree(binary.Left)} {Tree(binary.Right)})",
        Call call => $"({call.Function.Name} {string.Join(' ', call.Arguments.Select(Tree))})",
        Odds odds => $"(odds {Tree(odds.Condition)})",
        _ => throw new NotSupportedException(formula.GetType().Name),
    };

    /// <summary>As an author would write it: parentheses only where the tree needs them.</summary>
    public static string Text(Formula formula) => formula switch
    {
        Literal literal => Number(literal),
        Negation negation => "-" + Inside(negation.Operand, Prefix),
        Binary binary => $"{Inside(binary.Left, Left(binary.Operator))} {binary.Operator.Sign} {Inside(binary.Right, Right(binary.Operator))}",
        Call call => $"{call.Function.Name}({string.Join(", ", call.Arguments.Select(Text))})",
        Odds odds => $"odds({Text(odds.Condition)})",
        _ => Tree(formula),
    };

    private static int Left(Operator op) => op.IsRightAssociative ? op.Binding + 1 : op.Binding;

    private static int Right(Operator op) => op.IsRightAssociative ? op.Binding : op.Binding + 1;

    /// <summary>
    /// A minus stands where an operand may, however tightly what surrounds it binds, but takes all
    /// that binds tighter than itself.
    /// </summary>
    private static string Inside(Formula part, int binding) =>
        BindingOf(part) < binding ? $"({Text(part)})" : Text(part);

    private static int BindingOf(Formula part) => part switch
    {
        Binary binary => binary.Operator.Binding,
        Negation => Prefix,
        _ => Atom,
    };

    private static string Number(Literal literal) =>
        literal.Value.ToString("0.############", CultureInfo.InvariantCulture) + (literal.Unit.Terms.IsEmpty ? "" : $" {literal.Unit}");
}
