using System.Text.Json;
using Standoff.Evidence.Rows;
using Standoff.Shared;

namespace Standoff.Site.Tests.Commands;

/// <summary>The model's numbers, as another program reads them.</summary>
public sealed class EvaluateCommandTests
{
    private static readonly Lazy<JsonElement> Small = new(() => Evaluate(Folders.Baseline));

    /// <summary>Of the report, with few draws.</summary>
    private static readonly Lazy<JsonElement> Real = new(() => Evaluate(Checkout.Root, "--draws", "500"));

    [Theory]
    [InlineData("capital_cost", 0.8511, "USD/chip/h")]
    [InlineData("energy_cost", 0.126, "USD/chip/h")]
    [InlineData("hour_cost", 0.9771, "USD/chip/h")]
    [InlineData("saving", 0.5929, "fraction")]
    public void A_result_has_its_base_value_in_its_unit(string id, double expected, string unit)
    {
        var result = Small.Value.GetProperty("results").GetProperty(id);
        Assert.Equal(expected, Math.Round(result.GetProperty("base").GetDouble(), 4));
        Assert.Equal(unit, result.GetProperty("unit").GetString());
    }

    [Fact]
    public void An_input_has_its_base_its_range_and_its_unit()
    {
        var price = Small.Value.GetProperty("inputs").GetProperty("chip_price");
        Assert.Equal(
            (29000.0, 19000.0, 49000.0),
            (Number(price, "base"), Number(price, "low"), Number(price, "high")));
        Assert.Equal("USD/chip", price.GetProperty("unit").GetString());
        Assert.All(Real.Value.GetProperty("inputs").EnumerateObject(), input =>
        {
            Assert.Equal(["base", "low", "high", "unit"], input.Value.EnumerateObject().Select(p => p.Name));
            Assert.InRange(
                Number(input.Value, "base"),
                Number(input.Value, "low"), Number(input.Value, "high"));
        });
    }

    [Fact]
    public void A_result_has_its_base_its_unit_and_percentiles_in_order() =>
        Assert.All(Real.Value.GetProperty("results").EnumerateObject(), result =>
        {
            var properties = result.Value.EnumerateObject().ToList();
            Assert.Equal(["base", "unit", "p5", "p10", "p50", "p90", "p95"], properties.Select(p => p.Name).Take(7));
            var percentiles = properties.Where(p => p.Name[0] == 'p')
                .Select(p => p.Value.ValueKind == JsonValueKind.String ? double.PositiveInfinity : p.Value.GetDouble())
                .ToList();
            Assert.Equal(percentiles.Order(), percentiles);
        });

    [Fact]
    public void The_document_has_inputs_and_results_and_nothing_else() =>
        Assert.Equal(["inputs", "results"], Real.Value.EnumerateObject().Select(p => p.Name));

    [Fact]
    public void What_is_never_reached_is_written_as_a_word_with_its_share()
    {
        var wait = Small.Value.GetProperty("results").GetProperty("wait");
        Assert.Equal("never", wait.GetProperty("base").GetString());
        Assert.Equal(1, wait.GetProperty("never").GetDouble());
    }

    [Fact]
    public void A_table_for_people_has_the_same_numbers()
    {
        var run = SiteRun.Call(Folders.Baseline, "evaluate");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(
            "(?m)^saving +0\\.59287( +0\\.[0-9]+){3}  [ ▁▂▃▄▅▆▇█]{16}  fraction$", run.Output);
        Assert.Matches("(?m)^wait( +never){4} +yr$", run.Output);
    }

