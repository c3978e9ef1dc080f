using System.Text;
using Standoff.Evidence.Inputs;
using Standoff.Shared;
using Standoff.Site.Building;
using Standoff.Site.Commands.Fixing;
using Standoff.Site.Files;

namespace Standoff.Site.Tests.Editions;

/// <summary>
/// Whatever readers see differently after one cell has changed, the comparison of the two editions
/// tells; and what was frozen stays.
/// </summary>
public sealed class ExplainedChangesTests
{
    /// <summary>The small report, published.</summary>
    private static readonly Lazy<EditionBuild> Published =
        new(() => PublishedOnce.Of(Folders.Build(AddressedReport.Create().Files)));

    /// <summary>What changes in a cell: the table, and the text before and after.</summary>
    private static readonly Dictionary<string, (string Table, string Before, string After)> Cells = new(StringComparer.Ordinal)
    {
        ["value that a conclusion rests on"] = ("facts", "Price of electricity,0.09,", "Price of electricity,0.1,"),
        ["value that turns a question"] = ("facts", "Price of one chip,29000,", "Price of one chip,31500,"),
        ["value that nothing rests on"] = ("facts", "A number that is kept,1,", "A number that is kept,2,"),
        ["end of a range"] = ("facts", "29000,19000,49000", "29000,21000,49000"),
        ["shape"] = ("facts", "2.4,2,3,0.5,9,triangular", "2.4,2,3,0.5,9,uniform"),
        ["limit"] = ("facts", "0.01,0.6,triangular", "0.01,0.7,triangular"),
        ["statement"] = ("facts", "Price of one chip", "Price of a whole chip"),
        ["date"] = ("facts", "USD/kWh,2026-01,", "USD/kWh,2026-02,"),
        ["basis"] = ("facts", "USD,2026-05,,,reported", "USD,2026-05,,,assumed"),
        ["sources"] = ("facts", "memo-2026;report-2026,medium", "memo-2026,medium"),
        ["confidence"] = ("facts", "report-2026,medium,2026-12-31", "report-2026,low,2026-12-31"),
        ["day to look again"] = ("facts", "medium,2026-12-31", "medium,2027-01-31"),
        ["notes"] = ("facts", "Chosen by us", "Chosen with care"),
        ["formula"] = ("results", "1 - hour_cost / rival_cost", "1 - 1.05 * hour_cost / rival_cost"),
        ["verdict"] = ("claims", "It is so.,contested", "It is so.,partly"),
        ["explanation"] = ("claims", "A paper says so.", "A paper denies it."),
        ["term"] = ("glossary", "What weaves.", "What knits."),
        ["event"] = ("events", "It leaked.", "It was shown."),
        ["source"] = ("sources", "A letter,The board", "A long letter,The whole board"),
    };

    public static TheoryData<string> Changed => [.. Cells.Keys];

    [Theory]
    [MemberData(nameof(Changed))]
    public void Every_word_that_one_changed_cell_changes_is_told_by_the_comparison(string change)
    {
        var (table, before, after) = Cells[change];
        var files = PublishedOnce.InputsOf(Published.Value);
        var path = $"data/{table}.csv";
        var text = Encoding.UTF8.GetString(files[path].Span);
        Assert.Contains(before, text, StringComparison.Ordinal);
        files[path] = Encoding.UTF8.GetBytes(text.Replace(before, after, StringComparison.Ordinal));
        var later = Corrector.Correct(Published.Value.Next(new InputFiles(files))).Build;
        Assert.Empty(later.Found);
        var told = ToldChanges.Between(Published.Value, later);
        Texts.AreNone(told.FindUntold(PagesOf(Published.Value), PagesOf(later)));
        Texts.AreNone(ToldChanges.FindPagesThatCallThemselvesUnchanged(PagesOf(Published.Value), PagesOf(later)));
        // What a value may be at most is for those alone who compute.
        Assert.Equal(change == "limit", told.Comparison.Changes.Count == 0);
        var frozen = FrozenIn(later).ToDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal);
        Assert.NotEmpty(frozen);
        Assert.All(FrozenIn(Published.Value), f => Assert.Equal(f.Content, frozen[f.Path]));
    }

    /// <summary>Its texts follow, as an editor would let them.</summary>
    [Fact]
    public void Every_word_of_the_report_that_one_moved_fact_changes_is_told_by_the_comparison()
    {
        var moved = MovedFact.WithRange(Checkout.ReadInputs(), "chatgpt_weekly_users", 1_010_000_000);
        var later = Corrector.Correct(RealSite.Result.Next(new InputFiles(moved))).Build;
        Texts.AreNone(later.Found.Select(d => d.ToString()));
        var told = ToldChanges.Between(RealSite.Result, later);
        Assert.True(told.Comparison.Changes.Count > 10);
        Texts.AreNone(told.FindUntold(PagesOf(RealSite.Result), PagesOf(later)));
        Texts.AreNone(ToldChanges.FindPagesThatCallThemselvesUnchanged(PagesOf(RealSite.Result), PagesOf(later)));
    }

    /// <summary>Those that live on.</summary>
    private static Dictionary<string, string> PagesOf(EditionBuild build) => Drafts.Of(build)
        .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) && !f.Path.StartsWith("v/", StringComparison.Ordinal))
        .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content), StringComparer.Ordinal);

    private static IEnumerable<OutputFile> FrozenIn(EditionBuild build) => Drafts.Of(build)
        .Where(f => f.Path.StartsWith("v/", StringComparison.Ordinal) && f.Path != "v/versions.json" && !f.Path.StartsWith("v/said/", StringComparison.Ordinal));
}
