using Standoff.Model.Units;

namespace Standoff.Figures.Tables;

/// <summary>The data of a figure, as a reader and a machine want them.</summary>
/// <param name="Rows">As many cells each as there are columns.</param>
public sealed record FigureTable(IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<TableCell>> Rows);

/// <param name="Unit">
/// Of every number below; null for a column of words, or where each row has a unit of its own.
/// </param>
public sealed record TableColumn(string Heading, Unit? Unit);

/// <param name="Text">As a person reads it.</param>
/// <param name="Number">Unrounded, in the column's unit; null for words.</param>
/// <param name="Quantity">Id of the fact or result whose value it is; null for others.</param>
public sealed record TableCell(string Text, double? Number = null, string? Quantity = null);
