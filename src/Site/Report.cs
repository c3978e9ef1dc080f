using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;
using Standoff.Figures;
using Standoff.Model;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Site.Prose;

namespace Standoff.Site;

/// <summary>Everything that pages are made from: numbers, figures and bound prose of one edition.</summary>
public sealed class Report
{
    private readonly ILookup<string, Use> _uses;
    private readonly ILookup<string, Use> _citations;
    private readonly ILookup<string, FigureUse> _figureUses;
    private readonly ILookup<string, Result> _followers;
    private readonly Lazy<IReadOnlyList<(string, CaseValues)>> _scenarios;

    public Report(
        EditionFacts edition,
        Workbook workbook,
        IReadOnlyDictionary<string, Figure> figures,
        IReadOnlyDictionary<string, MarkdownText> figureNotes,
        CellProse cells,
        IReadOnlyList<BoundSection> sections,
        IReadOnlyList<ConclusionFinding> conclusions)
    {
        Edition = edition;
        Workbook = workbook;
        Figures = figures;
        Sections = sections;
        FigureNotes = figureNotes;
        Cells = cells;
        Conclusions = conclusions;
        Propositions = [.. PropositionOdds()];
        _followers = workbook.Results.SelectMany(r => r.Arguments.Select(a => (a.Id, Result: r))).ToLookup(x => x.Id, x => x.Result, StringComparer.Ordinal);
        _scenarios = new(() => [.. workbook.Dataset.Scenarios.Select(s => (s.Label, workbook.Evaluate(workbook.Scenarios[s.Id.Text])))]);
        _figureUses = sections.SelectMany(s => s.Figures).ToLookup(u => u.FigureId, StringComparer.Ordinal);
        _citations = Citations().Distinct().ToLookup(c => c.CitedId, StringComparer.Ordinal);
        _uses = Uses().DistinctBy(u => (u.CitedId, u.Address)).ToLookup(u => u.CitedId, StringComparer.Ordinal);
    }

    public EditionFacts Edition { get; }

    public Workbook Workbook { get; }

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, Figure> Figures { get; }

    /// <summary>How to read each figure, bound, by id.</summary>
    public IReadOnlyDictionary<string, MarkdownText> FigureNotes { get; }

    /// <summary>What tables say in Markdown, bound.</summary>
    public CellProse Cells { get; }

    /// <summary>In the order of the navigation.</summary>
    public IReadOnlyList<BoundSection> Sections { get; }

    /// <summary>In the order of reading.</summary>
    public IReadOnlyList<ConclusionFinding> Conclusions { get; }

    /// <summary>The share of draws in which each proposition holds; those without odds of their own are left out.</summary>
    public IReadOnlyList<(Proposition Proposition, double Odds)> Propositions { get; }

    /// <summary>Base values in each scenario of the dataset, with its label.</summary>
    public IReadOnlyList<(string Label, CaseValues Values)> Scenarios => _scenarios.Value;

    /// <summary>The results whose formulas name a quantity.</summary>
    public IReadOnlyList<Result> FollowersOf(Quantity quantity) => [.. _followers[quantity.Id]];

    public ConclusionFinding FindingOf(Conclusion conclusion) => Conclusions.First(f => f.Conclusion == conclusion);

    /// <summary>Where a statement stands.</summary>
    public string AddressOf(Statement statement) => $"{Sections.First(s => s.Section.Statements.Contains(statement)).Section.Address}#{statement.Id}";

    /// <summary>Where a number is used: pages, conclusions, figures and other numbers.</summary>
    public IReadOnlyList<Use> UsesOf(Quantity quantity) => [.. _uses[quantity.Id]];

    /// <summary>The pages of prose that show a figure, then those whose words lead to it, each in the order of the navigation.</summary>
    public IReadOnlyList<FigureUse> UsesOf(Figure figure) => [.. _figureUses[figure.Id].OrderBy(u => !u.IsShown)];

