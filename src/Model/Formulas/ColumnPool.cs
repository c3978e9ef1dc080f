namespace Standoff.Model.Formulas;

/// <summary>Arrays of one length that are used again; for one thread.</summary>
/// <param name="length">How many values an array holds.</param>
internal sealed class ColumnPool(int length)
{
    private readonly Stack<double[]> _free = new();

    public int Length => length;

    /// <summary>Contents undefined; the caller overwrites them.</summary>
    public double[] Take() =>
        _free.TryPop(out var array) ? array : GC.AllocateUninitializedArray<double>(length);

    /// <summary>The caller neither reads nor writes the array afterwards.</summary>
    public void Give(double[] array) => _free.Push(array);
}
