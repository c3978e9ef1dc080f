using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

/// <summary>What the page of a headline says of what moves it.</summary>
public sealed class HeadlinePagesTests
{
    private static readonly Lazy<Workbook> Real = new(() => RealSite.Result.Evidence.Value!.Workbook);

    public static TheoryData<string> Headlines =>
        [.. Real.Value.Results.Where(r => r.Row.IsHeadline).Select(r => r.Id)];

    /// <summary>
    /// By calculating the whole case anew with each input at either end of its range.
    /// </summary>
    [Theory]
    [MemberData(nameof(Headlines))]
    public void It_names_the_inputs_that_swing_it_furthest_two_at_most_and_lists_them_in_order(string id)
    {
        var widths = Real.Value.Inputs
            .Where(i => i.Fact.Range.IsWide)
            .ToDictionary(i => i, i => WidthOf(id, i));
        var widest = widths
            .Where(w => w.Value > 0)
            .OrderByDescending(w => w.Value)
            .Select(w => w.Key)
            .ToList();
        Assert.NotEmpty(widest);
        var page = PageOf(id);
        var sentence = page.QuerySelector("#moves + p")!.TextContent;
        var places = widest.Take(2).Select(
            input => sentence.IndexOf(TurnWords.NameOf(input), StringComparison.Ordinal));
        Assert.All(places, place => Assert.True(place > 0, sentence));
        var listed = page.QuerySelectorAll("#moves ~ .table")[0].QuerySelectorAll("tbody th")
            .Select(h => h.TextContent)
            .ToList();
        Assert.Equal(widest.Take(listed.Count).Select(i => i.ShortName), listed);
    }

    [Theory]
    [MemberData(nameof(Headlines))]
    public void It_shows_the_spread_and_every_scenario(string id)
    {
        var page = PageOf(id);
        Assert.Equal(5, page.QuerySelectorAll("#spread ~ .table tbody tr")[0].ChildElementCount);
        var labels = page.QuerySelectorAll("#cases ~ .table tbody th")
            .Select(h => h.TextContent)
            .ToList();
        Assert.All(Real.Value.Dataset.Scenarios, s => Assert.Contains(s.Label.Text, labels));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument PageOf(string id) =>
        RealSite.Pages.Single(p => p.Path == $"numbers/{id}/index.html").Document;

    /// <summary>+∞ where the result is reached at one end alone.</summary>
    private static double WidthOf(string id, Input input)
    {
        double At(double value) => Real.Value.Evaluate(
            new Dictionary<string, double[]> { [input.Id] = [value] }, 1)[id][0];
        var (low, high) = (At(input.Fact.Range.Low), At(input.Fact.Range.High));
        return low.Equals(high) ? 0 : Math.Abs(high - low);
    }
}
