using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>A row of <c>data/glossary.csv</c>.</summary>
/// <param name="Definition">Markdown.</param>
/// <param name="See">Ids of other terms.</param>
public sealed record GlossaryTerm(
    Cell Id, Cell Term, Cell Definition, IReadOnlyList<string> See);
