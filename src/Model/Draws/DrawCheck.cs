using Standoff.Evidence.Diagnostics;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Model.Draws;

/// <summary>
/// Finds results that a draw makes nonsense of. A result may be <c>never</c> in a draw.
/// </summary>
internal static class DrawCheck
{
    /// <summary>
    /// By id of a result: SR3009 for its first draw that is no number or −∞. Where an argument is
    /// so in that draw, the argument alone is reported.
    /// </summary>
    public static IReadOnlyDictionary<string, Diagnostic> Find(IEnumerable<Result> results, Simulation simulation)
    {
        var problems = new Dictionary<string, Diagnostic>(StringComparer.Ordinal);
        foreach (var result in results)
        {
            if (simulation.FirstNonsense(result.Id) is not { } draw
                || result.Arguments.Any(a => Result.IsNonsense(simulation[a.Id][draw])))
                continue;
            var arguments = result.Arguments.Select(
                a => $"{a.Id} = {SignificantDigits.Plain(simulation[a.Id][draw], 4)}");
            problems.Add(result.Id, DiagnosticCatalogue.NotFinite(
                result.Row.Formula.Place, result.Id, string.Join(", ", arguments)));
        }

        return problems;
    }
}
