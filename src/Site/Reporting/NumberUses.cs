using Standoff.Evidence.Tables;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Prose;

namespace Standoff.Site.Reporting;

/// <summary>
/// Finds where numbers are used: pages, conclusions, figures, claims, other numbers and the
/// tables beside them.
/// </summary>
internal sealed class NumberUses(Report report)
{
    /// <summary>One use for each number and address.</summary>
    public IEnumerable<Use> Find() =>
        new[] { OnPages(), InConclusions(), InQuestions(), InFigures(), InClaims(), InFormulas(), InWordsOfTables(), InConditions(), InCases() }
            .SelectMany(uses => uses)
            .DistinctBy(use => (use.CitedId, use.Address));

    private IEnumerable<Use> OnPages() =>
        from section in report.Sections
        from quantity in section.Quantities.Concat(section.References.OfType<ComparisonReference>().SelectMany(c => c.Quantities))
        select new Use(quantity.Id, UseKind.Page, section.Address, section.Name, section.TitleText);

    private IEnumerable<Use> InConclusions() =>
        from verdict in report.Verdicts
        from id in verdict.Conclusion.Condition?.Ids ?? []
        select new Use(id, UseKind.Conclusion, verdict.Address, "Conclusion", verdict.Text);

    private IEnumerable<Use> InQuestions() =>
        from question in report.Questions
        from id in question.Conclusion.Condition?.Ids ?? []
        select new Use(id, UseKind.Data, question.Address, "Open question", question.Text);

    private IEnumerable<Use> InFigures() =>
        from figure in report.Figures.Values
        let address = report.UsesOf(figure).FirstOrDefault(u => u.IsShown)?.Address ?? Routes.Figure(figure.Id)
        from id in figure.Quantities
        select new Use(id, UseKind.Figure, address, "Figure", figure.Title);

    private IEnumerable<Use> InClaims() => report.Workbook.Dataset.Claims.SelectMany(claim =>
        Told(claim.Explanation, UseKind.Claim, Routes.Claim(claim.Id.Text), "Claim", claim.Text.Text));

    private IEnumerable<Use> InFormulas() =>
        from result in report.Workbook.Results
        from argument in result.Arguments
        select new Use(argument.Id, UseKind.Number, Routes.Number(result.Id), "Number", result.Statement.Text);

    private IEnumerable<Use> InWordsOfTables()
    {
        var dataset = report.Workbook.Dataset;
        return
        [
            .. dataset.Events.SelectMany(e => Told(e.Description, UseKind.Data, Routes.Timeline, "Timeline", report.Cells.Plain(e.Title))),
            .. dataset.Glossary.SelectMany(t => Told(t.Definition, UseKind.Data, Routes.Term(t.Id.Text), "Glossary", t.Term.Text)),
            .. dataset.Disagreements.SelectMany(d => Told(d.Resolution, UseKind.Data, Routes.Disagreement(d.Quantity.Text), "Disagreement", report.Words.Sentence(d.Quantity.Text))),
            .. from disagreement in dataset.Disagreements
               let quantity = disagreement.Quantity.Text
               from fact in dataset.Facts.Where(f => f.Evidence.Quantity == quantity)
               select new Use(fact.Id.Text, UseKind.Data, Routes.Disagreement(quantity), "Disagreement", report.Words.Sentence(quantity)),
        ];
    }

    private IEnumerable<Use> InConditions()
    {
        var dataset = report.Workbook.Dataset;
        return
        [
            .. dataset.Propositions.SelectMany(p => Asked(p.Condition, "propositions", "Question", report.Cells.Plain(p.Statement))),
            .. dataset.Identities.SelectMany(i => Asked(i.Condition, "identities", "Check", report.Words.Sentence(i.Id.Text))),
        ];
    }

    private IEnumerable<Use> InCases() =>
        from scenario in report.Workbook.Scenarios
        from id in scenario.Value.Values.Keys
        select new Use(id, UseKind.Data, Routes.Data.At("cases"), "Case", scenario.Key);

    private IEnumerable<Use> Told(Cell cell, UseKind kind, SiteAddress address, string label, string detail) =>
        report.Cells.ReferencesIn(cell)
            .SelectMany(r => r switch { NumberReference n => [n.Quantity], ComparisonReference c => c.Quantities, _ => Enumerable.Empty<Quantity>() })
            .Select(q => new Use(q.Id, kind, address, label, detail));

    private IEnumerable<Use> Asked(Cell condition, string fragment, string label, string detail) =>
        report.Workbook.ReadCondition(FormulaText.In(condition)).Value?.Ids
            .Select(id => new Use(id, UseKind.Data, Routes.Data.At(fragment), label, detail)) ?? [];
}
