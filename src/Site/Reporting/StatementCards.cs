using Standoff.Evidence.Rows;
using Standoff.Figures.Cards;
using Standoff.Model.Wording;
using Standoff.Site.Addressing;
using Standoff.Site.Files;
using Standoff.Site.Prose;
using Standoff.Site.Wording;

namespace Standoff.Site.Reporting;

/// <summary>
/// The cards of pages about one sentence or one number.
/// </summary>
internal sealed class StatementCards(Report report, PictureCache pictures)
{
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
        return Create(
            Routes.Finding(verdict.Conclusion.Id),
            () => new(label, head, verdict.Text, details) { Share = verdict.Odds });
    }

    /// <param name="text">Its first sentence.</param>
    public ShareCard Of(Judgement judgement, string text) =>
        Create(Routes.Finding(judgement.Id), () => new("Judgement, without odds", "", text, []));

    /// <param name="status">The verdict as pages write it.</param>
    public ShareCard Of(Claim claim, string status) => Create(
        Routes.Claim(claim.Id.Text),
        () => new(
            "What was claimed, and what the record says",
            status,
            Typography.Quotes(claim.Text.Text, ' '),
            []));

    /// <summary>
    /// What it is worked out from is written when it is asked for, since there are many.
    /// </summary>
    public ShareCard Of(NumberView number) => Create(number.Address, () =>
    {
        string[] details = number.Range.IsWide ? [number.RangeInWords, number.WhyOutside] : [];
        return new(
            Phrases.Capitalised(number.Basis),
            number.LongValue,
            number.Quantity.Title,
            [.. details.Where(d => d.Length > 0)])
        {
            IsOfNumber = true,
        };
    });

    /// <summary>All its words in sentences, for those who do not see it.</summary>
    private static string InWords(CardStatement card) =>
        $"{card.Label}: {string.Join(' ', new[] { card.Head, card.Text }.Concat(card.Details).Where(w => w.Length > 0).Select(Phrases.Ended))}";

    private ShareCard Create(SiteAddress page, Func<CardStatement> write)
    {
        var (publication, statement) = (report.Imprint.Title, new Lazy<CardStatement>(write));
        return new(
            new SiteAddress(page.Path + "card.png"),
            () => InWords(statement.Value),
            () => pictures.Get(
                "statement",
                $"{publication}\n{statement.Value.Content}",
                () => Card.Draw(publication, statement.Value)));
    }
}
