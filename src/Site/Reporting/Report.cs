using Markdig.Extensions.CustomContainers;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Figures;
using Standoff.Model;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Editions;
using Standoff.Site.Editions.Frozen;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Wording;

namespace Standoff.Site.Reporting;

/// <summary>
/// Everything that pages are made from: numbers, figures and bound prose of one edition.
/// </summary>
public sealed class Report
{
    public required Imprint Imprint { get; init; }

    /// <summary>
    /// Of the paths and bytes of all input files but the lists of what was published; eight
    /// hexadecimal digits.
    /// </summary>
    public required string InputHash { get; init; }

    /// <summary>The editions that were published before.</summary>
    public required EditionArchive Editions { get; init; }

    /// <summary>What these editions showed, page by page.</summary>
    internal FrozenPages Frozen => field ??= Freeze(Editions);

    /// <summary>Where these editions had pages that stand elsewhere now.</summary>
    internal FormerAddresses Former => field ??= new(Workbook.Dataset.Moved, Editions);

    /// <summary>Since when there are pages, and since when they say what they say.</summary>
    internal PageDates Dates => field ??= new(this);

    /// <summary>
    /// Where the last edition's state of a page stands frozen, by another address too; null where it
    /// has none.
    /// </summary>
    internal SiteAddress? FrozenOf(SiteAddress page) =>
        Editions.Last is { } last && Former.In(last, page) is { } then ? Frozen.Of(then) : null;

    /// <summary>Makes them, once for all reports that follow the same editions.</summary>
    internal Func<EditionArchive, FrozenPages> Freeze { private get; init; } = editions => FrozenPages.Create(editions.All);

    /// <summary>What it says, as editions are kept and compared.</summary>
    public EditionState State => field ??= ReportState.Create(this);

    public required Workbook Workbook { get; init; }

    /// <summary>Ids as words.</summary>
    public required IdWords Words { get; init; }

    /// <summary>By id.</summary>
    public required IReadOnlyDictionary<string, Figure> Figures { get; init; }

    /// <summary>How to read each figure, by id.</summary>
    public required IReadOnlyDictionary<string, BoundText> FigureNotes { get; init; }

    /// <summary>What exists but is wrong, beside rows.</summary>
    public required BrokenNames Broken { get; init; }

    /// <summary>What tables say in Markdown.</summary>
    public required CellProse Cells { get; init; }

    /// <summary>In the order of the navigation.</summary>
    public required IReadOnlyList<BoundSection> Sections { get; init; }

    /// <summary>Where to find help; null where no chapter says it.</summary>
    public HelpLine? Help => field ??= HelpLine.In(Sections);

    /// <summary>On all conclusions, in the order of reading.</summary>
    public required IReadOnlyList<Verdict> Verdicts { get; init; }

    /// <summary>On what the report leaves open, in the order of reading.</summary>
    public required IReadOnlyList<Verdict> Questions { get; init; }

    /// <summary>
    /// Whether every row, formula, recipe and text could be read, so that what uses what is
    /// known.
    /// </summary>
    public required bool IsWhole { get; init; }

    /// <summary>
    /// The share of draws in which each proposition holds; those without odds of their own are
    /// left out.
    /// </summary>
    public IReadOnlyList<(Proposition Proposition, double Odds)> Propositions =>
        field ??= [.. PropositionOdds()];

    /// <summary>Base values in each scenario of the dataset, with its label.</summary>
    public IReadOnlyList<(string Label, CaseValues Values)> Scenarios =>
        field ??= [.. Workbook.Dataset.Scenarios.Select(s => (s.Label.Text, Workbook.Evaluate(Workbook.Scenarios[s.Id.Text])))];

    /// <summary>Which inputs it is worth most to settle, first.</summary>
    public IReadOnlyList<ToSettle> ToSettle => field ??= Reporting.ToSettle.Of(this);

    private IReadOnlyDictionary<string, Bearing> Bearings => field ??= Bearing.Measure(this);

    /// <summary>Of numbers, one for each number and address.</summary>
    internal IReadOnlyList<Use> AllUses => field ??= [.. new NumberUses(this).Find()];

    private ILookup<string, Use> NumberUses => field ??= AllUses.ToLookup(u => u.CitedId, StringComparer.Ordinal);

    private ILookup<string, Use> SourceUses =>
        field ??= Citations.Find(this).ToLookup(c => c.CitedId, StringComparer.Ordinal);

    private ILookup<string, FigureUse> FigureUses =>
        field ??= Sections
            .SelectMany(s => s.Figures).ToLookup(u => u.FigureId, StringComparer.Ordinal);

    private ILookup<string, Result> Followers => field ??= Workbook.Results
        .SelectMany(r => r.Arguments.Select(a => (a.Id, Result: r)))
        .ToLookup(x => x.Id, x => x.Result, StringComparer.Ordinal);

    /// <summary>What the chapter is called that rows name by its id.</summary>
    public string ChapterName(string id) =>
        Sections.FirstOrDefault(s => s.Address == Routes.Section(id))?.Name ?? Words.Sentence(id);

    /// <summary>
    /// Where a heading of a chapter stands; null where the report has no such heading.
    /// </summary>
    public SiteAddress? HeadingAt(string chapter, string id) =>
        Sections.FirstOrDefault(s => s.Address == Routes.Section(chapter)) is { } section
            && section.Section.Headings.Any(h => h.Id == id)
                ? section.Address.At(id)
                : null;

