using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Lettering;
using Standoff.Figures.Painting;
using Standoff.Figures.Tables;
using Standoff.Figures.Words;
using Standoff.Model.Conditions;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Ladder;

/// <summary>Sentences, and between which values of one input each is true.</summary>
internal sealed class LadderContent(LadderChart ladder) : FigureContent
{
    public override IEnumerable<string> Quantities =>
        ladder.Rungs.SelectMany(r => r.Condition.Ids).Prepend(ladder.X.Input.Id);

    public override Chart Draw(DrawingSize size) => new LadderPlot(size, ladder).Draw();

    public override FigureTable Table()
    {
        var unit = ladder.X.Numbers.Unit;
        TableCell Turn(double? value) => value is { } v ? new(ladder.Write(v), v) : new("");
        return new FigureTable(
            [new("Sentence", null), new("In the base case", null), new("Turns below", unit), new("Turns above", unit)],
            [.. ladder.Rungs.Select(r => (IReadOnlyList<TableCell>)[new(r.Label), new(r.Holds ? "true" : "false"), Turn(r.Low), Turn(r.High)])]);
    }

    public override string Description()
    {
        var x = ladder.X;
        var sentences = ladder.Rungs.Select(r => $"{SentenceParts.Quoted(r.Label)} is {Told(r)}.");
        return $"{SentenceParts.Capital(SentenceParts.Count(ladder.Rungs.Count, "sentence", "sentences"))} along “{x.Label}”, from {ladder.Write(x.Scale.Min)} to {ladder.Write(x.Scale.Max)}; {SentenceParts.Inside(ladder.Here)} {ladder.Write(x.Input.Value)}. {string.Join(' ', sentences)}";
    }

    private string Told(LadderRung rung)
    {
        var spans = rung.Spans.Select(s => (s.From, s.To) switch
        {
            (null, { } to) => $"up to {ladder.Write(to)}",
            ({ } from, null) => $"from {ladder.Write(from)}",
            ({ } from, { } to) => $"from {ladder.Write(from)} to {ladder.Write(to)}",
            _ => "everywhere",
        });
        return $"true {SentenceParts.List([.. spans])}";
    }
}

/// <param name="Here">What the base value is called, such as <c>We take</c>.</param>
/// <param name="Rungs">At least one, in the order of the values at which they turn.</param>
internal sealed record LadderChart(InputAxis X, string Here, Place HereOrigin, IReadOnlyList<LadderRung> Rungs)
{
    public string Write(double value) => X.Numbers.Write(value, NumberStyle.Printed);
}

/// <summary>A sentence that one input turns.</summary>
/// <param name="Holds">Whether it is true in the base case.</param>
/// <param name="Low">Below it the sentence turns; null where it does not.</param>
/// <param name="High">Above it the sentence turns; null where it does not.</param>
/// <param name="Base">The input's own value.</param>
internal sealed record LadderRung(
    string Label, Condition Condition, bool Holds, double? Low, double? High, double Base, ColourRole Role, Place Origin)
{
    /// <summary>Where it turns.</summary>
    public IEnumerable<double> Ends => new[] { Low, High }.OfType<double>();

    /// <summary>The turn that is nearest to the base value.</summary>
    public double Nearest => Ends.MinBy(e => Math.Abs(e - Base));

    /// <summary>Between which values it is true; null for an end that it does not have.</summary>
    public IEnumerable<(double? From, double? To)> Spans
    {
        get
        {
            if (Holds)
                return [(Low, High)];
            return
            [
                .. Low is { } low ? [(null, low)] : Array.Empty<(double?, double?)>(),
                .. High is { } high ? [(high, null)] : Array.Empty<(double?, double?)>(),
            ];
        }
    }
}
