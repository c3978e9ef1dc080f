using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// Arithmetic that words tell of the numbers beside them: a part is no greater than its whole, and
/// sums, differences and changes come out as printed.
/// </summary>
internal sealed partial class PartsCheck
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>What may stand between two numbers of one piece of arithmetic.</summary>
    private const string Words = @"[^.;:\uFFFC]{0,60}?";

    private readonly CheckedBlock _block;
    private readonly NumbersIn _numbers;
    private readonly DiagnosticBag _diagnostics;

    private PartsCheck(CheckedBlock block, DiagnosticBag diagnostics) =>
        (_block, _numbers, _diagnostics) = (block, new NumbersIn(block), diagnostics);

    /// <summary>Reports SR4103, SR4105, SR4106.</summary>
    public static void Check(CheckedBlock block, DiagnosticBag diagnostics)
    {
        var check = new PartsCheck(block, diagnostics);
        check.CheckParts();
        check.CheckShares();
        check.CheckSums();
        check.CheckChanges();
    }

    private void CheckParts()
    {
        foreach (Match match in Part().Matches(_block.Run.Text).Concat(OfWhich().Matches(_block.Run.Text)))
        {
            if (_numbers.At(match.Groups["part"].Index) is not { } part || WholeOf(match, part) is not { } whole || part.Value <= whole.Value)
                continue;
            _diagnostics.Add(DiagnosticCatalogue.PartAboveWhole(part.Number.Place, part.Told, whole.Told).Because(part.Compared("<=", whole)));
        }
    }

    /// <summary>
    /// The number that is named, or the greatest of its unit before a pronoun; a share may be of
    /// another thing than the share before it.
    /// </summary>
    private PrintedNumber? WholeOf(Match match, PrintedNumber part)
    {
        if (match.Groups["whole"].Success)
            return _numbers.At(match.Groups["whole"].Index) is { } named && named.IsLike(part) ? named : null;
        if (part.Number.Reading!.Form is NumberForm.Percent or NumberForm.Share)
            return null;
        var sentence = _block.SentenceAt(match.Index);
        return _numbers.All
            .Where(n => n.Index < match.Groups["part"].Index && _block.SentenceAt(n.Index) == sentence)
            .Select(n => PrintedNumber.Read(n.Number)).OfType<PrintedNumber>()
            .Where(n => n.IsLike(part))
            .MaxBy(n => n.Value);
    }

    private void CheckShares()
    {
        foreach (Match match in ShareOf().Matches(_block.Run.Text))
        {
            if (_numbers.At(match.Index) is { Number: { Reading.Form: NumberForm.Percent or NumberForm.Share } } share && share.Value > 1)
                _diagnostics.Add(DiagnosticCatalogue.PartAboveWhole(share.Number.Place, share.Told, "a whole").About(share.Subject));
        }
    }

    private void CheckSums()
    {
        foreach (Match match in Sum().Matches(_block.Run.Text).Concat(Difference().Matches(_block.Run.Text)))
        {
            if (Read(match) is not var (a, b, c) || !a.IsLike(b) || !b.IsLike(c))
                continue;
            var come = match.Groups["difference"].Success ? Math.Abs(a.Size - b.Size) : a.Size + b.Size;
            if (Math.Abs(come - c.Size) > Slack(a, b, c))
                Report(a, b, c, come);
        }
    }

    private void CheckChanges()
    {
        foreach (Match match in Change().Matches(_block.Run.Text))
        {
            if (Read(match) is not var (a, b, c) || !a.IsLike(b))
                continue;
            var isDown = match.Groups["down"].Success;
            if (isDown ? b.Value >= a.Value : b.Value <= a.Value)
                _diagnostics.Add(DiagnosticCatalogue.TurnedChange(_block.At(match.Groups["noun"].Index, match.Groups["noun"].Length), match.Groups["noun"].Value, a.Told, b.Told)
                    .Because(b.Compared(isDown ? "<" : ">", a)));
            else if (c.IsLike(a) && Math.Abs(Math.Abs(b.Size - a.Size) - Math.Abs(c.Size)) > Slack(a, b, c))
                Report(a, b, c, Math.Abs(b.Size - a.Size));
            else if (c.Number.Reading!.Form is NumberForm.Percent or NumberForm.Share && !IsShareOf(a, b, c))
                Report(a, b, c, Math.Abs(b.Size / a.Size - 1));
        }
    }

    /// <summary>Whether the change is the share within what is printed of all three.</summary>
    private static bool IsShareOf(PrintedNumber a, PrintedNumber b, PrintedNumber share)
    {
        var slack = share.HalfWidth + (b.HalfWidth + Math.Abs(b.Size / a.Size) * a.HalfWidth) / Math.Abs(a.Size);
        return Math.Abs(Math.Abs(b.Size / a.Size - 1) - Math.Abs(share.Size)) <= slack * (1 + 1e-9);
    }

    private static double Slack(params PrintedNumber[] numbers) =>
        numbers.Sum(n => n.HalfWidth) * (1 + 1e-9);

    private (PrintedNumber A, PrintedNumber B, PrintedNumber C)? Read(Match match) =>
        _numbers.At(match.Groups["a"].Index) is { } a && _numbers.At(match.Groups["b"].Index) is { } b && _numbers.At(match.Groups["c"].Index) is { } c
            ? (a, b, c)
            : null;

    private void Report(PrintedNumber a, PrintedNumber b, PrintedNumber c, double come) =>
        _diagnostics.Add(DiagnosticCatalogue.WrongArithmetic(
            c.Number.Place, c.Printed, a.Printed, b.Printed, (come / c.Number.Quantity.Unit.Scale).ToString("G3", CultureInfo.InvariantCulture))
            .About(a.Subject, b.Subject, c.Subject));

    [GeneratedRegex(
        @"(?<part>\uFFFC)( \p{L}+){0,2},? of ((them|these|those|it)\b|the (?<whole>\uFFFC))",
        Options)]
    private static partial Regex Part();

    [GeneratedRegex(
        @"(?<whole>\uFFFC)" + Words + @", of which (about |some |only |just )?(?<part>\uFFFC)",
        Options)]
    private static partial Regex OfWhich();

    [GeneratedRegex(@"\uFFFC,? of (the|them|it|its|all|those|these|which)\b", Options)]
    private static partial Regex ShareOf();

    [GeneratedRegex(
        @"(?<a>\uFFFC)" + Words + @"\b(plus|and) " + Words + @"(?<b>\uFFFC)" + Words + @"\b(makes?|add up to|adds up to|come to|sum to|together are|are together|or together|together) (about |some )?(?<c>\uFFFC)", Options)]
    private static partial Regex Sum();

    [GeneratedRegex(
        @"\b(?<difference>difference) between " + Words + @"(?<a>\uFFFC)" + Words + @"\band " + Words + @"(?<b>\uFFFC)" + Words + @"\b(is|was|are|comes to|makes) (about |some )?(?<c>\uFFFC)",
        Options)]
    private static partial Regex Difference();

    [GeneratedRegex(
        @"\bfrom (?<a>\uFFFC)" + Words + @"\bto (?<b>\uFFFC)" + Words + @"\b(a|is a|was a) (?<noun>(?<down>cut|fall|drop|decline|decrease|discount)|rise|increase|gain|growth) of (about |some )?(?<c>\uFFFC)", Options)]
    private static partial Regex Change();
}
