using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <content>Which inputs vary together.</content>
internal sealed partial class DatasetReader
{
    private readonly HashSet<string> _untied = new(StringComparer.Ordinal);

    /// <summary>Ids that stand in correlations that are wrong, which has been reported.</summary>
    public IReadOnlySet<string> Untied => _untied;

    /// <summary>
    /// Leaves out a correlation that is not strictly between −1 and 1, of an input with itself, or
    /// of two that stand already in a row above. How the inputs of such a row, or of one with a
    /// wrong cell, vary, nobody knows. Reports SR2010, SR2022, SR2023.
    /// </summary>
    public IReadOnlyList<Correlation> ReadCorrelations()
    {
        var sound = Sound("correlations", r => r["first"].Text);
        foreach (var row in _tables.GetValueOrDefault("correlations")?.Rows.Where(r => !r.IsSound) ?? [])
            Withhold(row["first"], row["second"]);
        var firstRows = new Dictionary<(string, string), Place>();
        return
        [
            .. sound.Select(r => new Correlation(
                    r["first"], r["second"], r.Number("coefficient") ?? 0, r["notes"].Text))
                .Where(row => IsSound(row, firstRows)),
        ];
    }

    /// <param name="firstRows">Where each pair stands first, so far.</param>
    private bool IsSound(Correlation row, Dictionary<(string, string), Place> firstRows)
    {
        var (a, b) = (row.First.Text, row.Second.Text);
        var pair = string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
        var problem = Math.Abs(row.Coefficient) >= 1
            ? DiagnosticCatalogue.CorrelationRange(row.First.Place, row.Coefficient)
            : a == b
                ? DiagnosticCatalogue.SelfCorrelation(row.Second.Place, b)
                : firstRows.TryGetValue(pair, out var first)
                    ? DiagnosticCatalogue.DuplicateCorrelation(row.First.Place, a, b, first.Line)
                    : null;
        if (problem is null)
        {
            firstRows.Add(pair, row.First.Place);
            return true;
        }

        _diagnostics.Add(problem);
        Withhold(row.First, row.Second);
        return false;
    }

    private void Withhold(params Cell[] facts)
    {
        foreach (var id in facts.Where(f => !f.IsEmpty))
            _untied.Add(id.Text);
    }
}
