using System.Text;
using System.Text.RegularExpressions;
using Standoff.Evidence.Rows;
using Standoff.Shared;
using Standoff.Site.Reviewing;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.Reviewing;

/// <summary>
/// What a hostile reader found in the report is planted in it again, and the review names it.
/// </summary>
public sealed partial class ReviewTests
{
    private const string Facts = "data/facts.csv";

    /// <summary>
    /// Conclusions of the report before its argument was mended, with the conditions that they had
    /// then, and what the review must say of each. Those whose inputs are gone since, or vary
    /// otherwise, are not among them.
    /// </summary>
    private static readonly (string Id, string When, string Kind)[] Planted =
    [
        ("old-cheaper-in-nine-draws", "saving_vs_gpu.p10 > 0", "restated"),
        ("old-notices-mostly-right", "notice_ppv > 0.5", "just-out-of-reach"),
        ("old-notices-right-in-nine-draws", "notice_ppv.p10 > 0.5", "restated"),
        ("old-weak-credit-close", "credit_cost_ratio < 1", "likelier-false"),
        ("old-sol-matches-kimi", "gpt6_sol_blend <= kimi_k31_pro_blend", "unmoved"),
        ("old-gap-narrowed", "gap_flagship < gap_may", "unmoved"),
        ("old-opus-out-earns-flash", "opus_router_share * claude_opus_blend / 2 > flash_share_total * deepseek_v41_flash_blend", "unmoved"),
        ("old-more-of-the-cash", "microsoft_condition_value > phase1_cost * (1 - phase1_margin - microsoft_condition_share)", "near-certain"),
        ("old-broadcom-can-carry", "broadcom_cash_no_buyer < broadcom_free_cash_flow_august * 1 qtr", "near-certain"),
        ("old-dearer-than-mistral", "arr_multiple > mistral_multiple", "near-certain"),
        ("old-burn-outgrows-saving", "phase_saving_claimed < burn_forecast_rise", "near-certain"),
        ("old-replies-reach-further", "compliance_suicide_october - compliance_suicide_august > reach * 1 people@eligible/people@enrolled", "implied"),
        ("old-sums-small", "exposure_with_states < openai_valuation_march / 100", "near-certain"),
    ];

    private static readonly Lazy<Review> Old = new(PlantOldFaults);

    public static TheoryData<string, string> Findings => [.. Planted.Select(p => (p.Id, p.Kind))];

    [Theory]
    [MemberData(nameof(Findings))]
    public void A_conclusion_that_says_little_is_named(string id, string kind) =>
        Assert.Contains($"{kind}.{id}", Old.Value.Points.Select(p => p.Id));

    /// <summary>The disputed sum that never varies, and what then stands at certainty.</summary>
    [Fact]
    public void A_disputed_sum_that_is_fixed_is_named()
    {
        var named = Old.Value.Points.Select(p => p.Id).ToList();
        Assert.Contains("fixed.phase1_cost", named);
        Assert.Contains("fixed.phase1_capacity", named);
        Assert.Contains("near-certain.old-broadcom-can-carry", named);
        Assert.DoesNotContain("fixed.phase1_cost", RealSite.Result.Review!.Points.Select(p => p.Id));
    }

    /// <summary>
    /// The price whose range was cut five hundred dollars short of where a conclusion falls, and
    /// the other whose base stood at the top of what is reported.
    /// </summary>
    [Fact]
    public void A_range_that_was_cut_short_is_named()
    {
        var found = Old.Value.Points.Single(p => p.Id == "just-out-of-reach.asic-cheaper");
        Assert.Contains("price of one Jalapeño", found.Told, StringComparison.Ordinal);
        Assert.Contains("base-at-end.gpu_price", Old.Value.Points.Select(p => p.Id));
    }

    /// <summary>The share that was explained by a corner of the model.</summary>
    [Fact]
    public void A_headline_outside_its_own_draws_is_named()
    {
        var found = Old.Value.Points.Single(p => p.Id == "base-off-centre.microsoft_share_needed");
        Assert.Contains("the middle half of the draws runs from", found.Told, StringComparison.Ordinal);
    }

    /// <summary>
    /// The two reports have other points in another order; what both have is called alike in both.
    /// </summary>
    [Fact]
    public void The_address_of_a_point_does_not_change_when_others_come_or_go()
    {
        var now = RealSite.Result.Review!.Points;
        var before = Old.Value.Points.ToDictionary(p => (p.Kind, p.Subject), p => p.Id);
        var same = now.Where(p => before.ContainsKey((p.Kind, p.Subject))).ToList();
        Assert.NotEmpty(same);
        Assert.NotEqual(same.Select(p => p.Id), Old.Value.Points.Take(same.Count).Select(p => p.Id));
        Assert.All(same, p => Assert.Equal(before[(p.Kind, p.Subject)], p.Id));
    }

