using System.Text.Json;

namespace Standoff.Site.Tests.Commands;

/// <summary>The model's numbers, as another program reads them.</summary>
public sealed class EvaluateCommandTests
{
    private static readonly string[] Inputs =
    [
        "gpu_price", "gpu_power", "gpu_throughput", "output_share", "asic_relative_throughput", "asic_price", "asic_power", "accelerator_life",
        "capital_cost", "hall_price", "hall_life", "electricity_price", "load_factor", "upkeep_rate", "utilisation", "rubin_gain",
    ];

    private static readonly Lazy<JsonElement> Real = new(() =>
    {
        var run = SiteProcess.Run(Folders.Root, "evaluate", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output).RootElement;
    });

    [Theory]
    [InlineData("gpu_hour_cost", 2.53, 2, "USD/GPU/h")]
    [InlineData("asic_hour_cost", 1.40, 2, "USD/chip/h")]
    [InlineData("gpu_token_cost", 0.64, 2, "USD/Mtoken")]
    [InlineData("asic_token_cost", 0.43, 2, "USD/Mtoken")]
    [InlineData("rubin_token_cost", 0.40, 2, "USD/Mtoken")]
    [InlineData("saving_vs_gpu", 0.3346, 4, "fraction")]
    [InlineData("saving_vs_rubin", -0.0646, 4, "fraction")]
    public void The_base_case_is_that_of_the_brief(string id, double expected, int decimals, string unit)
    {
        var result = Real.Value.GetProperty("results").GetProperty(id);
        Assert.Equal(expected, Math.Round(result.GetProperty("base").GetDouble(), decimals));
        Assert.Equal(unit, result.GetProperty("unit").GetString());
    }

    [Fact]
    public void An_input_has_its_base_its_range_and_its_unit() => Assert.All(Inputs, id =>
    {
        var input = Real.Value.GetProperty("inputs").GetProperty(id);
        Assert.Equal(["base", "low", "high", "unit"], input.EnumerateObject().Select(p => p.Name));
        Assert.InRange(input.GetProperty("base").GetDouble(), input.GetProperty("low").GetDouble(), input.GetProperty("high").GetDouble());
    });

    [Fact]
    public void A_result_has_its_base_its_unit_and_percentiles_in_order() => Assert.All(Real.Value.GetProperty("results").EnumerateObject(), result =>
    {
        Assert.Equal(["base", "unit", "p5", "p10", "p50", "p90", "p95"], result.Value.EnumerateObject().Select(p => p.Name).Take(7));
        var percentiles = result.Value.EnumerateObject().Where(p => p.Name[0] == 'p').Select(p => p.Value.ValueKind == JsonValueKind.String ? double.PositiveInfinity : p.Value.GetDouble()).ToList();
        Assert.Equal(percentiles.Order(), percentiles);
    });

    [Fact]
    public void The_document_has_inputs_and_results_and_nothing_else() =>
        Assert.Equal(["inputs", "results"], Real.Value.EnumerateObject().Select(p => p.Name));

    [Fact]
    public void What_is_never_reached_is_written_as_a_word_with_its_share()
    {
        var run = SiteProcess.Run(Folders.Baseline, "evaluate", "--json");
        var wait = JsonDocument.Parse(run.Output).RootElement.GetProperty("results").GetProperty("wait");
        Assert.Equal("never", wait.GetProperty("base").GetString());
        Assert.Equal(1, wait.GetProperty("never").GetDouble());
    }

    [Fact]
    public void A_table_for_people_has_the_same_numbers()
    {
        var run = SiteProcess.Run(Folders.Baseline, "evaluate");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("(?m)^saving +0\\.59287 +0\\.[0-9]+ +0\\.[0-9]+  fraction$", run.Output);
        Assert.Matches("(?m)^wait +never +never +never  yr$", run.Output);
    }

    [Fact]
    public void Wrong_data_is_reported_instead_of_numbers()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("data/facts.csv", "fixed,USD,", "fixed,USDD,");
        var run = SiteProcess.Run(project.Root, "evaluate", "--json");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("data/facts.csv:8:62: error SR2004: unknown unit 'USDD'", run.Error, StringComparison.Ordinal);
    }
}
