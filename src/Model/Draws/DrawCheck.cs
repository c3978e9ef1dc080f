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
    /// Reports SR3009 for the first draw of a result that is no number or −∞. Where an argument is
    /// so in that draw, the argument alone is reported.
    /// </summary>
    public static Diagnostics Check(IEnumerable<Result> results, Simulation simulation)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var result in results)
        {
            if (simulation.FirstNonsense(result.Id) is not { } draw
                || result.Arguments.Any(a => Result.IsNonsense(simulation[a.Id][draw])))
                continue;
            var arguments = result.Arguments.Select(
                a => $"{a.Id} = {SignificantDigits.Plain(simulation[a.Id][draw], 4)}");
            diagnostics.Add(DiagnosticCatalogue.NotFinite(
                result.Row.Formula.Place, result.Id, string.Join(", ", arguments)));
        }

        return diagnostics.ToDiagnostics();
    }
}
