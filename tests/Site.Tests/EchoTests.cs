using Standoff.Evidence.Rows;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

/// <summary>Who repeats whom, on the pages of numbers.</summary>
public sealed class EchoTests
{
    private const string Memo = "theinformation-2026-05-07-openai-broadcom-snag";

    private static Report Report => RealSite.Result.Report.Value!;

    /// <summary>
    /// One memo, and all the relays of it that the table knows, at whatever remove.
    /// </summary>
    [Fact]
    public void The_sum_in_dispute_goes_back_to_one_report_with_the_largest_echo()
    {
        Assert.True(Report.Workbook.TryFind("phase1_cost", out var sum));
        var echo = Assert.Single(Echo.Behind(Report.ReportsBehind(sum), Report));
        Assert.Equal(Memo, echo.Source.Id.Text);
        var sources = Report.Workbook.Dataset.Sources;
        var relays = sources.Values.Count(
            s => Provenance.FindOriginal(s, sources).Id.Text == Memo);
        Assert.Equal(relays, echo.Size);
        var items = RealSite.Pages.Single(p => p.Path == "numbers/phase1_cost/index.html").Document.QuerySelectorAll(".echo li");
        Assert.Equal(relays, items.Length);
        Assert.Equal(
            relays,
            sources.Values
                .GroupBy(s => Provenance.FindOriginal(s, sources).Id.Text)
                .Where(g => g.Any(IsOfNews))
                .Max(g => g.Count()));

        // Lists of prices repeat a page of prices, which is no echo of a report.
        static bool IsOfNews(Source source) => source is { IsOriginal: true, Kind: "reporting" };
    }

    [Fact]
    public void A_number_counts_what_was_read_and_names_its_originals()
    {
        string TextOf(string number) => RealSite.Pages.Single(p => p.Path == $"numbers/{number}/index.html")
            .Document.QuerySelector("#sources + p")!.TextContent;
        Assert.StartsWith("1 report read, going back to 1 original, of The Information, which we have not read.", TextOf("phase1_cost"), StringComparison.Ordinal);
        Assert.StartsWith(
            "Our choice, which leans on ", TextOf("asic_price"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_that_nobody_read_are_no_reports_read()
    {
        var counts = Report.Workbook.Counts.ToDictionary(c => c.Id, c => c.Value);
        Assert.Equal(Report.Workbook.Dataset.Sources.Values.Count(s => s.Read is Reading.Itself or Reading.Copy or Reading.Excerpt), counts["count.sources.read"]);
        Assert.InRange(counts["count.originals.read"], 1, counts["count.originals"] - 1);
        Assert.All(
            Report.Workbook.Dataset.Sources.Values.Where(s => s.Establishes.Text.Contains("not read itself", StringComparison.OrdinalIgnoreCase)),
            s => Assert.False(s.IsRead));
    }

    [Fact]
    public void A_quotation_stands_on_the_page_of_its_number()
    {
        var quotations = Report.Workbook.Dataset.Quotations;
        Assert.InRange(quotations.Count, 10, int.MaxValue);
        Assert.All(quotations, quotation =>
        {
            var page = RealSite.Pages.Single(p => p.Path == $"numbers/{quotation.Fact.Text}/index.html").Document;
            var words = page.QuerySelector("blockquote.words p")!.TextContent;
            Assert.Equal($"“{quotation.Text.Text.Replace('\'', '’')}”", words);
        });
    }
}
