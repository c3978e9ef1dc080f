namespace Standoff.Model.Formulas;

/// <summary>
/// The values of a quantity in many sets of inputs: one for all of them, or one per set.
/// </summary>
internal sealed class Column
{
    private readonly double _constant;
    private readonly Func<double[]>? _draw;
    private readonly WeakReference<double[]>? _drawn;
    private double[]? _values;

    private Column(double constant, double[]? values)
    {
        _constant = constant;
        _values = values;
        IsConstant = values is null;
    }

    private Column(Func<double[]> draw)
    {
        _draw = draw;
        _drawn = new WeakReference<double[]>([]);
    }

    /// <summary>Whether all sets have the same value.</summary>
    public bool IsConstant { get; }

    public static Column Of(double constant) => new(constant, null);

    /// <summary>Keeps the array.</summary>
    public static Column Of(double[] values) => new(0, values);

    /// <summary>
    /// Values that are not kept while nobody uses them, and made again when asked for.
    /// </summary>
    /// <param name="draw">Gives the same values whenever it is called.</param>
    public static Column OfPassing(Func<double[]> draw) => new(draw);

    /// <summary>The value in all sets.</summary>
    /// <exception cref="InvalidOperationException">There is one value per set.</exception>
    public double Constant =>
        IsConstant
            ? _constant
            : throw new InvalidOperationException("The column has a value per set.");

    /// <summary>The value of a set; for many of them <see cref="Values"/> is faster.</summary>
    public double this[int set] => IsConstant ? _constant : Held()[set];

    /// <summary>One value per set; not to be changed.</summary>
    /// <param name="sets">How many there are.</param>
    public double[] Values(int sets)
    {
        if (!IsConstant)
            return Held();
        if (_values is { } values)
            return values;
        values = new double[sets];
        Array.Fill(values, _constant);
        return _values = values;
    }

    /// <summary>The first of the values; the array may be longer.</summary>
    public ReadOnlySpan<double> First(int sets) => Held().AsSpan(0, sets);

    private double[] Held()
    {
        if (_draw is null)
            return _values!;
        if (_drawn!.TryGetTarget(out var drawn) && drawn.Length > 0)
            return drawn;
        drawn = _draw();
        _drawn.SetTarget(drawn);
        return drawn;
    }
}
