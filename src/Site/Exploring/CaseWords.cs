using System.Globalization;
using System.Text.Json;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;
using Standoff.Site.Prose;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exploring;

/// <summary>
/// What a page that shows a reader's case needs beside the model: how each number is called and
/// written, where conclusions stand, what words compare, which cases have a name.
/// </summary>
public sealed class CaseWords
{
    private readonly Report _report;
    private readonly BrowserModel _model;

    private CaseWords(Report report, BrowserModel model)
    {
        (_report, _model) = (report, model);
        Script = Write();
    }

    /// <summary>A script that sets <c>standoffWords</c>.</summary>
    public string Script { get; }

    /// <summary>Eight hexadecimal digits over all that the script says.</summary>
    public string Mark =>
        field ??= ScriptText.MarkOf(Script);

    public static CaseWords Create(Report report, BrowserModel model) => new(report, model);

    private string Write()
    {
        var patterns = _model.Quantities
            .Select(q => NumberPattern.Of(q.Unit, _report.Workbook.Vocabulary).ToString())
            .ToList();
        var forms = patterns.Distinct(StringComparer.Ordinal).ToList();
        var quantities = _model.Quantities.Zip(patterns, (q, pattern) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(BrowserModel.IsDrawn(q) ? "" : q.Id)} {forms.IndexOf(pattern)}"));
        var named = _report.Workbook.Dataset.Scenarios.SelectMany(s => s.Settings.Select(t => t.Text.Split('=')[0].Trim())).ToHashSet(StringComparer.Ordinal);
        // Others are moved by an address alone, and called by their id.
        var names = _model.Quantities.OfType<Input>().Where(i => i.Fact.Range.IsWide || named.Contains(i.Id)).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"{_model.NumberOf(i)} {TurnWords.NameOf(i, _report.Words)}"));
        var verdicts = _model.Verdicts.Select(WriteVerdict);
        var cases = _report.Workbook.Dataset.Scenarios
            .Select(s => $"{NamedCase.Write(_report, s)} {s.Label.Text}");
        return "globalThis.standoffWords={"
            + $"forms:{Lines(forms)},quantities:{Lines(quantities)},names:{Lines(names)},"
            + $"verdicts:{Lines(verdicts)},"
            + $"comparisons:{Lines(Comparisons())},cases:{Lines(cases)}"
            + "};\n";
    }

    /// <summary>
    /// Its id, what it is (a conclusion or a question), whether it holds as published, its address.
    /// </summary>
    private string WriteVerdict(Verdict verdict) => string.Join(
        ' ',
        verdict.Conclusion.Id,
        verdict.IsOpen ? "q" : "c",
        _report.Workbook.Holds(verdict.Conclusion.Condition!) ? "1" : "0",
        verdict.Address.ToString()[1..]);

    /// <summary>Those that a case can turn: the id of their words, and their condition.</summary>
    private IEnumerable<string> Comparisons() => ShownReferences.Of(_report)
        .OfType<ComparisonReference>()
        .DistinctBy(c => c.Written, StringComparer.Ordinal)
        .Where(c => c.Formula.SelfAndBelow().OfType<QuantityReference>().Any(r => IsKnown(r.Id)))
        .Select(c => $"{ComparisonView.IdOf(c)} {_model.CodeOf(c.Formula)}");

    private bool IsKnown(string id) =>
        _report.Workbook.TryFind(id, out var quantity) && _model.NumberOf(quantity) is not null;

    private static string Lines(IEnumerable<string> lines) =>
        JsonSerializer.Serialize(string.Join('\n', lines), ScriptText.Readable);
}
