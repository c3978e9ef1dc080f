using Standoff.Evidence.Rows;
using Standoff.Figures.Cards;
using Standoff.Model.Wording;
using Standoff.Site.Addressing;
using Standoff.Site.Files;
using Standoff.Site.Prose;
using Standoff.Site.Wording;

namespace Standoff.Site.Reporting;

/// <summary>
/// The cards of pages about one sentence or one number. A number has one of its own where a
/// conclusion names it or it is a headline: the others, ten times as many, show their chapter's.
/// </summary>
internal sealed class StatementCards(Report report, PictureCache pictures)
{
    private readonly HashSet<string> _carried =
    [
        .. report.Verdicts.Concat(report.Questions).SelectMany(v => v.Conclusion.Condition?.Ids ?? []),
        .. report.Workbook.Results.Where(r => r.Row.IsHeadline).Select(r => r.Id),
    ];

    public ShareCard Of(Verdict verdict)
    {
        var details = new List<string>();
        var head = verdict.Odds is { } odds ? CalibratedWords.Capitalised(odds) : verdict.IsOpen ? "" : "Holds";
        if (verdict.Odds is { } share)
            details.Add($"{(verdict.IsOpen ? "Yes in" : "Holds in")} {CalibratedWords.Percent(share)} of the draws");
        if (verdict.Flips is [var flip, ..])
        {
            var turn = TurnWords.Create(flip, report.Workbook);
            details.Add($"{(verdict.IsOpen ? "Turns" : "Falls")} if {turn.Input} is {turn.Where}; {turn.Taken}");
        }

        var label = verdict.IsOpen ? "Open question" : "Conclusion";
        return Create(Routes.Finding(verdict.Conclusion.Id), new(label, head, verdict.Text, details) { Share = verdict.Odds });
    }

    /// <param name="text">Its first sentence.</param>
    public ShareCard Of(Judgement judgement, string text) =>
        Create(Routes.Finding(judgement.Id), new("Judgement, without odds", "", text, []));

    /// <param name="status">The verdict as pages write it.</param>
    public ShareCard Of(Claim claim, string status) => Create(
        Routes.Claim(claim.Id.Text),
        new("What was claimed, and what the record says", status, Typography.Quotes(claim.Text.Text, ' '), []));

    /// <summary>Null for a number that has none of its own.</summary>
    public ShareCard? Of(NumberView number)
    {
        if (!_carried.Contains(number.Id))
            return null;
        var range = number.Range.IsWide
            ? new[] { number.IsResult ? $"{number.LowText} to {number.HighText} in nine draws of ten" : $"Between {number.LowText} and {number.HighText}" }
            : [];
        return Create(number.Address, new(Phrases.Capitalised(number.Basis), number.LongValue, number.Quantity.Title, range));
    }

    private ShareCard Create(SiteAddress page, CardStatement statement)
    {
        var publication = report.Imprint.Title;
        return new(
            new SiteAddress(page.Path + "card.png"),
            statement.InWords,
            () => pictures.Get("statement", $"{publication}\n{statement.Share}\n{statement.InWords}", () => Card.Draw(publication, statement)));
    }
}
