using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>A row of <c>data/series.csv</c>: a point of a chart that no formula gives.</summary>
/// <param name="X">A date or a label.</param>
/// <param name="Low">Lower end of its range; <paramref name="Value"/> where none is given.</param>
/// <param name="High">Upper end of its range; <paramref name="Value"/> where none is
/// given.</param>
public sealed record SeriesPoint(
    Cell Series, Cell X, double Value, double Low, double High, Cell Unit, IReadOnlyList<Source> Sources);
