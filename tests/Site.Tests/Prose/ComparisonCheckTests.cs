using System.Text;
using Standoff.Shared;

namespace Standoff.Site.Tests.Prose;

/// <summary>What holds words that compare to the numbers, and what does not.</summary>
public sealed class ComparisonCheckTests
{
    private static readonly ChangedReport Report = new(Checkout.ReadInputs(Folders.Baseline));

    [Theory]
    [InlineData("It costs [less than the rival](if:hour_cost < rival_cost).")]
    [InlineData("It costs [less than the rival](if:hour_cost<rival_cost) and (really) [less than that](if:(hour_cost) < (rival_cost)).")]
    [InlineData("It is [the cheapest](rank:hour_cost last of rival_cost, hour_cost).")]
    [InlineData("Rent, then capital, is [the dearest](rank:rival_cost > hour_cost > capital_cost of capital_cost, hour_cost, rival_cost).")]
    [InlineData("It is [59%](n:saving?above) cheaper.")]
    [InlineData("It is [cheaper](#cheaper).")]
    [InlineData("It is cheaper, says [the memo](source:memo-2026).")]
    [InlineData("> It is cheaper, says [the memo](source:memo-2026).")]
    [InlineData("It is [cheaper](literal:), nobody knows by how much.")]
    [InlineData("It falls above a price of [$77,000](flip:cheaper.chip_price), and no cheaper one turns it.")]
    [InlineData("| Rival | Chip |\n|---|---|\n| Cheaper by | [59%](n:saving?above) |")]
    [InlineData("| Chip |\n|---|\n| [59%](n:saving?above) cheaper |")]
    [InlineData("It [costs twice as much as](if:rival_cost > 2 * hour_cost) the other.")]
    [InlineData("It costs [less than](if:hour_cost < rival_cost) [$18 billion](n:order_cost).")]
    [InlineData("A chip costs more than [$19,000](n:chip_price.low).")]
    public void What_is_held_is_left_alone(string text) => Assert.Equal([], Find(text));

    [Theory]
    [InlineData("It is cheaper.", "cheaper")]
    [InlineData("It is cheaper at [$0.98](n:hour_cost).", "cheaper")]
    [InlineData("It is cheaper, says [the memo](source:memo-2026), at [$0.98](n:hour_cost).", "cheaper")]
    [InlineData("It saves [59%](n:saving?above). It is cheaper.", "cheaper")]
    [InlineData("It is cheaper. [It costs less](if:hour_cost < rival_cost).", "cheaper")]
    [InlineData("It is [cheaper](#hour).", "cheaper")]
    [InlineData("## The cheaper one {#the-cheaper-one}", "cheaper")]
    [InlineData("| Rival | Chip |\n|---|---|\n| Cheaper | [59%](n:saving) |", "Cheaper")]
    [InlineData("| Rival | Chip |\n|---|---|\n| [60%](n:saving?above) saved | [59%](n:saving) cheaper |", "cheaper")]
    public void What_nothing_holds_is_reported(string text, string word) =>
        Assert.Equal([$"SR4035 {word}"], Find(text.Replace("60%", "59%", StringComparison.Ordinal)));

    [Fact]
    public void A_bound_right_before_a_number_is_looked_at_with_what_stands_around_it() =>
        Assert.Equal(["SR4083 less than"], Find("It costs less than [$18 billion](n:order_cost)."));

    /// <summary>But that the small page has a literal too many.</summary>
    private static IEnumerable<string> Find(string text)
    {
        var files = Checkout.ReadInputs(Folders.Baseline);
        const string path = "content/chapter.md";
        files[path] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[path].Span) + "\n" + text + "\n");
        return Report.Build(files).Found.Where(d => d.Kind.Code != "SR4025").Select(d => $"{d.Kind.Code} {d.Message.Split('\'')[1]}");
    }
}
