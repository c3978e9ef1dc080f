using System.Text;
using Standoff.Evidence.Diagnostics;
using Standoff.Shared;

namespace Standoff.Site.Tests.Prose;

/// <summary>What holds words that compare to the numbers, and what does not.</summary>
public sealed class ComparisonCheckTests
{
    private static readonly ChangedReport Report = new(Checkout.ReadInputs(Folders.Baseline));

    [Theory]
    [InlineData("It costs [less than the rival](if:hour_cost < rival_cost).")]
    [InlineData(
        "It costs [less than the rival](if:hour_cost<rival_cost) and (really) [less than that](if:(hour_cost) < (rival_cost)).")]
    [InlineData("It is [the cheapest](rank:hour_cost last of rival_cost, hour_cost).")]
    [InlineData(
        "Rent, then capital, is [the dearest](rank:rival_cost > hour_cost > capital_cost of capital_cost, hour_cost, rival_cost).")]
    [InlineData("It is [59%](n:saving?above) cheaper.")]
    [InlineData("It is [cheaper](#cheaper).")]
    [InlineData("It is cheaper, says [the memo](source:memo-2026).")]
    [InlineData("> It is cheaper, says [the memo](source:memo-2026).")]
    [InlineData("It is [cheaper](literal:), nobody knows by how much.")]
    [InlineData(
        "It falls above a price of [$77,000](flip:cheaper.chip_price), and no cheaper one turns it.")]
    [InlineData("| Rival | Chip |\n|---|---|\n| Cheaper by | [59%](n:saving?above) |")]
    [InlineData("| Chip |\n|---|\n| [59%](n:saving?above) cheaper |")]
    [InlineData("It [costs twice as much as](if:rival_cost > 2 * hour_cost) the other.")]
    [InlineData("It costs [less than](if:hour_cost < rival_cost) [$18 billion](n:order_cost).")]
    [InlineData("A chip costs more than [$19,000](n:chip_price.low).")]
    [InlineData("It rose from [$0.98](n:hour_cost) to [$2.4](n:rival_cost).")]
    [InlineData("The price fell to [$0.98](n:hour_cost) from [$2.4](n:rival_cost) in a year.")]
    [InlineData(
        "It fell from [$2.4](n:rival_cost) over [$0.98](n:hour_cost) to [$0.85](n:capital_cost).")]
    [InlineData(
        "It is [59%](n:saving?above) cheaper, and [less](if:hour_cost < rival_cost) than the rival.")]
    [InlineData("The chip is cheaper, by [59%](n:saving?above).")]
    [InlineData(
        "It costs [less](if:hour_cost < rival_cost) and holds [half](if:hour_cost < 0.5 * rival_cost).")]
    [InlineData("It is [not cheaper](if:rival_cost > hour_cost).")]
    [InlineData("It is [more](if:saving > 0.5) for those.")]
    [InlineData(
        "Most of all, ask for [$0.98](n:hour_cost), last but not least; more than one did.")]
    [InlineData("The price declined by much.")]
    [InlineData(
        "It costs [$0.85](n:capital_cost) and [$0.13](n:energy_cost), together [$0.98](n:hour_cost).")]
    [InlineData(
        "It costs [$0.98](n:hour_cost), [of which](if:energy_cost < 0.5 * hour_cost) [$0.13](n:energy_cost) is power, [$0.85](n:capital_cost) of it capital.")]
    [InlineData("From [$2.4](n:rival_cost) to [$0.98](n:hour_cost) is a cut of [59%](n:saving).")]
    [InlineData(
        "It costs at most [$49,000](n:chip_price.high), exactly [$18 billion](n:order_cost).")]
    [InlineData("In August 2026 a chip cost [$29,000](n:chip_price), and in 2025 nothing.")]
    [InlineData("In 2025 chips sold for [$29,000](n:chip_price) to [$49,000](n:chip_price.high).")]
    [InlineData("[A memo in May 2025](source:memo-2026) has [$29,000](n:chip_price).")]
    [InlineData("For over [5 years](n:life) it costs over [$19,000](n:chip_price.low).")]
    public void What_is_held_is_left_alone(string text) => Assert.Equal([], Find(text));

