using System.ServiceModel.Syndication;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;
using Standoff.Site.Reporting;
using Standoff.Site.Wording;

namespace Standoff.Site.Exports;

/// <summary>
/// An Atom feed (RFC 4287) of what moved: an entry for each number, conclusion and verdict that an
/// edition says otherwise than the one before, with both and the reason.
/// </summary>
internal static class ChangesFeed
{
    public static SyndicationFeed Create(Report report)
    {
        var edition = report.Imprint;
        var last = report.Editions.Last?.Name.Date ?? edition.Date;
        var items = ChangeLog.Between(report).Reverse()
            .SelectMany(
                c => c.Changes.Where(IsTold).Select(change => Entry(change, c.New.Name, report)));
        var feed = new SyndicationFeed(
            $"{edition.Title}: what has changed",
            "Each number, conclusion and verdict that moved: what it was, what it is, and why.",
            Routes.Changes.On(edition.BaseAddress),
            Routes.ChangesFeed.On(edition.BaseAddress).AbsoluteUri,
            Feed.StartOf(last),
            items);
        feed.Authors.Add(new SyndicationPerson { Name = edition.Title });
        feed.Links.Add(
            SyndicationLink.CreateSelfLink(Routes.ChangesFeed.On(edition.BaseAddress), "application/atom+xml"));
        return feed;
    }

    private static bool IsTold(Change change) =>
        change.Sort is ChangeSort.Finding or ChangeSort.Verdict or ChangeSort.Number;

    private static SyndicationItem Entry(Change change, EditionName name, Report report)
    {
        var (home, help) = (report.Imprint.BaseAddress, report.Help);
        var (before, after) = (Phrases.Ended(change.Before ?? "not there"), Phrases.Ended(change.After ?? "gone"));
        var why = change.Why.Length > 0 ? " " + Phrases.Ended(Phrases.Capitalised(change.Why)) : "";
        var told = change.Before == change.After
            ? $"Is as it was: {after}{why}"
            : $"Was: {before} Is: {after}{why}";
        var calls = help?.IsCalledForBy(null, change.Name, told) == true;
        // What is gone has no page now; the page of changes tells of it.
        var link = change.After is null ? Routes.Changes.At($"edition-{name}") : change.At;
        var id = FrozenRoutes.Of(name.ToString(), change.At).On(home).AbsoluteUri;
        var item = new SyndicationItem(change.Name, (SyndicationContent?)null, link.On(home), id, Feed.StartOf(name.Date))
        {
            Summary = new TextSyndicationContent(calls ? $"{told} {help!.Words}" : told),
        };
        item.Categories.Add(new SyndicationCategory(change.Sort.ToString()));
        return item;
    }
}
