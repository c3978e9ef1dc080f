using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>
/// A row of <c>data/correlations.csv</c>: two inputs that tend to be high together, or one high
/// when the other is low.
/// </summary>
/// <param name="Coefficient">Rank correlation (Spearman), strictly between −1 and 1.</param>
public sealed record Correlation(Cell First, Cell Second, double Coefficient, string Notes);
