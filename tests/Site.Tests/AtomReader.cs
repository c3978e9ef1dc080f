using System.Globalization;
using System.Text;
using CodeHollow.FeedReader;
using CodeHollow.FeedReader.Feeds;

namespace Standoff.Site.Tests;

/// <summary>Feeds as a library reads them that has not written them.</summary>
internal static class AtomReader
{
    public static IReadOnlyList<AtomFeedItem> Read(byte[] feed)
    {
        var read = (AtomFeed)FeedReader.ReadFromString(Encoding.UTF8.GetString(feed)).SpecificFeed;
        Assert.NotEmpty(read.Title);
        Assert.NotNull(read.UpdatedDate);
        return [.. read.Items.Cast<AtomFeedItem>()];
    }

    /// <summary>Each entry has one.</summary>
    public static Uri LinkOf(AtomFeedItem entry) => new(Assert.Single(entry.Links).Href);

    public static string DayOf(AtomFeedItem entry) =>
        entry.UpdatedDate!.Value.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
