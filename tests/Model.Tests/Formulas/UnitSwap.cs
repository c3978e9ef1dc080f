using Standoff.Model.Draws;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Model.Units;

namespace Standoff.Model.Tests.Formulas;

/// <summary>A formula with two quantities of different units in each other's place.</summary>
/// <param name="IsSame">Whether it still gives the same in every draw.</param>
internal sealed record UnitSwap(string Result, string First, string Second, bool IsSame)
{
    /// <summary>Those that the check of units lets through.</summary>
    public static IEnumerable<UnitSwap> BorneBy(Result result, Workbook workbook)
    {
        var arguments = result.Arguments;
        for (var i = 0; i < arguments.Count; i++)
        {
            for (var j = i + 1; j < arguments.Count; j++)
            {
                if (arguments[i].Unit.Equals(arguments[j].Unit))
                    continue;
                var swapped = Swapped(result, arguments[i].Id, arguments[j].Id);
                if (IsBorne(swapped, result, workbook))
                    yield return new(result.Id, arguments[i].Id, arguments[j].Id, GivesTheSame(swapped, result, workbook.Simulation));
            }
        }
    }

    public override string ToString() => $"{Result}: {First} and {Second}";

    private static string Swapped(Result result, string first, string second)
    {
        var text = result.Row.Formula.Text;
        foreach (var reference in result.Formula.SelfAndBelow().OfType<QuantityReference>().Where(r => r.Id == first || r.Id == second).OrderByDescending(r => r.Start))
            text = text[..reference.Start] + (reference.Id == first ? second : first) + text[(reference.Start + reference.Length)..];
        return text;
    }

    private static bool IsBorne(string formula, Result result, Workbook workbook)
    {
        var text = Book.Text(formula);
        var units = workbook.Quantities.ToDictionary(
            q => q.Id, q => q.Unit, StringComparer.Ordinal);
        var checker = new UnitChecker(text, r => new(FormulaType.Number(units[r.Id]), []), KindConversions.None);
        var (type, found) = checker.Check(FormulaParser.Parse(text, workbook.Units).Value!);
        return !found.HasErrors && type is { IsCondition: false } && (type.Unit is null || type.Unit.Equals(result.Unit));
    }

    private static bool GivesTheSame(string formula, Result result, Simulation draws)
    {
        var values = Evaluator.Evaluate(FormulaParser.Parse(Book.Text(formula), RealData.Workbook.Units).Value!, r => draws[r.Id], draws.Draws);
        // A difference of large terms keeps their error where it is small itself.
        var scale = draws[result.Id].Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        return values.Zip(draws[result.Id]).All(v => v.First.Equals(v.Second) || Math.Abs(v.First - v.Second) <= 1e-12 * scale);
    }
}
