using System.Collections.Concurrent;
using System.Collections.Immutable;
using Standoff.Evidence.Diagnostics;
using Standoff.Figures;
using Standoff.Model;

namespace Standoff.Site.Building;

/// <summary>
/// The figures that builds have drawn, each with what it asked of the workbook: it is drawn again
/// only where that has changed. Safe for several threads.
/// </summary>
internal sealed class FigureMemory
{
    /// <summary>More recipes than any report has; beyond it the memory starts anew.</summary>
    private const int MaxRecipes = 512;

    /// <summary>How many drawings of one recipe are kept: a fact that is moved back finds the one from
    /// before.</summary>
    private const int MaxDrawings = 3;

    private readonly ConcurrentDictionary<string, ImmutableArray<Drawn>> _byRecipe = new(StringComparer.Ordinal);

    /// <param name="recipe">Tells apart paths and bytes.</param>
    /// <param name="from">Tells apart what evidence was read from.</param>
    /// <param name="draw">Asks nothing but the evidence that it is given.</param>
    public Outcome<Figure> Get(string recipe, string from, ReportEvidence evidence, Func<ReportEvidence, Outcome<Figure>> draw)
    {
        if (Find(recipe, from, evidence) is { } same)
            return same;
        if (_byRecipe.Count > MaxRecipes)
            _byRecipe.Clear();
        var key = KeyOf(recipe, evidence);
        var known = _byRecipe.GetValueOrDefault(key, []);
        var reads = new WorkbookReads();
        var outcome = draw(evidence with { Workbook = evidence.Workbook.Watched(reads) });
        _byRecipe[key] = [new Drawn(outcome, reads, from), .. known.Take(MaxDrawings - 1)];
        return outcome;
    }

    /// <summary>As <see cref="Get"/>, null where it would have to be drawn.</summary>
    public Outcome<Figure>? Find(string recipe, string from, ReportEvidence evidence) =>
        _byRecipe.GetValueOrDefault(KeyOf(recipe, evidence), []).FirstOrDefault(d => d.IsSameFor(from, evidence.Workbook))?.Outcome;

    private static string KeyOf(string recipe, ReportEvidence evidence) => $"{recipe} {evidence.Numerals.Words.Bits:x}";

    private sealed record Drawn(Outcome<Figure> Outcome, WorkbookReads Reads, string From)
    {
        /// <summary>What was found may stand at a row, which may stand elsewhere by now.</summary>
        public bool IsSameFor(string from, Workbook workbook) =>
            From == from || (Outcome is { Value: not null, Found.Count: 0 } && Reads.AreSameIn(workbook));
    }
}
