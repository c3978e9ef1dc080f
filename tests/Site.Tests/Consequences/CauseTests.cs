using System.Text.Json;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Cases;
using Standoff.Shared;
using Standoff.Site.Consequences;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.Consequences;

/// <summary>What a diagnostic is about, and the inputs that made it so.</summary>
public sealed class CauseTests
{
    /// <summary>Words of each form that the chip's price turns, at the same value.</summary>
    private static readonly string[] Words =
    [
        "[dearer](if:rival_cost > hour_cost)",
        "[59%](n:saving?above) saved",
        "[first one, then the other](rank:rival_cost > hour_cost > energy_cost)",
        "[the dearest](rank:rival_cost first of rival_cost, hour_cost, energy_cost)",
        "[in the middle](rank:hour_cost second of rival_cost, hour_cost, energy_cost)",
        "It fell from [$2.40](n:rival_cost) an hour to [$0.98](n:hour_cost) an hour",
        "[better](/chapter/#cheaper)",
    ];

    [Fact]
    public void All_that_a_fact_turns_carries_its_condition_and_turns_at_the_same_value()
    {
        var inputs = Checkout.ReadInputs(Folders.Baseline);
        using var project = new TemporaryProject(inputs, "project");
        project.Replace("content/inference.md", "They stand in the other one too.\n", string.Join("\n\n", Words.Select((w, i) => $"{w}.")) + "\n");
        var sound = Folders.Build(Checkout.ReadInputs(project.Root));
        Assert.DoesNotContain(sound.Found, d => d.Condition is not null);
        var set = sound.In(new Case(new Dictionary<string, double> { ["chip_price"] = 90000 }));
        var words = BuildEffects.Between(sound, set)!.Words;
        Assert.Equal(
            ["SR4007", "SR4071", "SR4073", "SR4075", "SR4075", "SR4075", "SR4076", "SR4103"],
            words.Select(w => w.Found.Kind.Code).Order(StringComparer.Ordinal));
        Assert.All(words, w =>
        {
            var mover = Assert.Single(w.Movers);
            Assert.Equal("chip_price", mover.Fact.Quantity.Id);
            Assert.InRange(mover.Turn!.Value, 77482, 77484);
            Assert.True(mover.Turn.IsAbove);
            Assert.Contains(w.Found.Subjects, s => s.Kind == SubjectKind.Number);
        });
    }

    [Fact]
    public void A_check_names_the_facts_that_moved_since_the_last_edition_and_where_they_turn_it()
    {
        using var project = new TemporaryProject(MovedFact.WithRange(Checkout.ReadInputs(), "asic_price", 55000), "project");
        var json = JsonDocument.Parse(SiteRun.Call(project.Root, "check", "--format", "json").Output).RootElement;
        var fallen = json.EnumerateArray().First(d => IsAboutTheChip(d, d));
        Assert.Contains(fallen.GetProperty("subjects").EnumerateArray(), s => (s.GetProperty("kind").GetString(), s.GetProperty("id").GetString()) == ("finding", "asic-cheaper"));
        Assert.Equal("asic_token_cost < gpu_token_cost", fallen.GetProperty("condition").GetString());
        var cause = fallen.GetProperty("causes")[0];
        Assert.Equal(("asic_price", 29000, 55000, "above"), (cause.GetProperty("input").GetString(), cause.GetProperty("was").GetInt32(), cause.GetProperty("value").GetInt32(), cause.GetProperty("fails").GetString()));
        var turn = cause.GetProperty("turnsAt").GetDouble();
        Assert.InRange(turn, 29000, 55000);
        Assert.All(json.EnumerateArray().Where(d => d.GetProperty("code").GetString() == "SR5007"), title =>
        {
            Assert.Contains(title.GetProperty("subjects").EnumerateArray(), s => s.GetProperty("kind").GetString() == "figure");
            Assert.Equal("asic_price", title.GetProperty("causes")[0].GetProperty("input").GetString());
        });
        var sarif = JsonDocument.Parse(SiteRun.Call(project.Root, "check", "--format", "sarif").Output).RootElement;
        var result = sarif.GetProperty("runs")[0].GetProperty("results").EnumerateArray().First(r => IsAboutTheChip(r, r.GetProperty("properties")));
        Assert.Equal(turn, result.GetProperty("properties").GetProperty("causes")[0].GetProperty("turnsAt").GetDouble());
        Assert.Contains("    asic_price went from $29,000 to $55,000; it turns at $", SiteRun.Call(project.Root, "check").Output, StringComparison.Ordinal);
    }

    private static bool IsAboutTheChip(JsonElement found, JsonElement about) =>
        (found.TryGetProperty("code", out var code) ? code : found.GetProperty("ruleId")).GetString() == "SR4007"
        && about.GetProperty("subjects")[0].GetProperty("id").GetString() == "asic-cheaper";

    [Fact]
    public void Where_nothing_moved_the_inputs_are_named_that_would_put_it_right()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("data/facts.csv", "chip,29000,19000,49000", "chip,90000,19000,99000");
        var run = SiteRun.Call(project.Root, "check");
        Assert.Contains("    chip_price is $90,000; it turns at $77,483\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_no_number_has_no_cause()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("content/inference.md", "They stand", "<b>They</b> stand");
        var found = JsonDocument.Parse(SiteRun.Call(project.Root, "check", "--format", "json").Output).RootElement;
        Assert.All(found.EnumerateArray(), d => Assert.Equal(0, d.GetProperty("causes").GetArrayLength()));
        Assert.Contains(found.EnumerateArray(), d => d.GetProperty("condition").ValueKind == JsonValueKind.Null);
    }
}
