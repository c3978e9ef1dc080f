namespace Standoff.Model.Units;

/// <summary>How a value in a unit is written.</summary>
public enum UnitDisplay
{
    /// <summary>The symbol after the number: <c>1.3 GW</c>.</summary>
    Symbol,

    /// <summary>The word after the number: <c>5 years</c>.</summary>
    Word,

    /// <summary>A currency sign before the number: <c>$18 billion</c>.</summary>
    Currency,

    /// <summary>A share in hundredths: <c>33%</c>.</summary>
    Percent,

    /// <summary>A multiple: <c>1.6</c>, <c>1.6×</c>, <c>1.6 times</c>.</summary>
    Times,

    /// <summary>The bare number.</summary>
    None,
}

/// <summary>A unit with a name of its own: a row of the unit table.</summary>
public sealed class UnitName
{
    /// <param name="define">The unit that the name stands for; given the name, since a unit holds
    /// the names that it is written with.</param>
    internal UnitName(string symbol, string singular, string plural, UnitDisplay display, Func<UnitName, Unit> define)
    {
        Symbol = symbol;
        Singular = singular;
        Plural = plural;
        Display = display;
        Unit = define(this);
    }

    public string Symbol { get; }

    public string Singular { get; }

    public string Plural { get; }

    public UnitDisplay Display { get; }

    public Unit Unit { get; }
}

/// <summary>A named unit to a power other than zero.</summary>
public readonly record struct UnitTerm(UnitName Name, int Power);
