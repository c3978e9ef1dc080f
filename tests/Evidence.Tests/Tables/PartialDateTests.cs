using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Tests.Tables;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2026-05-07", "2026-05-07", "2026-05-07", "7 May 2026")]
    [InlineData("2026-05", "2026-05-01", "2026-05-31", "May 2026")]
    [InlineData("2026", "2026-01-01", "2026-12-31", "2026")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", "February 2024")]
    [InlineData("2100-02", "2100-02-01", "2100-02-28", "February 2100")]
    [InlineData("9999", "9999-01-01", "9999-12-31", "9999")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31", "December 9999")]
    [InlineData("0001", "0001-01-01", "0001-12-31", "0001")]
    public void A_date_covers_the_days_that_it_may_mean(
        string text, string first, string last, string words)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal((first, last, words), (Iso(date.Start), Iso(date.End), date.InWords));
    }

    [Theory]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("2026-5")]
    [InlineData("2026-13")]
    [InlineData("2026-02-30")]
    [InlineData("2025-02-29")]
    [InlineData("2026-05-07T00:00:00")]
    [InlineData(" 2026")]
    [InlineData("2026 ")]
    [InlineData("0000")]
    [InlineData("23.11.2026")]
    [InlineData("٢٠٢٦")]
    public void Anything_else_is_no_date(string text) =>
        Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Dates_are_ordered_by_their_first_day_then_by_their_last()
    {
        var dates = new[] { "2026-05", "2026", "2025-12-31", "2026-05-01", "2026-01-01" }
            .Select(Parsed)
            .Order()
            .Select(d => d.Text);
        Assert.Equal(["2025-12-31", "2026-01-01", "2026", "2026-05-01", "2026-05"], dates);
    }

    private static PartialDate Parsed(string text) =>
        PartialDate.TryParse(text, out var date)
            ? date
            : throw new ArgumentException(text, nameof(text));

    private static string Iso(DateOnly date) =>
        date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
