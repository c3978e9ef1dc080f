using System.Diagnostics.CodeAnalysis;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Model.Cases;
using Standoff.Model.Conditions;
using Standoff.Model.Draws;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Model.Reuse;
using Standoff.Model.Sensitivity;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Model;

/// <summary>
/// What follows from the dataset: every fact and result with its unit, its value in the base case
/// and its draws. For many threads.
/// </summary>
public sealed class Workbook
{
    private readonly Dataset _dataset;
    private readonly QuantityTable _quantities;
    private readonly Copula _copula;
    private readonly ConditionReader _conditions;
    private readonly Valuation _valuation;
    private readonly ConditionCheck _check;
    private readonly InformationSearch _information;
    private readonly IReadOnlyDictionary<string, Case> _scenarios;
    private readonly ValueMemory? _memory;
    private WorkbookReads? _reads;

    /// <param name="scenarios">By id: the cases that the dataset names.</param>
    /// <param name="memory">Of what earlier workbooks computed; null where nothing is kept.</param>
    internal Workbook(
        Dataset dataset, UnitTable units, QuantityTable quantities, Copula copula, PropositionTable propositions,
        IReadOnlyDictionary<string, Case> scenarios, ValueMemory? memory)
    {
        var numbers = new QuantityPrints(quantities, copula);
        (_dataset, _quantities, _copula, _scenarios, _memory) = (dataset, quantities, copula, scenarios, memory);
        (Units, Vocabulary, Texts, Prints) = (units, new UnitVocabulary(units), new DatasetTexts(dataset), new WorkbookPrints(dataset, quantities, numbers));
        _conditions = new ConditionReader(units, quantities, propositions);
        var kept = new DrawMemory(memory, numbers);
        _valuation = new Valuation(quantities, new Lazy<Simulation>(() => Simulation.Run(quantities, copula, kept)));
        _check = new ConditionCheck(_valuation, kept);
        _information = new InformationSearch(_valuation, copula);
    }

    internal WorkbookPrints Prints { get; }

    public Dataset Dataset => All(_dataset);

    /// <summary>What no row of a fact changes.</summary>
    public DatasetTexts Texts { get; }

    public UnitTable Units { get; }

    /// <summary>How the units are written in prose.</summary>
    public UnitVocabulary Vocabulary { get; }

    /// <summary>Facts, in the order of the rows.</summary>
    public IReadOnlyList<Input> Inputs => All(_quantities.Inputs);

    /// <summary>Points of series, in the order of the rows.</summary>
    public IReadOnlyList<SeriesValue> Points => _reads?.Note(_quantities.Points, Prints.OfPoints()) ?? _quantities.Points;

    /// <summary>How many rows the tables have.</summary>
    public IReadOnlyList<CountQuantity> Counts => All(_quantities.Counts);

    /// <summary>Each after those that its formula names.</summary>
    public IReadOnlyList<Result> Results => All(_quantities.Results);

    /// <summary>Facts, points of series and counts, each in the order of its rows, then results.</summary>
    public IReadOnlyCollection<Quantity> Quantities => All(_quantities.All);

    /// <summary>By id: the cases that the dataset names.</summary>
    public IReadOnlyDictionary<string, Case> Scenarios => All(_scenarios);

    /// <summary>The inputs whose draws hang together, in ordinal order.</summary>
    public IReadOnlyList<Tie> Ties => All(_copula).Ties;

    /// <summary>The standard draws, run when first asked for.</summary>
    public Simulation Simulation => _valuation.Simulation;

    /// <summary>
    /// Checks units and formulas and computes the base case and the standard draws. A row that is
    /// wrong is left out with the rows that rest on it, and changes nothing else. Reports SR2004
    /// to SR2009, SR2016, SR2017 and SR3001 to SR3099.
    /// </summary>
    /// <param name="memory">Of what workbooks before it computed; null where nothing is kept.</param>
    public static Outcome<Workbook> Create(Dataset dataset, ValueMemory? memory = null)
    {
        memory?.BeginWorkbook();
        return new WorkbookReader(dataset, memory).Read();
    }

    public bool TryFind(string id, [NotNullWhen(true)] out Quantity? quantity)
    {
        _reads?.Note([id], Prints);
        return _quantities.TryFind(id, out quantity);
    }

    /// <summary>Whether a row of that id or series exists but is wrong, which has been reported.</summary>
    public bool IsBroken(string id) => _reads?.Note(id, _quantities.IsBroken(id)) ?? _quantities.IsBroken(id);

    /// <inheritdoc cref="QuantityTable.FindInputsBehind(Quantity)"/>
    public IReadOnlyList<Input> FindInputsBehind(Quantity quantity) => _quantities.FindInputsBehind(Noted(quantity));

    /// <summary>The inputs that a condition rests on, each once.</summary>
    public IReadOnlyList<Input> FindInputsBehind(Condition condition) => _quantities.FindInputsBehind(Noted(condition).Ids);

    /// <summary>Values of all quantities for many sets of inputs at once.</summary>
    /// <param name="overrides">By id of an input: one value per set, in its unit. Inputs not named
    /// keep their value.</param>
    /// <param name="sets">How many sets; at least one.</param>
    public CaseValues Evaluate(IReadOnlyDictionary<string, double[]> overrides, int sets) =>
        All(_quantities).Calculate(overrides, sets);

    /// <summary>Base values of all quantities in a case.</summary>
    public CaseValues Evaluate(Case set) =>
        Evaluate(set.Values.ToDictionary(v => v.Key, v => new[] { v.Value }, StringComparer.Ordinal), 1);

    /// <summary>Draws all inputs that vary, and what rests on them.</summary>
    /// <param name="draws">At least one; the first are the same however many there are.</param>
    /// <param name="set">Inputs that do not vary here; the published case where null.</param>
    public Simulation Simulate(int draws = Simulation.StandardDraws, Case? set = null) =>
        Simulation.Run(All(_quantities), _copula, draws, set ?? Case.Published);

