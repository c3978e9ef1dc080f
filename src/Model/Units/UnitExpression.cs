using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Standoff.Model.Units;

/// <summary>
/// Reads unit expressions: symbols with whole powers from −9 to 9 other than zero, joined by
/// <c>*</c> and <c>/</c>, without spaces, such as <c>USD/chip/h</c>, <c>W*h</c>, <c>m^2</c>,
/// <c>1/yr</c> or <c>1</c>. A symbol may end with a kind: <c>GW@site</c>.
/// </summary>
internal static partial class UnitExpression
{
    /// <param name="find">The unit of a symbol; null where no row defines it.</param>
    /// <param name="problem">What is wrong and at which character, where the result is
    /// false.</param>
    public static bool TryParse(
        string text, Func<string, Unit?> find, [NotNullWhen(true)] out Unit? unit, out UnitProblem problem)
    {
        unit = null;
        problem = default;
        var product = Unit.One;
        var (position, divide) = (0, false);
        while (true)
        {
            var match = Factor().Match(text, position);
            if (!match.Success || match.Index != position)
            {
                problem = new UnitProblem(position, null, "a unit is expected here");
                return false;
            }

            var symbol = match.Groups["symbol"].Value;
            if ((symbol == "1" ? Unit.One : find(symbol)) is not { } factor)
            {
                problem = new UnitProblem(position, symbol, "");
                return false;
            }

            if (symbol != "1" && match.Groups["power"] is { Success: true, Value: var power })
                factor = factor.Power(int.Parse(power, CultureInfo.InvariantCulture));
            product = divide ? product / factor : product * factor;
            position += match.Length;
            if (position == text.Length)
            {
                unit = product;
                return true;
            }

            if (text[position] is not ('/' or '*'))
            {
                problem = new UnitProblem(position, null, "'*' or '/' is expected here");
                return false;
            }

            divide = text[position++] == '/';
        }
    }

    /// <summary>
    /// The symbols that an expression names, in order of writing; those of a part that cannot be
    /// read too.
    /// </summary>
    public static IEnumerable<string> FindSymbols(string text) =>
        Factor().Matches(text).Select(m => m.Groups["symbol"].Value);

    [GeneratedRegex(@"(?<symbol>1|[A-Za-z$%][A-Za-z0-9_$%]*(@[a-z][a-z0-9_]*)?)(\^(?<power>-?[1-9])(?![0-9]))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Factor();
}

/// <summary>Why a unit expression cannot be read.</summary>
/// <param name="Offset">Of the first character that is wrong, from zero.</param>
/// <param name="Unknown">The symbol that no row defines; null where the form is wrong.</param>
internal readonly record struct UnitProblem(int Offset, string? Unknown, string Message);
