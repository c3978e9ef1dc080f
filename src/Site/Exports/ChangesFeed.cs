using System.ServiceModel.Syndication;
using Standoff.Evidence.Rows;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;
using Standoff.Site.Wording;

namespace Standoff.Site.Exports;

/// <summary>
/// An Atom feed (RFC 4287) of what moved: an entry for each number, conclusion and verdict that an
/// edition says otherwise than the one before, with both and the reason, and for each error of ours
/// that an edition corrected.
/// </summary>
internal static class ChangesFeed
{
    public static SyndicationFeed Create(Report report)
    {
        var edition = report.Imprint;
        var last = Feed.StartOf(report.Editions.Last?.Name.Date ?? edition.Date);
        var moved = ChangeLog.Between(report).Reverse()
            .SelectMany(
                c => c.Changes.Where(IsTold).Select(change => Entry(change, c.New.Name, report)));
        var corrected = report.Workbook.Dataset.Corrections
            .Where(error => error.Corrected is not null)
            .Select(error => Entry(error, report));
        // Corrections first: who has quoted the report asks for them.
        var items = corrected.Concat(moved).OrderByDescending(i => i.LastUpdatedTime).ToList();
        var feed = new SyndicationFeed(
            $"{edition.Title}: what has changed",
            "Each number, conclusion and verdict that moved: what it was, what it is, and why; and each error that was corrected.",
            Routes.Changes.On(edition.BaseAddress),
            Routes.ChangesFeed.On(edition.BaseAddress).AbsoluteUri,
            items.Select(i => i.LastUpdatedTime).Append(last).Max(),
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
        var home = report.Imprint.BaseAddress;
        var (before, after) = (Phrases.Ended(change.Before ?? "not there"), Phrases.Ended(change.After ?? "gone"));
        var why = change.Why.Length > 0 ? " " + Phrases.Ended(Phrases.Capitalised(change.Why)) : "";
        var told = change.Before == change.After
            ? $"Is as it was: {after}{why}"
            : $"Was: {before} Is: {after}{why}";
        // What is gone has no page now; the page of changes tells of it.
        var link = change.After is null ? Routes.Changes.At($"edition-{name}") : change.At;
        var id = FrozenRoutes.Of(name.ToString(), change.At).On(home).AbsoluteUri;
        var item = new SyndicationItem(change.Name, (SyndicationContent?)null, link.On(home), id, Feed.StartOf(name.Date))
        {
            Summary = WithHelp(change.Name, told, report),
        };
        item.Categories.Add(new SyndicationCategory(change.Sort.ToString()));
        return item;
    }

    /// <summary>
    /// Its address is its name for ever, by the day of the edition that had it right or, where it was
    /// put into other words since, of the first that has those.
    /// </summary>
    private static SyndicationItem Entry(ErrorOfOurs error, Report report)
    {
        var at = Routes.Corrections.At(error.Id.Text).On(report.Imprint.BaseAddress);
        var title = $"Corrected: {Sentences.First(error.Wrong.Text)}";
        var told = $"Wrong since the edition of {error.Since?.InWords}: {Phrases.Ended(error.Wrong.Text)} "
            + $"It says now: {Phrases.Ended(error.Right.Text)}";
        var (corrected, worded) = (error.Corrected!.Value.Start, ChangeLog.DateOf(report, e => TextOf(error, e)));
        var day = Feed.StartOf(worded > corrected ? worded : corrected);
        var item = new SyndicationItem(title, (SyndicationContent?)null, at, at.AbsoluteUri, day)
        {
            Summary = WithHelp(title, told, report),
        };
        item.Categories.Add(new SyndicationCategory("Correction"));
        return item;
    }

    private static string? TextOf(ErrorOfOurs error, EditionState edition) => edition.Texts
        .GetValueOrDefault(Routes.Corrections.Path, [])
        .FirstOrDefault(b => b.Place == error.Id.Text)?.Text;

    private static TextSyndicationContent WithHelp(string title, string told, Report report) =>
        new(report.Help is { } help && help.IsCalledForBy(null, title, told) ? $"{told} {help.Words}" : told);
}
