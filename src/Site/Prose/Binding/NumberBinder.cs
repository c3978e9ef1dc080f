using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;
using Standoff.Site.Prose.Checks;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// Binds <c>n:</c> links: <c>ID</c>, <c>ID.STATISTIC</c>, either with <c>?below</c> or
/// <c>?above</c> for the size of what lies on that side of zero, or with <c>?published</c> for what
/// a reader's case leaves alone.
/// </summary>
internal sealed class NumberBinder(BindingContext context, DiagnosticBag diagnostics)
{
    private readonly Workbook _workbook = context.Workbook;
    private readonly QuantityNames _names = new(context.Workbook, diagnostics);

    /// <summary>
    /// Null where the reference is wrong. Reports SR3014, SR4001 to SR4003, SR4005, SR4017, SR4071,
    /// SR4072.
    /// </summary>
    public NumberReference? Bind(MarkdownText text, LinkInline link, string address)
    {
        var place = text.At(link.Span);
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var name = question < 0 ? address : address[..question];
        var ending = question < 0 ? "" : address[question..];
        var isPublished = ending == "?published";
        PinnedSign? pin = TryReadPin(ending, out var side) ? side : null;
        if (ending.Length > 0 && !isPublished && pin is null)
        {
            diagnostics.Add(DiagnosticCatalogue.UnknownPin(place, ending));
            return null;
        }

        if (_names.Find(name, place) is not var (quantity, statistic))
            return null;
        var value = _workbook.ValueOf(quantity, statistic);
        var range = _workbook.RangeOf(quantity);
        var estimate = new Estimate(value, quantity.Unit, range.Low, range.High);
        var written = WrittenNumber.Read(text, link);
        var reference = new NumberReference(written.Place, quantity, written.Text, null, estimate) { IsOnOneLine = written.IsOnOneLine, Pin = pin, Statistic = statistic, IsPublished = isPublished };
        if (pin is { } pinned && HasTurned(pinned, value))
        {
            diagnostics.Add(Turned(pinned, written, name, quantity, value));
            return reference;
        }

        return written.Text.Length == 0
            ? Fill(reference, written, link, place)
            : Check(reference, written, name, IsInTable(link) || HasUnitBehind(link, written.Text, value, quantity.Unit, _workbook.Vocabulary), !WordsAround.IsNear(link));
    }

    /// <summary>The text that the build writes is checked as if its author had.</summary>
    private NumberReference Fill(NumberReference reference, WrittenNumber written, LinkInline link, Place place)
    {
        var filled = FilledText.Write(reference, link, _workbook.Vocabulary);
        diagnostics.Add(DiagnosticCatalogue.EmptyNumber(place, filled.Text) with { Correction = written.Replace(filled.Text) });
        return reference with { Place = place, Text = filled.Text, Reading = filled.Reading, IsFilled = true };
    }

    private NumberReference Check(NumberReference reference, WrittenNumber written, string name, bool hasUnit, bool needsSecond)
    {
        var (quantity, value, isMagnitude) = (reference.Quantity, reference.Estimate.Value, reference.Pin is not null);
        var check = NumberText.Check(written.Text, value, quantity.Unit, _workbook.Vocabulary, hasUnit, isMagnitude, needsSecond);
        var offered = check.Outcome == NumberOutcome.OtherValue
            ? NumberRephrasing.Write(written.Text, value, quantity.Unit, _workbook.Vocabulary, hasUnit, isMagnitude, needsSecond) ?? check.Offered[0]
            : check.Offered[0];
        if (check is { Outcome: NumberOutcome.Matches, Reading: { } read } && quantity is CountQuantity && read.Number != value)
        {
            // Rows are counted, so a count that is rounded is another count; another page says it in full.
            check = check with { Outcome = NumberOutcome.OtherValue };
            offered = NumberWriter.Write(value, quantity.Unit, _workbook.Vocabulary, NumberWriter.MaxDigits);
        }

        if (Problem(check, written.Place, written.Text, name, reference, offered) is { } problem)
            diagnostics.Add(problem with { Correction = check.Outcome == NumberOutcome.Unreadable ? null : written.Replace(offered) });
        return reference with { Reading = check.Reading, IsRight = check.Outcome == NumberOutcome.Matches };
    }

