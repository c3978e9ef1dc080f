using System.Text;
using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Tables;
using Standoff.Figures.Words;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Flow;

/// <summary>Who pays whom.</summary>
internal sealed class FlowContent(NumberWriter numbers, IReadOnlyList<FlowParty> parties, IReadOnlyList<PartyFlow> flows) : FigureContent
{
    public override IEnumerable<string> Quantities =>
        flows.Select(f => f.Quantity).OfType<Quantity>()
            .Concat(Balances.Select(p => p.Balance!.Quantity)).Select(q => q.Id);

    private IEnumerable<FlowParty> Balances => parties.Where(p => p.Balance is not null);

    public override Chart Draw(DrawingSize size) => new FlowPlot(size, numbers, parties, flows).Draw();

    public override FigureTable Table() => new(
        [new("From", null), new("To", null), new("For", null), new("Amount", numbers.Unit)],
        [
            .. flows.Select(f => (IReadOnlyList<TableCell>)[
                new(f.From.Label), new(f.To.Label), new(f.Label), f.Quantity is { } q ? Amount(q) : new("not known")]),
            .. Balances.Select(p => (IReadOnlyList<TableCell>)[new(p.Label), new(""), new(p.Balance!.Label), Amount(p.Balance.Quantity)]),
        ]);

    private TableCell Amount(Quantity quantity) =>
        new(numbers.Write(quantity.Value, NumberStyle.Cell), quantity.Value, quantity.Id);

    public override string Description()
    {
        var text = new StringBuilder($"{SentenceParts.Capital(SentenceParts.Count(parties.Count, "party", "parties"))} and {SentenceParts.Count(flows.Count, "arrow", "arrows")} between them.");
        foreach (var flow in flows)
            text.Append($" From {flow.From.Label} to {flow.To.Label}: {flow.Label}{(flow.Write(numbers) is { } amount ? $", {amount}" : "")}{(flow.Paid switch { FlowTime.Later => ", not at the start", FlowTime.Called => ", only if called", _ => "" })}.");
        foreach (var party in Balances)
            text.Append($" {party.Label}: {party.Balance!.Write(numbers)}.");
        return text.ToString();
    }
}

/// <param name="Column">From one, from the left; from the top where the drawing is narrow.</param>
/// <param name="Row">From one.</param>
/// <param name="Balance">What the payments come to for it; null where the drawing says nothing.</param>
internal sealed record FlowParty(
    string Name, string Label, ColourRole Role, int Column, int Row, PartyBalance? Balance, Place Origin)
{
    /// <summary>Whether its balance could be read; arrows find it all the same.</summary>
    public bool IsWhole { get; init; } = true;
}

/// <param name="Label">What the amount is, said behind it.</param>
internal sealed record PartyBalance(string Label, Quantity Quantity)
{
    public string Write(NumberWriter numbers) =>
        $"{MarkValue.Write(numbers, Quantity.Value, Quantity)} {Label}";
}

/// <summary>As written behind <c>paid:</c>, in small letters.</summary>
internal enum FlowTime
{
    Start,

    Later,

    /// <summary>Only if somebody else does not pay.</summary>
    Called,
}

/// <param name="Label">What is paid or promised.</param>
/// <param name="Quantity">The amount; null where none is known.</param>
internal sealed record PartyFlow(FlowParty From, FlowParty To, string Label, FlowTime Paid, Quantity? Quantity, Place Origin)
{
    public string? Write(NumberWriter numbers) =>
        Quantity is null ? null : MarkValue.Write(numbers, Quantity.Value, Quantity);
}
