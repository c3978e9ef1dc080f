namespace Standoff.Model.Formulas;

/// <summary>An infix operator.</summary>
/// <param name="Sign">As written.</param>
/// <param name="Binding">Greater binds tighter; at least one.</param>
/// <param name="Verb">For "cannot add …".</param>
public sealed record Operator(string Sign, int Binding, OperatorKind Kind, string Verb, Func<double, double, double> Apply)
{
    public static readonly Operator Or = new("or", 1, OperatorKind.Logic, "join", (a, b) => a != 0 || b != 0 ? 1 : 0);
    public static readonly Operator And = new("and", 2, OperatorKind.Logic, "join", (a, b) => a != 0 && b != 0 ? 1 : 0);
    public static readonly Operator Less = new("<", 3, OperatorKind.Comparison, "compare", (a, b) => a < b ? 1 : 0);
    public static readonly Operator LessOrEqual = new("<=", 3, OperatorKind.Comparison, "compare", (a, b) => a <= b ? 1 : 0);
    public static readonly Operator Greater = new(">", 3, OperatorKind.Comparison, "compare", (a, b) => a > b ? 1 : 0);
    public static readonly Operator GreaterOrEqual = new(">=", 3, OperatorKind.Comparison, "compare", (a, b) => a >= b ? 1 : 0);

    /// <summary>Exactly, but for the last bits of arithmetic: within 1e-9 of the greater of both.</summary>
    public static readonly Operator Equal = new("=", 3, OperatorKind.Comparison, "compare", (a, b) => AreEqual(a, b) ? 1 : 0);

    public static readonly Operator Add = new("+", 4, OperatorKind.Sum, "add", (a, b) => a + b);
    public static readonly Operator Subtract = new("-", 4, OperatorKind.Sum, "subtract", (a, b) => a - b);
    public static readonly Operator Multiply = new("*", 5, OperatorKind.Product, "multiply", (a, b) => a * b);
    public static readonly Operator Divide = new("/", 5, OperatorKind.Product, "divide", (a, b) => a / b);
    public static readonly Operator Raise = new("^", 7, OperatorKind.Power, "raise", Power);

    public static IReadOnlyList<Operator> All { get; } =
        [Or, And, LessOrEqual, GreaterOrEqual, Less, Greater, Equal, Add, Subtract, Multiply, Divide, Raise];

    public bool IsRightAssociative => Kind == OperatorKind.Power;

    private static bool AreEqual(double a, double b) =>
        a.Equals(b) || Math.Abs(a - b) <= 1e-9 * Math.Max(Math.Abs(a), Math.Abs(b));

    /// <summary>Whole powers up to four by multiplication, so that every evaluator of a formula gives the same bits.</summary>
    private static double Power(double x, double n) => n switch
    {
        2 => x * x,
        3 => x * x * x,
        4 => x * x * (x * x),
        _ => Math.Pow(x, n),
    };
}

public enum OperatorKind
{
    Logic,
    Comparison,
    Sum,
    Product,
    Power,
}
