namespace Standoff.Model;

/// <summary>The values of all quantities for one or more sets of inputs.</summary>
public sealed class Sheet(IReadOnlyDictionary<string, double[]> values, int sets)
{
    public int Sets => sets;

    /// <summary>One value a set, in the quantity's unit.</summary>
    public double[] this[string id] => values[id];
}
