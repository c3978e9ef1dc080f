using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Model.Formulas;
using Standoff.Model.Units;

namespace Standoff.Model.Tests.Formulas;

/// <summary>
/// The type of each expression in <c>formula-types.tsv</c>, or what is wrong with it and where.
/// </summary>
public sealed class FormulaTypeTests
{
    private static readonly Dictionary<string, string> UnitOf = new(StringComparer.Ordinal)
    {
        ["price"] = "USD/chip",
        ["hour_cost"] = "USD/chip/h",
        ["power"] = "kW/chip",
        ["energy_price"] = "USD/kWh",
        ["rate"] = "fraction/yr",
        ["years"] = "yr",
        ["share"] = "fraction",
        ["gain"] = "ratio",
        ["tokens"] = "token",
        ["speed"] = "token/s/chip",
        ["chips"] = "chip",
        ["rated"] = "kW@rated/chip",
        ["metered"] = "kW@meter/chip",
        ["overhead"] = "ratio*W@meter/W@rated",
        ["rent"] = "USD@rent/chip/h",
        ["cost"] = "USD@cost/chip/h",
        ["tariff"] = "USD/kWh@meter",
    };

    public static TheoryData<string, string> Expressions =>
        [.. TestData.Lines("formula-types.tsv").Select(l => l.Text.Split('\t')).Select(c => (c[0], c[1]))];

    [Theory]
    [MemberData(nameof(Expressions))]
    public void An_expression_has_a_type_or_a_mistake_at_its_place(
        string expression, string expected)
    {
        var found = new DiagnosticBag();
        var text = Book.Text(expression);
        var formula = found.Collect(FormulaParser.Parse(text, Book.Units));
        var checker = new UnitChecker(
            text, r => new(FormulaType.Number(Book.Unit(UnitOf[r.Id])), []), KindConversions.None);
        var type = formula is null ? null : found.Collect(checker.Check(formula));
        if (expected.StartsWith("SR", StringComparison.Ordinal))
        {
            Assert.Null(type);
            Assert.Equal(expected, string.Join(' ', found.OrderBy(d => d.Kind.Code, StringComparer.Ordinal).ThenBy(d => d.Place).Select(d => $"{d.Kind.Code}:{d.Place.Column}")));
            return;
        }

        Assert.Empty(found);
        Assert.Equal(expected switch { "condition" => FormulaType.Condition, "any" => FormulaType.AnyUnit, _ => FormulaType.Number(Book.Unit(expected)) }, type);
    }

    [Fact]
    public void There_are_enough_of_both_kinds()
    {
        var wrong = TestData.Lines("formula-types.tsv").Count(
            l => l.Text.Contains("\tSR", StringComparison.Ordinal));
        Assert.InRange(wrong, 30, 1000);
        Assert.InRange(TestData.Lines("formula-types.tsv").Count() - wrong, 30, 1000);
    }
}
