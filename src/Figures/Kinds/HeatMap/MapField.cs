using Standoff.Figures.Geometry;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.HeatMap;

/// <summary>A result as a function of two inputs, all others in the base case.</summary>
internal sealed class MapField
{
    /// <summary>Enough for contours that are smooth to the eye where the result is steep.</summary>
    private const int Columns = 81;
    private const int Rows = 65;

    private readonly double[] _values;

    public MapField(NumberWriter numbers, Result result, InputAxis x, InputAxis y)
    {
        (Numbers, Result, X, Y) = (numbers, result, x, y);
        (Xs, Ys) = (x.Scale.Samples(Columns), y.Scale.Samples(Rows));
        _values = Evaluate([.. Ys.SelectMany(row => Xs.Select(column => (column, row)))]);
    }

    /// <summary>Writes values of the result.</summary>
    public NumberWriter Numbers { get; }

    public Result Result { get; }

    /// <summary>What the result is, in words.</summary>
    public string Statement => Quotation.Curl(Result.Statement.Text);

    public InputAxis X { get; }

    public InputAxis Y { get; }

    public double[] Xs { get; }

    public double[] Ys { get; }

    public IReadOnlyList<double> Values => _values;

    public double Value(int column, int row) => _values[row * Columns + column];

    /// <summary>
    /// Whether the result changes anywhere along an axis by more than the last bits of arithmetic.
    /// </summary>
    public bool Varies(bool alongX) =>
        (from row in Enumerable.Range(0, Rows)
         from column in Enumerable.Range(0, Columns)
         select Math.Abs(Value(column, row) - (alongX ? Value(0, row) : Value(column, 0))))
        .Max() > 1e-12 * _values.Max(Math.Abs);

    /// <summary>The result at some points.</summary>
    public double[] Evaluate(IReadOnlyList<Point> points) => points.Count == 0 ? [] :
    [
        .. CaseValues.Calculate(
            [Result],
            new Dictionary<string, double[]>(StringComparer.Ordinal) { [X.Input.Id] = [.. points.Select(p => p.X)], [Y.Input.Id] = [.. points.Select(p => p.Y)] },
            points.Count)[Result.Id],
    ];
}
