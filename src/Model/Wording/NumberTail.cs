using Standoff.Model.Units;

namespace Standoff.Model.Wording;

/// <summary>What follows the digits of a number: magnitude, form or unit, and what stands under the bar.</summary>
/// <param name="Magnitude">At least one.</param>
/// <param name="MagnitudeBelow">That of the denominator (<c>per million tokens</c>); at least one.</param>
/// <param name="End">Where the text goes on; as given where nothing follows that belongs to the number.</param>
internal sealed record NumberTail(double Magnitude, NumberForm Form, Unit Numerator, Unit Denominator, double MagnitudeBelow, int End);

/// <summary>Reads the longest tail from a position on. Each part may be missing.</summary>
/// <param name="position">Right after the digits or the number word.</param>
internal sealed class NumberTailReader(string text, int position, UnitVocabulary vocabulary)
{
    private static readonly string[] PercentWords = ["per cent", "percent", "per-cent"];
    private static readonly string[] PointWords = ["percentage points", "percentage point", "percentage-points", "percentage-point", "points", "point"];
    private static readonly string[] Moments = ["ago", "later", "earlier", "before", "after"];
    private int _position = position;

    public NumberTail Read()
    {
        var magnitude = Magnitude();
        var (form, numerator) = Form();
        var (denominator, magnitudeBelow) = Denominator();
        return new NumberTail(magnitude, form, numerator, denominator, magnitudeBelow, _position);
    }

    private double Magnitude()
    {
        foreach (var (sign, value) in NumberWords.MagnitudeSigns)
        {
            if (TakeWord(_position, sign) || (sign.Length > 1 && TakeWord(Characters.SkipSpace(text, _position), sign)))
                return value;
        }

        // A unit may be called "million tokens".
        return vocabulary.WordAt(text, AfterGap()) is null ? MagnitudeWordAt(AfterGap()) ?? 1 : 1;
    }

    private double? MagnitudeWordAt(int start)
    {
        foreach (var (word, value) in NumberWords.Magnitudes)
        {
            if (TakeWord(start, word))
                return value;
        }

        return null;
    }

    private (NumberForm Form, Unit Numerator) Form()
    {
        var (near, gap) = (Characters.SkipSpace(text, _position), AfterGap());
        if (TakeSign(near, '%') || PercentWords.Any(w => TakeWord(gap, w)))
            return (NumberForm.Percent, Unit.One);
        if (TakeSign(near, '×') || TakeWord(near, "x") || TakeWord(gap, "times") || TakeWord(gap, "fold"))
            return (NumberForm.Times, Unit.One);
        if (ProductAt(gap, gap == _position) is { } unit)
            return (NumberForm.Measured, unit);
        return (PointWords.Any(w => TakeWord(gap, w)) ? NumberForm.Points : NumberForm.Bare, Unit.One);
    }

    /// <summary><c>per chip per hour</c>, <c>/chip/h</c>, <c>a year</c>, <c>per million tokens</c>; what they make together.</summary>
    private (Unit Unit, double Magnitude) Denominator()
    {
        var (product, magnitude) = (Unit.One, 1.0);
        while (true)
        {
            var before = _position;
            var link = Link();
            var below = link is null ? null : ScaledProduct();
            // "5 GW a year later" is no rate.
            if (below is null || (link == "a" && Moments.Any(m => IsWord(AfterGap(), m))))
            {
                _position = before;
                return (product, magnitude);
            }

            (product, magnitude) = (product * below.Value.Unit, magnitude * below.Value.Magnitude);
        }
    }

    /// <summary>Takes <c>/</c>, <c>per</c>, <c>a</c> or <c>an</c> with the space around it.</summary>
    private string? Link()
    {
        if (_position < text.Length && text[_position] == '/')
        {
            _position++;
            return "/";
        }

        var start = Characters.SkipSpace(text, _position);
        if (start == _position)
            return null;
        var link = TakeWord(start, "per") ? "per" : TakeWord(start, "a") || TakeWord(start, "an") ? "a" : null;
        var next = Characters.SkipSpace(text, _position);
        if (link is null || next == _position)
            return null;
        _position = next;
        return link;
    }

    private (Unit Unit, double Magnitude)? ScaledProduct()
    {
        if (ProductAt(_position, mustBeSymbol: false) is { } unit)
            return (unit, 1);
        return MagnitudeWordAt(_position) is { } magnitude && ProductAt(AfterGap(), mustBeSymbol: false) is { } scaled
            ? (scaled, magnitude)
            : null;
    }

    /// <summary>One unit or several that multiply each other: <c>GW</c>, <c>GPU-hours</c>, <c>kW*h</c>. Moves on only where it finds one.</summary>
    private Unit? ProductAt(int start, bool mustBeSymbol)
    {
        var word = vocabulary.WordAt(text, start);
        if (word is null || (mustBeSymbol && !word.IsSymbol))
            return null;
        _position = start + word.Text.Length;
        var unit = word.Name.Unit.Power(Power());
        while (word.MayLead && NextFactor() is var next && next > _position && vocabulary.WordAt(text, next) is { } factor
            && (factor.MayTrail || !char.IsWhiteSpace(text[_position])))
        {
            word = factor;
            _position = next + factor.Text.Length;
            unit *= factor.Name.Unit.Power(Power());
        }

        return unit;
    }

    private int NextFactor() =>
        _position < text.Length && text[_position] is '*' or '·' ? _position + 1 : AfterGap();

    private int Power()
    {
        if (_position < text.Length && text[_position] is '²' or '³')
            return text[_position++] == '²' ? 2 : 3;
        if (_position + 1 >= text.Length || text[_position] != '^' || !char.IsAsciiDigit(text[_position + 1]))
            return 1;
        _position += 2;
        return text[_position - 1] - '0';
    }

    /// <summary>The position after white space or one hyphen; the present one where neither stands here.</summary>
    private int AfterGap() =>
        _position < text.Length && Characters.IsHyphen(text[_position]) ? _position + 1 : Characters.SkipSpace(text, _position);

    private bool TakeSign(int start, char sign)
    {
        if (start >= text.Length || text[start] != sign)
            return false;
        _position = start + 1;
        return true;
    }

    private bool TakeWord(int start, string word)
    {
        if (!IsWord(start, word))
            return false;
        _position = start + word.Length;
        return true;
    }

    private bool IsWord(int start, string word) =>
        Characters.StandsAt(text, start, word) && Characters.EndsAt(text, start + word.Length);
}
