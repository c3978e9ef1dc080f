using Standoff.Evidence.Diagnostics;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Model.Units;

namespace Standoff.Model.Conditions;

/// <summary>Reads conditions over quantities and propositions.</summary>
internal sealed class ConditionReader(
    UnitTable units, QuantityTable quantities, PropositionTable propositions)
{
    /// <summary>
    /// None where it is wrong. Reports SR2004, SR2008, SR3001 to SR3007, SR3010, SR3011, SR3014,
    /// SR3040.
    /// </summary>
    public Outcome<Condition> Read(FormulaText text)
    {
        var diagnostics = new DiagnosticBag();
        if (diagnostics.Collect(FormulaParser.Parse(text, units)) is not { } parsed)
            return diagnostics.ToOutcome<Condition>(null);
        var formula = PropositionExpander.Expand(parsed, propositions.ById);
        var type = diagnostics.Collect(
            new UnitChecker(text, r => FindType(r, text), quantities.Conversions).Check(formula));
        if (type is { IsCondition: false })
            diagnostics.Add(DiagnosticCatalogue.ConditionExpected(text.PlaceOf(formula)));
        return diagnostics.ToOutcome(
            type is { IsCondition: true } ? new Condition(text, formula) : null);
    }

    /// <summary>
    /// None where there is no such quantity or statistic; of a broken row or proposition that has
    /// been reported already.
    /// </summary>
    private Outcome<FormulaType> FindType(QuantityReference reference, FormulaText text)
    {
        var place = text.PlaceOf(reference);
        if (!quantities.TryFind(reference.Id, out var quantity))
        {
            var known = quantities.All.Select(q => q.Id).Concat(propositions.ById.Keys);
            return new(null, quantities.IsBroken(reference.Id) || propositions.Broken.Contains(reference.Id)
                ? []
                : [DiagnosticCatalogue.UnknownId(place, reference.Id, Suggestion.For(reference.Id, known))]);
        }

        if (reference.Statistic.Length > 0 && !Statistic.TryFind(quantity, reference.Statistic, out _))
        {
            var names = string.Join(", ", Statistic.Of(quantity).Select(s => s.Name));
            return new(null, [DiagnosticCatalogue.UnknownStatistic(place, reference.Id, reference.Statistic, names)]);
        }

        return new(FormulaType.Number(quantity.Unit), []);
    }
}