    /// <summary>The results whose formulas name a quantity.</summary>
    public IReadOnlyList<Result> FollowersOf(Quantity quantity) => [.. Followers[quantity.Id]];

    /// <summary>
    /// Of conclusions that share an id, which is an error, only the first has a verdict; it stands
    /// for all of them.
    /// </summary>
    /// <exception cref="InvalidOperationException">The conclusion is of another report.</exception>
    public Verdict VerdictOn(Conclusion conclusion) =>
        Verdicts.Concat(Questions).First(v => v.Conclusion.Id == conclusion.Id);

    /// <summary>The finding that a container holds; null where it could not be read.</summary>
    public Finding? FindingIn(CustomContainer container) =>
        Sections.SelectMany(s => s.Section.Findings).FirstOrDefault(f => f.Block == container);

    /// <summary>Where a finding stands.</summary>
    /// <exception cref="InvalidOperationException">The finding is of another report.</exception>
    public SiteAddress AddressOf(Finding finding) =>
        Sections.First(s => s.Section.Findings.Contains(finding)).Address.At(finding.Id);

    /// <summary>Where a number is used: pages, conclusions, figures and other numbers.</summary>
    public IReadOnlyList<Use> UsesOf(Quantity quantity) => [.. NumberUses[quantity.Id]];

    /// <summary>What hangs on a fact or a result.</summary>
    public Bearing BearingOf(Quantity quantity) =>
        Bearings.GetValueOrDefault(quantity.Id, Bearing.None);

    /// <summary>
    /// The pages of prose that show a figure, then those whose words lead to it, each in the
    /// order of the navigation.
    /// </summary>
    public IReadOnlyList<FigureUse> UsesOf(Figure figure) =>
        [.. FigureUses[figure.Id].OrderBy(u => !u.IsShown)];

    /// <summary>
    /// The page that a figure belongs to: the first but the overview that uses it, else the one
    /// its first number belongs to; null where there is none.
    /// </summary>
    public BoundSection? ChapterOf(Figure figure)
    {
        var used = UsesOf(figure).Select(u => u.Section.Address);
        var measured = QuantitiesOf(figure).Take(1).Select(q => Routes.Section(q.Section));
        var address = used.Concat(measured).FirstOrDefault(a => a != Routes.Overview);
        return Sections.FirstOrDefault(s => s.Address == address);
    }

    /// <summary>
    /// Where a source is cited: chapters, claims, facts, values of series, events.
    /// </summary>
    public IReadOnlyList<Use> CitationsOf(Source source) => [.. SourceUses[source.Id.Text]];

    /// <summary>The reports that a number rests on, through all its inputs, each once.</summary>
    public IReadOnlyList<Source> ReportsBehind(Quantity quantity) => quantity is SeriesValue point
        ? point.Row.Sources
        : [.. Workbook.FindInputsBehind(quantity).SelectMany(i => i.Fact.Evidence.Sources).DistinctBy(s => s.Id.Text, StringComparer.Ordinal)];

    /// <summary>
    /// Where to find help, in words, for those who see a figure without its page; null where it
    /// calls for none.
    /// </summary>
    public string? HelpFor(Figure figure) =>
        Help is { } help && help.IsCalledForBy(ChapterOf(figure)?.Address, figure.Title, figure.Subtitle, figure.Description) ? help.Words : null;

    /// <summary>
    /// A figure as those see it who do not see its page: with help where it calls for it, with its
    /// sources, and with the edition and the address that it comes from.
    /// </summary>
    public Figure Alone(Figure figure)
    {
        string[] help = HelpFor(figure) is { } words ? [words] : [];
        return figure.WithNotes([.. help, Credit.Of(figure, this), Imprint.Origin(Routes.Figure(figure.Id))], Place.StartOf(figure.Body.Source.Path));
    }

    /// <summary>The facts and results that a figure shows.</summary>
    public IReadOnlyList<Quantity> QuantitiesOf(Figure figure) =>
        [.. figure.Quantities.Select(id => Workbook.TryFind(id, out var quantity) ? quantity : null).OfType<Quantity>()];

    /// <summary>The reports that a figure shows or, where it shows none, rests on, each once.</summary>
    public IReadOnlyList<Source> ReportsBehind(Figure figure) => figure.Sources.Count > 0
        ? [.. figure.Sources.Select(id => Workbook.Dataset.Sources[id])]
        : [.. QuantitiesOf(figure).SelectMany(ReportsBehind).DistinctBy(s => s.Id.Text, StringComparer.Ordinal)];

    /// <summary>The originals among or behind some reports.</summary>
    public IReadOnlyList<Source> Originals(IEnumerable<Source> reports) =>
        Provenance.FindOriginals(reports, Workbook.Dataset.Sources);

    private IEnumerable<(Proposition, double)> PropositionOdds()
    {
        foreach (var proposition in Workbook.Dataset.Propositions)
        {
            var condition = Workbook.ReadCondition(FormulaText.In(proposition.Condition)).Value;
            if (condition is not null && Workbook.FindOdds(condition) is { } odds)
                yield return (proposition, odds);
        }
    }
}
