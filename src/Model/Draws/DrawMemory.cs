using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Model.Reuse;

namespace Standoff.Model.Draws;

/// <summary>
/// What follows from the standard draws of the published case, kept from one workbook to the next.
/// </summary>
/// <param name="memory">Null where nothing is kept.</param>
internal sealed class DrawMemory(ValueMemory? memory, QuantityPrints prints)
{
    /// <summary>For another case, of which nothing is kept.</summary>
    public DrawMemory OfOtherCase() => new(null, prints);

    public Column Draws(Quantity quantity, Func<Column> make) => memory is null ? make() : memory.Get("draws", prints.Of(quantity), make);

    /// <param name="make">The draws in ascending order.</param>
    public double[] Sorted(string id, Func<double[]> make) => memory is null ? make() : memory.Get("sorted", prints[id], make);

    /// <param name="make">The first draw that is nonsense; −1 where none is.</param>
    public int FirstNonsense(string id, Func<int> make) => memory is null ? make() : memory.Get("nonsense", prints[id], make);

    /// <param name="kind">Of what is found out about the condition.</param>
    /// <param name="make">Rests on nothing but the condition and the numbers behind it.</param>
    public T Of<T>(string kind, Formula condition, Func<T> make)
        where T : notnull => memory is null ? make() : memory.Get(kind, prints.Of(condition), make);
}
