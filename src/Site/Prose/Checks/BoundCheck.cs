using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Model;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// Bounds before a number, "more than", "at most", "exactly", must be what its row says: where its
/// value lies and how far its range reaches.
/// </summary>
internal sealed class BoundCheck(CheckedBlock block, Workbook workbook, DiagnosticBag diagnostics)
{
    /// <summary>Reports SR4083, SR4107, SR4114.</summary>
    /// <param name="start">Of the number in the words of the block.</param>
    /// <param name="before">The words up to there.</param>
    /// <param name="after">The words behind it.</param>
    public void Check(int start, string before, string after, NumberReference number, NumberReading reading)
    {
        CheckPassed(start, before, number, reading);
        if (WordsAround.LimitBefore(before) is { Success: true } limit)
            CheckLimit(start - before.Length + limit.Index, limit, number, reading);
        if (WordsAround.LimitBehind(after) is { Success: true } behind)
            CheckLimit(start + 1 + behind.Index, behind, number, reading);
    }

    /// <summary>
    /// "More than" a number is true where the value or its range goes beyond it, or its row says
    /// that it is a bound.
    /// </summary>
    private void CheckPassed(int start, string before, NumberReference number, NumberReading reading)
    {
        var bound = WordsAround.BoundBefore(before);
        var isAbove = bound.Groups["up"].Success;
        if (!bound.Success
            || IsPath(bound, before, number)
            || NumberBound.IsPassed(reading, number.Estimate, isAbove)
            || block.HasCondition(start - before.Length + bound.Index)
            || DeclaredBounds.Declares(workbook, number.Quantity, isAbove))
        {
            return;
        }

        var value = $"{SignificantDigits.Plain(number.Estimate.Value, 4)} {number.Quantity.Unit}";
        diagnostics.Add(DiagnosticCatalogue.BoundNotPassed(
            PlaceOf(bound, start, before), bound.Value.Trim(), number.Text, number.Quantity.Id, value, isAbove ? "at least" : "at most"));
    }

    /// <param name="index">Where the limit stands in the words of the block.</param>
    private void CheckLimit(int index, Match limit, NumberReference number, NumberReading reading)
    {
        if (block.HasCondition(index))
            return;
        var place = block.At(index, limit.Value.TrimEnd().Length);
        var isMost = limit.Groups["most"].Success;
        var isExact = limit.Groups["exact"].Success;
        if (number.Statistic is null && DeclaredBounds.FindOpposite(workbook, number.Quantity, isMost, isExact) is { } declared)
        {
            diagnostics.Add(DiagnosticCatalogue.OppositeBound(place, limit.Value.Trim(), number.Text, number.Quantity.Id, declared));
            return;
        }

        var isBroken = isExact
            ? !NumberBound.IsExact(reading, number.Estimate)
            : NumberBound.IsBeyond(reading, number.Estimate, isMost) && !DeclaredBounds.Declares(workbook, number.Quantity, !isMost);
        if (isBroken)
        {
            var range = $"{SignificantDigits.Plain(number.Estimate.Low ?? number.Estimate.Value, 4)} to {SignificantDigits.Plain(number.Estimate.High ?? number.Estimate.Value, 4)} {number.Quantity.Unit}";
            diagnostics.Add(DiagnosticCatalogue.LimitBroken(place, limit.Value.Trim(), number.Text, number.Quantity.Id, range));
        }
    }

    /// <summary>"Over" may be a way or a time: "from A over B to C", "over three years".</summary>
    private static bool IsPath(Match bound, string before, NumberReference number)
    {
        if (!bound.Value.Trim().Equals("over", StringComparison.OrdinalIgnoreCase))
            return false;
        var isTime = number.Quantity.Unit.Terms is [{ Name.Singular: var name }] && WordsAround.Rates.Any(r => r.Unit == name.Split(' ')[0]);
        return isTime || WordsAround.IsOnTheWay(before);
    }

    private Place PlaceOf(Match match, int start, string before) =>
        block.At(start - before.Length + match.Index, match.Value.TrimEnd().Length);
}