    [Fact]
    public void Every_point_is_shown_once_with_a_link_to_itself()
    {
        var page = RealSite.Pages.Single(p => p.Path == "weak-points/index.html").Document;
        var shown = page.QuerySelectorAll(".weak li").ToList();
        var ids = shown.Select(li => li.Id!).Order(StringComparer.Ordinal).ToList();
        var points = RealSite.Result.Review!.Points.Select(p => p.Id);
        Assert.Equal(points.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(shown, li => Assert.Equal(
            "#" + li.Id, li.QuerySelector("a.permalink")?.GetAttribute("href")));
    }

    [Fact]
    public void Every_weak_point_of_the_report_is_answered_and_no_answer_is_idle()
    {
        var review = RealSite.Result.Review!;
        Assert.Equal([], review.Unanswered.Select(p => p.Id));
        Assert.Equal(
            RealSite.Result.Evidence.Value!.Workbook.Dataset.WeakPoints.SelectMany(a => a.Points).Select(p => p.Id).Order(StringComparer.Ordinal),
            review.Points.Select(p => p.Id).Order(StringComparer.Ordinal));
        Assert.InRange(review.Entries.Count(), 1, 80);
    }

    [Fact]
    public void The_point_on_which_most_hangs_comes_first()
    {
        var findings = RealSite.Result.Review!.Points.Select(p => p.Bearing.Findings).ToList();
        Assert.Equal(findings.OrderDescending(), findings);
    }

    [Fact]
    public void The_page_tells_each_point_with_its_answer()
    {
        var page = RealSite.Pages.Single(p => p.Path == "weak-points/index.html").Document;
        Assert.All(RealSite.Result.Review!.Points, point =>
        {
            var item = page.GetElementById(point.Id);
            Assert.NotNull(item);
            Assert.Contains(point.Told, item.TextContent, StringComparison.Ordinal);
        });
        Assert.Equal(
            RealSite.Result.Review.Entries.Count(), page.QuerySelectorAll(".weak .reply").Length);
        Assert.DoesNotContain("We have no answer yet", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(RealSite.Pages.Where(p => p.Path != "404.html"), p =>
            Assert.Contains("Weak points", p.Document.QuerySelectorAll("footer a").Select(a => a.TextContent)));
    }

    [Fact]
    public void The_command_ends_with_one_while_a_point_is_without_an_answer()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        var open = SiteRun.Call(project.Root, "review");
        Assert.Equal(1, open.ExitCode);
        var ids = PointId().Matches(open.Output).Select(m => m.Value).ToList();
        Assert.NotEmpty(ids);
        Assert.EndsWith($"{ids.Count} weak points, {ids.Count} without an answer in data/weak_points.csv.\n", open.Output, StringComparison.Ordinal);
        File.WriteAllText(
            Path.Combine(project.Root, "data", "weak_points.csv"), $"points,answer\n{string.Join("; ", ids)},It is so.\n");
        var answered = SiteRun.Call(project.Root, "review", "--all");
        Assert.Equal((0, ids.Count), (answered.ExitCode, PointId().Count(answered.Output)));
        Assert.Contains("answered: It is so.", answered.Output, StringComparison.Ordinal);
    }

    private static Review PlantOldFaults()
    {
        var files = Checkout.ReadInputs();
        var text = new StringBuilder(Encoding.UTF8.GetString(files["content/accessibility.md"].Span));
        foreach (var (id, when, _) in Planted)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n:::conclusion {{#{id} when=\"{when}\"}}\nAs it was.\n:::\n");
        files["content/accessibility.md"] = Encoding.UTF8.GetBytes(text.ToString());
        Change(files, "phase1_cost", value: null, "", "", "fixed");
        Change(files, "phase1_capacity", value: null, "", "", "fixed");
        Change(files, "state_penalties", value: null, "", "", "fixed");
        Change(files, "asic_price", value: null, low: null, "49000", shape: null);
        Change(files, "gpu_price", value: "55600", "41700", "55600", shape: null);
        return RealSite.Changed.Build(files).Review!;
    }

    /// <summary>Null keeps what stands there.</summary>
    private static void Change(
        Dictionary<string, ReadOnlyMemory<byte>> files, string fact, string? value, string? low, string? high, string? shape)
    {
        var before = Encoding.UTF8.GetString(files[Facts].Span);
        var row = new Regex($"""^(?<head>{fact},[a-z-]+,("([^"]|"")*"|[^",]*)),(?<value>[^,]*),(?<low>[^,]*),(?<high>[^,]*),(?<limits>[^,]*,[^,]*),(?<shape>[a-z]+),""", RegexOptions.Multiline);
        Assert.Single(row.Matches(before));
        files[Facts] = Encoding.UTF8.GetBytes(row.Replace(before, m =>
            $"{m.Groups["head"]},{value ?? m.Groups["value"].Value},{low ?? m.Groups["low"].Value},{high ?? m.Groups["high"].Value},{m.Groups["limits"]},{shape ?? m.Groups["shape"].Value},"));
    }

    [GeneratedRegex("^[a-z-]+\\.[A-Za-z0-9_.-]+(?=  )", RegexOptions.Multiline)]
    private static partial Regex PointId();
}
