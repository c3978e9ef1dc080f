using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>
/// A row of <c>data/weak_points.csv</c>: why the report lets some of its weak points stand.
/// </summary>
/// <param name="Points">Ids of those that the answer is for, each with its place.</param>
/// <param name="Answer">Markdown of one line.</param>
public sealed record WeakPointAnswer(IReadOnlyList<(string Id, Place Place)> Points, Cell Answer);
