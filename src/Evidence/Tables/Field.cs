using System.Text.RegularExpressions;

namespace Standoff.Evidence.Tables;

/// <summary>A field of a Table Schema: what its cells may hold.</summary>
/// <param name="Name">The column's heading.</param>
/// <param name="Type"><c>string</c>, <c>number</c> or <c>date</c> (a year, a month or a
/// day).</param>
/// <param name="Required">A cell may not be empty.</param>
/// <param name="Unique">No two cells are equal.</param>
/// <param name="Values">The only values allowed; empty where any is.</param>
/// <param name="Pattern">The whole cell must match; null where anything may stand.</param>
public sealed record Field(
    string Name, string Type, bool Required, bool Unique, IReadOnlyList<string> Values, Regex? Pattern)
{
    /// <summary>Whether its texts are printed on one line: names and labels.</summary>
    public bool IsOneLine => Name is "title" or "publisher" or "author" or "term" or "label" or "short" or "singular" or "plural" or "x";

    /// <summary>Whether its texts are addresses that readers are sent to.</summary>
    public bool IsAddress => Pattern?.ToString().Contains("https?://", StringComparison.Ordinal) == true;

    /// <summary>The least number allowed; null where there is none.</summary>
    public double? Minimum { get; init; }

    /// <summary>The greatest number allowed; null where there is none.</summary>
    public double? Maximum { get; init; }
}
