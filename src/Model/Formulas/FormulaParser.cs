using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Model.Units;

namespace Standoff.Model.Formulas;

/// <summary>
/// Reads infix formulas by operator precedence (Pratt 1973). A unit stands after its number and
/// one space, without spaces of its own; an operator after it needs a space.
/// </summary>
internal sealed partial class FormulaParser
{
    /// <summary>Both keep every walk over a tree within the stack of a thread.</summary>
    private const int MaxDepth = 100;
    private const int MaxCharacters = 2_000;

    private readonly FormulaCursor _cursor;
    private readonly UnitTable _units;
    private int _depth;

    private FormulaParser(string text, UnitTable units)
    {
        _cursor = new FormulaCursor(text);
        _units = units;
    }

    private string Text => _cursor.Text;

    private int Position
    {
        get => _cursor.Position;
        set => _cursor.Position = value;
    }

    /// <summary>
    /// The tree of a formula; none where it cannot be read. Reports the first thing that is wrong:
    /// SR2004, SR2008, SR3001, SR3003 or SR3004.
    /// </summary>
    public static Outcome<Formula> Parse(FormulaText source, UnitTable units)
    {
        var parser = new FormulaParser(source.Text, units);
        try
        {
            if (source.Text.Length > MaxCharacters)
                throw FormulaFailure.Syntax(0, 1, $"a formula has at most {MaxCharacters} characters; name a part of it as a result of its own");
            var formula = parser.ParseExpression(0);
            parser._cursor.SkipSpace();
            return parser.Position == source.Text.Length
                ? new(formula, [])
                : throw parser._cursor.Unexpected();
        }
        catch (FormulaFailure failure)
        {
            return new(null, failure.In(source));
        }
    }

    /// <summary>Whether a name is read as something else than a quantity.</summary>
    public static bool IsReserved(string name) =>
        Function.All.ContainsKey(name) || name is "odds" or "or" or "and" or "never" or RowCount.Prefix;

    private Formula ParseExpression(int binding)
    {
        _cursor.SkipSpace();
        var start = Position;
        if (++_depth > MaxDepth)
            throw FormulaFailure.Syntax(
                start, 1, "this is nested too deeply; name a part of it as a result of its own");
        var left = ParseOperand();
        while (FindOperator() is { } found && found.Operator.Binding > binding)
        {
            Position = found.Start + found.Operator.Sign.Length;
            var right = ParseExpression(found.Operator.IsRightAssociative ? found.Operator.Binding - 1 : found.Operator.Binding);
            left = new Binary(start, Position - start, found.Operator, found.Start, left, right);
        }

        _depth--;
        return left;
    }

    /// <summary>The operator that comes next, without taking it.</summary>
    private (Operator Operator, int Start)? FindOperator()
    {
        var rest = Text.AsSpan(Position).TrimStart(' ');
        foreach (var op in Operator.All)
        {
            if (rest.StartsWith(op.Sign, StringComparison.Ordinal)
                && (!char.IsLetter(op.Sign[0]) || rest.Length == op.Sign.Length || !FormulaCursor.IsNamePart(rest[op.Sign.Length])))
                return (op, Text.Length - rest.Length);
        }

        return null;
    }

    private Formula ParseOperand()
    {
        _cursor.SkipSpace();
        var start = Position;
        if (Position == Text.Length)
            throw FormulaFailure.Syntax(start, 1, "an operand is expected here");
        var c = Text[Position];
        if (c == '-')
        {
            Position++;
            var operand = ParseExpression(6);
            return new Negation(start, Position - start, operand);
        }

        if (c == '(')
        {
            Position++;
            var inner = ParseExpression(0);
            _cursor.Expect(')', start);
            return inner;
        }

        if (char.IsAsciiDigit(c) || c == '.')
            return ParseNumber();
        return char.IsAsciiLetter(c) ? ParseNamed() : throw _cursor.Unexpected();
    }

