using System.Diagnostics;
using System.Text;
using Standoff.Evidence.Rows;
using Standoff.Shared;

namespace Standoff.Site.Tests.Prose;

/// <summary>Texts of any length and depth end in a page or in a diagnostic, and soon.</summary>
public sealed class MarkdownLimitTests
{
    /// <summary>Far above what linear work takes beside other tests; quadratic work takes longer on any machine.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private const string TooLong = "SR4062";
    private const string TooDeep = "SR4063";

    private static readonly ChangedReport Report = new(Inputs(""));

    internal static string[] Codes => [TooLong, TooDeep];

    /// <summary>What follows the second chapter's last line.</summary>
    public static TheoryData<string> LongTexts =>
    [
        "hyphens", "numbers", "comparisons", "number words", "headings", "quotations", "brackets", "back ticks", "bars", "notes", "underscores", "spaces",
    ];

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void A_long_text_is_judged_in_time_that_grows_with_its_length(string name)
    {
        var clock = Stopwatch.StartNew();
        _ = Build(LongText(name)).Found;
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Limit);
    }

    [Fact]
    public void A_text_beyond_the_limit_is_not_read() =>
        Assert.Contains(Build(string.Concat(Enumerable.Repeat("words and words ", 80_000))).Found, d => d.Kind.Code == TooLong);

    [Theory]
    [InlineData("*", 12_000)]
    [InlineData("> ", 5_000)]
    [InlineData("- ", 5_000)]
    public void A_text_too_deep_for_the_parser_is_reported_at_its_line(string sign, int times)
    {
        var text = string.Concat(Enumerable.Repeat(sign, times)) + "deep" + (sign == "*" ? new string('*', times) : "");
        var found = Assert.Single(Build("Shallow.\n\n" + text).Found, d => d.Kind.Code == TooDeep);
        Assert.Equal(12, found.Place.Line);
    }

    private static string LongText(string name) => name switch
    {
        "hyphens" => "a" + string.Concat(Enumerable.Repeat("-a", 10_000)),
        "numbers" => string.Concat(Enumerable.Range(0, 5_000).Select(i => i % 2 == 0 ? "[59%](n:saving) " : "[$0.98](n:hour_cost) ")),
        "comparisons" => string.Concat(Enumerable.Repeat("It is cheaper now.\n", 10_000)),
        "number words" => string.Concat(Enumerable.Repeat("one hundred and ", 5_000)),
        "headings" => string.Concat(Enumerable.Range(0, 3_000).Select(i => $"## Part {{#part-{i}}}\n\nText.\n\n")),
        "quotations" => string.Concat(Enumerable.Repeat("> It says so.\n\n", 5_000)),
        "brackets" => new string('[', 20_000),
        "back ticks" => string.Concat(Enumerable.Range(1, 400).Select(i => new string('`', i) + " ")),
        "bars" => "| a | b |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| c | d |\n", 5_000)),
        "notes" => string.Concat(Enumerable.Range(0, 2_000).Select(i => $"Text.[^n{i}]\n\n[^n{i}]: Note.\n\n")),
        "underscores" => string.Concat(Enumerable.Repeat("_a", 10_000)),
        "spaces" => "a" + new string(' ', 20_000) + "b",
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static Building.EditionBuild Build(string text) => Report.Build(Inputs(text));

    private static Dictionary<string, ReadOnlyMemory<byte>> Inputs(string text)
    {
        var files = Checkout.ReadInputs(Folders.Baseline);
        files["content/long.md"] = Encoding.UTF8.GetBytes($"---\ntitle: Long\nnav: Long\norder: 30\nlead: A long text.\nkicker: Test\n---\nIt begins.\n\n{text}\n");
        return files;
    }
}
