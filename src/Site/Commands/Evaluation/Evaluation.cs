using Standoff.Model;
using Standoff.Model.Cases;
using Standoff.Model.Draws;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Site.Commands.Evaluation;

/// <summary>One case of the model, worked out.</summary>
internal sealed class Evaluation
{
    private readonly Workbook _workbook;
    private readonly Case _set;
    private readonly CaseValues _base;

    /// <param name="draws">At least one.</param>
    public Evaluation(Workbook workbook, Case set, int draws)
    {
        _workbook = workbook;
        _set = set;
        _base = workbook.Evaluate(set);
        Simulation = set.Values.Count == 0 && draws == Simulation.StandardDraws
            ? workbook.Simulation
            : workbook.Simulate(draws, set);
        var used = workbook.Results
            .SelectMany(r => r.Arguments)
            .Select(q => q.Id)
            .ToHashSet(StringComparer.Ordinal);
        Inputs = [.. workbook.Inputs.Where(i => used.Contains(i.Id) || IsSet(i))];
    }

    public Simulation Simulation { get; }

    /// <summary>Those that a formula names or the case sets.</summary>
    public IReadOnlyList<Input> Inputs { get; }

    public IReadOnlyList<Result> Results => _workbook.Results;

    /// <summary>How units are written.</summary>
    public UnitVocabulary Vocabulary => _workbook.Vocabulary;

    /// <summary>Whether anything differs from what the report publishes.</summary>
    public bool IsOther => _set.Values.Count > 0;

    public bool IsSet(Input input) => _set.Values.ContainsKey(input.Id);

    /// <summary>In the quantity's unit; +∞ for <c>never</c>.</summary>
    public double Base(Quantity quantity) => _base[quantity.Id][0];

    public double Low(Input input) => IsSet(input) ? Base(input) : input.Fact.Range.Low;

    public double High(Input input) => IsSet(input) ? Base(input) : input.Fact.Range.High;
}
