using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>A row of <c>data/events.csv</c>.</summary>
/// <param name="Description">Markdown.</param>
public sealed record Event(
    Cell Id, PartialDate Date, string Section, Cell Title, Cell Description, IReadOnlyList<Source> Sources);
