using System.Text;
using Standoff.Evidence.Diagnostics;
using Standoff.Shared;

namespace Standoff.Site.Tests.Prose;

/// <summary>A slip in an id, wherever one can stand, is told with the id that was probably meant.</summary>
public sealed class DidYouMeanTests
{
    private const string Chapter = "content/inference.md";

    private const string Figure = "content/figures/parts.md";

    /// <summary>A word of the chapter, in the place of which a slip stands.</summary>
    private const string Some = "They stand";

    private const string Whole = "They stand in the other one too.";

    /// <summary>Each is a file, what stands there, the slip, and what is meant.</summary>
    public static TheoryData<string, string, string, string> Slips => new()
    {
        { Chapter, Some, "[](n:chip_prise)", "chip_price" },
        { Chapter, Some, "[](n:chip_price.hgh)", "high" },
        { Chapter, Some, "[so](if:chip_prise > 1 USD/chip)", "chip_price" },
        { Chapter, Some, "[first](rank:chip_prise > life)", "chip_price" },
        { Chapter, Some, "[](odds:cheapr)", "cheaper" },
        { Chapter, Some, "[](flip:cheapr.chip_price)", "cheaper" },
        { Chapter, Some, "[](flip:cheaper.chip_prise)", "chip_price" },
        { Chapter, Some, "[a](source:lab-2062)", "lab-2026" },
        { Chapter, Some, "[a](nn:life)", "n" },
        { Chapter, Some, "[a](/chaptr/)", "/chapter/" },
        { Chapter, Some, "[a](/chapter/#cheapr)", "/chapter/#cheaper" },
        { Chapter, Whole, "![](figure:prts)", "parts" },
        { Chapter, Whole, "![](table:scenaros)", "scenarios" },
        { Chapter, Whole, ":::conclusoin {#a when=\"life > 1 yr\"}\nA.\n:::", "conclusion" },
        { Chapter, "kicker:", "kiker:", "kicker" },
        { Figure, "subtitle:", "subtile:", "subtitle" },
        { Figure, "kind: stacked-bars", "kind: staked-bars", "stacked-bars" },
        { Figure, "role: asic", "role: asc", "asic" },
        { Figure, "value: capital_cost", "value: capitl_cost", "capital_cost" },
        { Figure, "capital_cost > 2", "capitl_cost > 2", "capital_cost" },
        { Figure, "unit: USD/h", "unit: USDD/h", "USD/h" },
        { "data/facts.csv", "life,inference,", "life,inferense,", "inference" },
        { "data/facts.csv", "fixed,USD,", "fixed,USDD,", "USD" },
        { "data/facts.csv", "reported,memo-2026,high", "reported,memo-2062,high", "memo-2026" },
        { "data/facts.csv", "reported,memo-2026,high", "reportd,memo-2026,high", "reported" },
        { "data/facts.csv", ",confidence,", ",confidense,", "confidence" },
        { "data/facts.csv", "Built from parts, rounded", "As chip_powr", "chip_power" },
        { "data/results.csv", "chip_power * energy_price", "chip_powr * energy_price", "chip_power" },
        { "data/results.csv", "annuity(rate", "anuity(rate", "annuity" },
        { "data/datapackage.json", "\"name\": \"facts\"", "\"name\": \"fact\"", "fact" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void The_nearest_is_offered(string file, string from, string to, string meant)
    {
        var inputs = Checkout.ReadInputs(Folders.Baseline).ToDictionary();
        var text = Encoding.UTF8.GetString(inputs[file].Span);
        Assert.Contains(from, text, StringComparison.Ordinal);
        inputs[file] = Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal));
        var found = Folders.Build(inputs).Found.Where(d => d.Place.Path == file).ToList();
        Assert.Contains(found, d => d.Message.Contains($"; did you mean '{meant}'?", StringComparison.Ordinal));
    }

    [Fact]
    public void So_it_is_in_what_the_report_alone_has()
    {
        const string path = "content/episode.md";
        var inputs = Checkout.ReadInputs().ToDictionary();
        const string slips = "\n[a](claim:eighteen-bilion), [b](term:acelerator), [c](n:burn_early_2025.2062), [d](rank:first_x > life).\n";
        inputs[path] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(inputs[path].Span) + slips);
        var told = string.Join(
            '\n',
            RealSite.Changed.Build(inputs).Found.Where(d => d.Place.Path == path).Select(d => d.Message));
        Assert.Contains(
            "'eighteen-bilion'; did you mean 'eighteen-billion'?", told, StringComparison.Ordinal);
        Assert.Contains(
            "'acelerator'; did you mean 'accelerator'?", told, StringComparison.Ordinal);
        Assert.Contains(
            "'burn_early_2025.2062'; did you mean 'burn_early_2025.20",
            told,
            StringComparison.Ordinal);
    }

    /// <summary>What tells of a thing that there is not tells of the nearest that there is.</summary>
    [Fact]
    public void Every_message_of_something_unknown_has_room_for_what_was_meant()
    {
        string[] unknown =
        [
            "unknown ", "is called '", "there is no kind", "there is no series", "there is no table",
            "there is no key", "has no key", "no row has that id",
            "is not a value of", "nothing is published",
        ];
        var told = DiagnosticCatalogue.All.Where(k => Array.Exists(
            unknown, u => k.Example.Contains(u, StringComparison.Ordinal))
            && !k.Example.Contains("as well", StringComparison.Ordinal) && !k.Example.Contains("a kind of", StringComparison.Ordinal));
        Assert.All(
            told, k => Assert.Contains("; did you mean '", k.Example, StringComparison.Ordinal));
    }
}
