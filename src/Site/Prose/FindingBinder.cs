using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose;

/// <summary>Binds <c>odds:</c> links, which name a conclusion, and <c>flip:</c> links, which name a conclusion and an input.</summary>
internal sealed class FindingBinder(BindingContext context, DiagnosticBag diagnostics)
{
    /// <summary>Null where the reference is wrong. Reports SR4002, SR4003, SR4028, SR4029, SR4032.</summary>
    public FindingReference? Odds(MarkdownText text, LinkInline link, string id)
    {
        var place = text.At(link.Span);
        if (Find(id, place) is not { } finding)
            return null;
        if (finding.Odds is not { } odds)
        {
            diagnostics.Add(DiagnosticCatalogue.NoOdds(place, id));
            return null;
        }

        var written = TextRun.Plain(link);
        var percent = CalibratedWords.Percent(odds);
        if (written.Length == 0)
        {
            diagnostics.Add(DiagnosticCatalogue.EmptyNumber(place, percent) with { Correction = NumberBinder.Insertion(text, link, percent) });
            return new FindingReference(place, finding, percent);
        }

        var inner = text.At(link.FirstChild!.Span.Start, written.Length);
        var isWord = CalibratedWords.All.Contains(written, StringComparer.OrdinalIgnoreCase);
        if (isWord && !written.Equals(CalibratedWords.For(odds), StringComparison.OrdinalIgnoreCase))
            diagnostics.Add(DiagnosticCatalogue.WrongOdds(inner, written, id, percent, CalibratedWords.For(odds)) with { Correction = new Correction(inner, CalibratedWords.For(odds)) });
        else if (!isWord)
            CheckNumber(inner, written, id, odds, Fraction);
        return new FindingReference(place, finding, written);
    }

    /// <summary>Null where the reference is wrong. Reports SR4002, SR4003, SR4005, SR4029, SR4031.</summary>
    public FindingReference? Flip(MarkdownText text, LinkInline link, string name)
    {
        var place = text.At(link.Span);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var (id, inputId) = dot < 0 ? (name, "") : (name[..dot], name[(dot + 1)..]);
        if (Find(id, place) is not { } finding)
            return null;
        var flip = finding.Flips.FirstOrDefault(f => f.Input.Id == inputId);
        if (flip is null)
        {
            diagnostics.Add(DiagnosticCatalogue.NoFlip(place, id, inputId, string.Join(", ", finding.Flips.Select(f => f.Input.Id).Distinct())));
            return null;
        }

        var written = TextRun.Plain(link);
        if (written.Length == 0)
        {
            var filled = NumberWriter.Write(flip.Value, flip.Input.Unit, context.Workbook.Vocabulary);
            diagnostics.Add(DiagnosticCatalogue.EmptyNumber(place, filled) with { Correction = NumberBinder.Insertion(text, link, filled) });
            return new FindingReference(place, finding, filled);
        }

        CheckNumber(text.At(link.FirstChild!.Span.Start, written.Length), written, name, flip.Value, flip.Input.Unit);
        return new FindingReference(place, finding, written);
    }

    private Unit Fraction => context.Workbook.Units.TryFind("fraction", out var name) ? name.Unit : Unit.One;

    internal ConclusionFinding? Find(string id, Place place)
    {
        // One that is wrong or false has been reported where it stands; its odds and flip points would say the same again.
        if (context.Findings.TryGetValue(id, out var finding))
            return finding.Conclusion.Condition is { } condition && context.Workbook.Holds(condition) ? finding : null;
        diagnostics.Add(DiagnosticCatalogue.UnknownConclusion(place, id, Suggestion.For(id, context.Findings.Keys)));
        return null;
    }

    private void CheckNumber(Place place, string written, string name, double value, Unit unit)
    {
        var check = NumberText.Check(written, value, unit, context.Workbook.Vocabulary);
        switch (check.Outcome)
        {
            case NumberOutcome.OtherValue:
                diagnostics.Add(DiagnosticCatalogue.StaleNumber(place, written, name, $"{SignificantDigits.Plain(value, 4)} {unit}", check.Offered[0]) with { Correction = new Correction(place, check.Offered[0]) });
                break;
            case NumberOutcome.OtherUnit:
                diagnostics.Add(DiagnosticCatalogue.WrittenUnit(place, written, name, unit.ToString(), check.Offered[0]) with { Correction = new Correction(place, check.Offered[0]) });
                break;
            case NumberOutcome.Unreadable:
                diagnostics.Add(DiagnosticCatalogue.UnreadableNumber(place, written, string.Join(" or ", check.Offered.Select(o => $"'{o}'"))));
                break;
        }
    }
}
