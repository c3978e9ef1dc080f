using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>
/// A row of <c>data/quotations.csv</c>: the words in which a source prints a fact.
/// </summary>
/// <param name="Fact">Id of a reported fact.</param>
/// <param name="Source">The one, among the sources of the fact, that has the words.</param>
/// <param name="Text">A few words as they stand there.</param>
public sealed record FactQuotation(Cell Fact, Source Source, Cell Text)
{
    /// <summary>More than a few words would be the source's work and not a proof.</summary>
    public const int MaxWords = 25;
}
