using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// Binds <c>n:</c> links: <c>ID</c>, <c>ID.STATISTIC</c>, either with <c>?abs</c>.
/// </summary>
internal sealed class NumberBinder(BindingContext context, DiagnosticBag diagnostics)
{
    private readonly Workbook _workbook = context.Workbook;

    /// <summary>
    /// Null where the reference is wrong. Reports SR3014, SR4001 to SR4003, SR4005, SR4017.
    /// </summary>
    public NumberReference? Bind(MarkdownText text, LinkInline link, string name)
    {
        var place = text.At(link.Span);
        var absolute = name.EndsWith("?abs", StringComparison.Ordinal);
        var (id, statisticName) = Split(absolute ? name[..^"?abs".Length] : name);
        if (!_workbook.TryFind(id, out var quantity))
        {
            if (!_workbook.IsBroken(id))
                diagnostics.Add(DiagnosticCatalogue.UnknownNumber(place, id, Suggestion.For(id, _workbook.Quantities.Select(q => q.Id))));
            return null;
        }

        Statistic? statistic = null;
        if (statisticName.Length > 0 && !Statistic.TryFind(quantity, statisticName, out statistic))
        {
            diagnostics.Add(DiagnosticCatalogue.UnknownStatistic(place, id, statisticName, string.Join(", ", Statistic.Of(quantity).Select(s => s.Name))));
            return null;
        }

        var value = _workbook.ValueOf(quantity, statistic);
        var range = _workbook.RangeOf(quantity);
        var estimate = new Estimate(value, quantity.Unit, range.Low, range.High);
        var written = WrittenNumber.Read(text, link);
        if (written.Text.Length == 0)
        {
            var filled = NumberWriter.Write(absolute ? Math.Abs(value) : value, quantity.Unit, _workbook.Vocabulary);
            diagnostics.Add(DiagnosticCatalogue.EmptyNumber(place, filled) with { Correction = written.Replace(filled) });
            return new NumberReference(place, quantity, filled, null, estimate);
        }

        var hasUnit = IsInTable(link) || HasUnitBehind(link, written.Text, value, quantity);
        var check = NumberText.Check(written.Text, value, quantity.Unit, _workbook.Vocabulary, hasUnit, absolute);
        if (Problem(check, written.Place, written.Text, name, quantity, value) is { } problem)
            diagnostics.Add(problem with { Correction = check.Outcome == NumberOutcome.Unreadable ? null : written.Replace(check.Offered[0]) });
        return new NumberReference(written.Place, quantity, written.Text, check.Reading, estimate) { IsOnOneLine = written.IsOnOneLine };
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
            if (number.Reading is null || number.Reading.Digits <= allowed || HonestDigits.Check(number.Reading, number.Estimate).IsHonest)
                continue;
            var shorter = NumberWriter.Write(number.Estimate.Value, number.Quantity.Unit, context.Workbook.Vocabulary, allowed);
            diagnostics.Add(DiagnosticCatalogue.DishonestDigits(number.Place, number.Text, number.Quantity.Id, shorter) with { Correction = number.IsOnOneLine ? new Correction(number.Place, shorter) : null });
        }
    }

    private static Diagnostic? Problem(NumberCheck check, Place place, string written, string name, Quantity quantity, double value) => check.Outcome switch
    {
        NumberOutcome.OtherValue => DiagnosticCatalogue.StaleNumber(place, written, name, $"{SignificantDigits.Plain(value, 4)} {quantity.Unit}", check.Offered[0]),
        NumberOutcome.OtherUnit => DiagnosticCatalogue.WrittenUnit(place, written, name, quantity.Unit.ToString(), check.Offered[0]),
        NumberOutcome.Unreadable => DiagnosticCatalogue.UnreadableNumber(place, written, string.Join(" or ", check.Offered.Select(o => $"'{o}'"))),
        _ => null,
    };

    /// <summary>The id of a point of a series has a dot of its own.</summary>
    private (string Id, string Statistic) Split(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 || _workbook.TryFind(name, out _) ? (name, "") : (name[..dot], name[(dot + 1)..]);
    }

    /// <summary>Whether the words right behind the link are the unit: "[36,000](n:batch) chips".</summary>
    private bool HasUnitBehind(LinkInline link, string written, double value, Quantity quantity) =>
        link.NextSibling is LiteralInline behind
        && NumberSequel.Read(written, behind.Content.ToString(), value, quantity.Unit, _workbook.Vocabulary) is { Length: > 0, Fits: true };

    private static bool IsInTable(LinkInline link)
    {
        var inline = (Inline)link;
        while (inline.Parent is { } parent)
            inline = parent;
        return ((ContainerInline)inline).ParentBlock is { } block && (block.Parent is TableCell || block.Parent?.Parent is TableCell);
    }
}