    [Fact]
    public void Wrong_data_is_reported_instead_of_numbers()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("data/facts.csv", "fixed,USD,", "fixed,USDD,");
        var run = SiteRun.Call(project.Root, "evaluate", "--json");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            "data/facts.csv:8:62: error SR2004: unknown unit 'USDD'", run.Error, StringComparison.Ordinal);
    }

    /// <summary>What is wrong with a call, in the words of its first line.</summary>
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "--set", "chip_prize=4", "--set:1:1: error SR3002: no fact or result is called 'chip_prize'; did you mean 'chip_price'?" },
        { "--set", "saving=0.5", "--set:1:1: error SR3015: 'saving' follows from others; only a fact can be set" },
        { "--set", "chip_price=41 kW", "--set:1:15: error SR3016: 'chip_price' is in USD/chip; kW measures something else" },
        { "--set", "chip_price=41 USDD/chip", "--set:1:15: error SR2004: unknown unit 'USDD/chip'; did you mean 'USD/chip'?" },
        { "--set", "chip_price=9e9", "--set:1:12: error SR2006: the value or its range leaves the limits 5000 to 150000" },
        { "--set", "chip_price", "--set:1:1: error SR1010: 'chip_price' does not have the form of 'id=value' (asic_price=41000 or asic_price=41 kUSD/chip)" },
        { "--scenario", "septic", "--scenario:1:1: error SR3017: no scenario is called 'septic'; did you mean 'sceptic'?" },
    };

    /// <summary>Codes that only a call of this command can bring about.</summary>
    internal static IEnumerable<string> Codes =>
        Mistakes
            .Select(m => m.Data.Item3)
            .Where(line => line.StartsWith("--", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_wrong_setting_is_shown_and_nothing_is_printed(
        string option, string value, string expected)
    {
        using var project = WithSceptic();
        var run = SiteRun.Call(project.Root, "evaluate", option, value);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(expected, run.Error.Split('\n')[0]);
    }

    [Fact]
    public void A_file_of_cases_that_is_none_is_refused_in_a_sentence()
    {
        using var project = WithSceptic();
        var missing = Path.Combine(project.Root, "nowhere.csv");
        var wrong = new List<(string Path, string Told)>
        {
            (missing, $"There is no file {missing}."), (project.Root, $"{project.Root} is a folder; name a file."),
        };
        if (OperatingSystem.IsLinux())
            wrong.Add(("/dev/zero", "/dev/zero is a pipe, a socket or a device; name a file."));
        Assert.All(wrong, w => Assert.Equal(
            new SiteRun(2, "", w.Told + "\n"), SiteRun.Call(project.Root, "evaluate", "--inputs", w.Path)));
    }

    [Fact]
    public void A_file_without_a_case_is_refused()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var file = Path.Combine(project.Root, "cases.csv");
        File.WriteAllText(file, "chip_price\n");
        Assert.Equal(
            new SiteRun(2, "", "cases.csv has headings and no row; write a row below them for each case.\n"),
            SiteRun.Call(project.Root, "evaluate", "--inputs", file));
    }

    [Fact]
    public void A_set_input_moves_what_follows_from_it_and_no_longer_varies()
    {
        var document = Evaluate(
            Folders.Baseline, "--draws", "500", "--set", "chip_price=58000", "--set", "chip_power=1200 W/chip");
        var power = document.GetProperty("inputs").GetProperty("chip_power");
        Assert.Equal(
            (1.2, 1.2, 1.2), (Number(power, "base"), Number(power, "low"), Number(power, "high")));
        static double Cost(JsonElement of, string id) =>
            Number(of.GetProperty("results").GetProperty(id), "base");
        Assert.Equal(2 * Cost(Small.Value, "capital_cost"), Cost(document, "capital_cost"), 12);
        Assert.Equal(1.2 * 0.09, Cost(document, "energy_cost"), 12);
        var other = Evaluate(Folders.Baseline, "--draws", "500", "--set", "rival_cost=3");
        Assert.Equal(Cost(Small.Value, "hour_cost"), Cost(other, "hour_cost"));
    }

    [Fact]
    public void A_setting_is_stronger_than_the_scenario_and_the_later_of_two_stands()
    {
        using var project = WithSceptic();
        var document = Evaluate(
            project.Root, "--draws", "100", "--scenario", "sceptic", "--set", "life=2", "--set", "life=3");
        var inputs = document.GetProperty("inputs");
        Assert.Equal((3.0, 0.12), (Number(inputs.GetProperty("life"), "base"), Number(inputs.GetProperty("rate"), "base")));
    }

    [Fact]
    public void The_table_of_another_case_shows_the_published_values_beside_it()
    {
        var run = SiteRun.Call(
            Folders.Baseline, "evaluate", "--all", "--draws", "1000", "--set", "chip_power=1200 W/chip", "--set", "chip_price=19000");
        Assert.Matches(
            "(?m)^chip_price +19000 +29000 +19000 +19000  USD/chip  \\(set\\)$", run.Output);
        Assert.Matches(
            "(?m)^chip_power +1\\.2 +1\\.4 +1\\.2 +1\\.2  kW/chip  \\(set\\)$", run.Output);
        Assert.Matches(
            "(?m)^saving +0\\.[0-9]+ +0\\.59287( +0\\.[0-9]+){3}  [ ▁▂▃▄▅▆▇█]{16}  fraction$",
            run.Output);
        Assert.EndsWith("1000 draws\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_in_a_file_come_out_a_line_each_and_agree_with_single_ones()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var file = Path.Combine(project.Root, "cases.csv");
        var rows = Enumerable.Range(0, 1500).Select(i => $"{20000 + i},{3 + i % 3}\n");
        File.WriteAllText(file, "chip_price,life\n" + string.Concat(rows));
        var run = SiteRun.Call(project.Root, "evaluate", "--inputs", file, "--set", "rate=0.1");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(1500, lines.Length);
        var fromFile = JsonDocument.Parse(lines[1300]).RootElement;
        var single = Evaluate(
            project.Root, "--draws", "100", "--set", "chip_price=21300", "--set", "life=4", "--set", "rate=0.1");
        foreach (var result in single.GetProperty("results").EnumerateObject())
            Assert.Equal(
                result.Value.GetProperty("base").ToString(),
                fromFile.GetProperty(result.Name).ToString());
    }

    [Fact]
    public void A_wrong_file_of_cases_is_reported_at_its_cells()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var file = Path.Combine(project.Root, "cases.csv");
        File.WriteAllText(file, "chip_price,lifes\n21000,4\n1,4\n2l000,4\n");
        var run = SiteRun.Call(project.Root, "evaluate", "--inputs", file);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            [
                "cases.csv:1:12: error SR1005: there is no column 'lifes' in the schema; did you mean 'life'?",
                "cases.csv:3:1: error SR2006: the value or its range leaves the limits 5000 to 150000",
                "cases.csv:4:1: error SR1008: '2l000' in column 'chip_price' is not a number; write it like 29000 or 0.0869",
            ],
            run.Error.Split('\n').Where(l => l.Contains(": error ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--draws", "5")]
    [InlineData("--draws", "many")]
    public void A_number_of_draws_out_of_range_is_a_wrong_call(string option, string value) =>
        Assert.Equal(2, SiteRun.Call(Folders.Baseline, "evaluate", option, value).ExitCode);

    /// <summary>The small report with a scenario.</summary>
    private static TemporaryProject WithSceptic()
    {
        var project = new TemporaryProject(Folders.Baseline);
        project.Replace("data/scenarios.csv", "overrides\n", "overrides\nsceptic,A sceptic,rate=0.12;life=4\n");
        return project;
    }

    private static JsonElement Evaluate(string project, params string[] more)
    {
        var run = SiteRun.Call(project, ["evaluate", "--json", .. more]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static double Number(JsonElement of, string property) =>
        of.GetProperty(property).GetDouble();
}
