using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Model.Units;

namespace Standoff.Model.Formulas;

/// <summary>
/// Reads infix formulas by operator precedence (Pratt 1973). A unit stands after its number and one space, without spaces of its
/// own; an operator after it needs a space.
/// </summary>
internal sealed partial class FormulaParser
{
    /// <summary>Both keep every walk over a tree within the stack of a thread.</summary>
    private const int MaxDepth = 100;
    private const int MaxCharacters = 2_000;

    private readonly string _text;
    private readonly UnitTable _units;
    private int _position;
    private int _depth;

    private FormulaParser(string text, UnitTable units)
    {
        _text = text;
        _units = units;
    }

    /// <summary>The tree of a formula; none where it cannot be read. Reports the first thing that is wrong: SR2004, SR2008, SR3001, SR3003 or SR3004.</summary>
    public static Outcome<Formula> Parse(FormulaText source, UnitTable units)
    {
        var parser = new FormulaParser(source.Text, units);
        try
        {
            if (source.Text.Length > MaxCharacters)
                throw Fail(0, 1, at => DiagnosticCatalogue.FormulaSyntax(at, $"a formula has at most {MaxCharacters} characters; name a part of it as a result of its own"));
            var formula = parser.ParseExpression(0);
            parser.SkipSpace();
            return parser._position == source.Text.Length ? new(formula, []) : throw parser.Unexpected();
        }
        catch (Failure failure)
        {
            return new(null, [failure.In(source)]);
        }
    }

    private Formula ParseExpression(int binding)
    {
        SkipSpace();
        var start = _position;
        if (++_depth > MaxDepth)
            throw Fail(start, 1, at => DiagnosticCatalogue.FormulaSyntax(at, "this is nested too deeply; name a part of it as a result of its own"));
        var left = ParseOperand();
        while (FindOperator() is { } found && found.Operator.Binding > binding)
        {
            _position = found.Start + found.Operator.Sign.Length;
            var right = ParseExpression(found.Operator.IsRightAssociative ? found.Operator.Binding - 1 : found.Operator.Binding);
            left = new Binary(start, _position - start, found.Operator, found.Start, left, right);
        }

        _depth--;
        return left;
    }

    /// <summary>The operator that comes next, without taking it.</summary>
    private (Operator Operator, int Start)? FindOperator()
    {
        var rest = _text.AsSpan(_position).TrimStart(' ');
        foreach (var op in Operator.All)
        {
            if (rest.StartsWith(op.Sign, StringComparison.Ordinal)
                && (!char.IsLetter(op.Sign[0]) || rest.Length == op.Sign.Length || !IsNamePart(rest[op.Sign.Length])))
                return (op, _text.Length - rest.Length);
        }

        return null;
    }

    private Formula ParseOperand()
    {
        SkipSpace();
        var start = _position;
        if (_position == _text.Length)
            throw Fail(start, 1, at => DiagnosticCatalogue.FormulaSyntax(at, "an operand is expected here"));
        var c = _text[_position];
        if (c == '-')
        {
            _position++;
            var operand = ParseExpression(6);
            return new Negation(start, _position - start, operand);
        }

        if (c == '(')
        {
            _position++;
            var inner = ParseExpression(0);
            Expect(')', start);
            return inner;
        }

        if (char.IsAsciiDigit(c) || c == '.')
            return ParseNumber();
        return char.IsAsciiLetter(c) ? ParseNamed() : throw Unexpected();
    }

