using Standoff.Model.Formulas;

namespace Standoff.Model.Conditions;

/// <summary>The conditions that others may name.</summary>
/// <param name="ById">Those that are sound.</param>
/// <param name="Broken">Ids of those that are wrong, which has been reported.</param>
internal sealed record PropositionTable(
    IReadOnlyDictionary<string, Formula> ById, IReadOnlySet<string> Broken)
{
    public static PropositionTable None { get; } =
        new(new Dictionary<string, Formula>(), new HashSet<string>());
}
