using System.Text.RegularExpressions;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// What becomes of words at one kind of place. The method page prints every rule.
/// </summary>
/// <param name="Place">As the method page names it.</param>
/// <param name="Passing">Markdown that passes; a test holds that. Empty where nothing of the kind does.</param>
/// <param name="Refused">Markdown that is reported; a test holds that. Empty where nothing is.</param>
/// <param name="Reason">A sentence.</param>
public sealed record ProseRule(string Place, string Passing, string Refused, string Reason);

/// <summary>
/// Where numerals and words for odds are judged and where not, and what may stand around a number
/// that is bound. Which numerals pass anywhere is told by the model's rules of numerals.
/// </summary>
public static partial class ProseRules
{
    public static IReadOnlyList<ProseRule> All { get; } =
    [
        new(
            "Before a bound number", "about [59%](n:saving)", "half of [59%](n:saving)",
            "What halves, multiplies, divides or negates a number makes another one, which nobody has checked."),
        new(
            "A sign before it", "([59%](n:saving))", "−[59%](n:saving)",
            "A sign belongs between the brackets, where it is read with the digits."),
        new(
            "A unit behind it", "[$0.98](n:hour_cost) an hour", "[$18 billion](n:order_cost) a year",
            "It must be what the row is measured in. A moment, as in “a year later”, is no unit."),
        new(
            "Points behind a share", "[3 points](n:gap)", "[59%](n:saving) points",
            "A share is no difference of shares."),
        new(
            "A bound before it", "more than [$19,000](n:chip_price.low)", "more than [$18 billion](n:order_cost)",
            "The row’s value, or its range, must lie beyond the number. Where another thing is compared, the words carry its condition."),
        new(
            "An end before it", "at most [$49,000](n:chip_price.high)", "at most [$29,000](n:chip_price)",
            "The row’s range must end there, or the row say that its value is a bound."),
        new(
            "A part before its whole", "[$0.13](n:energy_cost) of the [$0.98](n:hour_cost)", "[$0.98](n:hour_cost) of the [$0.13](n:energy_cost)",
            "A part is no greater than its whole, and sums and differences come out as printed."),
        new(
            "A change", "rose from [$0.13](n:energy_cost) to [$0.98](n:hour_cost)", "fell from [$0.13](n:energy_cost) to [$0.98](n:hour_cost)",
            "Both ends stand there, so the build sees which way it went."),
        new(
            "A single digit", "about [$1](n:hour_cost)", "[$1](n:hour_cost)",
            "It hides up to a third of a number, so it stands where a second would be zero."),
        new(
            "A zero", "[0%](n:change)", "[$0 billion](n:chip_price)",
            "Only an exact zero is written as one; what rounds to nothing tells nothing."),
        new(
            "Before words for odds", "It is [almost certain](odds:cheaper).", "That is not [almost certain](odds:cheaper).",
            "A degree or a negation would move them to another band."),
        new(
            "Odds in other words", "> “In all likelihood prices fall,” says [the memo](source:memo-2026).", "In all likelihood the chip is cheap.",
            "No share is fixed for them, so nothing can show them wrong. What a source says in quotation marks is its own."),
        new(
            "Words that grow old", "Today’s rack is the one of the memo.", "The chip ships this year.",
            "They need a number whose row somebody looks at again by a date."),
        new(
            "A quotation with its source", "> “We paid 17 times too much,” says [the memo](source:memo-2026).", "> “We paid 17 times too much,” they say.",
            "The words are the source’s; without a source they are ours."),
        new(
            "Code", "Type `--set util=0.5` there.", "The saving is `59%` there.",
            "It is what one types. A number alone is set as code to hide it."),
        new(
            "The start of a list", "1. That is the saving.", "59. That is the saving.",
            "A list may begin with one; another number is a claim that nothing reads."),
        new(
            "Titles of links and words for images", "[The memo](source:memo-2026) speaks of it.", "[The memo](source:memo-2026 \"Says 59%\") speaks of it.",
            "No page shows them."),
        new(
            "A literal", "The [42-page](literal:) contract has [59%](n:saving) of it.", "The [42-page](literal:) contract was signed.",
            "The exception: at most one for ten bound numbers, none on a page that binds nothing, none alone in a cell of a table."),
    ];

    /// <summary>
    /// An example as a reader sees it, with brackets around what a link binds and the title of a
    /// link behind it.
    /// </summary>
    public static string AsRead(string example) =>
        Link().Replace(example.TrimStart('>', ' '), "[$1]$2");

    [GeneratedRegex("""\[([^\]]*)\]\([^()"]*("[^"]*")?\)""")]
    private static partial Regex Link();
}
