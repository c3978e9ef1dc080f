using System.Globalization;
using System.Net;
using System.Text;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;
using Standoff.Site.Wording;

namespace Standoff.Site.Components;

/// <summary>A formula in MathML Core, each name or value above its unit.</summary>
internal sealed class MathMl
{
    /// <summary>A number of the formula itself stands as it is written there.</summary>
    private const int LiteralDigits = 10;

    private readonly IdWords _words;
    private readonly bool _withNumbers;
    private readonly Dictionary<string, Quantity> _named;

    private readonly StringBuilder _text = new();

    private MathMl(Result result, IdWords words, bool withNumbers)
    {
        _words = words;
        _withNumbers = withNumbers;
        _named = result.Arguments.ToDictionary(a => a.Id, StringComparer.Ordinal);
    }

    /// <summary>The whole equation, its result on the left.</summary>
    /// <param name="withNumbers">Base values instead of names.</param>
    public static string Write(Result result, IdWords words, bool withNumbers)
    {
        var writer = new MathMl(result, words, withNumbers);
        writer._text.Append("<math display=\"block\"><mrow>");
        writer.Name(result, withNumbers);
        writer.Sign("=");
        writer.Write(result.Formula, 0);
        return writer._text.Append("</mrow></math>").ToString();
    }

    /// <param name="binding">Of the operator around; what binds less is put in parentheses.</param>
    private void Write(Formula formula, int binding)
    {
        switch (formula)
        {
            case Literal literal:
                WithUnit($"<mn>{Number(literal.Value, LiteralDigits)}</mn>", literal.Unit.ToString());
                break;
            case Never:
                _text.Append("<mtext>never</mtext>");
                break;
            case QuantityReference reference:
                Name(_named[reference.Id], _withNumbers);
                break;
            case Negation negation:
                Group(binding > Operator.Subtract.Binding, () =>
                {
                    Sign("−");
                    Write(negation.Operand, Operator.Multiply.Binding);
                });
                break;
            case Binary { Operator.Sign: "/" } fraction:
                Element("mfrac", () => Row(fraction.Left), () => Row(fraction.Right));
                break;
            case Binary { Operator.Kind: OperatorKind.Power } power:
                Element("msup", () => Write(power.Left, Operator.Raise.Binding + 1), () => Row(power.Right));
                break;
            case Binary binary:
                Group(binding > binary.Operator.Binding, () =>
                {
                    Write(binary.Left, binary.Operator.Binding);
                    Sign(Printed(binary.Operator));
                    Write(binary.Right, binary.Operator.Binding + 1);
                });
                break;
            case Call call:
                WriteCall(call);
                break;
            default:
                throw new NotSupportedException(formula.GetType().Name);
        }
    }

    /// <summary>
    /// As print writes the function, else its name with the arguments in parentheses.
    /// </summary>
    private void WriteCall(Call call)
    {
        switch (call.Function.Name)
        {
            case "sqrt":
                Element("msqrt", () => Row(call.Arguments[0]));
                break;
            case "exp":
                Element("msup", () => _text.Append("<mi>e</mi>"), () => Row(call.Arguments[0]));
                break;
            case "abs":
                Sign("|");
                Row(call.Arguments[0]);
                Sign("|");
                break;
            case "if":
                Cases(call);
                break;
            default:
                _text.Append(CultureInfo.InvariantCulture, $"<mi>{call.Function.Name}</mi>");
                Sign("(");
                foreach (var (index, argument) in call.Arguments.Index())
                {
                    if (index > 0)
                        Sign(",");
                    Write(argument, 0);
                }

                Sign(")");
                break;
        }
    }

    private void Cases(Call call)
    {
        void Line(Formula value, string word, Formula? condition) => Element("mtr", () => Element("mtd", () => Row(value)), () => Element("mtd", () =>
        {
            _text.Append(CultureInfo.InvariantCulture, $"<mtext>{word}</mtext>");
            if (condition is not null)
                Write(condition, 0);
        }));
        Sign("{");
        Element("mtable", () => Line(call.Arguments[1], "if\u00A0", call.Arguments[0]), () => Line(call.Arguments[2], "otherwise", null));
    }

    private void Name(Quantity quantity, bool asNumber) => WithUnit(
        asNumber ? $"<mn>{Number(quantity.Value)}</mn>" : $"<mtext>{WebUtility.HtmlEncode(_words.Name(quantity.Id))}</mtext>", quantity.Unit.ToString());

    private void WithUnit(string above, string unit) =>
        _text.Append(unit == "1" ? above : $"<munder>{above}<mtext>{WebUtility.HtmlEncode(unit)}</mtext></munder>");

    private static string Number(double value, int digits = 4) => double.IsPositiveInfinity(value)
        ? "never"
        : SignificantDigits.Round(value, digits).ToString("#,0.##########", CultureInfo.InvariantCulture).Replace('-', '−');

    private static string Printed(Operator sign) => sign.Sign switch
    {
        "*" => "×",
        "-" => "−",
        "<=" => "≤",
        ">=" => "≥",
        var other => other,
    };

    private void Group(bool isNeeded, Action write)
    {
        _text.Append("<mrow>");
        if (isNeeded)
            Sign("(");
        write();
        if (isNeeded)
            Sign(")");
        _text.Append("</mrow>");
    }

    private void Row(Formula formula) => Element("mrow", () => Write(formula, 0));

    private void Element(string name, params Action[] parts)
    {
        _text.Append(CultureInfo.InvariantCulture, $"<{name}>");
        foreach (var part in parts)
            part();
        _text.Append(CultureInfo.InvariantCulture, $"</{name}>");
    }

    private void Sign(string sign) =>
        _text.Append(CultureInfo.InvariantCulture, $"<mo>{WebUtility.HtmlEncode(sign)}</mo>");
}
