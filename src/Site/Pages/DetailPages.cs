using Standoff.Evidence.Rows;
using Standoff.Figures;
using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Citing;
using Standoff.Site.Components;
using Standoff.Site.Rendering;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>A page for each figure, each claim and each number.</summary>
internal static class DetailPages
{
    /// <param name="cardOf">The picture of a page about a figure.</param>
    /// <param name="statements">The pictures of pages about claims and numbers.</param>
    public static IEnumerable<Page> Create(
        Report report, Func<Figure, ShareCard> cardOf, StatementCards statements) =>
    [
        .. report.Figures.Values.Select(figure => OfFigure(figure, cardOf(figure)) with
        {
            Chapter = report.ChapterOf(figure)?.Address,
            Cited = Citation.Create(figure, report.Imprint),
            Data = () => LinkedData.OfFigure(figure, report.Imprint),
        }),
        .. report.Workbook.Dataset.Claims.Select(claim => OfClaim(claim, statements.Of(claim, claim.Status.InWords())) with
        {
            Chapter = Routes.Section(claim.Section),
            Cited = Citation.Create(claim, report.Imprint),
            Data = () => LinkedData.OfClaim(claim, claim.Status.InWords(), report.Imprint),
        }),
        .. from quantity in report.Workbook.Quantities
           let number = NumberView.Create(quantity, report.Workbook)
           select OfNumber(number, report.Imprint, statements.Of(number)),
    ];

    private static Page OfFigure(Figure figure, ShareCard card) =>
        new(Routes.Figure(figure.Id), PageKind.Figure, figure.Title, $"{figure.Subtitle}.", card, context =>
        {
            var note = new ProseRenderer(context).Blocks(context.Report.FigureNotes[figure.Id]);
            var model = new FigurePageModel(context, figure, note);
            return new(Markup.Render<FigurePage, FigurePageModel>(model));
        });

    private static Page OfClaim(Claim claim, ShareCard card)
    {
        var description = $"{claim.Status.InWords()}: {claim.Text.Text}";
        return new(Routes.Claim(claim.Id.Text), PageKind.Claim, claim.Text.Text, description, card, context =>
        {
            var explanation = context.Report.Cells.TextOf(claim.Explanation);
            var model = new ClaimPageModel(context, claim, new ProseRenderer(context).Blocks(explanation));
            return new(Markup.Render<ClaimPage, ClaimPageModel>(model));
        });
    }

    private static string MeaningOf(Quantity quantity, PageContext context) =>
        quantity.Label is { Meaning: { IsEmpty: false } meaning }
            ? new ProseRenderer(context).Words(context.Report.Cells.TextOf(meaning))
            : "";

    private static Page OfNumber(NumberView number, Imprint imprint, ShareCard card)
    {
        var (quantity, told) = (number.Quantity, $"{number.LongValue}: {number.Quantity.Title}");
        return new(number.Address, PageKind.Number, quantity.Title, $"{told}.", card, context =>
            new(Markup.Render<NumberPage, NumberPageModel>(new(context, quantity, MeaningOf(quantity, context)))))
        {
            Chapter = Routes.Section(quantity.Section),
            ShareTitle = told,
            Cited = Citation.Create(number, imprint),
            Data = () => LinkedData.OfNumber(number, imprint),
        };
    }
}
