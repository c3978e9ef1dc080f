using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>A row of <c>data/units.csv</c>.</summary>
/// <param name="Expression">Over other units, such as <c>1000 W</c>; empty for a base
/// unit.</param>
/// <param name="Display">How a value is written: <c>symbol</c>, <c>word</c>, <c>currency</c>,
/// <c>percent</c>, <c>times</c> or <c>none</c>.</param>
/// <param name="KindOf">The symbol of the base unit that it is a kind of; empty for a plain
/// unit.</param>
public sealed record UnitRow(
    Cell Symbol, Cell Singular, Cell Plural, Cell Expression, Cell Display, Cell KindOf);
