using Standoff.Model.Formulas;
using Standoff.Model.Wording;

namespace Standoff.Model;

/// <summary>A checked condition.</summary>
public sealed record Condition(FormulaText Text, Formula Formula)
{
    /// <summary>The quantities it names, each once.</summary>
    public IEnumerable<string> Ids => Formula.SelfAndBelow().OfType<QuantityReference>().Select(r => r.Id).Distinct(StringComparer.Ordinal);

    /// <summary>Whether it speaks of percentiles or odds.</summary>
    public bool IsOnDraws => Formula.SelfAndBelow().Any(f => f is Odds or QuantityReference { Statistic.Length: > 0 });

    /// <summary>What it compares, with values: <c>asic_token_cost = 0.7102 USD/Mtoken, saving_vs_gpu.p10 = 0.0812 fraction</c>.</summary>
    public string Sides(Workbook workbook) => string.Join(", ", Compared(Formula).Select(part => Side(part, workbook)).Distinct(StringComparer.Ordinal));

    /// <summary>References and odds, in order of writing.</summary>
    private static IEnumerable<Formula> Compared(Formula part) => part is QuantityReference or Odds ? [part] : part.Parts.SelectMany(Compared);

    private string Side(Formula part, Workbook workbook) => part switch
    {
        QuantityReference reference when workbook.TryFind(reference.Id, out var quantity) =>
            $"{Written(part)} = {SignificantDigits.Plain(workbook.ValueOf(reference), 4)} {quantity.Unit}",
        Odds odds => $"{Written(part)} = {SignificantDigits.Plain(workbook.OddsOf(odds), 4)}",
        _ => Written(part),
    };

    private string Written(Formula part) => Text.Text.Substring(part.Start, part.Length);
}