    /// <summary>The page that a figure belongs to: the first but the overview that uses it, else the one its first number belongs to; null where there is none.</summary>
    public BoundSection? ChapterOf(Figure figure)
    {
        var address = UsesOf(figure).Select(u => u.Section.Address).Concat(QuantitiesOf(figure).Take(1).Select(q => $"/{q.Section}/"))
            .FirstOrDefault(a => a != Addresses.Overview);
        return Sections.FirstOrDefault(s => s.Section.Address == address);
    }

    /// <summary>What readers call the chapter that a row belongs to.</summary>
    /// <param name="id">As the row has it.</param>
    public string NameOfChapter(string id) =>
        Sections.FirstOrDefault(s => s.Section.Address == $"/{id}/") is { } chapter ? chapter.Section.Nav ?? chapter.TitleText : id;

    /// <summary>Where a source is cited: chapters, claims, facts, points of series, events.</summary>
    public IReadOnlyList<Use> CitationsOf(Source source) => [.. _citations[source.Id.Text]];

    /// <summary>The reports that a number rests on, through all its inputs, each once.</summary>
    public IReadOnlyList<Source> ReportsBehind(Quantity quantity) =>
        quantity is SeriesValue point ? point.Row.Sources : [.. Workbook.FindInputsBehind(quantity).SelectMany(i => i.Fact.Evidence.Sources).DistinctBy(s => s.Id.Text, StringComparer.Ordinal)];

    /// <summary>The facts and results that a figure shows.</summary>
    public IReadOnlyList<Quantity> QuantitiesOf(Figure figure) =>
        [.. figure.Quantities.Select(id => Workbook.TryFind(id, out var quantity) ? quantity : null).OfType<Quantity>()];

    /// <summary>The reports that a figure rests on, each once.</summary>
    public IReadOnlyList<Source> ReportsBehind(Figure figure) =>
        [.. QuantitiesOf(figure).SelectMany(ReportsBehind).DistinctBy(s => s.Id.Text, StringComparer.Ordinal)];

    /// <summary>The originals among or behind some reports.</summary>
    public IReadOnlyList<Source> Originals(IEnumerable<Source> reports) => Provenance.FindOriginals(reports, Workbook.Dataset.Sources);

    private IEnumerable<(Proposition, double)> PropositionOdds()
    {
        foreach (var proposition in Workbook.Dataset.Propositions)
        {
            var condition = Workbook.ReadCondition(FormulaText.In(proposition.Condition)).Value;
            if (condition is not null && Workbook.FindOdds(condition) is { } odds)
                yield return (proposition, odds);
        }
    }

    private IEnumerable<Use> Uses()
    {
        foreach (var section in Sections)
        {
            foreach (var quantity in section.Quantities)
                yield return new Use(quantity.Id, UseKind.Page, section.Section.Address, section.Section.Nav ?? section.TitleText, section.TitleText);
        }

        foreach (var finding in Conclusions.Where(f => f.Conclusion.Condition is not null))
        {
            foreach (var id in finding.Conclusion.Condition!.Ids)
                yield return new Use(id, UseKind.Conclusion, finding.Address, "Conclusion", finding.Text);
        }

        foreach (var figure in Figures.Values)
        {
            var address = UsesOf(figure).FirstOrDefault(u => u.IsShown)?.Address ?? Addresses.Figure(figure.Id);
            foreach (var id in figure.Quantities)
                yield return new Use(id, UseKind.Figure, address, "Figure", figure.Title);
        }

        foreach (var claim in Workbook.Dataset.Claims)
        {
            foreach (var number in Cells.ReferencesIn(claim.Explanation).OfType<NumberReference>())
                yield return new Use(number.Quantity.Id, UseKind.Claim, Addresses.Claim(claim.Id.Text), "Claim", claim.Text.Text);
        }

        foreach (var result in Workbook.Results)
        {
            foreach (var argument in result.Arguments)
                yield return new Use(argument.Id, UseKind.Number, Addresses.Number(result.Id), "Number", result.Statement.Text);
        }

        foreach (var use in UsesInData())
            yield return use;
    }

