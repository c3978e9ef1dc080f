using Standoff.Evidence.Rows;
using Standoff.Model.Draws;
using Standoff.Model.Quantities;
using Standoff.Site.Reporting;

namespace Standoff.Site.Reviewing;

/// <summary>
/// Finds facts behind findings, and headlines, whose base, range or origin invites a question.
/// </summary>
internal sealed class WeakInputs(Report report)
{
    /// <summary>The middle half of draws.</summary>
    private const double LowerQuarter = 0.25, UpperQuarter = 0.75;

    public IEnumerable<WeakPoint> Find() =>
    [
        .. report.Workbook.Inputs.Where(i => report.BearingOf(i).Findings > 0).SelectMany(OfInput),
        .. report.Workbook.Results.Where(r => r.Row.IsHeadline).SelectMany(OfHeadline),
    ];

    private IEnumerable<WeakPoint> OfInput(Input input)
    {
        var (view, range) = (NumberView.Create(input, report.Workbook), input.Fact.Range);
        if (!Simulation.IsDrawn(input))
        {
            if (WhyInDoubt(input) is { } why)
                yield return Create(WeakPointKind.Fixed, input, $"We take {view.Value} in every draw, and {why}.");
        }
        else if (input.Value == range.Low || input.Value == range.High)
        {
            var end = input.Value == range.Low ? "low" : "high";
            yield return Create(WeakPointKind.BaseAtEnd, input, $"We take {view.Value}, the {end} end of {view.LowText} to {view.HighText}.");
        }
        else if (IsOffCentre(input))
        {
            yield return Create(WeakPointKind.BaseOffCentre, input, Middle(input, view));
        }
    }

    private IEnumerable<WeakPoint> OfHeadline(Result result)
    {
        if (IsOffCentre(result))
            yield return Create(WeakPointKind.BaseOffCentre, result, Middle(result, NumberView.Create(result, report.Workbook)));
        var originals = report.Originals(report.ReportsBehind(result));
        if (originals is [var only])
            yield return Create(WeakPointKind.OneOriginal, result, $"All reports behind it go back to {only.Document.Publisher}.");
    }

    private bool IsOffCentre(Quantity quantity)
    {
        var simulation = report.Workbook.Simulation;
        return quantity.Value < simulation.Percentile(quantity.Id, LowerQuarter)
            || quantity.Value > simulation.Percentile(quantity.Id, UpperQuarter);
    }

    private string Middle(Quantity quantity, NumberView view)
    {
        var simulation = report.Workbook.Simulation;
        string At(double share) => view.Write(simulation.Percentile(quantity.Id, share));
        return $"We take {view.Value}; the middle half of the draws runs from {At(LowerQuarter)} to {At(UpperQuarter)}.";
    }

    /// <summary>Null for a number that nobody doubts.</summary>
    private string? WhyInDoubt(Input input)
    {
        var evidence = input.Fact.Evidence;
        var isDisputed = report.Workbook.Dataset.Disagreements
            .Any(d => d.Quantity.Text == evidence.Quantity);
        return (isDisputed, evidence) switch
        {
            (true, _) => "sources disagree on it",
            (_, { Basis: Basis.Assumed }) => "it is our assumption",
            (_, { Confidence: "low" }) => "our confidence in it is low",
            (_, { Confidence: "medium" }) when report.Originals(evidence.Sources).Count == 1 => "one original has it, of which we are not sure",
            _ => null,
        };
    }

    private WeakPoint Create(WeakPointKind kind, Quantity quantity, string told) => new(
        kind, quantity.Id, quantity.Title, told, Addressing.Routes.Number(quantity.Id), quantity.Place, report.BearingOf(quantity));
}