    private Literal ParseNumber()
    {
        var start = Position;
        while (Position < Text.Length && (char.IsAsciiDigit(Text[Position]) || Text[Position] == '.'))
            Position++;
        if (Position + 1 < Text.Length && Text[Position] == 'e' && (char.IsAsciiDigit(Text[Position + 1]) || Text[Position + 1] == '-'))
        {
            Position += 2;
            while (Position < Text.Length && char.IsAsciiDigit(Text[Position]))
                Position++;
        }

        var digits = Text[start..Position];
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
            throw FormulaFailure.Syntax(start, digits.Length, $"'{digits}' is not a number");
        var unit = ParseUnitAfterNumber();
        return new Literal(start, Position - start, value, unit);
    }

    private Unit ParseUnitAfterNumber()
    {
        var start = Position + 1;
        if (start >= Text.Length || Text[Position] != ' ' || !char.IsAsciiLetter(Text[start]))
            return Unit.One;
        var end = start;
        while (end < Text.Length && (FormulaCursor.IsNamePart(Text[end]) || Text[end] is '/' or '*' or '^' or '@'))
            end++;
        var text = Text[start..end];
        if (text is "or" or "and")
            return Unit.One;
        if (!_units.TryRead(text, out var unit, out var problem))
        {
            if (_units.IsBroken(problem))
                throw FormulaFailure.Silent();
            throw problem.Unknown is { } symbol
                ? FormulaFailure.At(start, text.Length, at => DiagnosticCatalogue.UnknownUnit(at, text, _units.Suggest(text, symbol)))
                : FormulaFailure.At(start + problem.Offset, 1, at => DiagnosticCatalogue.UnreadableUnit(at, text, problem.Message));
        }

        Position = end;
        return unit;
    }

    private Formula ParseNamed()
    {
        var start = Position;
        var name = _cursor.ReadName();
        if (Position < Text.Length && Text[Position] == '(')
            return ParseCall(name, start);
        if (name == "never")
            return new Never(start, name.Length);
        if (name == RowCount.Prefix)
            return ParseCount(start);
        var statistic = "";
        if (Position < Text.Length && Text[Position] == '.')
        {
            Position++;
            if (PointDate().Match(Text, Position) is { Success: true } date)
            {
                Position += date.Length;
                return new QuantityReference(
                    start, Position - start, Text[start..Position], "");
            }

            statistic = _cursor.ReadName();
        }

        return new QuantityReference(start, Position - start, name, statistic);
    }

    /// <summary>The dots of a count are part of its id.</summary>
    private QuantityReference ParseCount(int start)
    {
        while (Position < Text.Length && Text[Position] == '.')
        {
            Position++;
            _cursor.ReadName();
        }

        return new QuantityReference(start, Position - start, Text[start..Position], "");
    }

    private Formula ParseCall(string name, int start)
    {
        var open = Position++;
        var arguments = new List<Formula>();
        _cursor.SkipSpace();
        if (Position < Text.Length && Text[Position] == ')')
        {
            Position++;
        }
        else
        {
            do
                arguments.Add(ParseExpression(0));
            while (_cursor.Take(','));
            _cursor.Expect(')', open);
        }

        if (name == "odds")
        {
            return arguments is [var condition]
                ? new Odds(start, Position - start, condition)
                : throw FormulaFailure.At(start, name.Length, at => DiagnosticCatalogue.WrongArity(at, name, "1", arguments.Count));
        }

        if (!Function.All.TryGetValue(name, out var function))
            throw FormulaFailure.At(start, name.Length, at => DiagnosticCatalogue.UnknownFunction(at, name, Suggestion.For(name, Function.All.Keys.Append("odds"))));
        if (arguments.Count == 0 || (function.Arity is { } arity && arity != arguments.Count))
            throw FormulaFailure.At(start, name.Length, at => DiagnosticCatalogue.WrongArity(at, name, function.Arity?.ToString(CultureInfo.InvariantCulture) ?? "one or more", arguments.Count));
        return new Call(start, Position - start, function, arguments);
    }

    /// <summary>Behind the name of a series, the date of one of its points.</summary>
    [GeneratedRegex(@"\G[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(?![A-Za-z0-9_])")]
    private static partial Regex PointDate();
}
