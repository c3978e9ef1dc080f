namespace Standoff.Model.Formulas;

/// <summary>A function that a formula may call.</summary>
/// <param name="Name">As written.</param>
/// <param name="Arity">How many arguments; null for one or more.</param>
/// <param name="Apply">Takes the arguments in order.</param>
public sealed record Function(string Name, int? Arity, Func<double[], double> Apply)
{
    /// <summary><c>if(condition, a, b)</c>; what the branch not taken would give does not matter.</summary>
    public static readonly Function If = new("if", 3, a => a[0] != 0 ? a[1] : a[2]);

    /// <summary>
    /// Capital recovery factor: the yearly payment that repays one over some years at a rate,
    /// r(1+r)ⁿ / ((1+r)ⁿ − 1); 1/n at a rate of zero.
    /// </summary>
    public static readonly Function Annuity = new("annuity", 2, a => CapitalRecoveryFactor(a[0], a[1]));

    public static readonly Function Min = new("min", null, a => a.Aggregate(Math.Min));
    public static readonly Function Max = new("max", null, a => a.Aggregate(Math.Max));
    public static readonly Function Abs = new("abs", 1, a => Math.Abs(a[0]));
    public static readonly Function Sqrt = new("sqrt", 1, a => Math.Sqrt(a[0]));
    public static readonly Function Exp = new("exp", 1, a => Math.Exp(a[0]));
    public static readonly Function Ln = new("ln", 1, a => Math.Log(a[0]));

    public static IReadOnlyDictionary<string, Function> All { get; } =
        new[] { If, Annuity, Min, Max, Abs, Sqrt, Exp, Ln }.ToDictionary(f => f.Name, StringComparer.Ordinal);

    private static double CapitalRecoveryFactor(double ratePerYear, double years)
    {
        if (ratePerYear == 0)
            return 1 / years;
        var growth = Math.Pow(1 + ratePerYear, years);
        return ratePerYear * growth / (growth - 1);
    }
}
