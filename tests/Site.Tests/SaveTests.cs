using System.Text;
using Standoff.Evidence.Inputs;
using Standoff.Shared;
using Standoff.Site.Building;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

/// <summary>What a save in preview does not do again.</summary>
public sealed class SaveTests
{
    private const string Overview = "content/index.md", Chapter = "content/chapter.md";

    /// <summary>It names no number.</summary>
    private const string Other = "content/inference.md";

    private const string Named = "That is [almost certain](odds:cheaper).";

    [Fact]
    public void A_save_that_changes_no_byte_is_the_build_before()
    {
        var build = Folders.Build(Checkout.ReadInputs(Folders.Baseline));
        Assert.Same(build, build.Next(new InputFiles(Checkout.ReadInputs(Folders.Baseline))));
        Assert.NotSame(build, build.Next(new InputFiles(Read((Chapter, "Phase 1 buys", "Phase 1 bought")))));
    }

    [Fact]
    public void A_file_that_nothing_reads_is_told_and_makes_no_evidence_again()
    {
        var files = Checkout.ReadInputs(Folders.Baseline);
        var build = Folders.Build(files);
        foreach (var text in new[] { "Notes", "Other notes" })
        {
            files["content/notes.txt"] = Encoding.UTF8.GetBytes(text);
            var later = build.Next(new InputFiles(files));
            Assert.Contains(later.Found, d => d.Place.Path == "content/notes.txt");
            Assert.Same(build.Evidence.Value, later.Evidence.Value);
        }
    }

    [Fact]
    public void A_changed_paragraph_binds_anew_no_chapter_that_names_a_conclusion_of_its_own()
    {
        var named = (Overview, "More in", $"{Named} More in");
        var before = Folders.Build(Read(named));
        var after = before.Next(new InputFiles(Read(named, (Chapter, "Phase 1 buys", "Phase 1 bought"))));
        // A link that means nothing of the data is the same object as long as its text is kept.
        Assert.Same(Link(before), Link(after));
        var verdict = OverviewOf(after).References.OfType<VerdictReference>().Single().Verdict;
        Assert.Same(after.Report.Value!.Verdicts.Single(), verdict);
        var other = before.Next(new InputFiles(Read(named, (Chapter, "< rival_cost", "< 2 * rival_cost"))));
        Assert.NotSame(Link(before), Link(other));
    }

    [Theory]
    [InlineData(Chapter, "< rival_cost", "< 0.45 * rival_cost")]
    [InlineData("data/facts.csv", "2.4,2,3,0.5,9", "1.2,0.7,3,0.5,9")]
    public void Odds_follow_what_an_open_question_of_another_chapter_asks(
        string file, string old, string changed)
    {
        (string, string, string)[] sound =
        [
            (Other, "They stand", $"{Named} They stand"),
            (Chapter, ":::conclusion {#cheaper", ":::open {#cheaper"),
        ];
        var before = Folders.Build(Read(sound));
        Assert.DoesNotContain(before.Found, d => d.Place.Path == Other);
        var after = before.Next(new InputFiles(Read([.. sound, (file, old, changed)])));
        Assert.Contains(after.Found, d => d.Place.Path == Other);
    }

    [Fact]
    public void What_an_edition_says_is_made_when_it_is_asked_for()
    {
        var made = new List<string>();
        Lazy<string> Make(string name) => new(() =>
        {
            made.Add(name);
            return name.ToUpperInvariant();
        });
        var all = new OnDemand<string>(new[] { "b", "a" }.Select(n => KeyValuePair.Create(n, Make(n))));
        Assert.Equal(["a", "b"], all.Keys);
        Assert.True(all.ContainsKey("a"));
        Assert.False(all.TryGetValue("c", out _));
        Assert.Empty(made);
        Assert.Equal("B", all["b"]);
        Assert.Equal(["A", "B"], all.Select(one => one.Value));
        Assert.Equal(["b", "a"], made);
    }

    private static BoundSection OverviewOf(EditionBuild build) =>
        build.Report.Value!.Sections.Single(s => s.Section.Source.Path == Overview);

    private static PageReference Link(EditionBuild build) =>
        OverviewOf(build).References.OfType<PageReference>().Single();

    private static Dictionary<string, ReadOnlyMemory<byte>> Read(
        params IEnumerable<(string File, string Old, string New)> edits)
    {
        var files = Checkout.ReadInputs(Folders.Baseline);
        foreach (var (file, old, changed) in edits)
        {
            var text = Encoding.UTF8.GetString(files[file].Span);
            Assert.Contains(old, text, StringComparison.Ordinal);
            files[file] = Encoding.UTF8.GetBytes(text.Replace(old, changed, StringComparison.Ordinal));
        }

        return files;
    }
}
