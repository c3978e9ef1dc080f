using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Site.Commands.Evaluation;

/// <summary>
/// A case as a table for a terminal. Where it differs from the published one, the published values
/// stand beside it.
/// </summary>
internal static class EvaluationTable
{
    private const int Column = 13;

    public static string Write(Evaluation evaluation)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var width = evaluation.Inputs.Cast<Quantity>()
            .Concat(evaluation.Results)
            .Max(q => q.Id.Length) + 2;
        var published = evaluation.IsOther ? "published" : null;
        text.WriteLine(
            "input".PadRight(width) + Cells("base", published, "low", "high") + "  unit");
        foreach (var input in evaluation.Inputs)
        {
            var cells = Cells(Text(evaluation.Base(input)), published is null
                ? null
                : Text(input.Value), Text(evaluation.Low(input)), Text(evaluation.High(input)));
            text.WriteLine($"{input.Id.PadRight(width)}{cells}  {input.Unit}{(evaluation.IsSet(input) ? "  (set)" : "")}");
        }

        text.WriteLine();
        text.WriteLine("result".PadRight(width) + Cells("base", published, "5th", "median", "95th") + "  " + "1st to 99th".PadRight(16) + "  unit");
        foreach (var result in evaluation.Results)
        {
            double Percentile(double share) => evaluation.Simulation.Percentile(result.Id, share);
            var cells = Cells(Text(evaluation.Base(result)), published is null ? null : Text(result.Value), Text(Percentile(0.05)), Text(Percentile(0.5)), Text(Percentile(0.95)));
            text.WriteLine($"{result.Id.PadRight(width)}{cells}  {Sparkline.Of(evaluation.Simulation.Sorted(result.Id))}  {result.Unit}");
        }

        text.WriteLine();
        text.WriteLine($"{evaluation.Simulation.Draws} draws");
        return text.ToString();
    }

    private static string Cells(params string?[] cells) =>
        string.Concat(cells.OfType<string>().Select(c => c.PadLeft(Column)));

    private static string Text(double value) => SignificantDigits.Plain(value, 5);
}
