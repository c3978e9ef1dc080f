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
        project.Replace(
            "content/inference.md",
            "They stand in the other one too.\n",
            string.Concat(Words.Select(w => $"{w}.\n\n")));
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
        var moved = MovedFact.WithRange(Checkout.ReadInputs(), "asic_price", 55000);
        using var project = new TemporaryProject(moved, "project");
        var json = JsonDocument.Parse(Check(project, "json")).RootElement.EnumerateArray().ToList();
        var fallen = json.First(d => IsAboutTheChip(Text(d, "code"), d));
        Assert.Equal("finding", Text(fallen.GetProperty("subjects")[0], "kind"));
        Assert.Equal("asic_token_cost < gpu_token_cost", Text(fallen, "condition"));
        var cause = fallen.GetProperty("causes")[0];
        Assert.Equal(("asic_price", "above"), (Text(cause, "input"), Text(cause, "fails")));
        Assert.Equal(29000, cause.GetProperty("was").GetDouble());
        Assert.Equal(55000, cause.GetProperty("value").GetDouble());
        var turn = cause.GetProperty("turnsAt").GetDouble();
        Assert.InRange(turn, 29000, 55000);
        Assert.All(json.Where(d => Text(d, "code") == "SR5007"), title =>
        {
            Assert.Contains(
                title.GetProperty("subjects").EnumerateArray(), s => Text(s, "kind") == "figure");
            Assert.Equal("asic_price", Text(title.GetProperty("causes")[0], "input"));
        });
        var sarif = JsonDocument.Parse(Check(project, "sarif")).RootElement;
        var result = sarif.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .First(r => IsAboutTheChip(Text(r, "ruleId"), r.GetProperty("properties")));
        var told = result.GetProperty("properties").GetProperty("causes")[0];
        Assert.Equal(turn, told.GetProperty("turnsAt").GetDouble());
        Assert.Contains(
            "    asic_price went from $29,000 to $55,000; it turns at $",
            Check(project, "text"),
            StringComparison.Ordinal);
    }

    private static string Check(TemporaryProject project, string format) =>
        SiteRun.Call(project.Root, "check", "--format", format).Output;

    private static string? Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString();

    private static bool IsAboutTheChip(string? code, JsonElement about) =>
        code == "SR4007" && Text(about.GetProperty("subjects")[0], "id") == "asic-cheaper";

    [Fact]
    public void Where_nothing_moved_the_inputs_are_named_that_would_put_it_right()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("data/facts.csv", "chip,29000,19000,49000", "chip,90000,19000,99000");
        var run = SiteRun.Call(project.Root, "check");
        Assert.Contains(
            "    chip_price is $90,000; it turns at $77,483\n",
            run.Output,
            StringComparison.Ordinal);
    }

    /// <summary>Two digits made $78,000 of all of these, beyond where the price turns.</summary>
    [Theory]
    [InlineData(77470, "$77,470", "$77,470")]
    [InlineData(77490, "$77,490", "$77,490")]
    [InlineData(77483.4, "$77,483.4", "$77,483")]
    public void A_fact_is_told_to_as_many_digits_as_the_value_at_which_it_turns(
        double price, string told, string alone)
    {
        var sound = Folders.Build(Checkout.ReadInputs(Folders.Baseline));
        var (workbook, flips) = (sound.Report.Value!.Workbook, sound.Evidence.Value!.Flips);
        var input = workbook.Inputs.Single(i => i.Id == "chip_price");
        var condition = sound.Report.Value!.Verdicts.Select(v => v.Conclusion.Condition!)
            .Single(c => c.Text.Text == "hour_cost < rival_cost");
        var turn = flips.Find(condition).Single(f => f.Input.Id == input.Id);
        var fact = new MovedNumber(input, 29000, price, new(19000, 49000), 0);
        Assert.StartsWith(
            $"chip_price went from $29,000 to {told}; it turns at $77,48",
            new Mover(fact, turn).Told(workbook.Vocabulary),
            StringComparison.Ordinal);
        Assert.Equal($"$29,000 → {alone} per chip", fact.Told(workbook.Vocabulary));
    }

    [Fact]
    public void What_is_said_of_no_number_has_no_cause()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("content/inference.md", "They stand", "<b>They</b> stand");
        var found = JsonDocument.Parse(Check(project, "json")).RootElement.EnumerateArray().ToList();
        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.Equal(0, d.GetProperty("causes").GetArrayLength()));
        Assert.All(
            found, d => Assert.Equal(JsonValueKind.Null, d.GetProperty("condition").ValueKind));
    }
}
