using System.Globalization;
using System.Xml.Linq;
using Standoff.Evidence.Diagnostics;
using Standoff.Model;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Site.Components;
using Standoff.Site.Wording;

namespace Standoff.Site.Tests.Formulas;

/// <summary>A formula as it stands on its page says what the row says.</summary>
public sealed class MathMlTests
{
    private static readonly Lazy<Workbook> Real = new(() => RealSite.Result.Evidence.Value!.Workbook);

    private static IdWords Words => RealSite.Result.Report.Value!.Words;

    public static TheoryData<string> Results => [.. Real.Value.Results.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Results))]
    public void Read_back_from_the_page_it_gives_the_same_value(string id)
    {
        Assert.True(Real.Value.TryFind(id, out var quantity));
        var names = Real.Value.Quantities.ToLookup(
            q => Words.Name(q.Id), q => q.Id, StringComparer.Ordinal);
        var row = XElement.Parse(MathMl.Write((Result)quantity!, Words, withNumbers: false)).Elements().Single();
        var written = string.Concat(row.Elements().Skip(2).Select(
            e => Infix(e, name => names[name].Single())));
        var (condition, found) = Real.Value.ReadCondition(new FormulaText($"{written} <= {id}", (start, length) => new Place("page", 1, start + 1, length)));
        Assert.Equal("", string.Join('\n', found.Select(d => $"{d} in {written}")));
        var read = Evaluator.Evaluate(((Binary)condition!.Formula).Left, r => [Value(r.Id)], 1)[0];
        Assert.True(read.Equals(quantity!.Value) || Math.Abs(read - quantity.Value) <= 1e-12 * Math.Abs(quantity.Value), $"{written} is {read}, not {quantity.Value}");
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void With_numbers_it_has_the_values_where_the_names_are(string id)
    {
        Assert.True(Real.Value.TryFind(id, out var quantity));
        XElement Equation(bool withNumbers) =>
            XElement.Parse(MathMl.Write((Result)quantity!, Words, withNumbers));
        static IEnumerable<string> Shape(XElement math) => math.Descendants().Select(e => e.Name.LocalName is "mtext" or "mn" ? "leaf" : e.Name.LocalName);
        Assert.Equal(Shape(Equation(false)), Shape(Equation(true)));
        AssertShows(Equation(true).Descendants("mn").First().Value, quantity!.Value);
        var ids = Real.Value.Quantities.ToLookup(
            q => Words.Name(q.Id), q => q.Id, StringComparer.Ordinal);
        var leaves = Leaves(Equation(false)).Zip(
            Leaves(Equation(true)), (name, number) => (Name: name.Value, Number: number.Value));
        Assert.All(leaves.Where(l => ids.Contains(l.Name)), leaf => AssertShows(leaf.Number, Value(ids[leaf.Name].Single())));
    }

    private static IEnumerable<XElement> Leaves(XElement math) =>
        math.Descendants().Where(e => e.Name.LocalName is "mtext" or "mn");

    private static void AssertShows(string shown, double value) => Assert.True(
        double.IsInfinity(value)
            ? shown == "never"
            : Close(Number(shown), value), $"{shown} for {value}");

    private static double Value(string id) =>
        Real.Value.TryFind(id, out var quantity) ? quantity.Value : double.NaN;

    private static bool Close(double shown, double value) =>
        Math.Abs(shown - value) <= 5.1e-4 * Math.Abs(value);

    private static double Number(string text) =>
        double.Parse(text.Replace('−', '-'), NumberStyles.Any, CultureInfo.InvariantCulture);

    private static string Infix(XElement element, Func<string, string> idOf)
    {
        string Inside(XElement e) => string.Concat(e.Elements().Select(c => Infix(c, idOf)));
        var parts = element.Elements().ToList();
        switch (element.Name.LocalName)
        {
            case "mfrac":
                return $"(({Infix(parts[0], idOf)})/({Infix(parts[1], idOf)}))";
            case "msup" when parts[0].Value == "e" && parts[0].Name.LocalName == "mi":
                return $"exp({Infix(parts[1], idOf)})";
            case "msup":
                return $"(({Infix(parts[0], idOf)})^({Infix(parts[1], idOf)}))";
            case "msqrt":
                return $"sqrt({Inside(element)})";
            case "munder" when parts[0].Name.LocalName == "mn":
                return $" {Infix(parts[0], idOf)} {parts[1].Value} ";
            case "munder":
                return Infix(parts[0], idOf);
            case "mn":
                return Number(element.Value).ToString("R", CultureInfo.InvariantCulture);
            case "mtext":
                return element.Value == "never" ? "never" : idOf(element.Value);
            case "mtable":
                var (yes, no) = (parts[0].Elements().ToList(), parts[1].Elements().ToList());
                return $"if({string.Concat(yes[1].Elements().Skip(1).Select(e => Infix(e, idOf)))}, {Inside(yes[0])}, {Inside(no[0])})";
            case "mo":
                return element.Value switch { "×" => " * ", "−" => " - ", "≤" => " <= ", "≥" => " >= ", "{" => "", "(" => "(", var sign => $" {sign} " };
            case "mi":
                return element.Value;
            default:
                return Inside(element);
        }
    }
}
