using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>
/// A row of <c>data/labels.csv</c>: what pages call a fact or a result where its statement will
/// not do. Each of the three is empty where the row does not give it.
/// </summary>
/// <param name="Title">A statement that needs no other beside it.</param>
/// <param name="ShortName">
/// A noun phrase in the singular that reads after "the", at most <see cref="MaxLength"/>
/// characters long.
/// </param>
/// <param name="Meaning">What the number means for the argument; a line of Markdown.</param>
public sealed record RowLabel(Cell Id, Cell Title, Cell ShortName, Cell Meaning)
{
    /// <summary>Characters of a label that a card, a bar or a line of a table has room for.</summary>
    public const int MaxLength = 40;
}
