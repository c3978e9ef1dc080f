using Standoff.Figures;
using Standoff.Model;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// What a reference in prose may point to; notes what is asked of it. For one thread.
/// </summary>
/// <param name="names">Names that hold digits and are no numbers
/// (<c>content/names.txt</c>).</param>
internal sealed class BindingContext(Workbook workbook, NameList names, NumeralFinder numerals, BindingTargets targets)
{
    /// <summary>It notes what it is asked.</summary>
    public Workbook Workbook => field ??= workbook.Watched(Reads.Numbers);

    public NameList Names => names;

    public NumeralFinder Numerals => numerals;

    public BindingReads Reads { get; } = new();

    public BrokenNames Broken => All.Broken;

    public IEnumerable<string> FigureIds => All.Figures.Keys;

    /// <summary>On the conclusions of all sections.</summary>
    public IEnumerable<Verdict> Verdicts => All.Verdicts.Values;

    private BindingTargets All
    {
        get
        {
            Reads.NoteAll();
            return targets;
        }
    }

    /// <summary>Null where there is none.</summary>
    public Figure? FindFigure(string id) => Reads.Note(id, targets.Figures.GetValueOrDefault(id));

    /// <summary>On one conclusion, of whatever section; null where there is none.</summary>
    public Verdict? FindVerdict(string id)
    {
        var verdict = targets.Verdicts.GetValueOrDefault(id);
        // Odds and flip points rest on what the condition names.
        if (verdict?.Conclusion.Condition is { } condition)
            _ = Workbook.FindInputsBehind(condition);
        return Reads.Note(id, verdict);
    }
}
