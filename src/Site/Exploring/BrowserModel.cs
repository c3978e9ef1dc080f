using System.Globalization;
using System.Text.Json;
using Standoff.Evidence.Rows;
using Standoff.Model;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exploring;

/// <summary>
/// The model as the browser computes it: inputs with their ranges, formulas, the conditions of
/// conclusions and open questions. Quantities are known by their number: inputs first, then points
/// of series and counts that a formula names, then results, each after those that it rests on.
/// </summary>
public sealed class BrowserModel
{
    /// <summary>The letter of what does not vary and has limits.</summary>
    private const string Bounded = "b";

    /// <summary>Scripts, by the conditions in their order.</summary>
    private static readonly MadeOf<string, string> Made = new();

    private readonly Report _report;
    private readonly Dictionary<string, int> _numbers;
    private readonly IReadOnlyList<Quantity> _quantities;

    private BrowserModel(Report report)
    {
        _report = report;
        Verdicts = [.. report.Verdicts.Concat(report.Questions).Where(v => v.Conclusion.Condition is not null)];
        _quantities = FindQuantities();
        _numbers = _quantities.Index()
            .ToDictionary(q => q.Item.Id, q => q.Index, StringComparer.Ordinal);
        var asked = string.Join('\n', Verdicts.Select(v => v.Conclusion.Condition!.Text.Text)
            .Concat(_quantities.Select(q => q.Id)));
        Script = Made.Get(report.Workbook, asked, (_, _) => Write());
    }

    /// <summary>
    /// Conclusions and open questions whose conditions the browser judges, in its order.
    /// </summary>
    public IReadOnlyList<Verdict> Verdicts { get; }

    /// <summary>
    /// Ids of those that are no results and are not drawn, in their order; the model computes
    /// without them, and links that name one do not.
    /// </summary>
    public string Named => string.Join(
        ' ', _quantities.Where(q => q is not Result && !IsDrawn(q)).Select(q => q.Id));

    /// <summary>A script that sets <c>standoffNumbers</c>.</summary>
    public string Script { get; }

    /// <summary>
    /// Eight hexadecimal digits over all that the script says: other numbers, another mark.
    /// </summary>
    public string Mark =>
        field ??= ScriptText.MarkOf(Script);

    public static BrowserModel Create(Report report) => new(report);

    /// <summary>
    /// Those that the browser knows, by their number: inputs, points and counts first.
    /// </summary>
    public IReadOnlyList<Quantity> Quantities => _quantities;

    /// <summary>
    /// A condition as the browser judges it; what it does not know stands there as a number.
    /// </summary>
    public string CodeOf(Formula condition) => FormulaCode.Write(condition, Refer);

    /// <summary>The number of a quantity; null where the browser does not know it.</summary>
    public int? NumberOf(Quantity quantity) =>
        _numbers.TryGetValue(quantity.Id, out var number) ? number : null;

    private string Refer(QuantityReference reference)
    {
        if (_numbers.TryGetValue(reference.Id, out var number))
            return FormulaCode.Known(number, reference.Statistic);
        var quantity = Find(_report.Workbook, reference.Id);
        Statistic.TryFind(quantity, reference.Statistic, out var statistic);
        return FormulaCode.Literal(_report.Workbook.ValueOf(quantity, statistic));
    }

    /// <summary>
    /// Inputs whose draws words and titles compare: held at one value their odds would be others.
    /// </summary>
    private IEnumerable<Quantity> FindCompared() =>
        ShownReferences.Of(_report).OfType<ComparisonReference>().Select(c => c.Formula)
            .Concat(_report.Figures.Values.Select(f => f.Condition?.Formula).OfType<Formula>())
            .SelectMany(f => f.SelfAndBelow()).OfType<Odds>()
            .SelectMany(o => o.SelfAndBelow()).OfType<QuantityReference>()
            .Select(r => Find(_report.Workbook, r.Id))
            .Where(IsDrawn);

    private List<Quantity> FindQuantities()
    {
        var workbook = _report.Workbook;
        var named = workbook.Results.SelectMany(r => r.Arguments)
            .Concat(Verdicts.SelectMany(v => v.Conclusion.Condition!.Ids).Select(id => Find(workbook, id)))
            .Concat(workbook.Ties.Select(t => Find(workbook, t.Input)))
            .Concat(FindCompared())
            .ToHashSet();
        return [.. workbook.Quantities.Where(q => q is Result || named.Contains(q))];
    }

    private static Quantity Find(Workbook workbook, string id) =>
        workbook.TryFind(id, out var quantity) ? quantity : throw new KeyNotFoundException(id);

    private string Write()
    {
        var inputs = _quantities.Where(q => q is not Result).ToList();
        var drawn = string.Join(' ', inputs.Where(IsDrawn).Select(q => q.Id));
        var results = _quantities.OfType<Result>().Select(r => Code(r.Formula));
        var conditions = Verdicts.Select(v => Code(v.Conclusion.Condition!.Formula));
        var ties = _report.Workbook.Ties.Select(t => $"{_numbers[t.Input]} {string.Join(' ', t.Weights.Select(w => $"{_numbers[w.Input]}:{Number(w.Weight)}"))}");
        return $"globalThis.standoffNumbers={{drawn:\"{drawn}\","
            + $"inputs:{Lines(inputs.Select(WriteInput))},ties:{Lines(ties)},"
            + $"results:{Lines(results)},conditions:{Lines(conditions)}}};\n";
    }

    private string Code(Formula formula) =>
        FormulaCode.Write(formula, r => FormulaCode.Known(_numbers[r.Id], r.Statistic));

    /// <summary>Whether it varies from draw to draw by itself.</summary>
    public static bool IsDrawn(Quantity quantity) =>
        quantity is Input { Fact.Range: { IsWide: true, Shape: not Shape.Fixed } };

    /// <summary>
    /// Its value; for a row, its shape; then the ends of its range, where these are not the value,
    /// and the limits that it has. An amount that is no row has its value alone.
    /// </summary>
    private static string WriteInput(Quantity quantity)
    {
        var value = Number(quantity.Value);
        if (quantity is SeriesValue point)
            return WriteRow(value, Shape.Fixed, point.Row.Low, point.Row.High, []);
        if (quantity is not Input { Fact.Range: var range })
            return value;
        string[] limits = double.IsInfinity(range.Min) && double.IsInfinity(range.Max)
            ? []
            : [Number(range.Min), Number(range.Max)];
        var shape = range.IsWide ? range.Shape : Shape.Fixed;
        return WriteRow(value, shape, range.Low, range.High, limits);
    }

    private static string WriteRow(
        string value, Shape shape, double low, double high, string[] limits)
    {
        string[] ends = [Number(low), Number(high)];
        return shape == Shape.Fixed && ends.All(e => e == value)
            ? string.Join(' ', [value, limits.Length > 0 ? Bounded : Letter(shape), .. limits])
            : string.Join(' ', [value, Letter(shape), .. ends, .. limits]);
    }

    private static string Letter(Shape shape) => shape switch
    {
        Shape.Fixed => "f",
        Shape.Uniform => "u",
        Shape.Triangular => "t",
        Shape.Lognormal => "l",
        _ => throw new NotSupportedException(shape.ToString()),
    };

    private static string Number(double value) =>
        double.IsPositiveInfinity(value) ? "Infinity"
        : double.IsNegativeInfinity(value) ? "-Infinity"
        : value.ToString("R", CultureInfo.InvariantCulture);

    private static string Lines(IEnumerable<string> lines) =>
        JsonSerializer.Serialize(string.Join('\n', lines), ScriptText.Readable);
}