    private IEnumerable<Use> Citations()
    {
        var dataset = Workbook.Dataset;
        return
        [
            .. Sections.SelectMany(s => s.Sources.Select(x => new Use(x.Id.Text, UseKind.Page, s.Section.Address, s.Section.Nav ?? s.TitleText, s.TitleText))),
            .. dataset.Claims.SelectMany(c => c.Sources.Select(x => new Use(x.Id.Text, UseKind.Claim, Addresses.Claim(c.Id.Text), "Claim", c.Text.Text))),
            .. dataset.Facts.SelectMany(f => f.Evidence.Sources.Select(x => new Use(x.Id.Text, UseKind.Number, Addresses.Number(f.Id.Text), "Number", f.Statement.Text))),
            .. Workbook.Points.SelectMany(p => p.Row.Sources.Select(x => new Use(x.Id.Text, UseKind.Number, Addresses.Number(p.Id), "Number", p.Title))),
            .. dataset.Events.SelectMany(e => e.Sources.Select(x => new Use(x.Id.Text, UseKind.Data, Addresses.Timeline, "Timeline", e.Title.Text))),
        ];
    }

    /// <summary>In what tables say beside claims, in conditions that are checked, in disagreements and in scenarios.</summary>
    private IEnumerable<Use> UsesInData()
    {
        var dataset = Workbook.Dataset;
        IEnumerable<Use> Told(Cell cell, string address, string label, string detail) =>
            Cells.ReferencesIn(cell).OfType<NumberReference>().Select(n => new Use(n.Quantity.Id, UseKind.Data, address, label, detail));
        IEnumerable<Use> Asked(Cell condition, string address, string label, string detail) =>
            Workbook.ReadCondition(FormulaText.In(condition)).Value?.Ids.Select(id => new Use(id, UseKind.Data, address, label, detail)) ?? [];
        return
        [
            .. dataset.Events.SelectMany(e => Told(e.Description, Addresses.Timeline, "Timeline", e.Title.Text)),
            .. dataset.Glossary.SelectMany(t => Told(t.Definition, Addresses.Term(t.Id.Text), "Glossary", t.Term)),
            .. dataset.Disagreements.SelectMany(d => Told(d.Resolution, $"{Addresses.Data}#{d.Quantity.Text}", "Disagreement", Pages.Phrases.Sentence(d.Quantity.Text))),
            .. dataset.Disagreements.SelectMany(d => dataset.Facts.Where(f => f.Evidence.Quantity == d.Quantity.Text)
                .Select(f => new Use(f.Id.Text, UseKind.Data, $"{Addresses.Data}#{d.Quantity.Text}", "Disagreement", Pages.Phrases.Sentence(d.Quantity.Text)))),
            .. dataset.Propositions.SelectMany(p => Asked(p.Condition, $"{Addresses.Data}#propositions", "Question", p.Statement.Text)),
            .. dataset.Identities.SelectMany(i => Asked(i.Condition, $"{Addresses.Data}#identities", "Check", Pages.Phrases.Sentence(i.Id.Text))),
            .. Workbook.Scenarios.SelectMany(s => s.Value.Values.Keys.Select(id => new Use(id, UseKind.Data, $"{Addresses.Data}#cases", "Case", s.Key))),
        ];
    }
}

public enum UseKind
{
    Page,
    Conclusion,
    Figure,
    Claim,
    Number,

    /// <summary>Checks, questions, disagreements, cases, the timeline and the glossary.</summary>
    Data,
}

/// <summary>A place where a number is used or a source is cited.</summary>
/// <param name="CitedId">Of the number or the source.</param>
public sealed record Use(string CitedId, UseKind Kind, string Address, string Label, string Detail);
