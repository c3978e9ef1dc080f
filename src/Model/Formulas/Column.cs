namespace Standoff.Model.Formulas;

/// <summary>
/// The values of a quantity in many sets of inputs: one for all of them, or one per set.
/// </summary>
internal sealed class Column
{
    private readonly double _constant;
    private double[]? _values;

    private Column(double constant, double[]? values)
    {
        _constant = constant;
        _values = values;
        IsConstant = values is null;
    }

    /// <summary>Whether all sets have the same value.</summary>
    public bool IsConstant { get; }

    public static Column Of(double constant) => new(constant, null);

    /// <summary>Keeps the array.</summary>
    public static Column Of(double[] values) => new(0, values);

    /// <summary>The value in all sets.</summary>
    /// <exception cref="InvalidOperationException">There is one value per set.</exception>
    public double Constant =>
        IsConstant
            ? _constant
            : throw new InvalidOperationException("The column has a value per set.");

    /// <summary>The value of a set.</summary>
    public double this[int set] => IsConstant ? _constant : _values![set];

    /// <summary>One value per set; not to be changed.</summary>
    /// <param name="sets">How many there are.</param>
    public double[] Values(int sets)
    {
        if (_values is { } values)
            return values;
        values = new double[sets];
        Array.Fill(values, _constant);
        return _values = values;
    }

    /// <summary>The first of the values; the array may be longer.</summary>
    public ReadOnlySpan<double> First(int sets) => _values.AsSpan(0, sets);
}