    private Literal ParseNumber()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsAsciiDigit(_text[_position]) || _text[_position] == '.'))
            _position++;
        if (_position + 1 < _text.Length && _text[_position] == 'e' && (char.IsAsciiDigit(_text[_position + 1]) || _text[_position + 1] == '-'))
        {
            _position += 2;
            while (_position < _text.Length && char.IsAsciiDigit(_text[_position]))
                _position++;
        }

        var digits = _text[start.._position];
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
            throw Fail(start, digits.Length, at => DiagnosticCatalogue.FormulaSyntax(at, $"'{digits}' is not a number"));
        var unit = ParseUnitAfterNumber();
        return new Literal(start, _position - start, value, unit);
    }

    private Unit ParseUnitAfterNumber()
    {
        var start = _position + 1;
        if (start >= _text.Length || _text[_position] != ' ' || !char.IsAsciiLetter(_text[start]))
            return Unit.One;
        var end = start;
        while (end < _text.Length && (IsNamePart(_text[end]) || _text[end] is '/' or '*' or '^'))
            end++;
        var text = _text[start..end];
        if (text is "or" or "and")
            return Unit.One;
        if (!_units.TryRead(text, out var unit, out var problem))
        {
            throw problem.Unknown is { } symbol
                ? Fail(start, text.Length, at => DiagnosticCatalogue.UnknownUnit(at, text, _units.Suggest(text, symbol)))
                : Fail(start + problem.Offset, 1, at => DiagnosticCatalogue.UnreadableUnit(at, text, problem.Message));
        }

        _position = end;
        return unit;
    }

    private Formula ParseNamed()
    {
        var start = _position;
        var name = ParseName();
        if (_position < _text.Length && _text[_position] == '(')
            return ParseCall(name, start);
        if (name == "never")
            return new Never(start, name.Length);
        if (name == RowCount.Prefix)
            return ParseCount(start);
        var statistic = "";
        if (_position < _text.Length && _text[_position] == '.')
        {
            _position++;
            if (PointDate().Match(_text, _position) is { Success: true } date)
            {
                _position += date.Length;
                return new QuantityReference(start, _position - start, _text[start.._position], "");
            }

            statistic = ParseName();
        }

        return new QuantityReference(start, _position - start, name, statistic);
    }

    /// <summary>The dots of a count are part of its id.</summary>
    private QuantityReference ParseCount(int start)
    {
        while (_position < _text.Length && _text[_position] == '.')
        {
            _position++;
            ParseName();
        }

        return new QuantityReference(start, _position - start, _text[start.._position], "");
    }

    private Formula ParseCall(string name, int start)
    {
        var open = _position++;
        var arguments = new List<Formula>();
        SkipSpace();
        if (_position < _text.Length && _text[_position] == ')')
        {
            _position++;
        }
        else
        {
            do
                arguments.Add(ParseExpression(0));
            while (Take(','));
            Expect(')', open);
        }

        if (name == "odds")
        {
            return arguments is [var condition]
                ? new Odds(start, _position - start, condition)
                : throw Fail(start, name.Length, at => DiagnosticCatalogue.WrongArity(at, name, "1", arguments.Count));
        }

        if (!Function.All.TryGetValue(name, out var function))
            throw Fail(start, name.Length, at => DiagnosticCatalogue.UnknownFunction(at, name, Suggestion.For(name, Function.All.Keys.Append("odds"))));
        if (arguments.Count == 0 || (function.Arity is { } arity && arity != arguments.Count))
            throw Fail(start, name.Length, at => DiagnosticCatalogue.WrongArity(at, name, function.Arity?.ToString(CultureInfo.InvariantCulture) ?? "one or more", arguments.Count));
        return new Call(start, _position - start, function, arguments);
    }

    private string ParseName()
    {
        var start = _position;
        while (_position < _text.Length && IsNamePart(_text[_position]))
            _position++;
        return _position > start ? _text[start.._position] : throw Unexpected();
    }

    private bool Take(char c)
    {
        SkipSpace();
        if (_position == _text.Length || _text[_position] != c)
            return false;
        _position++;
        return true;
    }

    private void Expect(char c, int open)
    {
        if (Take(c))
            return;
        throw _position == _text.Length
            ? Fail(open, 1, at => DiagnosticCatalogue.FormulaSyntax(at, "this parenthesis is never closed"))
            : Unexpected();
    }

    private void SkipSpace()
    {
        while (_position < _text.Length && _text[_position] == ' ')
            _position++;
    }

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private Failure Unexpected() => _position == _text.Length
        ? Fail(_position, 1, at => DiagnosticCatalogue.FormulaSyntax(at, "an operand is expected here"))
        : Fail(_position, 1, at => DiagnosticCatalogue.FormulaSyntax(at, $"'{_text[_position]}' is not expected here"));

    private static Failure Fail(int start, int length, Func<Place, Diagnostic> report) => new(start, length, report);

    /// <summary>Leaves the recursion at the first thing that is wrong; never leaves the parser.</summary>
    private sealed class Failure(int start, int length, Func<Place, Diagnostic> report) : Exception
    {
        public Diagnostic In(FormulaText text) => report(text.At(start, length));
    }

    /// <summary>Behind the name of a series, the date of one of its points.</summary>
    [GeneratedRegex(@"\G[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(?![A-Za-z0-9_])")]
    private static partial Regex PointDate();
}
