using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;

namespace Standoff.Model.Formulas;

/// <summary>The text of a formula or condition, and where its characters stand.</summary>
/// <param name="At">The place of a run of characters, by offset from zero and length.</param>
public sealed record FormulaText(string Text, Func<int, int, Place> At)
{
    public static FormulaText In(Cell cell) => new(cell.Text, cell.At);

    public Place PlaceOf(Formula node) => At(node.Start, node.Length);
}
