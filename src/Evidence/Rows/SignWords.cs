using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>
/// A row of <c>data/signs.csv</c>: the words that tell on which side of zero a row's value lies.
/// </summary>
/// <param name="Id">Of a fact or a result.</param>
/// <param name="Above">Words or phrases for a value above zero, each with its place.</param>
public sealed record SignWords(
    Cell Id, IReadOnlyList<(string Text, Place Place)> Above, IReadOnlyList<(string Text, Place Place)> Below);