    /// <summary>Judges conditions in a case. Ends of rows' ranges stay those of the rows.</summary>
    /// <param name="draws">At least one.</param>
    public CaseCheck Try(Case set, int draws = Simulation.StandardDraws) =>
        new(new Valuation(All(_quantities), new Lazy<Simulation>(() => Simulate(draws, set)), Evaluate(set)), _check.Memory.OfOtherCase(), draws);

    /// <summary>
    /// The workbook as it would be in a case: base values too are those of the case. Ends of rows'
    /// ranges stay those of the rows. None where an input's value makes nonsense of a formula.
    /// Reports what <see cref="Create"/> does of formulas.
    /// </summary>
    public Outcome<Workbook> In(Case set) =>
        new WorkbookReader(All(_dataset).With(set.Values), _memory, _copula).Read();

    /// <summary>
    /// A condition over quantities and propositions; none where it is wrong. Reports SR2004,
    /// SR2008, SR3001 to SR3007, SR3010, SR3011 and SR3014.
    /// </summary>
    public Outcome<Condition> ReadCondition(FormulaText text)
    {
        var read = _conditions.Read(text);
        return read.Value is { } condition ? read with { Value = Noted(condition) } : All(read);
    }

    /// <inheritdoc cref="CaseReader.Read"/>
    public Outcome<Setting> ReadSetting(FormulaText text) => new CaseReader(Units, _quantities).Read(text);

    /// <summary>Cases from a CSV file; none where it is no table. Reports SR1004 to SR1012, SR1015, SR1017, SR2006.</summary>
    public Outcome<CaseTable> ReadCases(SourceText source) => CaseTable.Read(source, _quantities);

    /// <summary>
    /// Whether a condition holds in the base case; percentiles and odds in it come from the
    /// standard draws.
    /// </summary>
    public bool Holds(Condition condition) => _check.Holds(Noted(condition));

    /// <summary>
    /// The share of the standard draws in which a condition holds; null for a condition on
    /// percentiles or odds, which holds or does not.
    /// </summary>
    public double? FindOdds(Condition condition) => _check.FindOdds(Noted(condition));

    /// <inheritdoc cref="ConditionCheck.FindTruth"/>
    public DrawTruth? FindTruth(Condition condition) => _check.FindTruth(Noted(condition));

    /// <summary>
    /// Whether a condition holds whatever its inputs are: all of them moved at once within the
    /// limits of their rows, or ten times up and down where a row has none.
    /// </summary>
    public bool HoldsByConstruction(Condition condition) => _check.HoldsByConstruction(Noted(condition));

    /// <summary>
    /// Whether a condition holds by construction and all that it names rests on inputs: no limits
    /// are known of points of series and counts, nor of the ends of a row's range.
    /// </summary>
    public bool IsAlwaysTrue(Condition condition) => _check.IsAlwaysTrue(Noted(condition));

    /// <summary>What a diagnostic says of a condition that does not hold.</summary>
    public FalseCondition TellFalse(Condition condition) =>
        FalseCondition.Of(condition.Text.Text, condition.Ids) with { Sides = _check.WriteSides(Noted(condition)) };

    /// <summary>In the quantity's unit; +∞ for <c>never</c>.</summary>
    /// <param name="statistic">One that the quantity has; its base value where null.</param>
    public double ValueOf(Quantity quantity, Statistic? statistic) =>
        _valuation.ValueOf(Noted(quantity), statistic);

    /// <summary>
    /// From where to where a quantity plausibly lies: a fact and a point of a series by its row, a
    /// result from its 5th to its 95th percentile; a count at its value.
    /// </summary>
    public ValueRange RangeOf(Quantity quantity) => _valuation.RangeOf(Noted(quantity));

    /// <summary>A search for flip points that remembers what it has found.</summary>
    public FlipSearch CreateFlipSearch() => new(_check);

    /// <summary>
    /// What it is worth to settle each input that tells of a condition, on the standard draws; none
    /// for a condition that compares odds with odds.
    /// </summary>
    public IReadOnlyList<InformationValue> MeasureInformation(Condition condition) =>
        FindTruth(condition) is { } truth ? _information.Measure(condition, truth) : [];

    /// <summary>
    /// Where a condition turns over the two inputs that turn it soonest; null where fewer than two
    /// with a range do, and for a condition on odds or percentiles.
    /// </summary>
    /// <param name="flips">Of the condition, least margin first.</param>
    public FlipCurve? TraceFlipCurve(Condition condition, IReadOnlyList<FlipPoint> flips) =>
        FlipCurve.Trace(_valuation, condition, flips);

    /// <summary>How far each input alone moves a result within its range, widest swing first.</summary>
    public IReadOnlyList<Swing> MeasureSwings(Result result) => Swing.Measure(_quantities, result);

    /// <summary>The same workbook, which notes what it is asked.</summary>
    public Workbook Watched(WorkbookReads reads)
    {
        var watched = (Workbook)MemberwiseClone();
        watched._reads = reads;
        return watched;
    }

    /// <summary>Of what units mean and propositions say.</summary>
    public Fingerprint PrintWords() => Prints.OfWords();

    private Condition Noted(Condition condition) => Noted(condition, condition.Ids);

    private Quantity Noted(Quantity quantity) => Noted(quantity, [quantity.Id]);

    private T Noted<T>(T asked, IEnumerable<string> ids)
    {
        _reads?.Note(ids, Prints);
        return asked;
    }

    /// <summary>What is more than single quantities.</summary>
    private T All<T>(T all)
    {
        _reads?.NoteAll();
        return all;
    }
}
