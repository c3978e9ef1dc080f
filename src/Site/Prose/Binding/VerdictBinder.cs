using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Units;
using Standoff.Model.Wording;
using Standoff.Site.Prose.Checks;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// Binds <c>odds:</c> links, which name a conclusion, and <c>flip:</c> links, which name a
/// conclusion and an input.
/// </summary>
internal sealed class VerdictBinder(BindingContext context, DiagnosticBag diagnostics)
{
    /// <summary>
    /// Null where the reference is wrong. Reports SR4002, SR4003, SR4028, SR4029, SR4032.
    /// </summary>
    public VerdictReference? BindOdds(MarkdownText text, LinkInline link, string id)
    {
        var place = text.At(link.Span);
        if (Find(id, place) is not { } verdict)
            return null;
        if (verdict.Odds is not { } odds)
        {
            diagnostics.Add(DiagnosticCatalogue.NoOdds(place, id));
            return null;
        }

        var written = WrittenNumber.Read(text, link);
        var percent = CalibratedWords.Percent(odds);
        if (written.Text.Length == 0)
        {
            diagnostics.Add(DiagnosticCatalogue.EmptyNumber(place, percent) with { Correction = written.Replace(percent) });
            var filled = new Estimate(odds, Fraction);
            return new VerdictReference(place, verdict, percent)
            {
                Name = id,
                Estimate = filled,
                Reading = NumberText.Check(percent, odds, filled.Unit, context.Workbook.Vocabulary).Reading,
            };
        }

        var isWord = CalibratedWords.All.Contains(written.Text, StringComparer.OrdinalIgnoreCase);
        if (isWord && !written.Text.Equals(CalibratedWords.For(odds), StringComparison.OrdinalIgnoreCase))
            diagnostics.Add(DiagnosticCatalogue.WrongOdds(written.Place, written.Text, id, percent, CalibratedWords.For(odds)) with { Correction = written.Replace(CalibratedWords.For(odds)) });
        if (isWord)
            return new VerdictReference(place, verdict, written.Text) { Name = id };
        var estimate = new Estimate(odds, Fraction);
        var reading = ReadNumber(link, written, id, estimate);
        if (reading is { Form: NumberForm.Percent } && IsOfOtherBand(reading.Number / 100, odds))
            diagnostics.Add(Stale(written, id, estimate, percent));
        return new VerdictReference(place, verdict, written.Text) { Name = id, Estimate = estimate, Reading = reading };
    }

    /// <summary>Whether a rounded text of the odds would have another word than they have.</summary>
    private static bool IsOfOtherBand(double written, double odds) =>
        Math.Abs(written - odds) <= 0.005 && CalibratedWords.For(written) != CalibratedWords.For(odds);

    /// <summary>
    /// Null where the reference is wrong. Reports SR4002, SR4003, SR4005, SR4029, SR4031.
    /// </summary>
    public VerdictReference? BindFlip(MarkdownText text, LinkInline link, string name)
    {
        var place = text.At(link.Span);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var (id, inputId) = dot < 0 ? (name, "") : (name[..dot], name[(dot + 1)..]);
        if (Find(id, place) is not { } verdict)
            return null;
        var flip = verdict.Flips.FirstOrDefault(f => f.Input.Id == inputId);
        if (flip is null)
        {
            diagnostics.Add(DiagnosticCatalogue.NoFlip(place, id, inputId, string.Join(", ", verdict.Flips.Select(f => f.Input.Id).Distinct())));
            return null;
        }

        var written = WrittenNumber.Read(text, link);
        var estimate = new Estimate(flip.Value, flip.Input.Unit);
        if (written.Text.Length == 0)
        {
            var filled = FilledText.Write(estimate, link, context.Workbook.Vocabulary);
            diagnostics.Add(DiagnosticCatalogue.EmptyNumber(place, filled.Text) with { Correction = written.Replace(filled.Text) });
            return new VerdictReference(place, verdict, filled.Text) { Name = name, Flip = flip, Estimate = estimate, Reading = filled.Reading };
        }

        var reading = ReadNumber(link, written, name, estimate);
        return new VerdictReference(place, verdict, written.Text) { Name = name, Flip = flip, Estimate = estimate, Reading = reading };
    }

    private Unit Fraction =>
        context.Workbook.Units.TryFind("fraction", out var name) ? name.Unit : Unit.One;

    internal Verdict? Find(string id, Place place)
    {
        // One that is wrong or false has been reported where it stands; its odds and flip points would say the same again.
        if (context.FindVerdict(id) is { } verdict)
            return verdict.Conclusion.Condition is { } condition && (verdict.IsOpen || context.Workbook.Holds(condition)) ? verdict : null;
        if (!context.Broken.IsAnyFinding && !context.Broken.Findings.Contains(id))
            diagnostics.Add(DiagnosticCatalogue.UnknownConclusion(place, id, Suggestion.For(id, context.Verdicts.Select(v => v.Conclusion.Id))));
        return null;
    }

    private static Diagnostic Stale(WrittenNumber written, string name, Estimate estimate, string offered) =>
        DiagnosticCatalogue.StaleNumber(written.Place, written.Text, Subject.Finding(name), $"{SignificantDigits.Plain(estimate.Value, 4)} {estimate.Unit}", offered) with { Correction = written.Replace(offered) };

    /// <summary>Null where the text cannot be read. Reports SR4002, SR4003, SR4005.</summary>
    private NumberReading? ReadNumber(LinkInline link, WrittenNumber written, string name, Estimate estimate)
    {
        var (value, unit, vocabulary) = (estimate.Value, estimate.Unit, context.Workbook.Vocabulary);
        var hasUnit = NumberBinder.HasUnitBehind(link, written.Text, value, unit, vocabulary);
        var needsSecond = !WordsAround.IsNear(link);
        var check = NumberText.Check(written.Text, value, unit, vocabulary, hasUnit, needsSecond: needsSecond);
        var offered = NumberRephrasing.Write(written.Text, value, unit, vocabulary, hasUnit, needsSecond: needsSecond) ?? check.Offered[0];
        switch (check.Outcome)
        {
            case NumberOutcome.OtherValue:
                diagnostics.Add(Stale(written, name, estimate, offered));
                break;
            case NumberOutcome.OtherUnit:
                diagnostics.Add(DiagnosticCatalogue.WrittenUnit(written.Place, written.Text, Subject.Finding(name), unit.ToString(), check.Offered[0]) with { Correction = written.Replace(check.Offered[0]) });
                break;
            case NumberOutcome.Unreadable:
                diagnostics.Add(DiagnosticCatalogue.UnreadableNumber(written.Place, written.Text, string.Join(" or ", check.Offered.Select(o => $"'{o}'"))));
                break;
        }

        return check.Reading;
    }
}
