using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>
/// A row of <c>data/moved.csv</c>: an address of an earlier edition at which nothing stands now.
/// </summary>
/// <param name="Address">From the site's root: <c>/costs/</c>, <c>/inference/#chips</c>.</param>
/// <param name="Successor">Where it stands now; empty where it is gone for good.</param>
/// <param name="Reason">Of the move or the end, in a sentence.</param>
public sealed record MovedAddress(Cell Address, Cell Successor, PartialDate? Date, Cell Reason);
