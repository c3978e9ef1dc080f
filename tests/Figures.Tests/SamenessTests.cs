using System.Globalization;
using Standoff.Evidence.Rows;

namespace Standoff.Figures.Tests;

public sealed class SamenessTests
{
    /// <summary>One published figure of each kind.</summary>
    private static IReadOnlyList<string> OneOfEachKind =>
        [.. Repository.PublishedIds.GroupBy(id => Repository.Published(id).Kind).Select(kind => kind.First())];

    [Fact]
    public void Eight_threads_draw_the_same_bytes_as_one()
    {
        var ids = OneOfEachKind;
        var alone = ids.Select(Repository.Published).Select(Forms).ToList();
        var threads = Enumerable.Range(0, 8).Select(start => Task.Factory.StartNew(
            () => Enumerable.Range(0, 2 * ids.Count).Select(i => (i + start) % ids.Count).Select(i => (i, Forms(Repository.DrawAnew(ids[i])))).ToList(),
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        Assert.All(
            threads.ToList().SelectMany(t => t.Result), drawn => Assert.Equal(alone[drawn.i], drawn.Item2));
    }

    [Fact]
    public void Any_culture_draws_the_same_bytes()
    {
        var here = Repository.PublishedIds.Select(Repository.Published).Select(Forms).ToList();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Strange();
            Assert.Equal("~1;5", (-1.5).ToString(CultureInfo.CurrentCulture));
            Assert.Equal(
                here, Repository.PublishedIds.Select(Repository.DrawAnew).Select(Forms).ToList());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>
    /// Stranger than any that a machine offers, and there on machines without cultures.
    /// </summary>
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ";";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.NumberFormat.NegativeSign = "~";
        return culture;
    }

    private static string Forms(Figure figure) =>
        string.Join('\n', figure.WideSvg, figure.NarrowSvg, Golden.Lines(figure.Table), figure.Description);
}
