using System.CommandLine;
using System.Globalization;
using System.Text;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Model;
using Standoff.Model.Cases;
using Standoff.Model.Draws;
using Standoff.Model.Formulas;
using Standoff.Site.Building;
using Standoff.Site.Consequences;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Commands.Evaluation;

/// <summary>
/// <c>evaluate</c>: the model's numbers without a site, for the published case or another.
/// </summary>
internal sealed class EvaluateCommand
{
    /// <summary>What diagnostics name as the place of an option's value.</summary>
    private const string SetPath = "--set", ScenarioPath = "--scenario";

    private readonly Option<string[]> _set = new("--set")
    {
        Description = "Set an input, as in 'asic_price=41000' or 'asic_price=41 kUSD/chip'; it no longer varies. Repeatable, and stronger than --scenario.",
        HelpName = "id=value",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _scenario = new("--scenario") { Description = "Set the inputs of a scenario of data/scenarios.csv.", HelpName = "id" };

    private readonly Option<int> _draws = new("--draws")
    {
        Description = "How many random draws percentiles rest on, from 100 to 1000000.",
        DefaultValueFactory = _ => Simulation.StandardDraws,
    };

    private readonly Option<FileInfo?> _inputs = new("--inputs")
    {
        Description = "A CSV file of cases: headings are ids of inputs, values stand in each input's own unit. Prints a JSON object a line with every result.",
        HelpName = "file.csv",
    };

    private readonly Option<bool> _all = new("--all") { Description = "Print every input and result of another case too, not only what it changes." };

    private readonly Option<bool> _json = new("--json") { Description = "Write JSON instead of a table." };

    public static Command Create(Option<DirectoryInfo?> root)
    {
        var arguments = new EvaluateCommand();
        var command = new Command("evaluate", "Print inputs and results of the model.")
        {
            arguments._set, arguments._scenario, arguments._draws, arguments._inputs, arguments._all, arguments._json,
        };
        arguments._draws.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var draws) || draws is < 100 or > 1_000_000))
                result.AddError("--draws takes a whole number from 100 to 1000000.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(arguments._inputs) is not null && result.GetResult(arguments._draws) is { Implicit: false })
                result.AddError("--inputs evaluates base cases; leave --draws out.");
        });
        command.SetAction(call => Project.Use(call, root, (folder, output, error) => arguments.Run(call, folder, output, error)));
        return command;
    }

    private int Run(ParseResult call, ProjectFolder folder, TextWriter output, TextWriter error)
    {
        var diagnostics = new DiagnosticBag();
        var project = diagnostics.Collect(folder.Read())!;
        var inputs = project.With(ReadArguments(call));
        var published = Edition.Build(project, new EditionOptions());
        var workbook = diagnostics.Collect(published.Evidence)?.Workbook;
        var isSound = workbook is not null && !diagnostics.HasErrors;
        var (set, table) = isSound ? Cases(call, inputs, workbook!, diagnostics) : (Case.Published, null);
        error.Write(DiagnosticReport.Write("text", diagnostics.ToDiagnostics(), inputs));
        if (workbook is null || diagnostics.HasErrors)
            return isSound && diagnostics.Any(d => d.Place.Path is SetPath or ScenarioPath) ? ExitCode.WrongCall : ExitCode.Diagnostics;
        if (table is not null)
            EvaluationJson.WriteLines(table, set, workbook, output);
        else
            Write(call, new Evaluation(workbook, set, call.GetValue(_draws)), EffectsOf(set, published), output);
        return ExitCode.Fine;
    }

    /// <summary>What another case changes; null of the published one.</summary>
    private static BuildEffects? EffectsOf(Case set, EditionBuild published) =>
        set.Values.Count > 0 ? BuildEffects.Between(published, published.In(set)) : null;

    /// <param name="effects">Of another case; null of the published one.</param>
    private void Write(ParseResult call, Evaluation evaluation, BuildEffects? effects, TextWriter output)
    {
        if (call.GetValue(_json))
        {
            EvaluationJson.Write(evaluation, effects, output);
            return;
        }

        if (effects is not null)
            output.Write(EffectsText.Write(effects, evaluation.Vocabulary));
        if (effects is null || call.GetValue(_all))
            output.Write((effects is null ? "" : "\n") + EvaluationTable.Write(evaluation));
    }

    /// <summary>What the command line says, as texts that diagnostics can show.</summary>
    private List<KeyValuePair<string, ReadOnlyMemory<byte>>> ReadArguments(ParseResult call)
    {
        var said = new List<KeyValuePair<string, ReadOnlyMemory<byte>>>
        {
            KeyValuePair.Create(SetPath, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(string.Join('\n', call.GetValue(_set)!))),
            KeyValuePair.Create(ScenarioPath, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(call.GetValue(_scenario) ?? "")),
        };
        if (call.GetValue(_inputs) is { } file)
            said.Add(KeyValuePair.Create(file.Name, (ReadOnlyMemory<byte>)GivenFile.Read(file.FullName, InputReader.MaxMegabytes)));
        return said;
    }

    private (Case Set, CaseTable? Table) Cases(ParseResult call, InputFiles inputs, Workbook workbook, DiagnosticBag diagnostics)
    {
        var set = Case.Published;
        if (call.GetValue(_scenario) is { } scenario)
        {
            if (workbook.Scenarios.TryGetValue(scenario, out var named))
            {
                set = named;
            }
            else
            {
                var place = new Place(ScenarioPath, 1, 1, scenario.Length);
                diagnostics.Add(DiagnosticCatalogue.UnknownScenario(place, scenario, Suggestion.For(scenario, workbook.Scenarios.Keys)));
            }
        }

        foreach (var (index, text) in call.GetValue(_set)!.Index())
        {
            var written = new FormulaText(text, (start, length) => new Place(SetPath, index + 1, start + 1, length));
            if (diagnostics.Collect(workbook.ReadSetting(written)) is { } setting)
                set = set.Then(Case.Create([setting]));
        }

        if (call.GetValue(_inputs) is not { } file)
            return (set, null);
        var source = diagnostics.Collect(inputs.Read(file.Name));
        var table = source is null ? null : diagnostics.Collect(workbook.ReadCases(source));
        return table is { Count: 0 } && !diagnostics.HasErrors
            ? throw new RefusalException($"{file.Name} has headings and no row; write a row below them for each case.")
            : (set, table);
    }
}
