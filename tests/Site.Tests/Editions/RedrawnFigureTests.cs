using System.Text;
using Standoff.Evidence.Inputs;
using Standoff.Shared;
using Standoff.Site.Addressing;
using Standoff.Site.Building;
using Standoff.Site.Editions;

namespace Standoff.Site.Tests.Editions;

/// <summary>What a figure draws counts as what it says; how it is drawn does not.</summary>
public sealed class RedrawnFigureTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    private const string Map = "review-team";

    private static readonly SiteAddress Parts = Routes.Figure("parts");

    /// <summary>The small report, published when editions kept no description of figures.</summary>
    private static readonly Lazy<(EditionBuild Build, EditionState Kept)> Published = new(() =>
    {
        var build = Folders.Build(Checkout.ReadInputs(Folders.Baseline));
        var older = WithoutDescriptions(build.State!);
        return (PublishedOnce.Of(build, older), older);
    });

    private static EditionState Now => RealSite.Result.State!;

    /// <summary>Its data are the field, in which the line at the size of a team runs elsewhere.</summary>
    [Fact]
    public void A_map_whose_line_has_moved_says_something_else_although_its_data_stay()
    {
        var moved = MovedFact.WithRange(Checkout.ReadInputs(), "small_team", 45);
        var later = RealSite.Result.Next(new InputFiles(moved)).State!;
        var (was, now) = (Now.Figures[Map], later.Figures[Map]);
        Assert.Equal((was.Csv, was.Alt), (now.Csv, now.Alt));
        Assert.NotEqual(MarkOf(was), MarkOf(now));
        var change = Comparison.Create(Now, later).Changes
            .Single(c => c.Sort == ChangeSort.Figure && c.Id == Map);
        Assert.Equal("what it draws has moved", change.Why);
        var (then, today) = (EditionHistory.Said(Routes.Figure(Map), Now)!, EditionHistory.Said(Routes.Figure(Map), later)!);
        Assert.Equal(then.Words, today.Words);
        Assert.NotEqual(then, today);
    }

    [Fact]
    public void Another_drawing_of_the_same_is_no_change() => Assert.All(Now.Figures.Values, figure =>
    {
        var redrawn = figure with { Svg = new("<svg/>"), NarrowSvg = null, Width = 1 };
        Assert.True(figure.SaysWhat(redrawn));
        Assert.Equal(MarkOf(figure), MarkOf(redrawn));
    });

    [Fact]
    public void The_history_of_a_figure_says_its_title_once() => Assert.All(Now.Figures.Keys, id =>
    {
        var words = EditionHistory.Said(Routes.Figure(id), Now)!.Words;
        Assert.Equal(0, words.IndexOf(Now.Figures[id].Title, Exact));
        Assert.Equal(0, words.LastIndexOf(Now.Figures[id].Title, Exact));
    });

    [Fact]
    public void An_edition_that_kept_no_description_is_written_as_it_was_and_read_by_its_drawings()
    {
        var older = WithoutDescriptions(Now);
        var files = RecordWriter.Write(older, "");
        var pieces = files.Blobs.ToDictionary(
            b => b.Name, b => Encoding.UTF8.GetString(b.Content.Span), StringComparer.Ordinal);
        var (read, _) = new RecordReader(name => pieces.GetValueOrDefault(name)).Read(files.Record);
        Assert.Equal(files.Record, RecordWriter.Write(read, "").Record);
        Assert.All(read.Figures, f => Assert.True(f.Value.SaysWhat(Now.Figures[f.Key]), f.Key));
    }

    /// <summary>Its marks covered less, and hold as long as all of the figure stands.</summary>
    [Fact]
    public void A_link_of_before_is_told_that_a_figure_is_unchanged_only_where_all_of_it_is()
    {
        var (build, kept) = Published.Value;
        Assert.Empty(build.Found);
        var (old, own) = (Quote.On(Parts, kept)!.Hash, Quote.On(Parts, build.State!)!.Hash);
        Assert.NotEqual(old, own);
        Assert.Equal($"{own} {old}", MarksOn(build));
        Assert.False(IsToldToHaveChanged(build, old));
        var moved = build.Next(new InputFiles(MovedFact.WithRange(PublishedOnce.InputsOf(build), "energy_price", 0.12)));
        Assert.Equal(Quote.On(Parts, moved.State!)!.Hash, MarksOn(moved));
        Assert.True(IsToldToHaveChanged(moved, old));
    }

    private static string MarksOn(EditionBuild build)
    {
        var page = SitePage.Parse(Parts.File, Read(build, Parts.File)).Document.QuerySelector("article.page")!;
        return $"{page.GetAttribute("data-said")} {page.GetAttribute("data-said-too")}".Trim();
    }

    private static bool IsToldToHaveChanged(EditionBuild build, string mark) =>
        Read(build, $"v/said/{mark[0]}.json").Contains($"\"{mark} figures/parts\"", Exact);

    private static string Read(EditionBuild build, string path) =>
        TwoEditions.Text(Drafts.Of(build).Single(f => f.Path == path).Content);

    private static string MarkOf(FigureState figure) =>
        Quote.On(Routes.Figure(Map), Now with { Figures = new Dictionary<string, FigureState>(StringComparer.Ordinal) { [Map] = figure } })!.Hash;

    private static EditionState WithoutDescriptions(EditionState state) => state with
    {
        Figures = state.Figures.ToDictionary(
            f => f.Key, f => f.Value with { Description = null }, StringComparer.Ordinal),
    };
}
