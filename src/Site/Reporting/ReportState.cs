using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Figures;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;
using Standoff.Site.Editions;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;

namespace Standoff.Site.Reporting;

/// <summary>What a report says, in the form in which editions are kept and compared.</summary>
internal static class ReportState
{
    /// <summary>What its page prints of a value.</summary>
    public const int Digits = 6;

    /// <summary>Of odds; the share of draws that one more draw moves shows in the fifth.</summary>
    private const int OddsDigits = 5;

    public static EditionState Create(Report report) => new()
    {
        Name = new(report.Imprint.Date, report.InputHash),
        Title = report.Imprint.Title,
        BaseAddress = report.Imprint.BaseAddress,
        Help = report.Help is { } help ? new(help.Words, help.Chapter.Path.Trim('/'), string.Join('\n', help.Calls)) : null,
        Numbers = Map(report.Workbook.Quantities, q => q.Id, q => Of(q, report)),
        Findings = Map(Findings(report), f => f.Id, f => f.State()),
        Claims = Map(report.Workbook.Dataset.Claims, c => c.Id.Text, c => new ClaimState(c.Text.Text, c.Status.InWords())),
        Figures = Map(report.Figures.Values, f => f.Id, f => Of(f, report)),
        Texts = Map(PlainBlocks.Of(report), t => t.Page.Path, t => t.Blocks()),
        Addresses = [],
        Inputs = new Dictionary<string, string>(),
    };

    private static OnDemand<TState> Map<T, TState>(
        IEnumerable<T> all, Func<T, string> id, Func<T, TState> state) =>
        new(all.DistinctBy(id, StringComparer.Ordinal)
            .Select(one => KeyValuePair.Create(id(one), new Lazy<TState>(() => state(one)))));

    private static NumberState Of(Quantity quantity, Report report)
    {
        var number = NumberView.Create(quantity, report.Workbook);
        double Rounded(double value) => SignificantDigits.Round(value, Digits);
        var range = number.Range.IsWide ? $"{number.LowText} to {number.HighText}" : "";
        return new(number.LongValue, Rounded(quantity.Value), Rounded(number.Range.Low), Rounded(number.Range.High), range)
        {
            Words = new(
                quantity.Title,
                quantity.Section,
                quantity.Unit.ToString(),
                number.Basis,
                quantity is Input { Fact.Evidence.AsOf: { } asOf } ? asOf.InWords : "",
                quantity is Result result ? result.Row.Formula.Text : "",
                quantity is Result { Arguments: var arguments } ? string.Join(' ', arguments.Select(a => a.Id)) : "",
                string.Join('\n', OwnSources(quantity).Select(s => $"{s.Id.Text} {NameOf(s)}"))),
        };
    }

    private static IReadOnlyList<Source> OwnSources(Quantity quantity) => quantity switch
    {
        Input input => input.Fact.Evidence.Sources,
        SeriesValue point => point.Row.Sources,
        _ => [],
    };

    private static string NameOf(Source source) =>
        source.Document.Published is { } day ? $"{source.Document.Publisher}, {day.InWords}" : source.Document.Publisher;

    private static IEnumerable<(string Id, Func<FindingState> State)> Findings(Report report) =>
    [
        .. from verdict in report.Verdicts.Concat(report.Questions)
           select (verdict.Conclusion.Id, (Func<FindingState>)(() => Of(verdict, report))),
        .. from section in report.Sections
           from judgement in section.Section.Findings.OfType<Judgement>()
           select (judgement.Id, (Func<FindingState>)(() => Of(judgement, section))),
    ];

    private static FindingState Of(Judgement judgement, BoundSection section)
    {
        var sentence = Sentences.First(PlainBlocks.Of(judgement.Block, section.Meanings));
        return new(
            FindingKind.Judgement, sentence, null, true, "", "", section.Address.At(judgement.Id));
    }

    private static FindingState Of(Verdict verdict, Report report)
    {
        var condition = verdict.Conclusion.Condition;
        var turns = verdict.Flips.Take(TurnWords.MaxShown)
            .Select(f => TurnWords.Create(f, report.Workbook))
            .Select(t => $"{t.Input} is {t.Where}; {t.Taken.Replace('\u00A0', ' ')}");
        return new(
            verdict.IsOpen ? FindingKind.Question : FindingKind.Conclusion,
            verdict.Text,
            verdict.Odds is { } odds ? SignificantDigits.Round(odds, OddsDigits) : null,
            condition is null || report.Workbook.Holds(condition),
            string.Join('\n', turns),
            condition?.Text.Text ?? "",
            verdict.Address);
    }

    private static FigureState Of(Figure figure, Report report)
    {
        var (width, height) = figure.StandalonePixels;
        var help = report.HelpFor(figure) ?? "";
        var alone = new Lazy<Figure>(() => figure.WithNotes(
            [.. help.Length > 0 ? [help] : Array.Empty<string>(), Credit.Of(figure, report)],
            Place.StartOf(figure.Body.Source.Path)));
        return new(figure.Title, figure.Subtitle, figure.Alt)
        {
            Svg = new(() => alone.Value.StandaloneSvg),
            NarrowSvg = new(() => alone.Value.NarrowAloneSvg),
            Csv = FigureCsv.Write(figure.Table),
            Help = help,
            Description = figure.Description,
            Width = width,
            Height = height,
        };
    }
}
