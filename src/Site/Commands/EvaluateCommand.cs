using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Standoff.Evidence.Diagnostics;
using Standoff.Model;
using Standoff.Site.Publishing;

namespace Standoff.Site.Commands;

/// <summary><c>evaluate</c>: the model's numbers without a site.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Option<DirectoryInfo?> root)
    {
        var json = new Option<bool>("--json") { Description = "Write JSON instead of a table." };
        var command = new Command("evaluate", "Print inputs and results of the model.") { json };
        command.SetAction(call => Run(call, root, call.GetValue(json)));
        return command;
    }

    private static int Run(ParseResult call, Option<DirectoryInfo?> root, bool json) => Project.Use(call, root, (folder, output, error) =>
    {
        var inputs = folder.Read();
        var diagnostics = new DiagnosticBag();
        var workbook = new EvidenceStage(diagnostics).Read(inputs);
        error.Write(DiagnosticReport.Write("text", diagnostics, inputs));
        if (workbook is null || diagnostics.HasErrors)
            return ExitCode.Diagnostics;
        output.Write(json ? AsJson(workbook) : AsTable(workbook));
        return ExitCode.Fine;
    });

    private static string AsJson(Workbook workbook)
    {
        var inputs = new JsonObject();
        foreach (var input in UsedInputs(workbook))
        {
            inputs[input.Id] = new JsonObject
            {
                ["base"] = Number(input.Value),
                ["low"] = Number(input.Fact.Low),
                ["high"] = Number(input.Fact.High),
                ["unit"] = input.Unit.ToString(),
            };
        }

        var results = new JsonObject();
        foreach (var result in workbook.Results)
        {
            var entry = new JsonObject { ["base"] = Number(result.Value), ["unit"] = result.Unit.ToString() };
            foreach (var statistic in Statistic.Of(result))
                entry[statistic.Name] = Number(workbook.ValueOf(result, statistic));
            if (workbook.Simulation.ShareOfNever(result.Id) is > 0 and var share)
                entry["never"] = Number(share);
            results[result.Id] = entry;
        }

        var options = new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        return new JsonObject { ["inputs"] = inputs, ["results"] = results }.ToJsonString(options) + "\n";
    }

    private static string AsTable(Workbook workbook)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var width = workbook.Quantities.Max(q => q.Id.Length) + 2;
        text.WriteLine($"{"input".PadRight(width)}{"base",14}{"low",14}{"high",14}  unit");
        foreach (var input in UsedInputs(workbook))
            text.WriteLine($"{input.Id.PadRight(width)}{Text(input.Value),14}{Text(input.Fact.Low),14}{Text(input.Fact.High),14}  {input.Unit}");
        text.WriteLine();
        text.WriteLine($"{"result".PadRight(width)}{"base",14}{"5th",14}{"95th",14}  unit");
        foreach (var result in workbook.Results)
        {
            text.WriteLine($"{result.Id.PadRight(width)}{Text(result.Value),14}{Text(workbook.Simulation.Percentile(result.Id, 0.05)),14}"
                + $"{Text(workbook.Simulation.Percentile(result.Id, 0.95)),14}  {result.Unit}");
        }

        return text.ToString();
    }

    private static IEnumerable<Input> UsedInputs(Workbook workbook)
    {
        var used = workbook.Results.SelectMany(r => r.Arguments).Select(q => q.Id).ToHashSet(StringComparer.Ordinal);
        return workbook.Inputs.Where(i => used.Contains(i.Id));
    }

    /// <summary><c>never</c> has no number in JSON.</summary>
    private static JsonValue Number(double value) =>
        double.IsPositiveInfinity(value) ? JsonValue.Create("never") : JsonValue.Create(value);

    private static string Text(double value) => Standoff.Model.Wording.SignificantDigits.Plain(value, 5);
}
