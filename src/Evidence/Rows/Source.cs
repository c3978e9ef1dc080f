using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>A row of <c>data/sources.csv</c>: one document that says something.</summary>
/// <param name="Url">Empty where the document has no public address.</param>
/// <param name="Published">Null where no date is known.</param>
/// <param name="Repeats">Id of the source that this one relays; empty for an original.</param>
/// <param name="Establishes">What can be learnt from it, in our words.</param>
public sealed record Source(
    Cell Id, string Title, string Publisher, string Author, PartialDate? Published, string Url, string Kind,
    Cell Repeats, PartialDate? Accessed, Cell Establishes)
{
    public bool IsOriginal => Repeats.IsEmpty;
}
