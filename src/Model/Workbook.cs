using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Cases;
using Standoff.Model.Draws;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Model;

/// <summary>What follows from the dataset: every fact and result with its unit and its value in the base case.</summary>
public sealed class Workbook
{
    private readonly Dictionary<string, Quantity> _quantities;
    private readonly HashSet<string> _broken;
    private readonly Lazy<Simulation> _simulation;
    private readonly ConcurrentDictionary<string, IReadOnlyList<Input>> _behind = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HashSet<Input>> _dependsOn = new(StringComparer.Ordinal);

    /// <summary>By the condition's text.</summary>
    private readonly ConcurrentDictionary<string, double> _odds = new(StringComparer.Ordinal);

    internal Workbook(Dataset dataset, UnitTable units, Dictionary<string, Quantity> quantities, HashSet<string> broken, Copula copula)
    {
        Copula = copula;
        Dataset = dataset;
        Units = units;
        Vocabulary = new UnitVocabulary(units);
        _quantities = quantities;
        _broken = broken;
        Results = [.. quantities.Values.OfType<Result>()];
        Inputs = [.. quantities.Values.OfType<Input>()];
        Counts = [.. quantities.Values.OfType<CountQuantity>()];
        Points = [.. quantities.Values.OfType<SeriesValue>()];
        _simulation = new Lazy<Simulation>(() => Simulation.Run(this));
    }

    public Dataset Dataset { get; }

    public UnitTable Units { get; }

    /// <summary>How the units are written in prose.</summary>
    public UnitVocabulary Vocabulary { get; }

    /// <summary>In the order of the rows.</summary>
    public IReadOnlyList<Input> Inputs { get; }

    /// <summary>Points of series, in the order of the rows.</summary>
    public IReadOnlyList<SeriesValue> Points { get; }

    /// <summary>How many rows the tables have.</summary>
    public IReadOnlyList<CountQuantity> Counts { get; }

    /// <summary>Each after those that its formula names.</summary>
    public IReadOnlyList<Result> Results { get; }

    public IReadOnlyCollection<Quantity> Quantities => _quantities.Values;

    internal Copula Copula { get; }

    /// <summary>By id: the cases that the dataset names.</summary>
    public IReadOnlyDictionary<string, Case> Scenarios { get; internal set; } = new Dictionary<string, Case>();

    /// <summary>By id: the conditions that the dataset names and that others may name.</summary>
    internal IReadOnlyDictionary<string, Formula> Propositions { get; set; } = new Dictionary<string, Formula>();

    /// <summary>The standard draws, run when first asked for.</summary>
    public Simulation Simulation => _simulation.Value;

    /// <summary>Checks units and formulas and computes the base case. Reports SR2004 to SR2009 and SR3001 to SR3099.</summary>
    public static Workbook Build(Dataset dataset, DiagnosticBag diagnostics) =>
        new WorkbookBuilder(dataset, diagnostics).Build();

    public bool TryFind(string id, [NotNullWhen(true)] out Quantity? quantity) => _quantities.TryGetValue(id, out quantity);

    /// <summary>Whether a row of that id, or of the series whose point it is, exists but is wrong, which has been reported.</summary>
    public bool IsBroken(string id) => _broken.Contains(id) || Dataset.IsUnsound(id) || Dataset.IsUnsound(id.Split('.')[0]);

    /// <summary>The inputs that a quantity rests on, each once; an input rests on itself, a point of a series on none.</summary>
    public IReadOnlyList<Input> InputsBehind(Quantity quantity)
    {
        if (quantity is Input input)
            return [input];
        if (quantity is SeriesValue or CountQuantity)
            return [];
        return _behind.GetOrAdd(quantity.Id, _ =>
            [.. ((Result)quantity).Arguments.SelectMany(InputsBehind).DistinctBy(i => i.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Whether an input stands behind a result.</summary>
    internal bool DependsOn(Result result, Input input) => _dependsOn.GetOrAdd(result.Id, _ => [.. InputsBehind(result)]).Contains(input);

    /// <summary>Values of all quantities for many sets of inputs at once.</summary>
    /// <param name="overrides">By id of an input: one value a set, in its unit. Inputs not named keep their value.</param>
    /// <param name="sets">How many sets; at least one.</param>
    public CaseValues Evaluate(IReadOnlyDictionary<string, double[]> overrides, int sets) => CaseValues.Of([.. Inputs, .. Results, .. Counts, .. Points], overrides, sets);

    /// <summary>Base values of all quantities in a case.</summary>
    public CaseValues Evaluate(Case set) => Evaluate(set.Values.ToDictionary(v => v.Key, v => new[] { v.Value }, StringComparer.Ordinal), 1);

    /// <summary>A condition over facts, results and propositions with its tree; null where it is wrong. Reports SR3001 to SR3099.</summary>
    public Condition? ReadCondition(FormulaText text, DiagnosticBag diagnostics)
    {
        var parsed = FormulaParser.Parse(text, Units, diagnostics);
        if (parsed is null)
            return null;
        var formula = PropositionExpander.Expand(parsed, Propositions);
        var type = new UnitChecker(text, r => TypeOf(r, text, diagnostics), diagnostics).TypeOf(formula);
        if (type is { IsCondition: false })
            diagnostics.Add(DiagnosticCatalogue.ConditionExpected(text.Of(formula)));
        return type is { IsCondition: true } ? new Condition(text, formula) : null;
    }

    /// <summary>Whether a condition holds in the base case; percentiles and odds in it come from the standard draws.</summary>
    public bool Holds(Condition condition) => Conditions().Holds(condition.Formula);

    /// <summary>The share of the standard draws in which a condition holds; null for a condition on percentiles or odds, which holds or does not.</summary>
    public double? Odds(Condition condition) => condition.IsOnDraws ? null : _odds.GetOrAdd(condition.Text.Text, _ => Conditions().OddsOf(condition.Formula));

    /// <summary>In the quantity's unit; +∞ for <c>never</c>.</summary>
    public double ValueOf(Quantity quantity, Statistic? statistic) => statistic?.In(this, quantity) ?? quantity.Value;

    /// <summary>In the standard draws; what no draw moves, such as a point of a series, keeps its value.</summary>
    internal Column DrawsOf(string id) => _quantities[id] is SeriesValue or CountQuantity ? Column.Of(_quantities[id].Value) : Simulation.ColumnOf(id);

    internal double OddsOf(Odds odds) => Conditions().OddsOf(odds.Condition);

    private ConditionEvaluator Conditions() => new(ValueOf, DrawsOf, new ColumnPool(Simulation.StandardDraws));

    internal double ValueOf(QuantityReference reference)
    {
        var quantity = _quantities[reference.Id];
        return ValueOf(quantity, Statistic.TryFind(quantity, reference.Statistic, out var statistic) ? statistic : null);
    }

    private FormulaType? TypeOf(QuantityReference reference, FormulaText text, DiagnosticBag diagnostics)
    {
        if (!_quantities.TryGetValue(reference.Id, out var quantity))
        {
            if (!IsBroken(reference.Id))
                diagnostics.Add(DiagnosticCatalogue.UnknownId(text.Of(reference), reference.Id, Suggestion.For(reference.Id, _quantities.Keys)));
            return null;
        }

        if (reference.Statistic.Length > 0 && !Statistic.TryFind(quantity, reference.Statistic, out _))
        {
            diagnostics.Add(DiagnosticCatalogue.UnknownStatistic(
                text.Of(reference), reference.Id, reference.Statistic, string.Join(", ", Statistic.Of(quantity).Select(s => s.Name))));
            return null;
        }

        return FormulaType.Number(quantity.Unit);
    }
}
