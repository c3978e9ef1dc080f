using System.Diagnostics;
using CsCheck;
using Standoff.Evidence.Rows;
using Standoff.Model.Formulas;
using Standoff.Model.Units;

namespace Standoff.Model.Tests.Formulas;

/// <summary>How formulas are read, whatever they mean.</summary>
public sealed class FormulaParserTests
{
    private static readonly Gen<Formula> Leaf = Gen.OneOf(
        Gen.Select(Gen.Int[0, 99_999], Gen.Int[0, 4], Gen.OneOf("", "USD/chip", "h/yr", "kWh", "1/yr"), (digits, places, unit) =>
            (Formula)new Literal(0, 0, digits / Math.Pow(10, places), unit.StartsWith('1') || unit.Length == 0 ? Unit.One : Book.Unit(unit))),
        Gen.OneOf("x", "gpu_price", "a1", "order", "android").Select(id => (Formula)new QuantityReference(0, 0, id, "")),
        Gen.OneOf("p5", "low").Select(s => (Formula)new QuantityReference(0, 0, "x", s)),
        Gen.Const((Formula)new Never(0, 0)));

    private static readonly Gen<Formula> Trees = Gen.Recursive<Formula>((depth, tree) => depth == 5 ? Leaf : Gen.Frequency(
        (2, Leaf),
        (1, tree.Select(t => (Formula)new Negation(0, 0, t))),
        (4, Gen.Select(Gen.OneOf([.. Operator.All]), tree, tree, (op, left, right) => (Formula)new Binary(0, 0, op, 0, left, right))),
        (1, Gen.Select(Gen.OneOf([.. Function.All.Values]), tree.Array[3], (f, parts) => (Formula)new Call(0, 0, f, [.. parts.Take(f.Arity ?? 3)]))),
        (1, tree.Select(t => (Formula)new Odds(0, 0, t)))));

    [Theory]
    [InlineData("a + b * c", "(+ a (* b c))")]
    [InlineData("a * b + c", "(+ (* a b) c)")]
    [InlineData("a - b - c", "(- (- a b) c)")]
    [InlineData("a / b / c", "(/ (/ a b) c)")]
    [InlineData("a / b * c", "(* (/ a b) c)")]
    [InlineData("a - b + c", "(+ (- a b) c)")]
    [InlineData("a ^ b ^ c", "(^ a (^ b c))")]
    [InlineData("a * b ^ c", "(* a (^ b c))")]
    [InlineData("-a ^ b", "(neg (^ a b))")]
    [InlineData("a ^ -b", "(^ a (neg b))")]
    [InlineData("a ^ -b ^ c", "(^ a (neg (^ b c)))")]
    [InlineData("-a * b", "(* (neg a) b)")]
    [InlineData("a * -b", "(* a (neg b))")]
    [InlineData("a - -b", "(- a (neg b))")]
    [InlineData("a + b < c * d", "(< (+ a b) (* c d))")]
    [InlineData("a < b and c < d", "(and (< a b) (< c d))")]
    [InlineData("a < b or c < d and e < f", "(or (< a b) (and (< c d) (< e f)))")]
    [InlineData("a < b and c < d or e < f", "(or (and (< a b) (< c d)) (< e f))")]
    [InlineData("a <= b", "(<= a b)")]
    [InlineData("a = b + c", "(= a (+ b c))")]
    [InlineData("a >= b", "(>= a b)")]
    [InlineData("(a + b) * c", "(* (+ a b) c)")]
    [InlineData("order or android", "(or order android)")]
    [InlineData("2 and 3", "(and [2] [3])")]
    [InlineData("8760 h/yr / a", "(/ [8760 h/yr] a)")]
    [InlineData("2 USD-3 USD", "(- [2 USD] [3 USD])")]
    [InlineData("if(a<b,1,never)", "(if (< a b) [1] never)")]
    [InlineData("odds(a < b) > 0.5", "(> (odds (< a b)) [0.5])")]
    [InlineData("a.p5", "a.p5")]
    [InlineData("nevermore + never", "(+ nevermore never)")]
    public void Operators_bind_as_in_arithmetic(string text, string tree) =>
        Assert.Equal(tree, Printed.Tree(Sound(text)));

    [Fact]
    public void What_is_printed_is_read_back_as_the_same_tree() =>
        Trees.Sample(tree => Assert.Equal(Printed.Tree(tree), Printed.Tree(Sound(Printed.Text(tree)))), iter: 2_000, print: Printed.Text);

    [Fact]
    public void Every_part_of_a_formula_is_what_its_characters_say() => Trees.Sample(
        tree =>
        {
            var text = Printed.Text(tree);
            foreach (var part in Sound(text).SelfAndBelow())
                Assert.Equal(Printed.Tree(part), Printed.Tree(Sound(text.Substring(part.Start, part.Length))));
        },
        iter: 500,
        print: Printed.Text);

    [Fact]
    public void The_characters_of_a_part_have_no_space_at_either_end()
    {
        var text = "  ( a * b )  +  c  * ( d - e )  ";
        Assert.All(Sound(text).SelfAndBelow().Select(p => text.Substring(p.Start, p.Length)), part => Assert.Equal(part.Trim(), part));
    }

    [Fact]
    public void Any_text_is_read_or_reported_once_within_it()
    {
        var tokens = Gen.OneOf("(", ")", ",", "+", "-", "*", "/", "^", "<", "<=", "=", "and", "or", "if", "min(", "odds(", "annuity(", "never", "x", "x.p5", ".", "1", "1e", "1e-", "9999999999e999", "5 h", "h/yr", " ", "%", "é", "\"", "\n", "\0", "🙂", "^-99999999999", "٣");
        Gen.OneOf(tokens.Array[0, 30].Select(string.Concat), tokens.Array[0, 30].Select(t => string.Join(' ', t)), Gen.String[0, 40]).Sample(
            text =>
            {
                var (formula, found) = FormulaParser.Parse(Book.Text(text), Book.Units);
                Assert.Equal(formula is null ? 1 : 0, found.Count);
                Assert.All(found, d => Assert.InRange(d.Place.Column, 1, text.Length + 1));
            },
            iter: 5_000);
    }

    [Theory]
    [InlineData("(", "")]
    [InlineData("-", "")]
    [InlineData("2^", "")]
    [InlineData("abs(", "1")]
    [InlineData("1+", "1")]
    [InlineData("1 and ", "1")]
    public void A_formula_that_goes_too_deep_is_reported(string again, string end)
    {
        var watch = Stopwatch.StartNew();
        var (formula, found) = FormulaParser.Parse(Book.Text(string.Concat(Enumerable.Repeat(again, 100_000)) + end), Book.Units);
        Assert.Null(formula);
        Assert.Equal("SR3001", Assert.Single(found).Kind.Code);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    private static Formula Sound(string text)
    {
        var (formula, found) = FormulaParser.Parse(Book.Text(text), Book.Units);
        Assert.True(found.Count == 0, $"{text}: {string.Join("; ", found)}");
        return formula!;
    }
}
