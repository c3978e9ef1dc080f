using Standoff.Model;
using Standoff.Site.Wording;

namespace Standoff.Site.Tests;

/// <summary>What the page of a headline says of what moves it.</summary>
public sealed class HeadlinePagesTests
{
    private static readonly Lazy<Workbook> Real = new(() => RealSite.Result.Evidence.Value!.Workbook);

    public static TheoryData<string> Headlines => [.. Real.Value.Results.Where(r => r.Row.IsHeadline).Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Headlines))]
    public void It_names_the_two_inputs_that_swing_it_furthest(string id)
    {
        var page = RealSite.Pages.Single(p => p.Path == $"numbers/{id}/index.html").Document;
        var swings = Real.Value.MeasureSwings(Real.Value.Results.Single(r => r.Id == id));
        Assert.NotEmpty(swings);
        var sentence = page.QuerySelector("#moves + p")!.TextContent;
        Assert.All(swings.Take(2), s => Assert.Contains(Phrases.WithinSentence(s.Input.Title), sentence, StringComparison.Ordinal));
        var widest = swings.Max(s => s.Width);
        Assert.True(swings[0].Width.Equals(widest));
    }

    [Theory]
    [MemberData(nameof(Headlines))]
    public void It_shows_the_spread_and_every_scenario(string id)
    {
        var page = RealSite.Pages.Single(p => p.Path == $"numbers/{id}/index.html").Document;
        Assert.Equal(5, page.QuerySelectorAll("#spread ~ .table tbody tr")[0].ChildElementCount);
        var labels = page.QuerySelectorAll("#cases ~ .table tbody th").Select(h => h.TextContent).ToList();
        Assert.All(Real.Value.Dataset.Scenarios, s => Assert.Contains(s.Label.Text, labels));
    }
}