    [Theory]
    [InlineData("It is cheaper.", "cheaper")]
    [InlineData("It is cheaper at [$0.98](n:hour_cost).", "cheaper")]
    [InlineData(
        "It is cheaper, says [the memo](source:memo-2026), at [$0.98](n:hour_cost).", "cheaper")]
    [InlineData("It saves [59%](n:saving?above). It is cheaper.", "cheaper")]
    [InlineData("It is cheaper. [It costs less](if:hour_cost < rival_cost).", "cheaper")]
    [InlineData("It is [cheaper](#hour).", "cheaper")]
    [InlineData("## The cheaper one {#the-cheaper-one}", "cheaper")]
    [InlineData("| Rival | Chip |\n|---|---|\n| Cheaper | [59%](n:saving) |", "Cheaper")]
    [InlineData(
        "| Rival | Chip |\n|---|---|\n| [60%](n:saving?above) saved | [59%](n:saving) cheaper |", "cheaper")]
    [InlineData("It is [59%](n:saving?above) cheaper, and the rival is dearer.", "dearer")]
    [InlineData("It saves [59%](n:saving?above), which is far more than it does.", "more than")]
    [InlineData("It rose from [$0.98](n:hour_cost) to [5 years](n:life).", "rose")]
    [InlineData("The price declined to [$0.98](n:hour_cost).", "declined")]
    [InlineData("Few pay [$0.98](n:hour_cost).", "Few")]
    public void What_nothing_holds_is_reported(string text, string word) =>
        Assert.Equal([$"SR4035 {word}"], Find(text.Replace("60%", "59%", StringComparison.Ordinal)));

    [Theory]
    [InlineData("It costs over [$18 billion](n:order_cost).", "SR4083 over")]
    [InlineData("It is exactly [$29,000](n:chip_price).", "SR4107 exactly")]
    [InlineData("It is at least [$29,000](n:chip_price).", "SR4107 at least")]
    [InlineData("All but [$29,000](n:chip_price) went.", "SR4081 All but")]
    [InlineData(
        "Nobody believes that it costs [$29,000](n:chip_price).", "SR4081 Nobody believes that it costs")]
    [InlineData("[$29,000](n:chip_price) is not what it cost.", "SR4081 is not what")]
    [InlineData("In March 2025 a chip cost [$29,000](n:chip_price).", "SR4109 March 2025")]
    [InlineData(
        "On 17 November 2027 it was sold for [$29,000](n:chip_price).", "SR4109 17 November 2027")]
    [InlineData("One order in ten is right.", "SR4004 One order in ten")]
    [InlineData("It costs [less](if:hour_cost <= hour_cost).", "SR4100 less")]
    [InlineData("It is [less than half](if:hour_cost < rival_cost).", "SR4102 half")]
    [InlineData(
        "From [$2.4](n:rival_cost) to [$0.98](n:hour_cost) is a rise of [59%](n:saving).", "SR4103 rise")]
    public void Words_that_say_another_thing_are_reported(string text, string found) =>
        Assert.Equal([found], Find(text));

    [Theory]
    [InlineData(
        "The difference between [$2.4](n:rival_cost) and [$0.98](n:hour_cost) is [$0.13](n:energy_cost).", "SR4106")]
    [InlineData(
        "From [$2.4](n:rival_cost) to [$0.98](n:hour_cost) is a cut of [9%](n:rate).", "SR4106")]
    [InlineData("It costs [$2.4](n:rival_cost) of the [$0.98](n:hour_cost).", "SR4105")]
    [InlineData(
        "It fell from [$2.4](n:rival_cost) over [$0.13](n:energy_cost) to [$0.98](n:hour_cost).", "SR4104")]
    public void Arithmetic_that_does_not_come_out_is_reported(string text, string code) =>
        Assert.Equal([code], Build(text).Select(d => d.Kind.Code));

    [Fact]
    public void A_comparison_is_offered_with_the_numbers_of_its_sentence() =>
        Assert.Contains("write [cheaper](if:hour_cost < rival_cost), or", Build("It is cheaper at [$0.98](n:hour_cost) beside [$2.4](n:rival_cost).").Single().Message, StringComparison.Ordinal);

    [Fact]
    public void A_bound_right_before_a_number_is_looked_at_with_what_stands_around_it() =>
        Assert.Equal(["SR4083 less than"], Find("It costs less than [$18 billion](n:order_cost)."));

    /// <summary>But that the small page has a literal too many.</summary>
    private static IEnumerable<string> Find(string text) =>
        Build(text).Select(d => $"{d.Kind.Code} {d.Message.Split('\'')[1]}");

    private static IEnumerable<Diagnostic> Build(string text)
    {
        var files = Checkout.ReadInputs(Folders.Baseline);
        const string path = "content/chapter.md";
        files[path] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[path].Span) + "\n" + text + "\n");
        return Report.Build(files).Found.Where(d => d.Kind.Code != "SR4025");
    }
}