    /// <summary>
    /// Checks the numbers of one sentence together: each may show the digits that its range bears,
    /// or that tell it from the others. Reports SR4006.
    /// </summary>
    public static void CheckDigits(BindingContext context, IReadOnlyList<NumberReference> numbers, DiagnosticBag diagnostics)
    {
        var together = HonestDigits.AllowedTogether([.. numbers.Select(n => n.Estimate)]);
        foreach (var (number, allowed) in numbers.Zip(together))
        {
            if (number.IsFilled || number.Reading is null || number.Reading.Digits <= allowed || HonestDigits.Check(number.Reading, number.Estimate).IsHonest)
                continue;
            var value = number.Pin is null
                ? number.Estimate.Value
                : Math.Abs(number.Estimate.Value);
            var shorter = NumberWriter.Write(value, number.Quantity.Unit, context.Workbook.Vocabulary, allowed);
            diagnostics.Add(DiagnosticCatalogue.DishonestDigits(number.Place, number.Text, number.Quantity.Id, shorter) with { Correction = number.IsOnOneLine ? new Correction(number.Place, shorter) : null });
        }
    }

    private static Diagnostic? Problem(
        NumberCheck check, Place place, string written, string name, NumberReference reference, string offered) => check.Outcome switch
        {
            NumberOutcome.OtherValue => DiagnosticCatalogue.StaleNumber(place, written, Subject.Number(name), Told(reference.Quantity, reference.Estimate.Value), offered),
            NumberOutcome.OtherUnit => DiagnosticCatalogue.WrittenUnit(place, written, Subject.Number(name), reference.Quantity.Unit.ToString(), offered),
            NumberOutcome.Unreadable => DiagnosticCatalogue.UnreadableNumber(place, written, string.Join(" or ", check.Offered.Select(o => $"'{o}'"))),
            _ => null,
        };

    private static string Told(Quantity quantity, double value) => quantity is CountQuantity
        ? $"{SignificantDigits.Plain(value, 4)} rows"
        : $"{SignificantDigits.Plain(value, 4)} {quantity.Unit}";

    private static bool TryReadPin(string text, out PinnedSign pin)
    {
        pin = text == "?below" ? PinnedSign.Below : PinnedSign.Above;
        return text is "?below" or "?above";
    }

    /// <summary>What is zero lies on neither side.</summary>
    private static bool HasTurned(PinnedSign pin, double value) =>
        pin == PinnedSign.Below ? value >= 0 : value <= 0;

    private static Diagnostic Turned(PinnedSign pin, WrittenNumber written, string name, Quantity quantity, double value)
    {
        var (side, other, sign) = pin == PinnedSign.Below ? ("below", "?above", "<") : ("above", "?below", ">");
        return DiagnosticCatalogue.TurnedSign(written.Place, written.Text, side, name, Told(quantity, value), other)
            .Because(FalseCondition.Of($"{name} {sign} 0 * {name}", name));
    }

    /// <summary>
    /// Whether the words right behind the link are the unit: "[36,000](n:batch) chips".
    /// </summary>
    internal static bool HasUnitBehind(LinkInline link, string written, double value, Unit unit, UnitVocabulary vocabulary) =>
        link.NextSibling is LiteralInline behind
        && NumberSequel.Read(written, behind.Content.ToString(), value, unit, vocabulary) is { Length: > 0, Fits: true };

    private static bool IsInTable(LinkInline link)
    {
        var inline = (Inline)link;
        while (inline.Parent is { } parent)
            inline = parent;
        return ((ContainerInline)inline).ParentBlock is { } block && (block.Parent is TableCell || block.Parent?.Parent is TableCell);
    }
}
