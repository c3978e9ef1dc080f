using System.Text.RegularExpressions;

namespace Standoff.Site.Tests;

/// <summary>
/// Numbers that readers lay beside each other: in a column, on a page, in a list.
/// </summary>
public sealed partial class ComparedColumnsTests
{
    private static IEnumerable<SitePage> Chapters => RealSite.Pages.Where(p =>
        RealSite.Result.Report.Value!.Sections.Any(s => s.Address.File == p.Path));

    [Fact]
    public void Amounts_of_a_column_are_counted_in_one_unit() => Assert.All(Chapters, page =>
        Assert.All(page.Document.QuerySelectorAll(".table table"), table =>
        {
            var rows = table.QuerySelectorAll("tbody tr").Select(r => r.Children.ToList()).ToList();
            for (var column = 1; column < rows.Max(r => r.Count); column++)
            {
                var amounts = rows.Where(r => r.Count > column)
                    .Select(r => Amount().Match(r[column].TextContent.Trim()))
                    .Where(m => m.Success).ToList();
                foreach (var kind in amounts.GroupBy(m => m.Groups["money"].Value, StringComparer.Ordinal))
                    Assert.True(kind.DistinctBy(m => m.Groups["unit"].Value).Count() == 1, $"{page.Path}: {string.Join("; ", kind)}");
            }
        }));

    /// <summary>
    /// A sentence rounds a price; a table beside it that does not is another price.
    /// </summary>
    [Fact]
    public void A_price_reads_alike_in_the_sentences_and_the_tables_of_a_chapter() => Assert.All(Chapters, page =>
    {
        var prices = page.Document.QuerySelectorAll("article.page > p a.n, article.page > .note a.n, article.page > .table td a.n")
            .Where(a => Price().IsMatch(a.TextContent))
            .GroupBy(a => (a.GetAttribute("href"), a.GetAttribute("data-of")));
        Assert.All(prices, same => Assert.Single(same.Select(a => decimal.Parse(a.TextContent[1..], System.Globalization.CultureInfo.InvariantCulture)).Distinct()));
    });

    [Fact]
    public void Corrections_are_headed_by_what_was_wrong()
    {
        var page = RealSite.Pages.Single(p => p.Path == "corrections/index.html").Document;
        var headings = page.QuerySelectorAll(".weak > h3").Select(h => h.TextContent).ToList();
        Assert.Equal(RealSite.Result.Report.Value!.Workbook.Dataset.Corrections.Count, headings.Count);
        Assert.Equal(headings.Count, headings.Distinct(StringComparer.Ordinal).Count());
    }

    [GeneratedRegex(@"^(?<money>\$?)[0-9][0-9,.]*(?<unit>[MK]|bn|[ \u00A0](million|billion))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^\$[0-9]+(\.[0-9]+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Price();
}
