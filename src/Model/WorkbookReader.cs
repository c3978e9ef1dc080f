using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Cases;
using Standoff.Model.Conditions;
using Standoff.Model.Draws;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Model.Reuse;
using Standoff.Model.Units;

namespace Standoff.Model;

/// <summary>
/// Makes a workbook of a dataset: units, quantities, propositions, scenarios, and then what must
/// hold of them.
/// </summary>
/// <param name="tied">How the draws of a workbook over the same rows hang together; null where the
/// rows are to tell.</param>
internal sealed class WorkbookReader(Dataset dataset, ValueMemory? memory, Copula? tied = null)
{
    private static readonly IReadOnlySet<string> NoIds = new HashSet<string>();

    private readonly DiagnosticBag _diagnostics = [];

    public Outcome<Workbook> Read()
    {
        if (_diagnostics.Collect(UnitTable.Create(dataset.Units, dataset.Unsound)) is not { } units
            || _diagnostics.Collect(new QuantityReader(dataset, units, tied?.Untied ?? NoIds).Read()) is not { } all
            || (tied ?? _diagnostics.Collect(Copula.Create(dataset.Correlations, !dataset.Unsound.IsUnknown("correlations"), dataset.Untied, all))) is not { } copula)
            return _diagnostics.ToOutcome<Workbook>(null);
        var quantities = Without(copula.Untied, all, units);
        var workbook = Create(units, all, quantities, copula, _diagnostics);
        var nonsense = DrawCheck.Find(quantities.Results, workbook.Simulation);
        foreach (var problem in nonsense.Values)
            _diagnostics.Add(problem);
        if (nonsense.Count == 0 || tied is not null)
            return _diagnostics.ToOutcome(workbook);
        var sound = Without(nonsense.Keys.Concat(copula.Untied).ToHashSet(StringComparer.Ordinal), quantities, units);
        return _diagnostics.ToOutcome(Create(units, all, sound, copula, []));
    }

    /// <summary>
    /// The quantities but for some and those that rest on them, of which nobody knows the draws.
    /// </summary>
    private QuantityTable Without(IReadOnlySet<string> withheld, QuantityTable quantities, UnitTable units) =>
        withheld.Count == 0 ? quantities : new QuantityReader(dataset, units, withheld).Read().Value!;

    /// <param name="all">Those too of which nobody knows the draws: their units and limits are
    /// known, and what names them is judged by these.</param>
    private Workbook Create(UnitTable units, QuantityTable all, QuantityTable quantities, Copula copula, DiagnosticBag diagnostics)
    {
        var conditions = new ConditionReader(units, quantities, PropositionTable.None);
        var propositions = ReadPropositions(conditions, quantities, diagnostics);
        var workbook = new Workbook(
            dataset, units, quantities, copula, propositions, ReadScenarios(units, all, quantities, diagnostics), memory);
        CheckIdentities(conditions, workbook, diagnostics);
        return workbook;
    }

    /// <summary>
    /// One names none of the others. Reports SR3013 for one that has the id of a number.
    /// </summary>
    private PropositionTable ReadPropositions(ConditionReader reader, QuantityTable quantities, DiagnosticBag diagnostics)
    {
        var propositions = new Dictionary<string, Formula>(StringComparer.Ordinal);
        var broken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in dataset.Propositions)
        {
            var id = row.Id.Text;
            var condition = diagnostics.Collect(reader.Read(FormulaText.In(row.Condition)));
            if (quantities.TryFind(id, out var taker))
                diagnostics.Add(DiagnosticCatalogue.IdTaken(row.Id.Place, id, taker is Result ? "a result" : "a fact"));
            else if (condition is null)
                broken.Add(id);
            else
                propositions.TryAdd(id, condition.Formula);
        }

        return new(propositions, broken);
    }

    /// <summary>
    /// By id; a setting that is wrong is left out. Reports SR1011 for an input that a scenario sets
    /// twice.
    /// </summary>
    private Dictionary<string, Case> ReadScenarios(
        UnitTable units, QuantityTable all, QuantityTable quantities, DiagnosticBag diagnostics)
    {
        var reader = new CaseReader(units, all);
        var scenarios = new Dictionary<string, Case>(StringComparer.Ordinal);
        foreach (var row in dataset.Scenarios)
        {
            var settings = new List<Setting>();
            foreach (var (text, place) in row.Settings)
            {
                if (diagnostics.Collect(reader.Read(new FormulaText(
                    text, (start, length) => place with { Column = place.Column + start, Length = length }))) is not { } setting)
                    continue;
                if (settings.Exists(s => s.Input == setting.Input))
                    diagnostics.Add(DiagnosticCatalogue.DuplicateId(place, setting.Input.Id, place.Line));
                settings.Add(setting);
            }

            scenarios.TryAdd(row.Id.Text, Case.Create(settings.Where(s => quantities.TryFind(s.Input.Id, out _))));
        }

        return scenarios;
    }

    private void CheckIdentities(ConditionReader reader, Workbook workbook, DiagnosticBag diagnostics)
    {
        foreach (var identity in dataset.Identities)
        {
            var condition = diagnostics.Collect(reader.Read(FormulaText.In(identity.Condition)));
            if (condition is not null && !workbook.Holds(condition))
                diagnostics.Add(DiagnosticCatalogue.IdentityBroken(
                    identity.Condition.Place, workbook.TellFalse(condition)));
        }
    }
}
